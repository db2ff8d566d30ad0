using Publish.Model.Glossaries.Inflection;
using Publish.Model.Glossaries.Matching;
using Publish.Model.Glossaries.NotesForPrint;
using Publish.Model.Language;
using Publish.Model.Source;

namespace Publish.Model.Glossaries.Surveying;

/// <summary>Finds what a glossary could explain and does not: names, words that the writer emphasised, and what recurs and is not common.</summary>
/// <remarks>No list of a language's common words is at hand; a word counts as rare by its length and its ending, a phrase because its words go
/// together again and again. So these are suggestions, the likeliest first, and not many.</remarks>
internal sealed class UndefinedTerms
{
    private const int Most = 40;
    private const int FewestWords = 4;
    private const int FewestPhrases = 3;
    private const int FewestNames = 2;
    private const int LongestEmphasis = 4;
    private const int LongWord = 9;
    private const int None = -1;

    private static readonly string[] LearnedEndings =
        ["tion", "sion", "ism", "ist", "ity", "ment", "ance", "ence", "ology", "cracy", "archy", "graphy", "type", "ship", "ness", "ure", "heit", "keit", "ung", "schaft", "ité", "isme", "idad", "ción"];

    private static readonly MatchedWords Common = new(
        "about above across after again against almost along already although always among another anybody anyone anything around because become becomes before began behind being below " +
        "beside besides better between beyond both called cannot comes could course different does doing done down during each either else enough even every everybody everyone everything " +
        "except first following from further gets gives goes going good great have having here however inside instead into itself just keep kind know known large last later least less " +
        "like likely little long made make makes making many might more most much must nearly need needs never next nobody none nothing often once only other others otherwise over part " +
        "people perhaps place possible rather really right same says seem seems several should since small some somebody something sometimes somewhere soon still such take takes than that " +
        "their them themselves then there therefore these they thing things think this those though through together towards under until upon used uses using very want wants well were what " +
        "whatever when where whether which while whole whose will with within without would your yours yourself " +
        "information important different particular sometimes everything something anything themselves interesting beautiful difficult necessary available " +
        "dass diese dieser dieses einer eines einem einen nicht oder aber auch wenn dann wird werden wurde haben sind sein mehr sehr noch nach über unter zwischen gegen durch " +
        "dans avec pour sans sous leur leurs cette elle elles nous vous mais plus tout tous toute comme être avoir fait");

    private readonly Dictionary<string, Tally> tallies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> small = new(StringComparer.Ordinal);
    private readonly Growing<MatchedWord> words = new();
    private readonly WordSplitter splitter;
    private readonly bool nounsHaveCapitals;
    private readonly TermMatcher loose;
    private readonly HashSet<string> bare = new(StringComparer.Ordinal);

    private UndefinedTerms(Glossary glossary, string language)
    {
        (splitter, nounsHaveCapitals, loose) = (new(language), LanguageTag.Primary(language) == "de", TermMatcher.For(glossary, language, isLoose: true));
        var inflection = Inflections.Of(language);
        foreach (var entry in glossary.Entries)
            foreach (var phrase in TermPhrases.Of(entry, inflection))
                bare.Add(Bare(phrase.Phrase));
    }

    /// <param name="glossary">As it was read: what it defines, in whatever form, is no suggestion.</param>
    public static Seq<UndefinedTerm> Of(Document marked, Glossary glossary, string language)
    {
        var search = new UndefinedTerms(glossary, language);
        foreach (var run in SpokenRuns.Of(marked))
            if (run.Surroundings is Surroundings.Text or Surroundings.Link) search.Count(run);
        return Seq.Of(search.tallies.Values.Where(t => t.IsEnough && !search.IsMostlySmall(t) && !search.IsDefined(t.Words)).OrderByDescending(t => t.Weight).ThenBy(t => t.Words, StringComparer.Ordinal).Take(Most).Select(t => t.Term));
    }

    /// <summary>A part of a compound, another case, another number, without its accents or its article: the glossary has it.</summary>
    private bool IsDefined(string said)
    {
        foreach (var match in loose.Explain(said))
            if (match.Length == said.Length) return true;
        return bare.Contains(Bare(said));
    }

