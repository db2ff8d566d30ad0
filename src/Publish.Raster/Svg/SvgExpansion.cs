namespace Publish.Raster.Svg;

/// <summary>Follows a drawing as one who draws it would, and gives up where that goes on and on: ten uses of ten uses of ten … fill no kilobyte.</summary>
/// <remarks>What is only taken to be pointed at (see <see cref="SvgReference.IsCertain"/>) counts, but is no circle of the writer's.</remarks>
internal sealed class SvgExpansion
{
    private readonly SvgTree tree;
    private readonly HashSet<SvgNode> open = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SvgNode, IReadOnlyList<SvgReference>> contexts = new(ReferenceEqualityComparer.Instance);
    private int drawn;
    private int followed;
    private string? excess;

    private SvgExpansion(SvgTree tree) => this.tree = tree;

    /// <summary>What is too much; null for a drawing that can be drawn.</summary>
    public static string? ExcessOf(SvgTree tree)
    {
        if (tree.IsOverfull) return Overfull(SvgLimits.References);
        var expansion = new SvgExpansion(tree);
        expansion.Draw(tree.Root, [], 0);
        return expansion.excess;
    }

    /// <summary>How many elements are drawn when all that is used is followed, with a weight for what is costly.</summary>
    public static int DrawnBy(SvgTree tree)
    {
        var expansion = new SvgExpansion(tree);
        expansion.Draw(tree.Root, [], 0);
        return expansion.drawn;
    }

    private static string Overfull(int limit) => $"points at parts of itself more than {SvgLimits.InWords(limit)} times";

    /// <param name="around">What is handed down to the element.</param>
    private void Draw(SvgNode node, IReadOnlyList<SvgReference> around, int depth)
    {
        if ((drawn += node.Weight) > SvgLimits.Drawn) excess = $"draws more than {SvgLimits.InWords(SvgLimits.Drawn)} elements when its uses, patterns and markers are followed";
        else if (depth > SvgLimits.DrawnNesting) excess = $"has uses within uses, more than {SvgLimits.InWords(SvgLimits.DrawnNesting)} deep";
        else if ((followed += around.Count + node.References.Count) > SvgLimits.Followed) excess = Overfull(SvgLimits.Followed);
        if (excess is not null) return;
        open.Add(node);
        var context = Within(node, around);
        Refer(node, context, depth);
        foreach (var child in node.Children)
            if (!child.IsDefinition && excess is null) Draw(child, context, depth + 1);
        open.Remove(node);
    }

    private void Refer(SvgNode node, IReadOnlyList<SvgReference> context, int depth)
    {
        if (node.Name is "use" or "pattern" or "linearGradient" or "radialGradient" or "filter" && tree.Find(node.Href) is { } used)
            Follow(used, node, node.Name == "use" ? context : ContextOf(used), isCertain: true, depth);
        foreach (var reference in node.References)
            if (reference.IsOwn) Follow(reference, 1, depth);
        if (!node.IsShape) return;
        foreach (var reference in context)
            Follow(reference, reference.IsOfCorners ? node.Corners : 1, depth);
    }

    private void Follow(SvgReference reference, int times, int depth)
    {
        if (tree.Find(reference.Target) is not { } target) return;
        // However many corners a shape has, a colour that changes over it is one thing.
        if (target.Name is "linearGradient" or "radialGradient") times = 1;
        for (var i = 0; i < times && excess is null; i++)
            Follow(target, reference.Owner, ContextOf(target), reference.IsCertain, depth);
    }

    private void Follow(SvgNode target, SvgNode from, IReadOnlyList<SvgReference> context, bool isCertain, int depth)
    {
        if (excess is not null) return;
        if (!open.Contains(target)) Draw(target, context, depth + 1);
        else if (isCertain && open.Contains(from)) excess = $"shows its <{target.Name} id=\"{target.Id}\"> inside of that same element, by a <{from.Name}>, and so on without end";
    }

    /// <summary>What is handed down to a part where it stands.</summary>
    private IReadOnlyList<SvgReference> ContextOf(SvgNode part)
    {
        if (part.Parent is not { } parent) return [];
        if (contexts.TryGetValue(parent, out var context)) return context;
        return contexts[parent] = Within(parent, ContextOf(parent));
    }

    /// <summary>What is handed down to an element's children: its own properties, and those from above that it does not set.</summary>
    private static IReadOnlyList<SvgReference> Within(SvgNode node, IReadOnlyList<SvgReference> around)
    {
        var isHeir = node.Sets.Count == 0 || !around.Any(reference => node.Sets.Contains(reference.Property));
        if (isHeir && node.References.Count == 0) return around;
        return [.. around.Where(reference => !reference.IsCertain || !node.Sets.Contains(reference.Property)), .. node.References.Where(reference => !reference.IsOwn)];
    }
}
