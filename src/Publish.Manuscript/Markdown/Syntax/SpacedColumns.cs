using Markdig.Extensions.Tables;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>A line of a table that is set with spaces.</summary>
/// <param name="Start">Where it begins in the file.</param>
/// <param name="IsEnd">It lies behind the file's last line, or too far below.</param>
internal readonly record struct SpacedLine(string Text, int Start, bool IsEnd)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}

/// <summary>The lines of a file from one on.</summary>
internal sealed class SpacedLines
{
    private const int Farthest = 400;

    private readonly List<SpacedLine> lines = [];
    private readonly string text;
    private readonly int first;
    private int next;

    public SpacedLines(string text, int start) => (this.text, first, next) = (text, start, start);

    /// <summary>The line above the first.</summary>
    public SpacedLine Before
    {
        get
        {
            var from = first < 2 ? 0 : text.LastIndexOf('\n', first - 2) + 1;
            return new(text[from..Math.Max(from, first - 1)].TrimEnd('\r'), from, false);
        }
    }

    /// <summary>Blank behind the end.</summary>
    public SpacedLine this[int at]
    {
        get
        {
            while (lines.Count <= at && next < text.Length && lines.Count < Farthest)
            {
                var end = text.IndexOf('\n', next);
                var to = end < 0 ? text.Length : end;
                lines.Add(new(text[next..to].TrimEnd('\r'), next, false));
                next = to + 1;
            }
            return at < lines.Count ? lines[at] : new("", text.Length, true);
        }
    }
}

/// <summary>The columns that a line of hyphens in groups sets.</summary>
/// <param name="groups">Where each group begins, and where it ends.</param>
internal sealed class SpacedColumns(List<(int From, int To)> groups)
{
    private const int ShortestGroup = 2;

    public int Count => groups.Count;

    /// <summary>The line is two groups of hyphens or more.</summary>
    public static bool AreIn(SpacedLine line)
    {
        var text = line.Text.AsSpan().Trim();
        if (!text.StartsWith("--", StringComparison.Ordinal) || !text.Contains(' ') || text.ContainsAnyExcept('-', ' ')) return false;
        foreach (var (from, to) in Of(line.Text).Groups)
            if (to - from < ShortestGroup) return false;
        return true;
    }

    public static SpacedColumns Of(string line)
    {
        var groups = new List<(int From, int To)>();
        for (var at = 0; at < line.Length;)
        {
            if (line[at] != '-')
            {
                at++;
                continue;
            }
            var from = at;
            while (at < line.Length && line[at] == '-') at++;
            groups.Add((from, at));
        }
        return new(groups);
    }

    private List<(int From, int To)> Groups => groups;

    /// <summary>The first column takes what stands before its hyphens, the last one what stands behind them.</summary>
    public int From(int column) => column == 0 ? 0 : groups[column].From;

    public int To(int column) => column + 1 < groups.Count ? groups[column + 1].From : int.MaxValue / 2;

    /// <summary>No word stands across a column's beginning.</summary>
    public bool Part(List<SpacedLine> lines)
    {
        foreach (var line in lines)
        {
            if (line.Text.Contains('\t', StringComparison.Ordinal)) return false;
            foreach (var (from, _) in groups[1..])
                if (from < line.Text.Length && line.Text[from - 1] != ' ' && line.Text[from] != ' ') return false;
        }
        return true;
    }

    /// <summary>As Pandoc has it: words flush with the hyphens at one side only are set so; those at neither side are centred.</summary>
    public IEnumerable<TableColumnAlign?> Alignments(SpacedLine head)
    {
        for (var i = 0; i < groups.Count; i++)
        {
            var (from, to) = (From(i), Math.Min(To(i), head.Text.Length));
            var cell = from < to ? head.Text.AsSpan(from, to - from) : [];
            var left = from + cell.Length - cell.TrimStart().Length;
            var right = from + cell.TrimEnd().Length;
            if (cell.IsWhiteSpace()) yield return null;
            else yield return (left <= groups[i].From, right >= groups[i].To) switch
            {
                (true, false) => TableColumnAlign.Left,
                (false, true) => TableColumnAlign.Right,
                (false, false) => TableColumnAlign.Center,
                _ => null,
            };
        }
    }
}
