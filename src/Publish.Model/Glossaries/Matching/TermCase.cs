using Publish.Model.Language;
using Publish.Model.Walking;

namespace Publish.Model.Glossaries.Matching;

/// <summary>Finds out what the case of an entry's head means.</summary>
/// <remarks><list type="bullet">
/// <item>Headwords open with a capital by custom, so a capital at the front alone says nothing: any case matches.</item>
/// <item>A capital that custom does not explain says something: that of "The State" (after the article), and a German noun's.</item>
/// <item>A term all in capitals has lost its case (AUTHORITY). Its own definition tells: where that writes "the State", a capital is meant.</item>
/// <item>A short one all in capitals, in a glossary where most are not, is an abbreviation (PDF, US): letter by letter.</item>
/// </list></remarks>
internal sealed class TermCase
{
    private const int LongestAbbreviation = 5;

    private readonly bool nounsHaveCapitals;
    private readonly bool capitalsAreTheStyle;
    private readonly WordSplitter splitter;

    public TermCase(Glossary glossary, string language)
    {
        nounsHaveCapitals = LanguageTag.Primary(language) == "de";
        splitter = new(language);
        capitalsAreTheStyle = Balance(glossary, LongestAbbreviation) is var balance and not 0 ? balance > 0 : Balance(glossary, 3) > 0;
    }

    /// <summary>How many more of the terms longer than this are in capitals than are not.</summary>
    private static int Balance(Glossary glossary, int length)
    {
        var balance = 0;
        foreach (var entry in glossary.Entries)
        {
            var term = PlainText.WithoutNotes(entry.Term);
            if (term.Length > length) balance += IsAllCapitals(term) ? 1 : -1;
        }
        return balance;
    }

    /// <param name="phrase">The term without its article, or an alias.</param>
    /// <param name="afterArticle">An article stood before it.</param>
    public CaseRule Of(GlossaryEntry entry, string phrase, bool afterArticle)
    {
        if (entry.CaseExact) return CaseRule.Exact;
        if (IsAllCapitals(phrase))
        {
            if (!capitalsAreTheStyle && IsAbbreviation(phrase)) return CaseRule.Exact;
            return DefinitionWritesCapital(entry, phrase) ? CaseRule.Capital : CaseRule.Any;
        }
        return char.IsUpper(phrase[0]) && (afterArticle || nounsHaveCapitals) ? CaseRule.Capital : CaseRule.Any;
    }

    public static bool IsAllCapitals(ReadOnlySpan<char> phrase)
    {
        var capitals = 0;
        foreach (var c in phrase)
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) capitals++;
        }
        return capitals > 1;
    }

    private static bool IsAbbreviation(string phrase) => phrase.Length <= LongestAbbreviation && !phrase.Contains(' ', StringComparison.Ordinal);

    /// <summary>Counts the term in the midst of the definition's sentences, where a capital is a choice.</summary>
    private bool DefinitionWritesCapital(GlossaryEntry entry, string phrase)
    {
        var (capital, small) = (0, 0);
        var wanted = splitter.Fold(FirstWord(phrase));
        var words = new Growing<MatchedWord>();
        foreach (var paragraph in Query.All<Paragraph>(entry.Definition))
        {
            var text = PlainText.WithoutNotes(paragraph.Content);
            splitter.Split(text, words);
            for (var i = 1; i < words.Count; i++)
            {
                // A word after a mark may be the first of a sentence or of a quotation.
                if (words[i].IsMark || words[i - 1].IsMark || splitter.Fold(text[words[i].Start..words[i].End]) != wanted) continue;
                if (char.IsUpper(text[words[i].Start])) capital++;
                else small++;
            }
        }
        return capital > small;
    }

    private string FirstWord(string phrase)
    {
        var words = new Growing<MatchedWord>();
        splitter.Split(phrase, words);
        return words.Count == 0 ? phrase : phrase[words[0].Start..words[0].End];
    }
}
