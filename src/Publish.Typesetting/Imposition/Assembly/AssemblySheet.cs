using System.Globalization;
using Publish.Fonts;
using Publish.Model;
using Publish.Model.Language;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition.Assembly.Words;
using Publish.Typesetting.Imposition.Folding;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs.Hyphenation;

namespace Publish.Typesetting.Imposition.Assembly;

/// <summary>The page that lies beside the printer: what to load, which edge to flip, how to try it out, fold and staple, and how many
/// sheets so many copies take. A page for each way to make the zine, more where the steps need them.</summary>
public static class AssemblySheet
{
    /// <param name="booklets">At least one.</param>
    public static PagedDocument Make(Metadata metadata, IReadOnlyList<BookletToMake> booklets, FontLibrary fonts, Hyphenator hyphenator)
    {
        var words = AssemblyWords.Of(metadata.Language);
        var writer = new AssemblyWriter(metadata, words, new(new(new Shaper(), hyphenator), fonts), new(fonts, metadata.Language));
        foreach (var booklet in booklets) writer.Write(booklet);
        var root = new StructureNode(StructureRole.Document, Seq.Of(writer.Nodes));
        var title = metadata with { Title = AssemblyWords.Fill(words.Title, ("title", metadata.Title)), Subtitle = "" };
        return new(title, Seq.Of(writer.Pages), root, [], ViewerPreferences.None) { StructureCount = writer.StructureCount };
    }
}

/// <summary>Writes the pages of one booklet after another.</summary>
internal sealed class AssemblyWriter(Metadata metadata, AssemblyWords words, AssemblySetter setter, AssemblyType type)
{
    public List<Page> Pages { get; } = [];

    public List<StructureKid> Nodes { get; } = [];

    public int StructureCount { get; private set; }

    public void Write(BookletToMake booklet)
    {
        IReadOnlyList<AssemblyStep> steps = [.. Steps(booklet)];
        for (var (written, left) = (0, steps); left.Count > 0; written = steps.Count - left.Count)
        {
            var page = new AssemblyPage(PaperFor(booklet.Paper), setter, type, StructureCount);
            if (written == 0) Head(page, booklet);
            left = page.Steps(left, written + 1);
            if (left.Count == 0) CopiesTable.Write(page, booklet, words, metadata.Language);
            Pages.Add(page.Finish(LabelOf(booklet)));
            Nodes.AddRange(page.Nodes);
            StructureCount = page.StructureCount;
        }
    }

    private void Head(AssemblyPage page, BookletToMake booklet)
    {
        page.Heading(metadata.Title);
        var blanks = booklet.Blanks switch { 0 => "", 1 => " " + words.OneBlank, var n => " " + AssemblyWords.Fill(words.Blanks, ("n", In(n))) };
        var sheets = booklet.Imposed.Sheets + (booklet.CoverFileName is null ? 0 : 1);
        page.Text(AssemblyWords.Fill(
            words.Summary, ("pages", In(booklet.Pages)), ("sheets", sheets == 1 ? words.OneSheet : AssemblyWords.Fill(words.Sheets, ("n", In(sheets)))),
            ("paper", booklet.Paper.Title)) + blanks);
    }

    private IEnumerable<AssemblyStep> Steps(BookletToMake booklet)
    {
        var drawings = new StepDrawings(booklet, new(booklet, new(setter, type)), new(booklet, setter, type));
        return [.. PrintingSteps.Of(booklet, words, drawings), .. MakingSteps.Of(booklet, words, drawings), .. TrimmingSteps.Of(booklet, words)];
    }

    /// <summary>Unique among the pages.</summary>
    private string LabelOf(BookletToMake booklet)
    {
        var same = Pages.Count(page => page.Label.StartsWith(booklet.Paper.Title, StringComparison.Ordinal));
        return same == 0 ? booklet.Paper.Title : string.Create(CultureInfo.InvariantCulture, $"{booklet.Paper.Title} {same + 1}");
    }

    /// <summary>Instructions are read at a desk: on the ordinary sheet of the country whose large one is printed.</summary>
    private static Size PaperFor(Paper paper) => PaperWeights.IsInInches(paper) ? Paper.Letter.Size : Paper.A4.Size;

    private static string In(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>How much paper and wire so many copies take.</summary>
internal static class CopiesTable
{
    private static readonly int[] Copies = [1, 10, 25, 50, 100, 200];

    public static void Write(AssemblyPage page, BookletToMake booklet, AssemblyWords words, string language)
    {
        page.Row(Row(words.Copies, 1, language), true);
        page.Row(Row(words.SheetsHead, booklet.Imposed.Sheets, language), false);
        if (booklet.As == PrintedAs.Plates) page.Row(Row(words.SpoilageHead, booklet.Imposed.Sheets, language, booklet.Imposed.Sheets * RunSteps.Spoilage(booklet)), false);
        if (booklet.CoverFileName is not null) page.Row(Row(words.CoversHead, 1, language), false);
        if (booklet.Scheme.Making.Finish.Staples(booklet) is > 0 and var staples) page.Row(Row(words.StaplesHead, staples, language), false);
        page.EndTable();
    }

    /// <param name="more">Whatever the number of copies.</param>
    private static string[] Row(string head, int each, string language, int more = 0) => [head, .. Copies.Select(copies => In((copies * each) + more, language))];

    /// <summary>Thousands are set off by a comma in English, by a space elsewhere.</summary>
    private static string In(int number, string language)
    {
        var english = number.ToString("N0", CultureInfo.InvariantCulture);
        return LanguageTag.Primary(language) == "en" ? english : english.Replace(',', '\u00A0');
    }
}

/// <summary>How printed sheets become a zine: what each act of the making, and its finish, tell a person to do.</summary>
internal static class MakingSteps
{
    public static IEnumerable<AssemblyStep> Of(BookletToMake booklet, AssemblyWords words, StepDrawings drawings)
    {
        var scheme = booklet.Scheme;
        var table = WorkTable.Of(scheme.Sheet, scheme.Making, Math.Max(1, scheme.Making.Gathering.Sheets));
        MakingStep At(int index) => new(booklet, words, drawings, table, index);
        return Enumerable.Range(0, scheme.Making.Acts.Count).SelectMany(i => scheme.Making.Acts[i].Steps(At(i)))
            .Concat(scheme.Making.Finish.Steps(At(scheme.Making.Acts.Count)))
            .Select(step => step with { Words = Sided(step.Words, words, booklet.IsRightBound) });
    }

    private static string Sided(string sentence, AssemblyWords words, bool isRightBound) => isRightBound
        ? AssemblyWords.Fill(sentence, ("left", words.RightHand), ("right", words.LeftHand), ("atLeft", words.AtRight), ("atRight", words.AtLeft))
        : AssemblyWords.Fill(sentence, ("left", words.LeftHand), ("right", words.RightHand), ("atLeft", words.AtLeft), ("atRight", words.AtRight));
}
