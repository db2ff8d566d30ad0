using Publish.Model.Source;

namespace Publish.Model.Proofing;

/// <summary>Shows a writer which words are meant, and where they were typed.</summary>
public static class Excerpt
{
    private const int MostLetters = 60;

    /// <summary>The first words of a stretch, whole, and an ellipsis where there are more.</summary>
    public static string Of(List<WordsOf> words, Stretch stretch)
    {
        var shown = "";
        for (var i = WordsOf.IndexAt(words, stretch.Start); i < words.Count && words[i].At < stretch.End; i++)
        {
            var text = words[i].Text.Span;
            var from = WordStart(text, Strand.OffsetOf(text, Math.Max(0, stretch.Start - words[i].At)));
            var to = WordEnd(text, Strand.OffsetOf(text, stretch.End - 1 - words[i].At));
            shown = shown.Length == 0 ? text[from..to].ToString() : string.Concat(shown, " ", text[from..to]);
            if (shown.Length > MostLetters) break;
        }
        return Short(shown);
    }

    /// <summary>Where a letter of a strand was typed: as near as its node knows; nowhere for what no file holds.</summary>
    public static SourceSpan PlaceOf(List<WordsOf> words, int letter)
    {
        if (words.Count == 0) return SourceSpan.None;
        var (at, node, text) = words[WordsOf.IndexAt(words, letter)];
        if (node is null || node.Span.Length == 0) return node?.Span ?? SourceSpan.None;
        var offset = Math.Min(Strand.OffsetOf(text.Span, letter - at), node.Span.Length - 1);
        return node.Span with { Start = node.Span.Start + offset, Length = 1 };
    }

    /// <summary>At most some sixty letters of a text, to the end of a word, its white space single.</summary>
    public static string Short(string text)
    {
        text = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length <= MostLetters) return text;
        var end = text.LastIndexOf(' ', MostLetters);
        return text[..(end > 0 ? end : MostLetters)] + " …";
    }

    private static int WordStart(ReadOnlySpan<char> text, int at)
    {
        while (at > 0 && !char.IsWhiteSpace(text[at - 1])) at--;
        return at;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at])) at++;
        return at;
    }
}
