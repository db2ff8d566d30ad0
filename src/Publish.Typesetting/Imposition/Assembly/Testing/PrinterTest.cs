using System.Globalization;
using Publish.Fonts;
using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition.Assembly.Words;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs.Hyphenation;

namespace Publish.Typesetting.Imposition.Assembly.Testing;

/// <summary>One sheet from which a printer is known: whether it turns the sheet over as the zine's sheets must be turned, where its two sides lie, how near to the
/// edges it prints, how dark, how fine.</summary>
/// <remarks>
/// <code>
///          front                     back
///   +--------|--------+      +--------|--------+
///   | o  words      o |      |  o words     o  |     Against the light both arrows point the same way, and the scales of
///   | o               |      |  o              |     the crosses lie along each other. Turned over on the other edge, the
///   - +      ^      + -      - A      ^      B -     back's arrow points down.
///   |                 |      |                 |
///   | o tones, type o |      |  o           o  |     The discs are what a scan is measured by.
///   +--------|--------+      +--------|--------+
/// </code>
/// </remarks>
public static class PrinterTest
{
    /// <summary>A front and a back; the front alone where sheets have one side.</summary>
    /// <param name="plan">That of the zine's sheets.</param>
    /// <param name="printer">Whose shift and skew are made up for; null where none is.</param>
    public static PagedDocument Make(Metadata metadata, ImpositionPlan plan, string paper, PrintedAs printed, string? printer, FontLibrary fonts, Hyphenator hyphenator)
    {
        var words = AssemblyWords.Of(metadata.Language);
        var side = new TestSide(plan, words, new(new(new Shaper(), hyphenator), fonts), new(fonts, metadata.Language));
        var edge = plan.Flip == FlipEdge.Short ? words.ShortEdge : words.LongEdge;
        var apart = (plan.Sheet.Width - TestGeometry.CrossInset - TestGeometry.CrossInset).Millimetres.ToString("0.#", CultureInfo.InvariantCulture);
        var how = printed switch
        {
            PrintedAs.FrontsAndBacks => words.TestHowApart,
            PrintedAs.Masters => words.TestHowMasters,
            PrintedAs.OneSide or PrintedAs.Plates => words.TestHowOneSide,
            _ => words.TestHow,
        };
        string[] both = printed is PrintedAs.OneSide or PrintedAs.Plates ? [] : [words.TestArrows];
        string[] known = printer is null ? [] : [AssemblyWords.Fill(words.TestCorrected, ("printer", printer))];
        string[] fronts = [AssemblyWords.Fill(how, ("paper", paper), ("edge", edge)), .. known, .. both, words.TestRuler, words.TestEdges, words.TestGain, words.TestKeep];
        var front = side.Front(words.TestFront, fronts, printer is not null);
        Page[] pages = both.Length == 0 ? [front] : [front, side.Back(words.TestBack, [words.TestArrows, words.TestCrosses, AssemblyWords.Fill(words.TestSkew, ("n", apart))])];
        return new(metadata with { Title = words.TestTitle + ": " + metadata.Title, Subtitle = "" }, Seq.Of(pages), null, [], new(printed == PrintedAs.TwoSided ? plan.Flip : null));
    }
}

/// <summary>A side of the test sheet.</summary>
internal sealed class TestSide(ImpositionPlan plan, AssemblyWords words, AssemblySetter setter, AssemblyType type)
{
    private static readonly Length Gap = Length.Mm(6);
    private static readonly Length FromSide = Length.Mm(36);

    // The arrow and the crosses are between this above the middle and this below it.
    private static readonly Length Band = Length.Mm(23);

    private readonly Size sheet = plan.Sheet;

