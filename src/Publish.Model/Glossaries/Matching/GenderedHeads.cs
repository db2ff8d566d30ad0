namespace Publish.Model.Glossaries.Matching;

/// <summary>The forms that a head word gives in one: "Mieter/in" is Mieter and Mieterin, "Juez, jueza" both words, "Vermieter(in)", "Fiador/-a", "Booklet(s)" alike.</summary>
/// <remarks>An ending may take the place of letters of the word ("compañero/a", "acteur/trice"); each way in which it may is a form, and those that are no words are never met.</remarks>
internal sealed class GenderedHeads(WordSplitter splitter)
{
    private const int LongestReplaced = 5;

    private static readonly string[] Parts = [", ", "/"];

    private readonly Growing<MatchedWord> words = new();
    private readonly bool hasCapitalNouns = splitter.Language == "de";

    /// <summary>None for a term that is one word as it stands.</summary>
    /// <param name="term">Without its article.</param>
    public IReadOnlyList<string> Of(string term)
    {
        var forms = new List<string>();
        foreach (var part in Parts) AddWhole(term, part, forms);
        if (forms.Count == 0) AddEnded(WithoutSpace(term), forms);
        forms.RemoveAll(form => form == term);
        return forms;
    }

    /// <summary>"Arrendador, -a" is "Arrendador/-a".</summary>
    private string WithoutSpace(string term)
    {
        var comma = term.IndexOf(", ", StringComparison.Ordinal);
        var isEnding = comma > 0 && (term[comma + 2] == '-' || (splitter.Marked?.IsEnding(term.AsSpan(comma + 2)) ?? false));
        return isEnding ? $"{term[..comma]}/{term[(comma + 2)..]}" : term;
    }

    /// <summary>Whole words one beside the other, of which each begins as the first: "Lehrer/Lehrerin für Druck", "actor, actriz".</summary>
    private void AddWhole(string term, string mark, List<string> forms)
    {
        var at = term.IndexOf(mark, StringComparison.Ordinal);
        if (at <= 0) return;
        var start = term.LastIndexOf(' ', at) + 1;
        var end = term.IndexOf(' ', at + mark.Length);
        if (end < 0) end = term.Length;
        var each = term[start..end].Split(mark);
        for (var i = 1; i < each.Length; i++)
            if (!AreOne(each[0], each[i], mark)) return;
        foreach (var word in each) forms.Add(string.Concat(term.AsSpan(0, start), word, term.AsSpan(end)));
    }

    private bool AreOne(string first, string other, string mark)
    {
        if (first.Length < 2 || other.Length < 3 || !char.IsLetter(other[0])) return false;
        // "Martin, Maria": a name.
        if (mark == ", " && char.IsUpper(other[0]) && !hasCapitalNouns) return false;
        var (a, b) = (Bare(first), Bare(other));
        var shared = a.AsSpan().CommonPrefixLength(b);
        return shared >= Math.Min(3, a.Length - 1) && shared * 2 >= Math.Min(a.Length, b.Length);
    }

    private void AddEnded(string term, List<string> forms)
    {
        splitter.Split(term, words);
        foreach (var word in words.Span)
        {
            if (word.IsMark) continue;
            var isMarked = word.Tail > 0 && splitter.Marked!.Endings.Count > 0;
            var end = isMarked ? word.End : SimpleEnd(term, word.End);
            var headEnd = isMarked ? word.HeadEnd : word.End;
            if (end == headEnd) continue;
            foreach (var form in FormsOf(term[word.Start..headEnd], term[headEnd..end]))
                forms.Add(string.Concat(term.AsSpan(0, word.Start), form, term.AsSpan(end)));
            return;
        }
    }

