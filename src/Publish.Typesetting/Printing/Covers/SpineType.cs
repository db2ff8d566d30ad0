using Publish.Fonts;
using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Paragraphs.Hyphenation;
using Publish.Typesetting.Paragraphs.LineBreaking;

namespace Publish.Typesetting.Printing.Covers;

/// <summary>The title along the spine, and the author at its other end where both have room.</summary>
internal sealed class SpineType(FontLibrary fonts, Hyphenator hyphenator, string family, Metadata metadata)
{
    private static readonly Length Smallest = Length.Pt(7);
    private static readonly Length Largest = Length.Pt(14);
    private static readonly Length EndMargin = Length.Mm(12);

    private readonly ParagraphSetter setter = new(new Shaper(), hyphenator);

    /// <summary>From here on a title has room between the tolerances.</summary>
    public static Length LeastWidth { get; } = Smallest + (Spine.Tolerance * 2);

    /// <summary>The strip as a page that lies on its side: as wide as the spine is tall. Null where the title has no room.</summary>
    public Page? Strip(Length spine, Length height, DiagnosticBag diagnostics)
    {
        if (spine < LeastWidth)
        {
            diagnostics.SpineTooNarrowForType(spine, LeastWidth);
            return null;
        }
        var area = new Rect(Length.Zero, Length.Zero, height, spine);
        if (Items(spine, height - (EndMargin * 2)) is { } items) return new(area.Size, area, area, "Spine", items);
        diagnostics.SpineTitleTooLong(metadata.Title);
        return null;
    }

    private Seq<PageItem>? Items(Length spine, Length room)
    {
        var size = Length.Min(Largest, spine - (Spine.Tolerance * 2));
        var title = Set(metadata.Title, size);
        if (title.Width > room) title = Set(metadata.Title, size = Length.Max(Smallest, size.Times(room.Steps * 98 / 100, title.Width.Steps)));
        if (title.Width > room) return null;
        // Capitals and ascenders stand in the middle.
        var baseline = (spine + size.Times(62, 100)) / 2;
        var items = new List<PageItem>();
        items.AddShifted(title.Items, new(EndMargin, baseline));
        var author = Set(Authors(), size);
        if (title.Width + author.Width + (size * 2) <= room) items.AddShifted(author.Items, new(EndMargin + room - author.Width, baseline));
        return Seq.Of(items);
    }

    private string Authors() => string.Join(", ", metadata.Contributors.Where(c => c.Role == "aut").Select(c => c.Name));

    private (Seq<PageItem> Items, Length Width) Set(string words, Length size)
    {
        if (words.Length == 0) return ([], Length.Zero);
        var style = new TextStyle(
            [fonts.FindOrFirst(family), fonts.Find("eb-garamond"), fonts.Find("noto-sans-symbols-2")], FontFeatures.LiningFigures, size, Ink.Black, metadata.Language, Length.Zero, Length.Zero, false);
        var plain = new ParagraphStyle(LineAlignment.Left, size, Length.Zero, Length.Zero, Length.Zero, BreakingStyle.Default with { Protrusion = 0, Expansion = 0 });
        var paragraph = setter.Prepare(new([new TextPiece(Artifact.Layout, words, style, null, 0, null)], plain));
        var line = paragraph.Assemble(paragraph.Break(Length.Pt(4000), BreakConstraints.None))[0];
        return (line.Items, line.Width);
    }
}
