using System.Globalization;
using Publish.Manuscript.Markdown.Glossaries;
using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Composing;
using Publish.Manuscript.PlainText.Language;

namespace Publish.Manuscript.PlainText.Classifying;

/// <summary>The term at the head of <c>TERM: definition</c>.</summary>
/// <param name="Length">Up to the separator; 0 where there is none.</param>
/// <param name="Separator">':' or a dash.</param>
/// <param name="Lead">Up to the definition.</param>
internal readonly record struct RunIn(int Length, char Separator, int Lead)
{
    private const int LongestTerm = 60;
    private const int MostWords = 6;

    public bool IsNone => Length == 0;

    /// <summary>Where the term begins: behind the mark of a stress.</summary>
    public int Start { get; init; }

    public static RunIn Read(ReadOnlySpan<char> text)
    {
        var head = text[..Math.Min(text.Length, LongestTerm + 3)];
        for (var i = 1; i < head.Length; i++)
        {
            // What stands in brackets parts nothing and ends nothing: "Mast (n., pl. masts): …".
            if (head[i] == '(' && head[i - 1] == ' ' && head[i..].IndexOf(')') is > 0 and var closed)
            {
                i += closed;
                continue;
            }
            if (head[i] is '!' or '?' or ';' or '\n') return default;
            if (head[i] == '.' && EndsSentence(head, i)) return default;
            var lead = SeparatorAt(text, i);
            if (lead > 0) return Checked(text, i, lead);
        }
        return default;
    }

    /// <summary>A term on a line of its own with the definition beneath it.</summary>
    public static RunIn AboveItsText(TextBlock block)
    {
        var end = block.Text.IndexOf('\n', StringComparison.Ordinal);
        if (block.Shape != BlockShape.Lines || end is < 2 or > LongestTerm || Phrase.End(block.Text.AsSpan(0, end)) != Ending.Open) return default;
        var rest = block.Text.AsSpan(end + 1);
        var isDefinition = !rest.IsEmpty && (rest[0] == ' ' || (Phrase.EndsSentence(rest) && Phrase.Words(rest) > 2 && !Phrase.IsAllCapitals(rest) && SeparatorOf(rest) == 0));
        return isDefinition ? Checked(block.Text, end, end + 1) with { Separator = '\n' } : default;
    }

    /// <summary>The marks that close a quotation or a bracket may stand behind the stop: <c>"We cannot." And so: …</c> has no term.</summary>
    private static bool EndsSentence(ReadOnlySpan<char> text, int stop)
    {
        var at = stop + 1;
        while (at < text.Length && (text[at] is '"' or '\'' or ')' or ']' || char.GetUnicodeCategory(text[at]) is UnicodeCategory.FinalQuotePunctuation))
            at++;
        return at >= text.Length || char.IsWhiteSpace(text[at]);
    }

    /// <summary>The further marks of a Markdown glossary: a dash without spaces, <c>=</c>, a tab, the point behind a term in capitals, <c>, n.</c></summary>
    public static RunIn Marked(ReadOnlySpan<char> text)
    {
        var found = EntrySeparator.Find(text);
        if (found.Form is EntryForm.None || found.Start >= text.Length) return default;
        var read = Checked(text, found.Start, found.End);
        return read.IsNone ? default : read with { Separator = found.Form switch { EntryForm.Dash => '—', EntryForm.Equals => '=', EntryForm.Columns => '\t', EntryForm.Stop => '.', _ => ':' } };
    }

    /// <summary>A term in bold or spaced: <c>**Term** definition</c>, <c>**Term:** definition</c>, <c>__Term__ - definition</c>, <c>~Term~.--Definition</c>, <c>=Term=, definition</c>.</summary>
    public static RunIn Stressed(string text, int from)
    {
        if (from >= text.Length || text[from] is not ('*' or '_' or '~' or '=')) return default;
        var mark = EmphasisMark.At(text, from, text.Length);
        if (mark.Length == 0 || mark.Close(text, from + mark.Length, Math.Min(text.Length, from + LongestTerm)) is not (> 0 and var close)) return default;
        var term = text.AsSpan(from + mark.Length, close - from - mark.Length).TrimEnd(" :.–—-");
        var lead = close + mark.Length;
        while (lead < text.Length && (text[lead] is ' ' or ':' or '=' || (lead == close + mark.Length && text[lead] is '.' or ',') || Phrase.IsDash(text[lead]))) lead++;
        if (lead >= text.Length || term.IsEmpty || !char.IsLetter(term[0]) || Phrase.Words(term) > MostWords) return default;
        return new(mark.Length + term.Length, '*', lead - from) { Start = mark.Length };
    }

    private static RunIn Checked(ReadOnlySpan<char> text, int end, int lead)
    {
        var term = text[..end].TrimEnd();
        var words = Phrase.Words(term);
        while (lead < text.Length && text[lead] == ' ')
            lead++;
        if (words is 0 or > MostWords || lead >= text.Length || !(char.IsLetter(term[0]) || Phrase.IsOpener(term[0]))) return default;
        return new(term.Length, text[end] is ' ' ? text[end + 1] : text[end], lead);
    }

    /// <summary>Where a definition begins in a line that is an entry by itself; 0 in any other.</summary>
    private static int SeparatorOf(ReadOnlySpan<char> text) => Read(text).Lead;

    /// <summary>Where the definition begins, if a separator stands here; else 0.</summary>
    private static int SeparatorAt(ReadOnlySpan<char> text, int i)
    {
        if (text[i] == ':') return i + 1 < text.Length && text[i + 1] == ' ' ? i + 2 : 0;
        return text[i] == ' ' && i + 2 < text.Length && Phrase.IsDash(text[i + 1]) && text[i + 2] == ' ' ? i + 3 : 0;
    }
}
