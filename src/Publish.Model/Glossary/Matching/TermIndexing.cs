namespace Publish.Model;

/// <summary>Puts every form of every phrase of every entry into the index. The entry that comes first keeps a form that two claim.</summary>
internal sealed class TermIndexing(Glossary glossary, string language, WordSplitter splitter)
{
    private readonly IInflection inflection = Inflections.Of(language);
    private readonly TermCase termCase = new(glossary, language);
    private readonly Growing<PhraseForm> forms = new();

    /// <summary>Terms and aliases as they were typed go before plurals and possessives, so that no form hides another entry's term.</summary>
    public void Fill(TermIndex index)
    {
        AddPhrases(index, plain: true);
        AddPhrases(index, plain: false);
    }

    private void AddPhrases(TermIndex index, bool plain)
    {
        for (var i = 0; i < glossary.Entries.Count; i++)
        {
            foreach (var phrase in TermPhrases.Of(glossary.Entries[i], inflection))
            {
                var rule = termCase.Of(glossary.Entries[i], phrase.Phrase, phrase.AfterArticle);
                if (plain) Add(index, phrase.Phrase, new(i, rule, Cased(phrase.Phrase, rule), phrase.Reason));
                else AddForms(index, i, phrase.Phrase, rule);
            }
        }
    }

    private void AddForms(TermIndex index, int entry, string phrase, CaseRule rule)
    {
        forms.Clear();
        inflection.AddForms(rule == CaseRule.Exact ? phrase : phrase.ToLowerInvariant(), forms);
        var cased = Cased(phrase, rule);
        foreach (var form in forms.Span)
            Add(index, form.Phrase, new(entry, rule, rule == CaseRule.Exact ? Cased(form.Phrase, rule) : cased, form.Reason));
    }

    private void Add(TermIndex index, string phrase, TermCandidate candidate) => index.Add(phrase, splitter, candidate);

    private static string Cased(string phrase, CaseRule rule) => rule == CaseRule.Any ? "" : WordFolding.Fold(phrase, keepCase: true);
}
