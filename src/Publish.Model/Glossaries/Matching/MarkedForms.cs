using Publish.Model.Language;

namespace Publish.Model.Glossaries.Matching;

/// <summary>Words whose ending stands behind a mark: forms for all genders, and suffixes of names and abbreviations.</summary>
/// <remarks>German "Arbeiter:innen", "Mieter*in", "Nachbar_innen", "Kolleg(inn)en", "ArbeiterInnen"; French "ouvrier·ère·s", "étudiant.e.s", "militant-e-s", "habitant(e)s";
/// Spanish, Portuguese, Catalan and Italian "obrer@s", "trabajador/a", "compañerx", "compagn*", "compagnə"; Turkish "İstanbul'da"; Finnish and Swedish "EU:n".
/// The word and its endings are one word, so that a note is called behind the whole of it.</remarks>
internal sealed class MarkedForms
{
    public const int LongestEnding = 4;

    private const int MostTails = 3;

    private readonly string marks;
    private readonly string bareMarks;
    private readonly MatchedWords tails;
    private readonly string inside;
    private readonly bool takesAnySuffix;
    private readonly bool endsInCapital;
    private readonly bool afterApostrophe;

    private MarkedForms(string marks, string tails, string[] endings, string bareMarks = "", string inside = "", bool takesAnySuffix = false, bool endsInCapital = false, bool afterApostrophe = false)
    {
        (this.marks, this.bareMarks, this.tails, this.inside) = (marks, bareMarks, new(tails), inside);
        (this.takesAnySuffix, this.endsInCapital, this.afterApostrophe) = (takesAnySuffix, endsInCapital, afterApostrophe);
        Endings = endings;
    }

    /// <summary>What a mark may have taken the place of.</summary>
    public IReadOnlyList<string> Endings { get; }

    /// <summary>Whether letters are one of the endings that stand behind a mark.</summary>
    public bool IsEnding(ReadOnlySpan<char> letters) => !takesAnySuffix && tails.Has(letters);

    /// <param name="language">BCP 47.</param>
    public static MarkedForms? Of(string language) => LanguageTag.Primary(language) switch
    {
        "de" => new(":*_·•/(", "in innen n r s m e en es nen", ["e", "en"], endsInCapital: true),
        "fr" => new("·•.-/(⋅‧∙", "e es s ne nes ère ères euse euses rice rices trice trices ice ices ve ves sse sses esse esses elle elles ine ines ienne iennes enne ennes onne onnes eresse eresses se ses eure eures eur eurs che ches", ["", "e"]),
        "es" => new("@/(*", "a as o os s es ora oras ores esa esas isa isas ina triz", ["o", "a", "os", "as"], "@*", "xə"),
        "pt" => new("@/(*", "a as o os s es ora oras ores esa esas ina triz", ["o", "a", "os", "as"], "@*", "xə"),
        "ca" => new("@/(*-", "a es s os", ["", "a", "s"], "@*", "x"),
        "it" => new("*/(@", "a e i o trice trici rice rici essa esse", ["o", "i", "e", "a"], "*@", "əɜx"),
        "sv" or "fi" or "nb" or "no" or "da" => new(":", "", [], takesAnySuffix: true),
        "tr" or "az" => new("", "", [], afterApostrophe: true),
        _ => null,
    };

    /// <summary>Makes one word of each word and the endings that are marked behind it.</summary>
    public void Join(ReadOnlySpan<char> text, Growing<MatchedWord> words)
    {
        var kept = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (!word.IsMark && TailOf(text, word) is > 0 and var tail)
            {
                var end = Math.Max(word.End, word.End + tail - Inner(text, word));
                while (i + 1 < words.Count && words[i + 1].Start < end) i++;
                word = word with { End = end, Tail = tail, JoinedAfter = end == word.End ? word.JoinedAfter : words[i].JoinedAfter };
            }
            words[kept++] = word;
        }
        words.Shorten(kept);
    }

    /// <summary>"Ärzt:innen" is Arzt: gives up the last umlaut, if there is one.</summary>
    public bool Plain(Span<char> folded)
    {
        var at = endsInCapital ? folded.LastIndexOfAny("äöü") : -1;
        if (at >= 0) folded[at] = folded[at] switch { 'ä' => 'a', 'ö' => 'o', _ => 'u' };
        return at >= 0;
    }

    /// <summary>The length of what is not the word's own: within it, or behind it.</summary>
    private int TailOf(ReadOnlySpan<char> text, MatchedWord word)
    {
        if (word.End < text.Length && marks.Contains(text[word.End], StringComparison.Ordinal) && Behind(text, word.End) is > 0 and var behind) return behind + Inner(text, word);
        return Inner(text, word);
    }

    private int Inner(ReadOnlySpan<char> text, MatchedWord word)
    {
        var letters = text[word.Start..word.End];
        if (endsInCapital && letters.Length > 4 && letters[^1] == 'n')
        {
            if (letters.Length > 7 && letters.EndsWith("Innen", StringComparison.Ordinal) && char.IsLower(letters[^6])) return 5;
            if (letters[^2] == 'I' && char.IsLower(letters[^3])) return 2;
        }
        if (afterApostrophe)
            for (var i = letters.Length - 1; i > 0; i--)
                if (WordFolding.IsApostrophe(letters[i])) return letters.Length - i;
        if (inside.Length == 0 || letters.Length < 4) return 0;
        if (inside.Contains(letters[^1], StringComparison.Ordinal)) return 1;
        return letters[^1] == 's' && inside.Contains(letters[^2], StringComparison.Ordinal) ? 2 : 0;
    }

    /// <summary>The length of the endings that begin at a mark; 0 where they are none.</summary>
    private int Behind(ReadOnlySpan<char> text, int mark)
    {
        var at = mark;
        for (var n = 0; n < MostTails && at < text.Length && marks.Contains(text[at], StringComparison.Ordinal); n++)
        {
            var end = One(text, at);
            if (end < 0) break;
            at = end;
        }
        return at == mark || (at < text.Length && WordSplitter.IsWordChar(text[at])) ? 0 : at - mark;
    }

    private int One(ReadOnlySpan<char> text, int mark)
    {
        var isOpen = text[mark] == '(';
        var start = mark + 1;
        if (text[mark] == '/' && start < text.Length && text[start] == '-') start++;
        var end = start;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        if (end == start) return bareMarks.Contains(text[mark], StringComparison.Ordinal) ? end : -1;
        if (isOpen) return ClosedAt(text, start, end);
        return IsTail(text[start..end]) ? end : -1;
    }

    /// <summary>"habitant(e)s", "Kolleg(inn)en": what is behind the parenthesis belongs to the word as well.</summary>
    private int ClosedAt(ReadOnlySpan<char> text, int start, int end)
    {
        if (end >= text.Length || text[end] != ')') return -1;
        var last = end + 1;
        while (last < text.Length && char.IsLetter(text[last])) last++;
        Span<char> whole = stackalloc char[16];
        if (last - start - 1 > whole.Length) return -1;
        text[start..end].CopyTo(whole);
        text[(end + 1)..last].CopyTo(whole[(end - start)..]);
        return IsTail(whole[..(last - start - 1)]) ? last : -1;
    }

    private bool IsTail(ReadOnlySpan<char> letters)
    {
        if (!takesAnySuffix) return tails.Has(letters);
        if (letters.Length > 5) return false;
        foreach (var c in letters)
            if (!char.IsLower(c)) return false;
        return true;
    }
}
