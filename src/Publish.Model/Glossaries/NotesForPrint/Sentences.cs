using Publish.Model.Glossaries.Matching;

namespace Publish.Model.Glossaries.NotesForPrint;

/// <summary>Finds where sentences end: at a full stop, question or exclamation mark before a space and a capital.</summary>
/// <remarks>A stop after a single letter or a common abbreviation ends nothing, nor does one before a small letter, as scanning leaves them
/// ("security. even").</remarks>
internal static class Sentences
{
    private static readonly MatchedWords Abbreviations = new(
        "ie eg i.e e.g cf vs dr mr mrs ms st no vol pp ed eds fig esp approx bzw ca vgl nr " +
        "bd abb mme mlle sr sra núm pág prof hg z.b d.h u.a");

    /// <summary>The offset after each sentence's last mark, the text's end included.</summary>
    public static IEnumerable<int> Ends(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '。' or '！' or '？') yield return i + 1;
            if (text[i] is not ('.' or '!' or '?' or '…')) continue;
            var end = AfterClosers(text, i + 1);
            if (end >= text.Length || !char.IsWhiteSpace(text[end]) || !OpensSentence(text, end) || IsAbbreviation(text, i)) continue;
            yield return end;
        }
        yield return text.TrimEnd().Length;
    }

    private static int AfterClosers(string text, int at)
    {
        while (at < text.Length && text[at] is '.' or '!' or '?' or ')' or ']' or '"' or '\'' or '”' or '’' or '»' or '“' or '‘')
            at++;
        return at;
    }

    private static bool OpensSentence(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || char.IsPunctuation(text[at])))
            at++;
        return at == text.Length || !char.IsLower(text[at]);
    }

    private static bool IsAbbreviation(string text, int stop)
    {
        if (text[stop] != '.') return false;
        var start = stop;
        while (start > 0 && (char.IsLetter(text[start - 1]) || (text[start - 1] == '.' && start < stop)))
            start--;
        return stop - start == 1 || Abbreviations.Has(WordFolding.Fold(text[start..stop]));
    }
}