    /// <summary>"(s)" and "/-es" are endings in every language.</summary>
    private static int SimpleEnd(string term, int at)
    {
        var isOpen = at < term.Length && term[at] == '(';
        if (!isOpen && !term.AsSpan(at).StartsWith("/-", StringComparison.Ordinal)) return at;
        var end = isOpen ? at + 1 : at + 2;
        var start = end;
        while (end < term.Length && char.IsLower(term[end])) end++;
        if (end == start || end - start > LongestReplaced || (isOpen && (end == term.Length || term[end] != ')'))) return at;
        return isOpen ? end + 1 : end;
    }

    /// <param name="typed">The mark and what stands behind it.</param>
    private IEnumerable<string> FormsOf(string head, string typed)
    {
        var endings = typed.Split(['/', '(', ')', ':', '*', '_', '.', '-', '·', '•', '⋅', '‧', '∙', '@'], StringSplitOptions.RemoveEmptyEntries);
        var isClosed = typed.IndexOf(')', StringComparison.Ordinal) is > 0 and var close && close + 1 < typed.Length;
        if (isClosed && endings.Length == 2)
        {
            // "Kolleg(inn)en", "habitant(e)s"
            yield return head + endings[1];
            yield return head + endings[0] + endings[1];
            endings = [endings[0]];
        }
        else
        {
            yield return head;
        }
        if (splitter.Marked is { } marked)
            foreach (var ending in marked.Endings)
                if (IsCut(head, typed, endings)) yield return head + ending;
        var last = endings.Length == 0 ? "" : endings[0].ToLowerInvariant();
        if (last.Length == 0 || last is "x" or "ə") yield break;
        yield return head + last;
        foreach (var form in Replaced(head, last)) yield return form;
    }

    /// <summary>The mark took the place of the word's own ending: "obrer@", "compañerx", "Genoss:in".</summary>
    private static bool IsCut(string head, string typed, string[] endings) =>
        typed[0] is '@' or 'x' or 'ə' or 'ɜ' || (typed[0] == '*' && endings.Length == 0) || (endings is ["in" or "innen" or "inn", ..] && !head.EndsWith("er", StringComparison.Ordinal));

    private IEnumerable<string> Replaced(string head, string ending)
    {
        if (head.Length > 2 && head[^1] == 's' && ending is "as" or "es" or "os")
        {
            // "compañeros/as", "étudiants/es": what is said of one is said of several.
            yield return head[..^1] + ending;
            foreach (var form in Replaced(head[..^1], ending[..^1])) yield return form + "s";
            yield break;
        }
        if (IsVowel(head[^1]) && IsVowel(ending[0])) yield return head[..^1] + ending;
        if (head[^1] is 'r' or 'x' or 'f' && splitter.Language == "fr" && !IsVowel(ending[0])) yield return head[..^1] + ending;
        if (ending is "rice" or "ice" && head.EndsWith("eur", StringComparison.Ordinal)) yield return string.Concat(head.AsSpan(0, head.Length - (ending == "ice" ? 4 : 3)), "rice");
        if (ending is "ã" && head.EndsWith("ão", StringComparison.Ordinal)) yield return head[..^2] + ending;
        var bare = Bare(head);
        if (!bare.Equals(head, StringComparison.OrdinalIgnoreCase) && splitter.Language != "de") yield return bare + ending;
        // A German ending is added to the word, and "Lein" is no "Leiter/in"; a short one elsewhere too.
        var from = ending.Length < 3 || bare.Length != head.Length || splitter.Language == "de" ? -1 : bare.LastIndexOf(Bare(ending)[0], bare.Length - 1, Math.Min(LongestReplaced, bare.Length));
        if (from > 1) yield return head[..from] + ending;
    }

    private static bool IsVowel(char c) => "aeiouäöüáéíóúàèìòùâêîôû".Contains(char.ToLowerInvariant(c), StringComparison.Ordinal);

    /// <summary>In small letters and without accents, letter for letter.</summary>
    private static string Bare(string word)
    {
        var bare = new char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            var c = char.ToLowerInvariant(word[i]);
            bare[i] = c is 'ñ' || char.IsSurrogate(c) ? c : c.ToString().Normalize(System.Text.NormalizationForm.FormD)[0];
        }
        return new string(bare);
    }
}
