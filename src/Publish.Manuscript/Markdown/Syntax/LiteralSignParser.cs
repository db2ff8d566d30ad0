using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>Keeps the signs of emphasis that are a writer's own before they are taken for emphasis: <c>Mieter*innen</c>, <c>3*4</c>, <c>*.txt</c>, <c>x^2</c>.</summary>
/// <remarks>CommonMark lets a star open within a word, so two words with a star lose both. Here it closes within a word and never opens there.</remarks>
internal sealed class LiteralSignParser : InlineParser
{
    /// <summary>As many inlines as are looked back over, so that a long paragraph costs no more than its length.</summary>
    private const int MostBefore = 200;

    private const int LongestIndex = 80;

    public LiteralSignParser() => OpeningCharacters = ['*', '_', '^', '~'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var sign = slice.CurrentChar;
        var before = slice.PeekCharExtra(-1);
        var text = slice.AsSpan();
        var length = text.IndexOfAnyExcept(sign);
        if (length < 0) length = text.Length;
        var kept = sign switch
        {
            '*' => KeptStars(processor, slice.Text.AsSpan(0, slice.Start), text, length),
            '_' => length == 2 ? CodeNames.Length(text, before) : 0,
            _ => length == 1 && KeepsIndex(processor, text, before) ? 1 : 0,
        };
        if (kept == 0) return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var end = slice.Start + kept - 1;
        Say(processor, text, before, start);
        processor.Inline = new LiteralInline(new StringSlice(slice.Text, slice.Start, end)) { Span = new(start, processor.GetSourcePosition(end)), Line = line, Column = column };
        slice.Start = end + 1;
        return true;
    }

    private static int KeptStars(InlineProcessor processor, ReadOnlySpan<char> before, ReadOnlySpan<char> text, int length)
    {
        var behind = text[length..];
        if (StarRuns.IsFilePattern(before, behind)) return length;
        if (!StarRuns.IsInWord(before, behind)) return 0;
        if (length == 2 && StarRuns.IsPartOfWord(before, behind)) return 0;
        var open = Open(processor.Inline, '*', length);
        if (open is not null && !StarRuns.ClosesLater(behind, length)) return 0;
        return length;
    }

    /// <summary>Where both signs of a pair are there, it may have been meant.</summary>
    private static void Say(InlineProcessor processor, ReadOnlySpan<char> text, char before, int start)
    {
        var length = text[0] == '*' ? StarRuns.PairedWord(text, before) : text[0] == '_' ? 0 : SpacedIndex(text, before);
        if (length > 0)
            Remark.Add(processor.Document, text[0] == '*' ? RemarkKind.StarsInWord : RemarkKind.SpacedIndex, text[..length].ToString(), new(start, start + length - 1));
    }

    /// <summary>The length of <c>^two words^</c> that stands by itself, with its signs; 0 for all else.</summary>
    private static int SpacedIndex(ReadOnlySpan<char> text, char before)
    {
        if (char.IsLetterOrDigit(before) || text.Length < 4 || char.IsWhiteSpace(text[1])) return 0;
        var end = text[1..Math.Min(text.Length, LongestIndex)].IndexOf(text[0]) + 1;
        if (end < 2 || char.IsWhiteSpace(text[end - 1]) || text[1..end].Contains('\n')) return 0;
        return end + 1 < text.Length && (char.IsLetterOrDigit(text[end + 1]) || text[end + 1] == text[0]) ? 0 : end + 1;
    }

    /// <summary>An index holds no space.</summary>
    private static bool KeepsIndex(InlineProcessor processor, ReadOnlySpan<char> text, char before)
    {
        if (Open(processor.Inline, text[0], 1) is not null) return false;
        var end = text[1..].IndexOf(text[0]);
        return end <= 0 || text[1..(end + 1)].IndexOfAny(' ', '\n', '\t') >= 0;
    }

    /// <summary>The nearest sign of its kind, where it may open.</summary>
    private static EmphasisDelimiterInline? Open(Inline? before, char sign, int length)
    {
        var count = 0;
        for (var node = before; node is not null && count < MostBefore; node = node.PreviousSibling ?? node.Parent, count++)
            if (node is EmphasisDelimiterInline delimiter && delimiter.DelimiterChar == sign && (delimiter.DelimiterCount == length || delimiter.DelimiterCount == 3))
                return (delimiter.Type & DelimiterType.Open) != 0 ? delimiter : null;
        return null;
    }
}

/// <summary>Names of programs that would be taken for bold words: <c>__init__</c>, <c>__main__.py</c>, <c>__call__()</c>.</summary>
internal static class CodeNames
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal) { "init", "pycache", "repr", "str", "eq", "len", "iter", "dict", "getattr", "setattr", "getitem", "setitem", "proto", "dirname", "filename" };

    /// <summary>The length of the name with its underscores; 0 where it is none.</summary>
    /// <param name="before">The character before it.</param>
    public static int Length(ReadOnlySpan<char> text, char before)
    {
        if (char.IsLetterOrDigit(before)) return 0;
        var end = 2;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_' && !text[end..].StartsWith("__", StringComparison.Ordinal))) end++;
        if (end == 2 || !text[end..].StartsWith("__", StringComparison.Ordinal)) return 0;
        var isUsed = text[(end + 2)..] is ['(', ..] or ['.', >= 'a' and <= 'z', ..];
        return isUsed || Known.Contains(text[2..end].ToString()) ? end + 2 : 0;
    }
}