    /// <summary>Stands on its head where the sheets' fronts do.</summary>
    public Page Front(string name, IReadOnlyList<string> sentences, bool corrected)
    {
        var onHead = SheetGrid.Of(plan, isBack: false).StandsOnHead;
        var items = Common(isBack: false, onHead);
        if (corrected) items.Add(TestMarks.Disc(TestGeometry.Sixth(sheet)));
        items.AddRange(TestMarks.Arrow(Middle, Ink.Black));
        Write(items, name, sentences, Above);
        items.AddRange(TestMarks.Ruler(new(sheet.Width / 2, sheet.Height - Length.Mm(23)), setter, type));
        var tones = new TonePatches(setter, type);
        var (left, right) = Columns(Below);
        tones.Wedge(items, left);
        tones.Fine(items, right);
        var page = PageOf(words.TestFront, items);
        if (!onHead) return page;
        var turned = new PlacedPageItem(Artifact.Layout, new LaidOutPage(page), new(Placement.ActualSize, 2, new(sheet.Width, sheet.Height)), Whole);
        return page with { Items = [turned] };
    }

    public Page Back(string name, IReadOnlyList<string> sentences)
    {
        var items = Common(isBack: true, onHead: false);
        items.AddRange(TestMarks.Arrow(Middle, null));
        Write(items, name, sentences, Above);
        return PageOf(words.TestBack, items);
    }

    private Rect Whole => new(Length.Zero, Length.Zero, sheet.Width, sheet.Height);

    private Point Middle => new(sheet.Width / 2, sheet.Height / 2);

    /// <summary>What is free over the arrow, and under it.</summary>
    private Rect Above => new(FromSide, Length.Mm(25), sheet.Width - (FromSide * 2), Middle.Y - Band - Length.Mm(25));

    private Rect Below => new(FromSide, Middle.Y + Band, sheet.Width - (FromSide * 2), Middle.Y - Band - Length.Mm(27));

    private static (Rect Left, Rect Right) Columns(Rect area)
    {
        var width = (area.Width - Gap) / 2;
        return (area with { Width = width }, area with { X = area.X + width + Gap, Width = width });
    }

    private List<PageItem> Common(bool isBack, bool onHead)
    {
        var items = new List<PageItem>(TestGeometry.Discs(sheet, isBack, onHead).Select(TestMarks.Disc));
        items.AddRange(EdgeRulers.On(sheet, setter, type));
        var (left, right) = (TestGeometry.CrossInset, sheet.Width - TestGeometry.CrossInset);
        items.AddRange(TestMarks.Cross(new(left, Middle.Y), isBack ? "A" : null, setter, type));
        items.AddRange(TestMarks.Cross(new(right, Middle.Y), isBack ? "B" : null, setter, type));
        return items;
    }

    /// <summary>In two columns, in type as large as the sheet has room for; what a small sheet has none for is left out from the end.</summary>
    private void Write(List<PageItem> items, string name, IReadOnlyList<string> sentences, Rect area)
    {
        setter.Write(items, name, type.Sized(16, 700), new(area.X, area.Y), area.Width, Length.Pt(20), Artifact.Layout);
        var below = area with { Y = area.Y + Length.Pt(23), Height = area.Height - Length.Pt(23) };
        foreach (var size in (decimal[])[10, 9, 8, 7, 6])
            if (Written(sentences, below, size, all: size > 6) is { } written)
            {
                items.AddRange(written);
                return;
            }
    }

    /// <param name="all">Null is given where not all of them have room.</param>
    private List<PageItem>? Written(IReadOnlyList<string> sentences, Rect area, decimal size, bool all)
    {
        var (items, style, leading, gap) = (new List<PageItem>(), type.Sized(size), Length.Pt(size * 1.25m), Length.Mm(1.2m));
        var (column, next) = Columns(area);
        var y = column.Y;
        foreach (var sentence in sentences)
        {
            var height = leading * setter.LinesOf(sentence, style, column.Width);
            if (y + height > column.Bottom && column.X < next.X) (column, y) = (next, next.Y);
            if (y + height > column.Bottom) return all ? null : items;
            y = setter.Write(items, sentence, style, new(column.X, y), column.Width, leading, Artifact.Layout) + gap;
        }

        return items;
    }

    private Page PageOf(string label, List<PageItem> items) => new(sheet, Whole, Whole, label, Seq.Of(items));
}
