using Publish.Fonts;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Imposition.Assembly;

/// <summary>The assembly sheet's type: a sans that can be read from the other side of a copier.</summary>
internal sealed class AssemblyType(FontLibrary fonts, string language)
{
    /// <summary>Figures of scales.</summary>
    public TextStyle Small { get; } = Style(fonts, language, 5.5m, 400);

    /// <param name="size">In points.</param>
    public TextStyle Sized(decimal size, int weight = 400) => Style(fonts, language, size, weight);

    public TextStyle Heading { get; } = Style(fonts, language, 22, 700);

    public TextStyle Text { get; } = Style(fonts, language, 10.5m, 400);

    public TextStyle Strong { get; } = Style(fonts, language, 10.5m, 700);

    public TextStyle Number { get; } = Style(fonts, language, 20, 700);

    /// <summary>A page's number on its thumbnail.</summary>
    public TextStyle Numeral { get; } = Style(fonts, language, 15, 700);

    /// <summary>Scissors.</summary>
    public TextStyle Sign { get; } = Style(fonts, language, 13, 400);

    public static ParagraphStyle Ragged { get; } = new(
        LineAlignment.Left, Length.Pt(15), Length.Zero, Length.Zero, Length.Zero, BreakingStyle.Default with { Protrusion = 0 });

    private static TextStyle Style(FontLibrary fonts, string language, decimal size, int weight) => new(
        [fonts.Find("source-sans-3", weight), fonts.Find("eb-garamond", weight)],
        FontFeatures.LiningFigures, Length.Pt(size), Ink.Black, language, Length.Zero, Length.Zero, false);
}
