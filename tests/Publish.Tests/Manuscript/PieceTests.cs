using Publish.Model;

namespace Publish.Tests.Manuscript;

public sealed class PieceTests
{
    [Fact]
    public void A_piece_s_title_is_its_heading_and_its_author_stands_below()
    {
        var outcome = Read(("01.md", "---\ntitle: Rain\nauthor: Ann\n---\nIt rained.\n\n## Later\n"), ("02.md", "---\ntitle: Sun\nby: [Bo Bell, Cy Dale]\ndate: 2026-03-01\n---\nIt shone.\n"));
        Assert.Equal("", outcome.Codes);
        Assert.Equal(2, outcome.Document.Body.Count);
        Assert.Equal("Rain · Ann", Bylines.Titled(outcome.Document.Body[0], "Rain"));
        Assert.Equal("div Byline\n  p: Bo Bell, Cy Dale\n  p: 1 March 2026\np: It shone.", DocumentOutline.Of(outcome.Document.Body[1].Blocks).Replace('\u00A0', ' '));
        Assert.Equal(["Ann", "Bo Bell", "Cy Dale"], outcome.Document.Metadata.Contributors.Select(c => c.Name));
    }

    [Theory]
    [InlineData("# Rain", "")]
    [InlineData("# RAIN", "")]
    [InlineData("# Sun", "ZP179")]
    public void A_heading_of_its_own_goes_before(string heading, string codes)
    {
        var outcome = Read(("01.md", $"---\ntitle: Rain\nauthor: Ann\n---\n{heading}\n\nWords.\n"));
        Assert.Equal(codes, outcome.Codes);
        Assert.Equal(heading[2..], Publish.Model.Walking.PlainText.WithoutNotes(Assert.Single(outcome.Document.Body).Heading!.Content));
        Assert.Equal("div Byline\n  p: Ann\np: Words.", DocumentOutline.Of(outcome.Document.Body[0].Blocks));
    }

    [Fact]
    public void Keys_that_mean_nothing_are_said_once() => Assert.Equal(
        "01.md:3:1 Warning Nothing is done with layout, tags at the head of this file", Read(("01.md", "---\ntitle: Rain\nlayout: post\ntags: [a]\n---\nWords.\n")).Shown("ZP180"));

    [Fact]
    public void The_zine_s_own_authors_stay()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\nauthors: Us\n"), ("01.md", "---\nauthor: Ann\n---\n# A\n"));
        Assert.Equal(["Us"], manuscript.Read().Document.Metadata.Contributors.Select(c => c.Name));
    }

    [Fact]
    public void A_piece_may_speak_a_language_of_its_own() =>
        Assert.Equal("de", Read(("01.md", "---\ntitle: Regen\nlanguage: de\n---\nEs regnete.\n")).Document.Body[0].Attributes.Language);

    private static Outcome Read(params ReadOnlySpan<(string, string)> files)
    {
        using var manuscript = new TempManuscript([("zine.yaml", "title: T\n"), .. files]);
        return manuscript.Read();
    }
}
