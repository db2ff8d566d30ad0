using Publish.Model.Glossaries.Inflection;
using Publish.Model.Language;

namespace Publish.Model.Glossaries.Matching;

/// <summary>Puts every form of every phrase of every entry into the index. The entry that comes first keeps a form that two claim.</summary>
internal sealed class TermIndexing(Glossary glossary, string language, WordSplitter splitter)
{
    private readonly IInflection inflection = Inflections.Of(language);
    private readonly TermCase termCase = new(glossary, language);
    private readonly GenderedHeads gendered = new(splitter);
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
                var rule = RuleOf(glossary.Entries[i], phrase);
                if (plain) Add(index, phrase.Phrase, new(i, rule, Cased(phrase.Phrase, rule), phrase.Reason, phrase.Reason == MatchReason.Abbreviation));
                else AddAllForms(index, i, phrase, rule);
            }
        }
    }

    private void AddAllForms(TermIndex index, int entry, TermPhrase phrase, CaseRule rule)
    {
        AddForms(index, entry, phrase, rule);
        foreach (var form in gendered.Of(phrase.Phrase))
        {
            var other = phrase with { Phrase = form };
            Add(index, form, new(entry, rule, Cased(form, rule), phrase.Reason, phrase.Reason == MatchReason.Abbreviation));
            AddForms(index, entry, other, rule);
        }
    }

    private CaseRule RuleOf(GlossaryEntry entry, TermPhrase phrase) =>
        phrase.Reason == MatchReason.Abbreviation && TermCase.IsAllCapitals(phrase.Phrase)
            ? CaseRule.Exact
            : termCase.Of(entry, phrase.Phrase, phrase.AfterArticle);

    private void AddForms(TermIndex index, int entry, TermPhrase of, CaseRule rule)
    {
        var phrase = of.Phrase;
        forms.Clear();
        var typed = rule == CaseRule.Exact ? phrase : splitter.Lower(phrase);
        inflection.AddForms(typed, forms);
        // "Kleingarten {lang=de}" keeps its own plural in an English text.
        if (glossary.Entries[entry].Attributes.Language is { } own && LanguageTag.Primary(own) != LanguageTag.Primary(language)) Inflections.Of(own).AddForms(typed, forms);
        var cased = Cased(phrase, rule);
        foreach (var form in forms.Span)
            Add(index, form.Phrase, new(entry, rule, rule == CaseRule.Exact ? Cased(form.Phrase, rule) : cased, form.Reason,
                of.Reason == MatchReason.Abbreviation));
    }

    private void Add(TermIndex index, string phrase, TermCandidate candidate) => index.Add(phrase, splitter, candidate);

    private static string Cased(string phrase, CaseRule rule) => rule == CaseRule.Any ? "" : WordFolding.Fold(phrase, keepCase: true);
}
