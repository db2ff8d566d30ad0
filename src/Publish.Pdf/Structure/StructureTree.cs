using Publish.Typesetting.Pages;

namespace Publish.Pdf.Structure;

/// <summary>An element on its way into the file.</summary>
/// <param name="Parent">Its parent's place in the list; -1 for the root.</param>
/// <param name="FirstChild">Where its children begin in the list: they stand together, in order.</param>
/// <param name="LinkId">The words of a link that was given an element of its own; none otherwise.</param>
/// <param name="Link">The Link that it is, or stands in; -1 for none.</param>
internal record struct TreeElement(StructureNode Node, int Parent, int FirstChild, StructureId LinkId, int Link)
{
    public bool HasContent { get; set; }
}

/// <summary>
/// The structure as a flat list, level by level, without recursion: a manuscript may nest as deeply as it likes. Words with links outside of a Link
/// element get one, since PDF/UA-1 (7.18.5) wants every link in a Link. Elements without any content are marked as such and left out.
/// </summary>
internal sealed class StructureTree
{
    private static readonly StructureNode LinkNode = new(StructureRole.Link, []);

    private readonly List<TreeElement> elements = [];
    private readonly StructureContents contents;
    private readonly PageLinks links;
    private readonly Dictionary<int, List<StructureId>> within = [];

    public StructureTree(StructureNode root, StructureContents contents, PageLinks links)
    {
        (this.contents, this.links) = (contents, links);
        elements.Add(new TreeElement(root, -1, 0, StructureId.None, -1));
        for (var i = 0; i < elements.Count; i++)
            AddChildren(i);
        for (var i = elements.Count - 1; i >= 0; i--)
            MarkContent(i);
    }

    public int Count => elements.Count;

    public TreeElement this[int index] => elements[index];

    /// <summary>Whether content among an element's kids became an element of its own.</summary>
    public bool IsWrapped(in TreeElement element, StructureId id) =>
        element.LinkId.IsNone && element.Link < 0 && links.Of(id).Count > 0;

    /// <summary>Words with links that stand deeper in a Link, in words of their own look: the annotations are the Link's (PDF/UA-1, 7.18.5).</summary>
    public IReadOnlyList<StructureId> Within(int link) => within.TryGetValue(link, out var words) ? words : [];

    private void AddChildren(int index)
    {
        var element = elements[index] with { FirstChild = elements.Count };
        elements[index] = element;
        foreach (var kid in element.Node.Kids)
            if (kid.Node is not null)
                elements.Add(new TreeElement(kid.Node, index, 0, StructureId.None, kid.Node.Role == StructureRole.Link && element.Link < 0 ? elements.Count : element.Link));
            else if (IsWrapped(element, kid.Id))
                elements.Add(new TreeElement(LinkNode, index, 0, kid.Id, elements.Count));
            else if (element.Link >= 0 && element.Link != index && links.Of(kid.Id).Count > 0)
                Keep(element.Link, kid.Id);
    }

    private void Keep(int link, StructureId id)
    {
        if (!within.TryGetValue(link, out var words)) within.Add(link, words = []);
        words.Add(id);
    }

    private void MarkContent(int index)
    {
        var element = elements[index];
        var has = element.HasContent || RoleNames.MayBeEmpty(element.Node.Role) || !element.LinkId.IsNone;
        foreach (var kid in element.Node.Kids)
            has |= kid.Node is null && !contents.Of(kid.Id).IsEmpty;
        elements[index] = element with { HasContent = has };
        if (has && element.Parent >= 0)
            elements[element.Parent] = elements[element.Parent] with { HasContent = true };
    }
}
