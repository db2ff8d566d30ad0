using System.Globalization;
using Publish.Fonts;
using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition.Assembly.Words;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs.Hyphenation;

namespace Publish.Typesetting.Imposition.Assembly;

/// <summary>One sheet that shows whether a printer turns it over as the zine's sheets must be turned, keeps the size, and reaches the edges.</summary>
/// <remarks>
/// <code>
///          front                     back
///   +-----------------+      +-----------------+
///   | +      ^      + |      | +      ^      + |     Against the light both arrows point the same way and the
///   |  words | FRONT  |      |   BACK | words  |     crosses lie on each other. Turned over on the other edge,
///   |        |        |      |        |        |     the back's arrow points down.
///   | + |--ruler--| + |      | +             + |
///   +-----------------+      +-----------------+
/// </code>
/// </remarks>
public static class DuplexTest
{
    /// <param name="plan">That of the zine's sheets.</param>
    public static PagedDocument Make(Metadata metadata, ImpositionPlan plan, string paper, FontLibrary fonts, Hyphenator hyphenator)
    {
        var words = AssemblyWords.Of(metadata.Language);
        var side = new TestSide(plan, words, new(new(new Shaper(), hyphenator)), new(fonts, metadata.Language));
        var edge = plan.Flip == FlipEdge.Short ? words.ShortEdge : words.LongEdge;
        var clear = plan.Clear.Millimetres.ToString("0.#", CultureInfo.InvariantCulture);
        var front = side.Front(
            words.TestFront,
            [AssemblyWords.Fill(words.TestHow, ("paper", paper), ("edge", edge)), words.TestArrows, words.TestCrosses, AssemblyWords.Fill(words.TestFrame, ("n", clear)), words.TestRuler]);
        var back = side.Back(words.TestBack, [words.TestArrows]);
        return new(metadata with { Title = words.TestTitle + ": " + metadata.Title, Subtitle = "" }, [front, back], null, [], new(plan.Flip));
    }
}

/// <summary>A side of the test sheet.</summary>
internal sealed class TestSide(ImpositionPlan plan, AssemblyWords words, AssemblySetter setter, AssemblyType type)
{
    private static readonly Length Leading = Length.Pt(14);

    private readonly Size sheet = plan.Sheet;

    /// <summary>Stands on its head where the sheets' fronts do.</summary>
    public Page Front(string name, IReadOnlyList<string> sentences)
    {
        var items = Common();
        items.AddRange(TestMarks.Arrow(Middle, Ink.Black));
        Write(items, name, sentences, left: true);
        var area = Whole;
        items.AddRange(TestMarks.Ruler(new(area.Width / 2, area.Bottom - Length.Mm(30)), setter, type));
        var page = PageOf(words.TestFront, items);
        if (!SheetGrid.Of(plan, isBack: false).StandsOnHead) return page;
        var turned = new PlacedPageItem(Artifact.Layout, new LaidOutPage(page), new(Placement.ActualSize, 2, new(sheet.Width, sheet.Height)), Whole);
        return page with { Items = [turned] };
    }

    public Page Back(string name, IReadOnlyList<string> sentences)
    {
        var items = Common();
        items.AddRange(TestMarks.Arrow(Middle, null));
        Write(items, name, sentences, left: false);
        return PageOf(words.TestBack, items);
    }

    private Rect Whole => new(Length.Zero, Length.Zero, sheet.Width, sheet.Height);

    private Point Middle => new(sheet.Width / 2, sheet.Height / 2);

    private List<PageItem> Common()
    {
        var (inset, items) = (Length.Mm(24), new List<PageItem> { Strokes.Box(Whole.Outset(-plan.Clear)) });
        foreach (var x in new[] { inset, sheet.Width - inset })
            foreach (var y in new[] { inset, sheet.Height - inset })
                items.AddRange(TestMarks.Cross(new(x, y)));
        return items;
    }

    private void Write(List<PageItem> items, string name, IReadOnlyList<string> sentences, bool left)
    {
        var width = (sheet.Width / 2) - Length.Mm(40);
        var x = left ? Length.Mm(24) : (sheet.Width / 2) + Length.Mm(16);
        var y = setter.Write(items, name, type.Heading, new(x, Length.Mm(44)), width, Length.Pt(26), Artifact.Layout) + Length.Mm(2);
        foreach (var sentence in sentences)
            y = setter.Write(items, sentence, type.Text, new(x, y), width, Leading, Artifact.Layout) + Length.Mm(2);
    }

    private Page PageOf(string label, List<PageItem> items) => new(sheet, Whole, Whole, label, Seq.Of(items));
}
