using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Publish.Manuscript.Markdown.Foreign;
using Publish.Model.Source;
using SourceSpan = Publish.Model.Source.SourceSpan;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Lines that Markdown runs together, though they were typed as lines. Where a mark makes it sure they are kept; short ones are told of, once for all files.</summary>
internal sealed class TypedLines
{
    private const int LongestLine = 50;
    private const int LongestOfTwo = 40;
    private const int FewestCapitals = 3;

    /// <summary>Full lines for each that is ended by hand.</summary>
    private const int OfBroken = 4;

    private readonly HashSet<SourceSpan> kept = [];
    private readonly HashSet<SourceSpan> joined = [];
    private readonly Dictionary<(string Into, SourceSpan Span), bool> pulled = [];
    private readonly HashSet<SourceSpan> charts = [];
    private readonly HashSet<SourceSpan> pageNumbers = [];
    private int joinedLines;

    /// <summary>Ends lines by hand that begin with a sure mark; gathers what is to be said of others.</summary>
    /// <param name="isList">It was said already that the lines are nearly a list.</param>
    public void Look(ParagraphBlock paragraph, List<Markdig.Syntax.Inlines.Inline> nodes, bool isList, FileReading reading)
    {
        if (reading.Fixed is not null || reading.InVerse || reading.KeepsParagraphs || !HasBreaks(nodes, hard: false)) return;
        var span = reading.Span(paragraph);
        var raw = Raw(span, reading);
        if (Array.FindAll(raw, HasTab).Length > 1)
        {
            reading.Diagnostics.TabbedTable(span);
            return;
        }
        if (LazyLines.Of(paragraph, raw, reading.Width) is { } drawn && pulled.TryAdd((drawn, span), true)) return;
        var lines = Array.ConvertAll(raw, line => line.Trim(' ', '\t', '>', '\r'));
        if (Array.Exists(lines, line => line.Length == 0 || line[0] is '{' or '|' or '<' or '!' or '%') || nodes is [ForeignInline, ..]) return;
        if (SureMarks.Of(lines) is { } marked)
        {
            if (Keep(nodes, marked, span, reading)) kept.Add(span);
        }
        else if (!isList && !reading.KeepsLines && !HasBreaks(nodes, hard: true) && !nodes.Exists(BrokenParagraphs.IsBreak) && AreShort(raw, lines, reading.Width) && joined.Add(span)) joinedLines = joined.Count == 1 ? lines.Length : joinedLines;
    }

    /// <summary>Lines are broken at a column: hardly one had room for the next one's first word.</summary>
    /// <param name="text">Of a whole file.</param>
    public static bool AreBroken(string text)
    {
        var width = new TextWidth(text);
        var (full, open, last) = (0, 0, "");
        foreach (var line in text.Split('\n'))
        {
            var isProse = line.Length > 0 && (char.IsLetterOrDigit(line[0]) || line[0] is '"' or '“' or '*' or '_' or '(' or '[');
            if (isProse && last.Length > 0)
            {
                if (width.HasRoom(last, line, clearly: false)) open++;
                else full++;
            }
            last = isProse ? line.TrimEnd() : "";
        }
        return full > 0 && full >= open * OfBroken;
    }

    /// <summary>Chords above words, or tablature.</summary>
    public void Chart(SourceSpan span) => charts.Add(span);

    /// <summary>What looks like another program's number of a page.</summary>
    public void PageNumber(SourceSpan span) => pageNumbers.Add(span);

    public void Report(DiagnosticBag diagnostics)
    {
        if (pageNumbers.Count > 0) diagnostics.PageNumbers(First(pageNumbers), pageNumbers.Count - 1);
        if (charts.Count > 0) diagnostics.Charts(First(charts), charts.Count - 1);
        foreach (var kind in pulled.Keys.GroupBy(key => key.Into))
            diagnostics.LinesPulledIn(kind.First().Span, kind.Key, kind.Count() - 1);
        if (kept.Count > 0) diagnostics.LinesKept(First(kept), kept.Count);
        if (joined.Count > 0) diagnostics.LinesJoined(First(joined), joinedLines, joined.Count - 1);
    }

    /// <summary>Between words.</summary>
    private static bool HasTab(string line) => line.AsSpan().Trim(" \t>\r").Contains('\t');

    private static SourceSpan First(HashSet<SourceSpan> spans) => spans.First();

    private static bool HasBreaks(List<Markdig.Syntax.Inlines.Inline> nodes, bool hard)
    {
        foreach (var node in nodes)
            if (node is LineBreakInline end && end.IsHard == hard) return true;
        return false;
    }

    /// <summary>The paragraph's lines with what stands before each.</summary>
    public static string[] Raw(SourceSpan span, FileReading reading)
    {
        var content = reading.Text.Content;
        var start = span.Start == 0 ? 0 : content.LastIndexOf('\n', Math.Min(span.Start, content.Length) - 1) + 1;
        return content[start..Math.Min(span.End, content.Length)].Split('\n');
    }

    /// <summary>False where all were ended by hand already.</summary>
    private static bool Keep(List<Markdig.Syntax.Inlines.Inline> nodes, bool[] marked, SourceSpan span, FileReading reading)
    {
        var (line, place, changed) = (0, span.Start, false);
        var content = reading.Text.Content;
        foreach (var node in nodes)
        {
            if (node is not LineBreakInline end) continue;
            var at = Math.Min(reading.Span(end).Start, content.Length);
            for (; place < at; place++)
                if (content[place] == '\n') line++;
            if (line + 1 >= marked.Length || !marked[line + 1] || end.IsHard) continue;
            end.IsHard = changed = true;
        }
        return changed;
    }

    private static bool AreShort(string[] raw, string[] lines, TextWidth width)
    {
        if (Array.Exists(lines, line => line.Length >= (lines.Length == 2 ? LongestOfTwo : LongestLine)) || lines.Sum(line => line.Length) < LongestLine / 4) return false;
        var (clearly, barely) = (0, 0);
        for (var i = 0; i + 1 < raw.Length; i++)
        {
            if (width.HasRoom(raw[i], raw[i + 1], clearly: true)) clearly++;
            else if (width.HasRoom(raw[i], raw[i + 1], clearly: false)) barely++;
        }
        if (lines.Length == 2) return clearly == 1 && Array.TrueForAll(lines, BeginsALine);
        if (clearly * 2 >= raw.Length - 1) return true;
        return clearly + barely > 0 && lines.Length >= FewestCapitals && Array.TrueForAll(lines, BeginsALine);
    }

    private static bool BeginsALine(string line)
    {
        foreach (var c in line)
            if (char.IsLetterOrDigit(c)) return !char.IsLower(c);
        return true;
    }
}
