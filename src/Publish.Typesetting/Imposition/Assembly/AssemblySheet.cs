using System.Globalization;
using Publish.Fonts;
using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition.Assembly.Words;
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
        var writer = new AssemblyWriter(metadata, words, new(new(new Shaper(), hyphenator)), new(fonts, metadata.Language));
        foreach (var booklet in booklets) writer.Write(booklet);
        var root = new StructureNode(StructureRole.Document, Seq.Of(writer.Nodes));
        var title = metadata with { Title = AssemblyWords.Fill(words.Title, ("title", metadata.Title)), Subtitle = "" };
        return new(title, Seq.Of(writer.Pages), root, [], ViewerPreferences.None) { SlotCount = writer.SlotCount };
    }
}

/// <summary>Writes the pages of one booklet after another.</summary>
internal sealed class AssemblyWriter(Metadata metadata, AssemblyWords words, AssemblySetter setter, AssemblyType type)
{
    public List<Page> Pages { get; } = [];

    public List<StructureKid> Nodes { get; } = [];

    public int SlotCount { get; private set; }

    public void Write(BookletToMake booklet)
    {
        IReadOnlyList<AssemblyStep> steps = [.. Steps(booklet)];
        for (var (written, left) = (0, steps); left.Count > 0; written = steps.Count - left.Count)
        {
            var page = new AssemblyPage(PaperFor(booklet.Paper), setter, type, SlotCount);
            if (written == 0) Head(page, booklet);
            left = page.Steps(left, written + 1);
            if (left.Count == 0) CopiesTable.Write(page, booklet, words, metadata.Language);
            Pages.Add(page.Finish(LabelOf(booklet)));
            Nodes.AddRange(page.Nodes);
            SlotCount = page.SlotCount;
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
        return [.. PrintingSteps.Of(booklet, words, drawings), .. MakingSteps.Of(booklet, words, drawings)];
    }

    /// <summary>Unique among the pages.</summary>
    private string LabelOf(BookletToMake booklet)
    {
        var same = Pages.Count(page => page.Label.StartsWith(booklet.Paper.Title, StringComparison.Ordinal));
        return same == 0 ? booklet.Paper.Title : string.Create(CultureInfo.InvariantCulture, $"{booklet.Paper.Title} {same + 1}");
    }

    /// <summary>Instructions are read at a desk: on the ordinary sheet of the country whose large one is printed.</summary>
    private static Size PaperFor(Paper paper) => paper.Size.Width.Steps % (Length.StepsPerPoint * 36) == 0 ? Paper.Letter.Size : Paper.A4.Size;

    private static string In(int number) => number.ToString(CultureInfo.InvariantCulture);
}
