using Publish.Model;
using Publish.Typesetting.Flow;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Flow.Pagination;

/// <summary>Pages as their lines of text, for tests of where they end.</summary>
internal static class Laid
{
    public static int LinesOnPage => Theme.Default.LinesOnPage;

    public static Layout Layout(params Block[] blocks) => Draft.Of(Zine.Of(blocks), Theme.Default, Zine.Inputs(), new()).Layout;

    /// <summary>Of each page of text, from top to bottom, notes included; title page and imprint left out.</summary>
    public static List<List<string>> Pages(params Block[] blocks) => Pages(Zine.Of(blocks));

    public static List<List<string>> Pages(Document document) => [.. Zine.Set(document).Paged.Pages.Skip(2).Select(Lines).Where(lines => lines.Count > 0)];

    public static List<string> Lines(Page page) =>
    [
        .. page.Items.OfType<TextItem>().Where(text => text.Structure.IsContent).GroupBy(text => text.Turned ? text.Origin.X : text.Origin.Y)
            .OrderBy(line => line.Key.Steps).Select(line => string.Join(' ', line.Select(text => PageDump.Words(text).Trim()))),
    ];

    public static string Words(IEnumerable<List<string>> pages) => string.Join(' ', pages.SelectMany(lines => lines)).Replace("\u00AD ", "", StringComparison.Ordinal);

    /// <summary>Paragraphs of a line each.</summary>
    public static Block[] Lines(int count) => [.. Enumerable.Range(1, count).Select(i => Zine.P($"Plain line {i}."))];

    /// <summary>Words that are told from each other by their number: "paper1 paper2".</summary>
    public static string Counted(string word, int count) => string.Join(' ', Enumerable.Range(1, count).Select(i => $"{word}{i}"));

    public static TableRow Row(params Block[] cells) => new([.. cells.Select(cell => new TableCell([cell]))]);

    public static Table Table(TableRow? head, params TableRow[] rows) =>
        new([.. rows[0].Cells.Select(_ => ColumnAlignment.Left)], head is null ? [] : [head], Seq.Of(rows), []);

    public static ListBlock List(params string[] items) => new(ListKind.Bullet, 1, true, [.. items.Select(item => new ListItem([Zine.P(item)]))]);

    public static Paragraph Strong(string text) => new([new Styled(SpanKind.Strong, [new Text(text)])]);

    public static Paragraph Noted(string text, int number, string note) => new([new Text(text), new Note(number, [Zine.P(note)])]);
}
