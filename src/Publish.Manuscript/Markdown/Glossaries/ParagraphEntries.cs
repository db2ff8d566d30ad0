using Markdig.Syntax.Inlines;
using Publish.Manuscript.Markdown.Reading;

namespace Publish.Manuscript.Markdown.Glossaries;

/// <summary>A stretch of a paragraph: a term with its definition, or (without a head) words that go on.</summary>
internal sealed record ParagraphPiece(EntryHead? Head, List<Inline> Body);

/// <summary>Parts a paragraph into entries: one, or one a line.</summary>
internal static class ParagraphEntries
{
    /// <summary>Beyond this a line of its own is prose that was wrapped.</summary>
    private const int LongestOwnLine = 48;

    /// <summary>Of a term below other entries, with another mark behind it.</summary>
    private const int MostWordsBelow = 4;

    /// <summary>At least one piece; the first alone may have no head.</summary>
    public static List<ParagraphPiece> Of(List<NodeLine> lines, FileReading reading)
    {
        var heads = lines.ConvertAll(line => EntryHead.Of(line.Nodes));
        if (lines.Count > 1 && heads[0] is null && TermAbove(lines, reading) is { } stacked) return stacked;
        var starts = Starts(lines, heads, reading);
        var pieces = new List<ParagraphPiece>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (starts[i]) pieces.Add(new(heads[i], [.. heads[i]!.Rest]));
            else if (i == 0) pieces.Add(new(null, [.. lines[i].Nodes]));
            else Append(pieces[^1].Body, lines[i]);
        }
        return pieces;
    }

    /// <summary>A term alone on its line, without a mark at its end.</summary>
    public static bool IsTermAlone(string line) =>
        line.Length <= LongestOwnLine && EntrySeparator.IsTerm(line) && line.TrimEnd() is [.., var last] && last is not ('.' or ',' or ';' or '!' or '?' or ':' or '…');

    private static bool[] Starts(List<NodeLine> lines, List<EntryHead?> heads, FileReading reading)
    {
        var starts = new bool[lines.Count];
        starts[0] = heads[0] is not null;
        if (!starts[0]) return starts;
        var everyLine = heads.TrueForAll(head => head?.Form == heads[0]!.Form);
        var opensLow = EntryLines.OpensLow(lines[0].Text);
        for (var i = 1; i < lines.Count; i++)
        {
            if (heads[i] is not { } head || (head.Form != EntryForm.Bold && LeadIns.Has(NodeLine.TextOf(head.Term)))) continue;
            starts[i] = (everyLine && head.Form == heads[0]!.Form) || (!IsIndented(lines[i], reading) && (head.Form == heads[0]!.Form && EndsSentence(lines[i - 1].Text) || IsAnew(head, lines[i - 1].Text, opensLow)));
        }
        return starts;
    }

    /// <summary>Writers who stack entries change their mark from line to line; a line that was wrapped only seems to hold one.</summary>
    private static bool IsAnew(EntryHead head, string before, bool opensLow)
    {
        var term = NodeLine.TextOf(head.Term);
        var isWhole = head.Form == EntryForm.Bold ? !head.IsPlain || head.Rest.Count == 0 : head.Rest.Count > 0;
        return isWhole && EntrySeparator.CountWords(term) <= MostWordsBelow && EntryLines.Follows(before, term, opensLow);
    }

    /// <summary>A term on its line, then lines that are indented below it, as often as there are; or the one line and all that follows.</summary>
    private static List<ParagraphPiece>? TermAbove(List<NodeLine> lines, FileReading reading)
    {
        if (!IsTermAlone(lines[0].Text)) return null;
        var areIndented = IsIndented(lines[1], reading);
        var pieces = new List<ParagraphPiece>();
        for (var i = 0; i < lines.Count; i++)
        {
            var isHead = i == 0 || (areIndented && !IsIndented(lines[i], reading) && IsTermAlone(lines[i].Text) && i + 1 < lines.Count);
            if (isHead) pieces.Add(new(new(lines[i].Nodes, [], EntryForm.OwnLine, IsPlain: !areIndented), []));
            else Append(pieces[^1].Body, lines[i]);
        }
        return pieces;
    }

    private static void Append(List<Inline> body, NodeLine line)
    {
        if (body.Count > 0 && line.Before is { } before) body.Add(before);
        body.AddRange(line.Nodes);
    }

    /// <summary>Whether white space opens the line in the file.</summary>
    private static bool IsIndented(NodeLine line, FileReading reading)
    {
        if (line.Nodes.Count == 0 || reading.Fixed is not null) return false;
        var at = reading.Start + line.Nodes[0].Span.Start;
        return at >= 2 && at <= reading.Text.Content.Length && (reading.Text.Content[at - 1] == '\t' || (reading.Text.Content[at - 1] == ' ' && reading.Text.Content[at - 2] is ' ' or '\n'));
    }

    private static bool EndsSentence(string line) => line.TrimEnd() is [.., var last] && last is '.' or '!' or '?' or ')' or '"' or '”' or '»' or '…' or ';' or '。';
}
