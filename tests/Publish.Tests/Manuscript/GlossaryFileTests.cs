using Publish.Model;

namespace Publish.Tests.Manuscript;

public sealed class GlossaryFileTests
{
    [Fact]
    public void A_glossary_is_a_definition_list_with_title_and_introduction()
    {
        var glossary = Glossary("""
            # Words *we* use

            They are old.

            Imposition {aliases="impose, imposed" short="arranging *pages*" case=exact see="Leaf, Recto"}
            :   One.

                Two.

            Leaf {short="a
            leaf"}
            : Three.

            ## People

            Emma Goldman {lang=lt}
            Goldman
            : Four.
            """);
        Assert.Equal("Words <Emphasis we> use", DocumentOutline.Of(glossary.Title));
        Assert.Equal("p: They are old.", DocumentOutline.Of(glossary.Introduction));
        Assert.Equal(
            "imposition|Imposition|impose,imposed|arranging <Emphasis pages>|exact||Leaf,Recto|p: One./p: Two.\n"
            + "leaf|Leaf||a leaf||||p: Three.\n"
            + "emma-goldman|Emma Goldman|Goldman|||People||p: Four.",
            string.Join('\n', glossary.Entries.Select(Line)));
        Assert.Equal("lt", glossary.Entries[2].Attributes.Language);
    }

    [Fact]
    public void Other_blocks_and_unknown_keys_are_warnings()
    {
        using var manuscript = new TempManuscript(
            ("zine.yaml", "title: T"), ("1.md", "text"),
            ("glossary.md", "Leaf {aliass=leaves}\n: a\n\nA paragraph that stands astray.\n\nRecto\n\nVerso {case=no}\n: b\n"));
        var outcome = manuscript.Read();
        Assert.Equal("ZP146 ZP147 ZP149 ZP151", string.Join(' ', outcome.Codes.Split(' ').Order()));
        Assert.Equal("glossary.md:1:1 Warning An entry has no \"aliass\"", outcome.Shown("ZP147"));
        Assert.Equal(2, outcome.Document.Glossary.Entries.Count);
    }

    [Fact]
    public void Entries_that_are_called_alike_have_ids_of_their_own() =>
        Assert.Equal(["state", "state-2", "entry"], Glossary("State\n: a\n\nstate\n: b\n\n!!\n: c").Entries.Select(e => e.Id));

    [Fact]
    public void A_single_file_has_its_glossary_in_a_div()
    {
        using var manuscript = new TempManuscript(("a.md", "---\ntitle: T\n---\n\n# A\n\n::: glossary\nLeaf\n: A page.\n:::\n\nend"));
        var outcome = manuscript.Read("a.md");
        Assert.Equal("", outcome.Codes);
        Assert.Equal("leaf", Assert.Single(outcome.Document.Glossary.Entries).Id);
        Assert.Equal("section 1{#a} \"A\"\n  glossary-place: \n  p: end", outcome.Outline);
    }

    [Fact]
    public void Contents_may_name_the_glossary_s_place()
    {
        using var manuscript = new TempManuscript(
            ("zine.yaml", "title: T\ncontents: [1.md, glossary.md, 2.md]"), ("1.md", "# A"), ("2.md", "# B"), ("glossary.md", "Leaf\n: x"));
        var outcome = manuscript.Read();
        Assert.Equal("section 1{#a} \"A\"\n  glossary-place: \nsection 1{#b} \"B\"", outcome.Outline);
        Assert.Equal("", outcome.Codes);
    }

    private static Glossary Glossary(string markdown)
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T"), ("1.md", "text"), ("glossary.md", markdown));
        var outcome = manuscript.Read();
        Assert.Equal("", outcome.Codes);
        return outcome.Document.Glossary;
    }

    private static string Line(GlossaryEntry e) => string.Join('|',
        e.Id, DocumentOutline.Of(e.Term), string.Join(',', e.Aliases), DocumentOutline.Of(e.Short), e.CaseExact ? "exact" : "", e.Kind,
        string.Join(',', e.SeeAlso), DocumentOutline.Of(e.Definition).Replace('\n', '/'));
}
