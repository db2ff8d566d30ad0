using Publish.Compression;
using Publish.Typesetting.Geometry;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Import;

/// <summary>Walks the tree of pages, with what pages inherit from their branches; a tree that leads back into itself is cut there.</summary>
internal sealed class PageFinder(SourceObjects objects)
{
    private const int DeepestTree = 100;

    // A4: what a page without any box is taken for.
    private static readonly SourceBox Fallback = new(0, 0, 595, 842);

    private readonly List<SourcePage> pages = [];
    private readonly HashSet<IndirectReference> seen = [];

    public static List<SourcePage> Find(SourceObjects objects, DictionaryToken catalog)
    {
        var finder = new PageFinder(objects);
        finder.Walk(SourceObjects.Entry(catalog, "Pages"), new Dictionary<string, IToken>(StringComparer.Ordinal), 0);
        return finder.pages;
    }

    private void Walk(IToken? token, Dictionary<string, IToken> inherited, int depth)
    {
        if (token is IndirectReferenceToken reference && !seen.Add(reference.Data))
            return;
        if (depth > DeepestTree || objects.Resolve(token) is not DictionaryToken node)
            return;
        var handedDown = new Dictionary<string, IToken>(inherited, StringComparer.Ordinal);
        foreach (var key in (ReadOnlySpan<string>)["Resources", "MediaBox", "CropBox", "Rotate"])
            if (SourceObjects.Entry(node, key) is { } value)
                handedDown[key] = value;
        if (objects.Resolve(SourceObjects.Entry(node, "Kids")) is ArrayToken kids)
            foreach (var kid in kids.Data)
                Walk(kid, handedDown, depth + 1);
        else
            pages.Add(PageOf(node, handedDown));
    }

    private SourcePage PageOf(DictionaryToken page, Dictionary<string, IToken> inherited)
    {
        var media = Box(inherited.GetValueOrDefault("MediaBox")) ?? Fallback;
        var crop = Box(inherited.GetValueOrDefault("CropBox"))?.Within(media) ?? media;
        var unit = objects.Number(SourceObjects.Entry(page, "UserUnit")) is > 0 and var given ? given : 1;
        var turns = (int)Math.Round((objects.Number(inherited.GetValueOrDefault("Rotate")) ?? 0) / 90);
        var view = new PageView(crop.IsEmpty ? media : crop, ((turns % 4) + 4) % 4, unit);
        var contents = objects.Contents(SourceObjects.Entry(page, "Contents"));
        var deflated = contents is null ? null : Deflate.Zlib(contents);
        return new SourcePage(view, inherited.GetValueOrDefault("Resources"), deflated, SourceObjects.Entry(page, "Group"))
        {
            Bleed = Shown(view, page, "BleedBox"),
            Trim = Shown(view, page, "TrimBox"),
            HasAnnotations = objects.Resolve(SourceObjects.Entry(page, "Annots")) is ArrayToken { Length: > 0 },
        };
    }

    private Rect? Shown(PageView view, DictionaryToken page, string key) =>
        Box(SourceObjects.Entry(page, key)) is { } box && !box.Within(view.Crop).IsEmpty ? view.Shown(box) : null;

    // The corners may be given in any order.
    private SourceBox? Box(IToken? token)
    {
        if (objects.Resolve(token) is not ArrayToken { Length: >= 4 } array)
            return null;
        Span<double> sides = stackalloc double[4];
        for (var i = 0; i < 4; i++)
            sides[i] = objects.Number(array.Data[i]) ?? 0;
        var box = new SourceBox(Math.Min(sides[0], sides[2]), Math.Min(sides[1], sides[3]), Math.Max(sides[0], sides[2]), Math.Max(sides[1], sides[3]));
        return box.IsEmpty ? null : box;
    }
}
