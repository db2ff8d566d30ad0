using System.Text.RegularExpressions;
using Publish.Manuscript.Drafting;
using Publish.Model;

namespace Publish.Manuscript.Muse;

/// <summary>Tables: <c>||</c> parts cells of a head, <c>|||</c> of a foot, <c>|</c> others; <c>|+ … +|</c> is the caption wherever it stands.</summary>
internal static partial class MuseTables
{
    private static readonly LossKind Foot = new("foot row of a table", "it is set as the last row");
    private static readonly LossKind Widths = new("width of a column", "it is left to the page");

    public static Block Read(MuseElement element, MuseReading reading)
    {
        var inlines = new MuseInlines(reading, element.Span);
        Seq<Inline> caption = [];
        List<(int Kind, List<string> Cells)> rows = [];
        foreach (var line in element.Lines)
        {
            if (Caption().Match(line) is { Success: true } words) caption = inlines.Read(words.Groups[1].Value.Trim());
            else rows.Add(Row(line));
        }
        // A caption over no row is a paragraph.
        if (rows.Count == 0) return new Paragraph(caption) { Span = element.Span };
        Even(rows);
        var columns = Alignments(rows, element, reading);
        TrimColumns(rows, ref columns);
        if (rows.Exists(row => row.Kind == 3)) reading.Lose(Foot, string.Join(' ', rows.Find(row => row.Kind == 3).Cells));
        TableRow Made((int Kind, List<string> Cells) row) =>
            new(Seq.Of(row.Cells.Select(cell => new TableCell(cell.Length == 0 ? [] : [new Paragraph(new MuseInlines(reading, element.Span).Read(cell)) { Span = element.Span }]) { Span = element.Span }))) { Span = element.Span };
        var body = rows.Where(row => row.Kind == 1).Concat(rows.Where(row => row.Kind == 3));
        return new Table(Seq.Of(columns), Seq.Of(rows.Where(row => row.Kind == 2).Select(Made)), Seq.Of(body.Select(Made)), caption) { Span = element.Span };
    }

    /// <summary>2 for a head, 3 for a foot, 1 for any other.</summary>
    private static (int Kind, List<string> Cells) Row(string line)
    {
        var kind = line.Contains("|||", StringComparison.Ordinal) ? 3 : line.Contains("||", StringComparison.Ordinal) ? 2 : 1;
        return (kind, [.. line.Split(new string('|', kind)).Select(cell => cell.Trim())]);
    }

    private static void Even(List<(int Kind, List<string> Cells)> rows)
    {
        var width = rows.Count == 0 ? 0 : rows.Max(row => row.Cells.Count);
        foreach (var row in rows)
            while (row.Cells.Count < width) row.Cells.Add("");
    }

    /// <summary>A second row of nothing but rules says how columns are set.</summary>
    private static List<ColumnAlignment> Alignments(List<(int Kind, List<string> Cells)> rows, MuseElement element, MuseReading reading)
    {
        List<ColumnAlignment> columns = rows.Count == 0 ? [] : [.. Enumerable.Repeat(ColumnAlignment.Default, rows[0].Cells.Count)];
        if (rows.Count < 2 || !rows[1].Cells.TrueForAll(cell => cell.Length == 0 || Rule().IsMatch(cell)) || rows[1].Cells.TrueForAll(cell => cell.Length == 0)) return columns;
        for (var i = 0; i < columns.Count; i++)
        {
            var cell = rows[1].Cells[i];
            if (cell.Length == 0) continue;
            columns[i] = (cell[0] == ':', cell[^1] == ':') switch
            {
                (true, true) => ColumnAlignment.Centre,
                (true, false) => ColumnAlignment.Left,
                (false, true) => ColumnAlignment.Right,
                _ => ColumnAlignment.Default,
            };
            if (cell.AsSpan().IndexOfAnyInRange('0', '9') >= 0) reading.Lose(Widths, cell);
        }
        rows.RemoveAt(1);
        return columns;
    }

    /// <summary>Strokes at a line's ends make columns that are always empty.</summary>
    private static void TrimColumns(List<(int Kind, List<string> Cells)> rows, ref List<ColumnAlignment> columns)
    {
        foreach (var last in (ReadOnlySpan<bool>)[false, true])
        {
            if (columns.Count < 2) return;
            var at = last ? columns.Count - 1 : 0;
            if (!rows.TrueForAll(row => row.Cells[at].Length == 0)) continue;
            foreach (var row in rows) row.Cells.RemoveAt(at);
            columns.RemoveAt(at);
        }
    }

    [GeneratedRegex(@"^\s*\|\+(.*)\+\|$", RegexOptions.CultureInvariant)]
    private static partial Regex Caption();

    [GeneratedRegex(@"^(:-+:?|-+:|:?-{3,}( *[0-9]{1,3} *-{3,})?:?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();
}