    private string Bare(string phrase) => CapitalSpelling.WithoutAccents(splitter.Fold(phrase)).Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);

    private void Count(SpokenRun run)
    {
        var text = run.Text;
        foreach (var (start, end) in run.Emphasised)
            CountEmphasis(run, text, start, end);
        splitter.Split(text, words);
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].IsMark) continue;
            var last = CountName(run, text, i);
            if (last == None) CountPlain(run, text, i);
            else i = last;
        }
    }

    private void CountEmphasis(SpokenRun run, string text, int start, int end)
    {
        var said = text[start..end].Trim().TrimEnd('.', ',', ';', ':', '!', '?');
        if (said.Length < 4 || said.Contains('\uFFFC', StringComparison.Ordinal) || WordCount.Of(said) > LongestEmphasis || Common.Has(splitter.Fold(said))) return;
        Add(said, UndefinedKind.Emphasised, run.SpanOf(start, end - start));
    }

    /// <summary>Words with capitals that follow each other, where a capital is a choice.</summary>
    /// <returns>The last word of the name; <see cref="None"/> where it is none.</returns>
    private int CountName(SpokenRun run, string text, int first)
    {
        if (!char.IsUpper(text[words[first].Start]) || OpensSentence(text, first)) return None;
        var last = first;
        while (last + 1 < words.Count && !words[last + 1].IsMark && char.IsUpper(text[words[last + 1].Start]) && words[last + 1].Start - words[last].End == 1)
            last++;
        var said = WithoutPossessive(text[words[first].Start..words[last].End]);
        if (said.Length < 2 || (last == first && nounsHaveCapitals && !TermCase.IsAllCapitals(said))) return None;
        var kind = last == first && said.Length <= 6 && TermCase.IsAllCapitals(said) ? UndefinedKind.Abbreviation : UndefinedKind.Name;
        if (kind == UndefinedKind.Name && said.Length < 3) return None;
        Add(said, kind, run.SpanOf(words[first].Start, said.Length));
        return last;
    }

    private bool OpensSentence(string text, int word)
    {
        if (word == 0) return true;
        if (!words[word - 1].IsMark) return false;
        // A mark, which may be a quotation mark after a full stop.
        return text[words[word - 1].Start] is not (',' or ';' or '–' or '—' or '\uFFFC');
    }

    private void CountPlain(SpokenRun run, string text, int index)
    {
        var word = words[index];
        var said = splitter.Fold(text[word.Start..word.End]);
        if (char.IsLower(text[word.Start])) small[said] = small.GetValueOrDefault(said) + 1;
        var isKnown = tallies.ContainsKey(said) && !IsEmphasised(run, word);
        if (isKnown || (said.Length >= LongWord && !Common.Has(said) && IsLearned(said))) Add(said, UndefinedKind.Word, run.SpanOf(word.Start, word.Length));
        if (index + 1 >= words.Count || words[index + 1] is not { IsMark: false } next || next.Start - word.End != 1) return;
        var second = splitter.Fold(text[next.Start..next.End]);
        if (IsPlain(said) && IsPlain(second)) Add(said + " " + second, UndefinedKind.Phrase, run.SpanOf(word.Start, next.End - word.Start));
    }

    /// <summary>A capital of custom or of the moment: elsewhere the word is written small.</summary>
    private bool IsMostlySmall(Tally tally) =>
        tally.Term.Kind == UndefinedKind.Name && small.GetValueOrDefault(splitter.Fold(tally.Words)) * 2 >= tally.Term.Count;

    private static string WithoutPossessive(string name) =>
        name.Length > 2 && name[^1] == 's' && WordFolding.IsApostrophe(name[^2]) ? name[..^2] : name;

    private static bool IsEmphasised(SpokenRun run, MatchedWord word)
    {
        foreach (var (start, end) in run.Emphasised)
            if (start <= word.Start && word.End <= end) return true;
        return false;
    }

    private static bool IsPlain(string word) => word.Length >= 4 && !Common.Has(word) && char.IsLetter(word[0]) && !word.EndsWith("ly", StringComparison.Ordinal);

    private static bool IsLearned(string word) => Array.Exists(LearnedEndings, ending => word.EndsWith(ending, StringComparison.Ordinal));

    private void Add(string said, UndefinedKind kind, SourceSpan span)
    {
        var key = splitter.Fold(said);
        if (tallies.TryGetValue(key, out var tally)) tally.Add(kind);
        else tallies[key] = new(said, kind, span);
    }

    /// <summary>How often something was met. What was emphasised once stays so, however it goes on.</summary>
    private sealed class Tally(string words, UndefinedKind kind, SourceSpan first)
    {
        private UndefinedKind kind = kind;
        private int count = 1;

        public string Words => words;

        public UndefinedTerm Term => new(words, kind, count, first);

        public bool IsEnough => count >= kind switch
        {
            UndefinedKind.Name or UndefinedKind.Abbreviation or UndefinedKind.Emphasised => FewestNames,
            UndefinedKind.Phrase => FewestPhrases,
            _ => FewestWords,
        };

        public double Weight => count * kind switch { UndefinedKind.Emphasised => 3.0, UndefinedKind.Abbreviation => 2.5, UndefinedKind.Name => 2.0, UndefinedKind.Phrase => 1.6, _ => 1.0 };

        public void Add(UndefinedKind other)
        {
            count++;
            if (other < kind && other != UndefinedKind.Name) kind = other;
        }
    }
}
