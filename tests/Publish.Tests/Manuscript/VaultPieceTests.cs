using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Tests.Manuscript;

public sealed class VaultPieceTests
{
    [Fact]
    public void A_text_without_a_heading_that_others_link_to_is_called_after_its_file()
    {
        using var vault = new TempManuscript(
            ("zine.yaml", "title: T\ncontents: [Boats.md, keel-notes.md, last.md]"), ("Boats.md", "Low, see [[keel-notes|the keel]]."), ("keel-notes.md", "Heavy, see [boats](Boats.md)."), ("last.md", "The end."));
        var outcome = vault.Read();
        Assert.Equal(["Boats", "Keel notes"], outcome.Document.Body.Where(section => section.Heading is not null).Select(section => Publish.Model.Walking.PlainText.WithoutNotes(section.Heading!.Content)));
        Assert.Equal(["keel-notes", "boats"], Query.All<CrossReference>(outcome.Document).Select(reference => reference.Target));
        Assert.Equal("ZP053 ZP053", outcome.Codes);
    }

    [Theory]
    [InlineData("    The rain comes down tonight\n    and nobody asks why,\n      the boats go out", "verse\n  stanza\n    l0: The rain comes down tonight\n    l0: and nobody asks why,\n    l1: the boats go out")]
    [InlineData("    A first line is set in here\nand the next one is flush.", "p: A first line is set in here and the next one is flush.")]
    [InlineData("    npm install --save x\n    npm run build", "pre : npm install --save x⏎npm run build")]
    [InlineData("    let a be one\n    let b be two", "pre : let a be one⏎let b be two")]
    public void Words_set_in_by_four_spaces_are_no_program(string markdown, string expected) =>
        Assert.Equal(expected, DocumentOutline.Of(Reading.Of("One.\n\n" + markdown).Document.Body[0].Blocks)[8..]);

    [Fact]
    public void Settings_further_down_in_a_file_are_said() => Assert.Equal(
        "01.md:6:1 Warning These lines look like the settings at a file's head, which count nowhere else, so they are printed",
        Reading.Of("# One\n\nWords.\n\n---\ntitle: Two\nauthor: Ann\n---\n\nMore.").Shown("ZP184"));

    [Fact]
    public void Lines_that_end_with_a_break_are_no_short_lines() => Assert.DoesNotContain("ZP167", Reading.Of("The rain is here<br>\nThe boats are out<br>\nThe town is mine").Codes, StringComparison.Ordinal);
}
