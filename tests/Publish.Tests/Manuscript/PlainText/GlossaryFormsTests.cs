namespace Publish.Tests.Manuscript.PlainText;

public sealed class GlossaryFormsTests
{
    private const string Before = "Title: The Boat\nAuthor: Nobody\n\nOne\n\nThe keel was laid in spring, and the mast came by cart in the week that followed it.\n\nGlossary\n\n";

    [Theory]
    [InlineData("Keel\tthe beam at the bottom of a boat.\nMast\tthe pole that carries the sail.")]
    [InlineData("Keel      the beam at the bottom of a boat.\nMast      the pole that carries the sail.")]
    [InlineData("Keel      the beam at the bottom\n          of a boat.\nMast      the pole that carries the sail.")]
    [InlineData("Keel\tthe beam at the bottom of a boat.\n\nMast\tthe pole that carries the sail.")]
    [InlineData("Keel\n\nThe beam at the bottom of a boat.\n\nMast\n\nThe pole that carries the sail.")]
    [InlineData("KEEL\n\nthe beam at the bottom of a boat.\n\nMAST\n\nthe pole that carries the sail.")]
    [InlineData("**Keel** the beam at the bottom of a boat.\n\n**Mast** the pole that carries the sail.")]
    [InlineData("**Keel:** the beam at the bottom of a boat.\n\n**Mast:** the pole that carries the sail.")]
    [InlineData("**Keel** - the beam at the bottom of a boat.\n\n**Mast** - the pole that carries the sail.")]
    [InlineData("*Keel.* The beam at the bottom of a boat.\n\n*Mast.* The pole that carries the sail.")]
    [InlineData("__Keel__ the beam at the bottom of a boat.\n\n__Mast__ the pole that carries the sail.")]
    [InlineData("* **Keel** the beam at the bottom of a boat.\n* **Mast** the pole that carries the sail.")]
    [InlineData("- Keel: the beam at the bottom of a boat.\n- Mast: the pole that carries the sail.")]
    [InlineData("1. Keel: the beam at the bottom of a boat.\n2. Mast: the pole that carries the sail.")]
    [InlineData("Keel: the beam at the bottom of a boat.\nMast: the pole that carries the sail.")]
    public void Each_common_form_of_a_glossary_is_read(string entries)
    {
        var glossary = Read.Of(Before + entries + "\n").Document.Glossary;
        Assert.Equal(["keel", "mast"], glossary.Entries.Select(entry => Publish.Model.Walking.PlainText.WithoutNotes(entry.Term).ToLowerInvariant()));
        Assert.EndsWith("at the bottom of a boat.", DocumentOutline.Of(glossary.Entries[0].Definition), StringComparison.Ordinal);
        Assert.EndsWith("that carries the sail.", DocumentOutline.Of(glossary.Entries[1].Definition), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Keel: the beam at the bottom.")]
    [InlineData("Keel\n\nThe beam at the bottom.")]
    [InlineData("Keel\nThe beam at the bottom.")]
    [InlineData("Keel\n    The beam at the bottom.")]
    [InlineData("Keel: the beam at the bottom.\n\n    It was cut in winter.")]
    public void A_glossary_of_one_entry_is_one(string entry)
    {
        var read = Read.Of(Before + entry + "\n");
        var only = Assert.Single(read.Document.Glossary.Entries);
        Assert.Equal("Keel", Publish.Model.Walking.PlainText.WithoutNotes(only.Term));
        Assert.StartsWith("p: the beam at the bottom.", DocumentOutline.Of(only.Definition), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("winter", read.Outline, StringComparison.Ordinal);
        Assert.Single(Read.Of(Before.TrimEnd('\n') + "\n" + "Keel: the beam at the bottom.\n").Document.Glossary.Entries);
    }

    [Fact]
    public void Terms_before_a_full_stop_are_entries_in_the_order_of_the_alphabet()
    {
        var read = Read.Of(Before + "Words of the trade follow.\n\nKeel. The beam at the bottom.\n\nMain mast. The pole that carries the sail. See also Keel.\n\nThwart. A bench.\n");
        Assert.Equal(["Keel", "Main mast", "Thwart"], read.Document.Glossary.Entries.Select(entry => Publish.Model.Walking.PlainText.WithoutNotes(entry.Term)));
        Assert.Equal("p: The pole that carries the sail. See also Keel.", DocumentOutline.Of(read.Document.Glossary.Entries[1].Definition));
        Assert.True(read.Reading.Account!.IsBalanced);
        Assert.Empty(Read.Of(Before + "Nobody knows. That is all.\n\nIt rains. The boat fills.\n\nHe left. We stayed.\n").Document.Glossary.Entries);
    }

    private const string Words = "AB, v. To bring down a stack of paper.\n\nACID, n. What paper has too much of.\n\nAWL, n. A pointed tool.\n\nB\n\nBLEED, v. To print over the edge.\n\nBONE, n. A tool to fold with.\n\nC\n\nCOLLATE, v. To walk round a table.\n\nCREEP, n. What the inner sheets do.\n\nIt grows.\n\nT\n\nTRIM, v. To cut what creeps.\n";

    [Fact]
    public void Terms_in_the_order_of_the_alphabet_need_no_heading()
    {
        var read = Read.Of("Title: The Print Shop\n\nA\n\n" + Words);
        Assert.Equal(8, read.Document.Glossary.Entries.Count);
        Assert.Equal("p: What the inner sheets do.\np: It grows.", DocumentOutline.Of(read.Document.Glossary.Entries[6].Definition).Replace("p: n. ", "p: ", StringComparison.Ordinal));
        Assert.Single(Publish.Model.Walking.Query.All<Publish.Model.GlossaryPlace>(read.Document));
        Assert.Empty(Publish.Model.Walking.Query.All<Publish.Model.Heading>(read.Document));
        Assert.True(read.Reading.Account!.IsBalanced);
    }

    /// <summary>A title that says what the text is lets terms stand before a colon; without it they are labels.</summary>
    [Fact]
    public void A_title_may_say_that_the_text_is_a_glossary()
    {
        var words = string.Concat(((string[])["Awl", "Bleed", "Bone", "Collate", "Creep", "Recto", "Trim", "Verso"]).Select(term => $"{term}: what it means in the trade.\n\n"));
        Assert.Equal(8, Read.Of("THE PRINTER'S GLOSSARY\n\n" + words).Document.Glossary.Entries.Count);
        Assert.Empty(Read.Of("Title: The Shed\n\n" + words).Document.Glossary.Entries);
        Assert.Empty(Read.Of("Title: The Shed\n\n" + string.Join("\n\n", Words.Split("\n\n").Reverse())).Document.Glossary.Entries);
    }

    [Fact]
    public void Remarks_in_brackets_end_no_term_and_an_article_may_stand_behind()
    {
        var entries = Read.Of(Before + "Keel (n.): the beam at the bottom of a boat.\nMast (n., pl. masts): the pole that carries the sail.\nThwart, the: a bench.\n").Document.Glossary.Entries;
        Assert.Equal(["Keel (n.)", "Mast (n., pl. masts)", "Thwart, the"], entries.Select(entry => Publish.Model.Walking.PlainText.WithoutNotes(entry.Term)));
        Assert.Equal(["Thwart"], entries[2].Aliases);
    }

    [Theory]
    [InlineData("Los Remos", "")]
    [InlineData("A Mast", "")]
    [InlineData("The Keel", "Keel")]
    public void An_article_is_one_of_the_language_and_left_off_where_the_text_leaves_it_off(string term, string alias) =>
        Assert.Equal(alias, string.Join(' ', Assert.Single(Read.Of("Title: The Boat\nLanguage: en\n\nOne\n\nA mast, a keel and Remos: keels were laid in spring, and the keel lay there.\n\nMy own keel is torn.\n\nGlossary\n\n" + term + ": a thing of boats.\n").Document.Glossary.Entries).Aliases));

    [Theory]
    [InlineData("Keel\n\nThe beam is at the bottom of the boat.\n\nIt was cut in winter.\n\nMast\n\nThe pole that carries the sail.\n\nIt stood upright.")]
    [InlineData("Place     Day       Time\nQuay      Monday    noon\nShed      Friday    night")]
    public void What_only_looks_like_entries_stays_text(string text) => Assert.Empty(Read.Of(Before + text + "\n").Document.Glossary.Entries);
}
