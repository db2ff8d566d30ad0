using Publish.Typesetting.Geometry;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Import;

/// <summary>
/// Walks the tree of pages, with what pages inherit from their branches. A branch that leads back into itself is cut there; a page may stand in the
/// tree several times. The stack is our own, since some programs hang every page below the one before.
/// </summary>
internal sealed class PageFinder(SourceObjects objects, int most)
{
    // Branches that share branches can be more than any machine could walk.
    private const int MostNodes = 1_000_000;

    private readonly List<SourcePage> pages = [];
    private readonly Stack<Step> steps = [];
    private readonly HashSet<IndirectReference> open = [];

    /// <returns>At most one page more than <paramref name="most"/>.</returns>
    public static List<SourcePage> Find(SourceObjects objects, int most)
    {
        var finder = new PageFinder(objects, most);
        finder.steps.Push(new(SourceObjects.Entry(objects.Catalog, "Pages"), new Inheritance(), IsLeaving: false));
        finder.Walk();
        return finder.pages;
    }

    private void Walk()
    {
        var reader = new PageReader(objects);
        for (var nodes = 0; nodes < MostNodes && pages.Count <= most && steps.TryPop(out var step); nodes++)
        {
            var reference = (step.Token as IndirectReferenceToken)?.Data;
            if (step.IsLeaving)
                open.Remove(reference!.Value);
            else if ((reference is null || !open.Contains(reference.Value)) && objects.Resolve(step.Token) is DictionaryToken node)
                Enter(reader, node, reference, step);
        }
    }

    private void Enter(PageReader reader, DictionaryToken node, IndirectReference? reference, Step step)
    {
        var handedDown = step.Inherited.With(node);
        if (objects.Resolve(SourceObjects.Entry(node, "Kids")) is not ArrayToken kids)
        {
            if (SourceObjects.Entry(node, "Type") is not NameToken { Data: "Pages" })
                pages.Add(reader.Read(node, handedDown) with { Reference = reference, Entries = node });
            return;
        }

        if (reference is { } branch && open.Add(branch))
            steps.Push(step with { IsLeaving = true });
        for (var kid = kids.Length - 1; kid >= 0; kid--)
            steps.Push(new(kids.Data[kid], handedDown, IsLeaving: false));
    }

    /// <param name="IsLeaving">All below the branch was walked.</param>
    private readonly record struct Step(IToken? Token, Inheritance Inherited, bool IsLeaving);
}

/// <summary>What pages take from the branches above them (ISO 32000-1, table 30).</summary>
internal sealed record Inheritance
{
    public IToken? Resources { get; private init; }

    public IToken? MediaBox { get; private init; }

    public IToken? CropBox { get; private init; }

    public IToken? Rotate { get; private init; }

    public Inheritance With(DictionaryToken node) => new()
    {
        Resources = SourceObjects.Entry(node, "Resources") ?? Resources,
        MediaBox = SourceObjects.Entry(node, "MediaBox") ?? MediaBox,
        CropBox = SourceObjects.Entry(node, "CropBox") ?? CropBox,
        Rotate = SourceObjects.Entry(node, "Rotate") ?? Rotate,
    };
}

/// <summary>Reads a page's dictionary: its boxes and how it is shown, what it is painted with, what is pinned onto it.</summary>
internal sealed class PageReader(SourceObjects objects)
{
    // A4: what a page without any box is taken for.
    private static readonly SourceBox Fallback = new(0, 0, 595, 842);

    private readonly AnnotationReader annotations = new(objects);

    public SourcePage Read(DictionaryToken page, Inheritance inherited)
    {
        var media = objects.Box(inherited.MediaBox) ?? Fallback;
        var crop = objects.Box(inherited.CropBox)?.Within(media) ?? media;
        var unit = objects.Number(SourceObjects.Entry(page, "UserUnit")) is > 0 and var given ? given : 1;
        var turns = (int)(Math.Round((objects.Number(inherited.Rotate) ?? 0) / 90) % 4);
        var view = new PageView(crop.IsEmpty ? media : crop, (turns + 4) % 4, unit);
        return new SourcePage(view, inherited.Resources, SourceObjects.Entry(page, "Contents"), SourceObjects.Entry(page, "Group"))
        {
            Media = media,
            TrimBox = objects.Box(SourceObjects.Entry(page, "TrimBox")),
            Bleed = Shown(view, page, "BleedBox"),
            Trim = Shown(view, page, "TrimBox"),
            Annotations = annotations.Read(SourceObjects.Entry(page, "Annots")),
        };
    }

    private Rect? Shown(PageView view, DictionaryToken page, string key) =>
        objects.Box(SourceObjects.Entry(page, key)) is { } box && !box.Within(view.Crop).IsEmpty ? view.Shown(box) : null;
}
