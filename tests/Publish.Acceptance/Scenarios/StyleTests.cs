using Publish.Acceptance.Running;

namespace Publish.Acceptance.Scenarios;

/// <summary>Rules of style, and what is mended by them.</summary>
public sealed class StyleTests : IDisposable
{
    private const string Untidy = "# Folding\n\nFold  the sheet , then press it.\n";
    private const string Card = "authors: Wren Ash\ndate: 2026\nlanguage: en\nlicence: CC BY 4.0\ndescription: How a sheet is folded.\nsubjects: [paper]\n";

    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void Check_mends_shows_each_change_and_then_has_nothing_to_say()
    {
        var zine = Zine.Folder(scratch, "z", "A Fold", Untidy, Card);
        var dry = new Command().Run("check", zine, "--fix", "--dry-run").Well();
        Assert.Contains("2 places would be mended", dry.Output);
        Assert.Equal(Untidy, File.ReadAllText(Path.Combine(zine, "01-text.md")));

        var mended = new Command().Run("check", zine, "--fix").Well();
        Assert.Contains("+ Fold the sheet , then press it.", mended.Output);
        Assert.Contains("2 places mended", mended.Output);
        Assert.Equal("# Folding\n\nFold the sheet, then press it.\n", File.ReadAllText(Path.Combine(zine, "01-text.md")));

        var again = new Command().Run("check", zine, "--fix", "--json").Well();
        Assert.False(again.Json().TryGetProperty("mended", out _));
        Assert.DoesNotContain("ZL", again.All, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "ZL212")]
    [InlineData("lint: {ZL212: off}\n", "ZP810")]
    public void A_table_without_heads_is_said_once(string levels, string code)
    {
        var zine = Zine.Folder(scratch, "z", "A Fold", "# Folding\n\n<table><tr><td>1</td><td>2</td></tr></table>\n", Card + levels);
        var said = new Command().Run("check", zine).Well().All;
        Assert.Equal([code], ((string[])["ZL212", "ZL454", "ZP810"]).Where(one => said.Contains(one, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_rule_that_weighs_an_error_fails_the_check_and_never_the_build()
    {
        var zine = Zine.Folder(scratch, "z", "A Fold", Untidy, Card + "lint: {ZL101: error}\n");
        new Command().Run("check", zine).Refused("ZL101");
        Assert.DoesNotContain("ZL", new Command().Run("build", zine, "-o", scratch["dist"], "--only", "model").Well().All, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_is_explained_with_its_examples()
    {
        var rule = new Command().Run("explain", "zl101").Well().Output;
        Assert.Contains("| Fold it  twice.", rule);
        Assert.Contains("| Fold it twice.", rule);
    }

    [Fact]
    public void The_glossary_tells_where_each_term_is_used_and_why()
    {
        var zine = Zine.Folder(scratch, "z", "A Fold", "# A fold\n\nTwo folds. A counter-fold.\n", Card);
        scratch.Write("z/glossary.md", "Fold\n: To bend paper.\n\nReam\n: Much paper.\n");
        var told = new Command().Run("glossary", zine, "--plain").Well().Output;
        Assert.Contains("01-text.md:3:5", told);
        Assert.Contains("in another number, note 1", told);
        Assert.Contains("headings are not searched", told);
        Assert.Contains("a compound is a word of its own", told);
        var json = new Command().Run("glossary", zine, "--json").Well().Json();
        Assert.Equal("folds", json.GetProperty("entries")[0].GetProperty("uses")[0].GetProperty("words").GetString());
        Assert.Equal("ream", json.GetProperty("unused")[0].GetString());
        new Command().Run("glossary", zine, "--term", "Reem").Refused("ZP344");
    }

    [Fact]
    public void A_glossary_of_five_thousand_entries_in_half_a_million_words_is_no_trouble()
    {
        var words = string.Join(' ', Enumerable.Range(0, 500_000).Select(i => i % 60 == 0 ? $"term{i % 5000}x" : i % 20 == 19 ? "paper.\n\n" : "paper"));
        var zine = Zine.Folder(scratch, "z", "A Fold", words, Card);
        scratch.Write("z/glossary.md", string.Concat(Enumerable.Range(0, 5000).Select(i => $"Term{i}x\n: What it means, in {i} words.\n\n")));
        new Command().Run("build", zine, "-o", scratch["dist"], "--only", "model").Well();
    }
}
