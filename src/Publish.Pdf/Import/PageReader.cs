using Publish.Typesetting.Geometry;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Import;

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
            Bleed = Shown(view, page, "BleedBox"),
            Trim = Shown(view, page, "TrimBox"),
            Annotations = annotations.Read(SourceObjects.Entry(page, "Annots")),
        };
    }

    private Rect? Shown(PageView view, DictionaryToken page, string key) =>
        objects.Box(SourceObjects.Entry(page, key)) is { } box && !box.Within(view.Crop).IsEmpty ? view.Shown(box) : null;
}
