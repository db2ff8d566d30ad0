using Publish.Manuscript;
using Publish.Model.Glossaries.Surveying;
using Publish.Model.Source;
using Publish.Press.Mending;
using Publish.Tests.Manuscript;

namespace Publish.Tests.Press.Mending;

public sealed class AliasFixTests
{
    private const string Text = "# One\n\nThe coop met. An impositon of pages, a zine-fest, the kettlestitch.\n";

    [Theory]
    [InlineData("Co-op\n:   A firm.\n", "Co-op {aliases=\"coop\"}\n:   A firm.\n")]
    [InlineData("Co-op {short=\"a firm\"}\n:   A firm of its members.\n", "Co-op {short=\"a firm\" aliases=\"coop\"}\n:   A firm of its members.\n")]
    [InlineData("Co-op {aliases=\"guild, union\"}\n:   A firm.\n", "Co-op {aliases=\"guild, union, coop\"}\n:   A firm.\n")]
    [InlineData("Co-op {aliases=guild}\n:   A firm.\n", "Co-op {aliases=guild;coop}\n:   A firm.\n")]
    [InlineData("Co-op: A firm.\r\n\r\nVerso: The left.\r\n", "Co-op {aliases=\"coop\"}: A firm.\r\n\r\nVerso: The left.\r\n")]
    [InlineData("**Co-op**: A firm.\n", "**Co-op** {aliases=\"coop\"}: A firm.\n")]
    [InlineData("- **Co-op** – A firm.\n", "- **Co-op** {aliases=\"coop\"} – A firm.\n")]
    [InlineData("## Co-op\n\nA firm.\n\n## Verso\n\nThe left page.\n", "## Co-op {aliases=\"coop\"}\n\nA firm.\n\n## Verso\n\nThe left page.\n")]
    [InlineData("| Word | Meaning |\n|---|---|\n| Co-op | A firm of its members. |\n", "| Word | Meaning |\n|---|---|\n| Co-op {aliases=\"coop\"} | A firm of its members. |\n")]
    public void An_alias_is_written_into_the_glossary_and_nothing_else_changes(string before, string after)
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\nlanguage: en"), ("1.md", Text), ("glossary.md", before));
        Assert.Equal("Co-op coop", Fix(manuscript));
        Assert.Equal(after, File.ReadAllText(Path.Combine(manuscript.Folder, "glossary.md")));
        Assert.Equal("", Fix(manuscript));
        Assert.Equal(after, File.ReadAllText(Path.Combine(manuscript.Folder, "glossary.md")));
    }

    [Fact]
    public void Slips_and_joints_are_offered_where_one_entry_alone_is_near()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\nlanguage: en"), ("1.md", Text),
            ("glossary.md", "Imposition: Arranging pages.\n\nZinefest: A fair.\n\nKettle stitch: A knot.\n\nCo-op: A firm.\n\nCo op: Another.\n"));
        Assert.Equal("Imposition impositon|Kettle stitch kettlestitch|Zinefest zine-fest", string.Join('|', Fix(manuscript).Split('|').Order(StringComparer.Ordinal).Where(line => !line.StartsWith("Co", StringComparison.Ordinal))));
    }

    [Fact]
    public void An_entry_may_get_several_aliases_at_once()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\nlanguage: en"), ("1.md", "# One\n\nA zine fest, a zine-fest.\n"), ("glossary.md", "**Zinefest**: A fair.\n"));
        Assert.Equal("Zinefest zine fest|Zinefest zine-fest", Fix(manuscript));
        Assert.Equal("**Zinefest** {aliases=\"zine fest, zine-fest\"}: A fair.\n", File.ReadAllText(Path.Combine(manuscript.Folder, "glossary.md")));
    }

    [Fact]
    public void A_dry_run_writes_nothing()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\nlanguage: en"), ("1.md", Text), ("glossary.md", "Co-op: A firm.\n"));
        Assert.Equal("Co-op coop", Fix(manuscript, write: false));
        Assert.Equal("Co-op: A firm.\n", File.ReadAllText(Path.Combine(manuscript.Folder, "glossary.md")));
    }

    [Fact]
    public void Other_words_are_no_slips()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\nlanguage: en"), ("1.md", "# One\n\nThe stroke, the authoritarian, a deposition, the stripe.\n"),
            ("glossary.md", "Strike: No work.\n\nAuthority: Rule.\n\nImposition: Pages.\n"));
        Assert.Equal("", Fix(manuscript));
    }

    private static string Fix(TempManuscript manuscript, bool write = true)
    {
        var read = ManuscriptReader.Read(manuscript.Folder, new())!;
        var bag = new DiagnosticBag();
        var fixes = new AliasFixes(read, bag);
        fixes.Run(AliasOffers.Of(GlossarySurvey.Of(read.Document)), write);
        Assert.Empty(fixes.Left);
        Assert.False(bag.HasErrors);
        return string.Join('|', fixes.Written.Select(offer => $"{Publish.Model.Walking.PlainText.WithoutNotes(offer.Entry.Term)} {offer.Alias}"));
    }
}
