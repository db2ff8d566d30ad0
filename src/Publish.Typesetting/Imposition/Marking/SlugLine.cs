using System.Globalization;
using Publish.Fonts;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition.Assembly;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Paragraphs.Hyphenation;
using Publish.Typesetting.Paragraphs.LineBreaking;

namespace Publish.Typesetting.Imposition.Marking;

/// <summary>The title, the sheet and its side in small type, at the sheet's foot or head, where no page is.</summary>
internal sealed class SlugLine(SlugType type)
{
    private const int LongestTitle = 40;

    private static readonly Length Leading = Length.Pt(8);

    private readonly ParagraphSetter setter = new(new Shaper(), new Hyphenator(""));

    private readonly TextStyle style = new(
        [type.Fonts.Find("source-sans-3", 400), type.Fonts.Find("eb-garamond", 400)], FontFeatures.LiningFigures, Length.Pt(6), Ink.Black, "en", Length.Zero, Length.Zero, false);

    public void Draw(MarkedSide side, string sheets, string label)
    {
        side.Want(PrinterMarks.Slug);
        var words = string.Create(CultureInfo.InvariantCulture, $"{Shortened(side.Title)} · {label} · {sheets}");
        var paragraph = setter.Prepare(new([new TextPiece(Artifact.Mark, words, style, null, 0, null)], AssemblyType.Ragged));
        var line = paragraph.Assemble(paragraph.Break(Length.Inches(100), BreakConstraints.None))[0];
        foreach (var corner in Places(side, line.Width))
        {
            side.Draw(PrinterMarks.Slug, line.Items.OfType<TextItem>().Select(
                text => text with { Origin = new(corner.X + text.Origin.X, corner.Y + (Leading * 3 / 4) + text.Origin.Y) }));
            return;
        }
    }

    /// <summary>At the foot and at the head, as far to the left as nothing is in the way; as far from the sheet's edge as printers need, or nearer where there
    /// is less room.</summary>
    private static IEnumerable<Point> Places(MarkedSide side, Length width)
    {
        var step = Length.Mm(4);
        foreach (var inset in (Length[])[side.Plan.Clear, Length.Mm(4), Length.Mm(2), Length.Mm(0.5m)])
            foreach (var top in (Length[])[side.Sheet.Bottom - inset - Leading, inset])
                for (var left = step * 2; left + width <= side.Sheet.Right; left += step)
                    if (side.IsLeft(new(left, top, width, Leading))) yield return new(left, top);
    }

    private static string Shortened(string title) => title.Length <= LongestTitle ? title : title[..LongestTitle].TrimEnd() + "…";
}
