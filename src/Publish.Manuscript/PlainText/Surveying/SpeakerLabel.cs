using System.Text.RegularExpressions;
using Publish.Manuscript.PlainText.Language;

namespace Publish.Manuscript.PlainText.Surveying;

/// <summary>How a text writes who speaks.</summary>
/// <param name="OwnLine">The name has a line to itself.</param>
/// <param name="Wrapper"><c>_</c> or <c>*</c> around the name; '\0' for none.</param>
/// <param name="End">'.' or ':' behind it; '[' or '(' where a direction follows at once counts as either; '\0' where a name in capitals has a line to itself and no stop.</param>
internal readonly record struct SpeakerForm(bool OwnLine, char Wrapper, char End, bool Capitals)
{
    /// <summary>A name on its own line stands in from the margin.</summary>
    public bool IsSetIn { get; init; }

    /// <summary>A single letter, as in interviews: "Q:" and "A:".</summary>
    public bool IsLetter { get; init; }
}

/// <summary>A name at the head of a block, as a speaker's may stand there.</summary>
/// <param name="From">Where the name begins in the text.</param>
/// <param name="Length">Up to the end of the name, without its stop.</param>
/// <param name="End">Behind the stop and the closing sign, where the speech or a direction begins.</param>
internal readonly partial record struct SpeakerLabel(SpeakerForm Form, int From, int Length, int End)
{
    private const int Longest = 40;
    private const int LongestOwnLine = 90;

    private static readonly System.Buffers.SearchValues<char> Ends = System.Buffers.SearchValues.Create(".!?,;\n");
    private const int MostWords = 4;

    public bool IsNone => Length == 0;

    public ReadOnlySpan<char> Name(string text) => text.AsSpan(From, Length - From);

    public static SpeakerLabel Of(string text)
    {
        if (text.Length < 2 || text.StartsWith("__", StringComparison.Ordinal)) return default;
        if (AskedOrAnswered().Match(text) is { Success: true } asked) return new(new(false, '\0', asked.ValueSpan[^1], false) { IsLetter = true }, 0, asked.Length - 1, asked.Length);
        var label = text[0] is '_' or '*' ? Wrapped(text) : char.IsUpper(text[0]) ? Plain(text) : default;
        return !label.IsNone && IsName(label.Name(text)) ? label : default;
    }

    /// <summary><c>_Halla._</c>, <c>_Pisc_. text</c>, <c>_Halla (patting his cheek)._</c>, <c>*Ann:* text</c>.</summary>
    private static SpeakerLabel Wrapped(string text)
    {
        var start = text.StartsWith("**", StringComparison.Ordinal) ? 2 : 1;
        var close = text.IndexOf(text[..start], start, StringComparison.Ordinal);
        if (close < 0 || close > LongestOwnLine * 2) return default;
        var inner = text.AsSpan(start, close - start);
        var bracket = inner.IndexOfAny('(', '[');
        var name = (bracket > 0 ? inner[..bracket] : inner).TrimEnd();
        var sign = name.IsEmpty ? '\0' : name[^1];
        if (sign is '.' or ':') name = name[..^1];
        var end = close + start;
        if (end < text.Length && text[end] is '.' or ':')
        {
            sign = text[end];
            end++;
        }
        if (bracket > 0 && inner[^1] is '.' or ':') sign = inner[^1];
        var ownLine = end == text.Length;
        if (name.Length is 0 or > Longest || !(sign is '.' or ':') || !(ownLine || text[end] == ' ')) return default;
        return new(new(ownLine, text[0], sign, false), start, start + name.Length, bracket > 0 ? start + bracket : end);
    }

    /// <summary>"Q: Really?": a capital letter and a colon before a sentence, which is somebody's and no heading. "I: The Arrival" is one.</summary>
    public static bool IsAsked(ReadOnlySpan<char> text) => text is [var letter, ':', ' ', ..] && char.IsUpper(letter) && Phrase.EndsSentence(text);

    /// <summary>"Question 1. What is it?" and "Answer. It is …", as catechisms have them: their first letters take turns.</summary>
    [GeneratedRegex(@"^(?:Question|Answer|Quest|Ques|Ans|Frage|Antwort|Réponse|Pregunta|Respuesta|Pergunta|Resposta|Domanda|Risposta|Vraag|Antwoord|Fråga|Svar)(?: \d{1,4})?[.:](?= \S)|^(?:QUESTION|ANSWER|FRAGE|ANTWORT|RÉPONSE|PREGUNTA|RESPUESTA|DOMANDA|RISPOSTA|VRAAG|ANTWOORD)(?: \d{1,4})[.:](?= \S)", RegexOptions.CultureInvariant)]
    private static partial Regex AskedOrAnswered();

    private static SpeakerLabel Plain(string text)
    {
        if (text is [_, '.' or ':', ' ', _, ..]) return new(new(false, '\0', text[1], false) { IsLetter = true }, 0, 1, 2);
        var capitals = Capitals(text);
        if (capitals.Length > 0) return capitals;
        var colon = text.AsSpan(0, Math.Min(text.Length, Longest)).IndexOf(':');
        var stop = text.Length <= LongestOwnLine && text[^1] == '.' ? text.Length - 1 : -1;
        if (colon > 0) return colon + 1 == text.Length || text[colon + 1] == ' ' ? new(new(colon + 1 == text.Length, '\0', ':', false), 0, colon, colon + 1) : default;
        return stop > 0 && stop <= Longest && text.AsSpan(0, stop).IndexOfAny(Ends) < 0 ? new(new(true, '\0', '.', false), 0, stop, text.Length) : default;
    }

    /// <summary>"HIGGINS. text", "MRS. PEARCE [sweetly] text", "MIRA." alone: words in capitals up to a stop, a colon or a bracket.</summary>
    private static SpeakerLabel Capitals(string text)
    {
        var at = 0;
        var last = 0;
        while (at < text.Length && at <= Longest)
        {
            var end = at;
            while (end < text.Length && (char.IsUpper(text[end]) || text[end] is '\'' or '’' or '-' or '&')) end++;
            if (end == at || (end < text.Length && char.IsLetterOrDigit(text[end]))) break;
            last = end;
            var title = end < text.Length && text[end] == '.' && IsTitle(text.AsSpan(at, end - at)) && end + 2 < text.Length && text[end + 1] == ' ' && char.IsUpper(text[end + 2]) && char.IsUpper(text[end + (end + 3 < text.Length ? 3 : 2)]);
            if (title) end++;
            if (end < text.Length && text[end] == ' ' && end + 1 < text.Length && (char.IsUpper(text[end + 1]) || text[end + 1] == '&')) at = end + 1;
            else break;
        }
        if (last < 2 || last > Longest) return default;
        var closed = last < text.Length && text[last] is '.' or ':';
        var sign = closed ? text[last] : '.';
        var next = closed ? last + 1 : last;
        if (!closed && text.IndexOfAny([')', ']'], last) is > 0 and var bracket && bracket + 1 < text.Length && text[bracket + 1] == ':') sign = ':';
        var ownLine = next == text.Length;
        if (ownLine) return new(new(true, '\0', closed ? sign : '\0', true), 0, last, next);
        // "ANNA (CONT'D)", "BERT (V.O.)" in a film's script.
        if (!closed && text[^1] == ')' && text.AsSpan(next).StartsWith(" (") && text.AsSpan(next).IndexOfAnyInRange('a', 'z') < 0) return new(new(true, '\0', '\0', true), 0, last, last);
        var directed = text[next] == ' ' && next + 1 < text.Length && text[next + 1] is '[' or '(';
        return directed || (closed && text[next] == ' ') ? new(new(false, '\0', sign, true), 0, last, next) : default;
    }

    private static bool IsTitle(ReadOnlySpan<char> word) => word is "MRS" or "MR" or "DR" or "ST" or "MME" or "SR" or "SRA" or "M" or "REV" or "CAPT" or "COL" or "GEN";

    /// <summary>No chapter, no number, nothing with a verb of saying ("Said I:"), no pronoun.</summary>
    private static bool IsName(ReadOnlySpan<char> name)
    {
        if (Phrase.Words(name) is 0 or > MostWords || Look.NumberOf(name) > 0 && Phrase.Words(name) < 3 && !char.IsLetter(name[^1])) return false;
        if (RomanNumeralReader.Read(name) > 0 && name.Length > 1) return false;
        var first = true;
        var words = new WordRuns(name);
        while (words.MoveNext())
        {
            var word = words.Current;
            if (char.IsAsciiDigit(word[0]) || Lexicon.QuotingWords.Contains(word) || Lexicon.SayingWords.Contains(word) || Lexicon.StageWords.Contains(word)) return false;
            if (first && (Lexicon.ChapterWords.Contains(word) || Lexicon.PartWords.Contains(word) || Lexicon.ShortChapterWords.Contains(word) || (Lexicon.Pronouns.Contains(word) && word.Length > 1))) return false;
            first = false;
        }
        return true;
    }
}
