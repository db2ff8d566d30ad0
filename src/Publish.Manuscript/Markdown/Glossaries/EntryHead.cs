using Markdig.Syntax.Inlines;
using Publish.Manuscript.Markdown.Reading;
using Publish.Manuscript.Markdown.Syntax;

namespace Publish.Manuscript.Markdown.Glossaries;

/// <summary>A term at the head of a line, and what follows it there.</summary>
/// <param name="Term">With its attributes, if it has some.</param>
/// <param name="Rest">Empty where the definition begins on the next line.</param>
/// <param name="IsPlain">It says so less surely: bold words without a mark behind them, words before a colon.</param>
internal sealed record EntryHead(List<Inline> Term, List<Inline> Rest, EntryForm Form, bool IsPlain)
{
    private const string Bullets = "•‣▪◦·●○■□➢►✓";

    /// <summary>Null where the line opens with no term.</summary>
    public static EntryHead? Of(List<Inline> line)
    {
        line = WithoutBullet(line);
        if (line.Count == 0) return null;
        return line[0] is EmphasisInline emphasis ? OfEmphasis(emphasis, line) : OfText(line);
    }

    /// <summary>A typed bullet is no part of the term.</summary>
    private static List<Inline> WithoutBullet(List<Inline> line)
    {
        var text = NodeLine.TextOf(line);
        var at = 0;
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || (at < 2 && Bullets.Contains(text[at], StringComparison.Ordinal)))) at++;
        return at == 0 ? line : NodeLine.Cut(line, at, text.Length);
    }

    private static EntryHead? OfText(List<Inline> line)
    {
        var text = NodeLine.TextOf(line);
        var found = EntrySeparator.Find(text);
        if (found.Form == EntryForm.None) return null;
        return new(NodeLine.Cut(line, 0, found.Start), NodeLine.Cut(line, found.End, text.Length), found.Form, IsPlain: true);
    }

    private static EntryHead? OfEmphasis(EmphasisInline emphasis, List<Inline> line)
    {
        var isStrong = emphasis.DelimiterCount >= 2;
        if (emphasis.DelimiterChar is not ('*' or '_')) return OfText(line);
        var term = InlineNodes.Of(emphasis);
        while (term is [EmphasisInline inner]) term = InlineNodes.Of(inner);
        var inside = NodeLine.TextOf(term);
        if (!EntrySeparator.IsTerm(inside)) return null;
        var bare = inside.TrimEnd(':', '：', '.', '–', '—', '-', '=', ' ', '\u00A0', '\u202F');
        var closed = bare.Length < inside.Length;
        var at = 1;
        while (at < line.Count && (line[at] is AttributeInline || (line[at] is LiteralInline gap && gap.Content.ToString().Trim().Length == 0)))
            at++;
        // The point of "**Art.**:" is the term's own, that of "**Deckle.**" parts it from its definition.
        if (inside.EndsWith('.') && bare.Length == inside.Length - 1 && EntrySeparator.Leading(NodeLine.TextOf(line[at..])).Form is not (EntryForm.None or EntryForm.Bold)) bare = inside;
        term = NodeLine.Cut(term, 0, bare.Length);
        term.AddRange(line[1..at]);
        var rest = line[at..];
        var behind = NodeLine.TextOf(rest);
        behind = TakeAside(behind, ref rest, term);
        var mark = EntrySeparator.Leading(behind);
        if (mark.Form == EntryForm.None && behind.Length > 0 && !closed && !(isStrong && char.IsWhiteSpace(behind[0]))) return isStrong ? null : OfText(line);
        var from = mark.Form == EntryForm.None ? behind.Length - behind.TrimStart().Length : mark.End;
        var plain = mark.Form == EntryForm.None && !closed && behind.Length > 0;
        return new(term, NodeLine.Cut(rest, from, behind.Length), EntryForm.Bold, plain);
    }

    /// <summary>"(n.)" or "(also: …)" between a term in bold and its definition belongs to the term, if a mark follows it.</summary>
    private static string TakeAside(string behind, ref List<Inline> rest, List<Inline> term)
    {
        var open = behind.Length - behind.TrimStart().Length;
        if (open >= behind.Length || behind[open] != '(') return behind;
        var end = behind.IndexOf(')', StringComparison.Ordinal) + 1;
        if (end <= 0 || end > EntrySeparator.LongestTerm || (end < behind.Length && EntrySeparator.Leading(behind.AsSpan(end)).Form == EntryForm.None)) return behind;
        term.AddRange(NodeLine.Cut(rest, 0, end));
        rest = NodeLine.Cut(rest, end, behind.Length);
        return behind[end..];
    }
}
