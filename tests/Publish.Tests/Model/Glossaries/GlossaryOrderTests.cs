using Publish.Model;
using Publish.Model.Walking;
using static Publish.Tests.Model.Glossaries.Manuscripts;

namespace Publish.Tests.Model.Glossaries;

public sealed class GlossaryOrderTests
{
    [Fact]
    public void Entries_stand_by_the_alphabet_without_their_articles() =>
        Assert.Equal("Fold, THE STATE, Zine", Order([Entry("Zine"), Entry("THE STATE"), Entry("Fold")]));

    [Fact]
    public void Kinds_stand_together_in_the_order_of_their_first_entries() =>
        Assert.Equal("Fold, Zine, Arendt, Marx", Order([Entry("Zine"), Entry("Marx") with { Kind = "people" }, Entry("Fold"), Entry("Arendt") with { Kind = "people" }]));

    [Fact]
    public void A_writer_can_keep_the_order()
    {
        var document = Of([Entry("Zine"), Entry("Fold")], "x");
        document = document with { Settings = document.Settings with { SortGlossary = false } };
        Assert.Equal("Zine", PlainText.WithoutNotes(document.Footnoted().Glossary.Entries[0].Term));
    }

    [Fact]
    public void See_also_finds_entries_by_name()
    {
        var document = Of([Entry("Fold") with { SeeAlso = ["zines", "Fold", "foam"] }, Entry("Zine")], "fold zine");
        Assert.Equal<string>(["zine"], document.Footnoted().Glossary.Entries[0].SeeAlso);
        Assert.Equal(["ZP306"], document.Diagnosed().Select(d => d.Code));
    }

    [Fact]
    public void A_definition_leads_to_the_other_entries_that_it_uses_once_and_calls_nothing()
    {
        var document = Of([Entry("Fold", "What makes a zine of a sheet; every zine has a fold."), Entry("Zine", "A fold or more.")], "fold zine").Footnoted();
        Assert.Equal("fold=fold* | zine=zine* | zine=zine | fold=fold", document.Uses());
        Assert.Equal([1, 1], document.Glossary.Entries.Select(e => e.Uses));
        Assert.Empty(Query.All<TermUse>(document.Glossary.Entries[0].PrintNote));
    }

    private static string Order(GlossaryEntry[] entries) =>
        string.Join(", ", Of(entries, "x").Footnoted().Glossary.Entries.Select(e => PlainText.WithoutNotes(e.Term)));
}
