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
    public void Each_common_form_of_a_glossary_is_read(string entries)
    {
        var glossary = Read.Of(Before + entries + "\n").Document.Glossary;
        Assert.Equal(["keel", "mast"], glossary.Entries.Select(entry => Publish.Model.Walking.PlainText.WithoutNotes(entry.Term).ToLowerInvariant()));
        Assert.EndsWith("at the bottom of a boat.", DocumentOutline.Of(glossary.Entries[0].Definition), StringComparison.Ordinal);
        Assert.EndsWith("that carries the sail.", DocumentOutline.Of(glossary.Entries[1].Definition), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Keel\n\nThe beam is at the bottom of the boat.\n\nIt was cut in winter.\n\nMast\n\nThe pole that carries the sail.\n\nIt stood upright.")]
    [InlineData("Place     Day       Time\nQuay      Monday    noon\nShed      Friday    night")]
    public void What_only_looks_like_entries_stays_text(string text) => Assert.Empty(Read.Of(Before + text + "\n").Document.Glossary.Entries);
}
