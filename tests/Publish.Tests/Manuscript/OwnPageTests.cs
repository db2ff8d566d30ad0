using Publish.Manuscript;
using Publish.Model;
using Publish.Model.Json;

namespace Publish.Tests.Manuscript;

/// <summary>Pages outside of the text: covers and their insides, what takes white pages, and a poster.</summary>
public sealed class OwnPageTests
{
    private const string Zine = "title: T\ncover: front.md\ninside-cover: images/a.png\ninside-cover-alt: A map\nblanks: [notes.md, {picture: images/a.png, alt: Once more}]\nposter: {picture: images/a.png, alt: A poster}\ninside-back-cover: in.md\nback-cover: {picture: images/a.png, alt: Back}\n";

    private static TempManuscript With(string zine, params ReadOnlySpan<(string Path, string Content)> more)
    {
        var manuscript = new TempManuscript([("zine.yaml", zine), ("01.md", "# One\n\nText.\n"), .. more]);
        manuscript.Write("images/a.png", TempManuscript.Png);
        return manuscript;
    }

    private static TempManuscript Whole() => With(Zine, ("front.md", "Front *words*.\n"), ("notes.md", "## Notes\n\nHere.[^1]\n\n[^1]: N.\n"), ("in.md", "Before.\n\n# A\n\na\n\n# B\n\nb\n"));

    [Fact]
    public void Each_is_a_section_at_its_place_and_no_chapter()
    {
        using var manuscript = Whole();
        var outcome = manuscript.Read();
        Assert.Equal("", outcome.Codes);
        Assert.Equal(
            [SectionPlace.Cover, SectionPlace.InsideCover, SectionPlace.Text, SectionPlace.Poster, SectionPlace.Blank, SectionPlace.Blank, SectionPlace.InsideBackCover],
            outcome.Document.Body.Select(section => section.Place));
        Assert.Equal("A map", Assert.IsType<Figure>(Assert.Single(outcome.Document.Body[1].Blocks)).Picture.Alternative);
        // A picture on the outside stays on the card, where shops look for it.
        Assert.Equal("images/a.png", outcome.Document.Metadata.BackCover);
        Assert.Equal(2, outcome.Document.Body[6].Subsections.Count);
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        using var manuscript = Whole();
        var first = manuscript.Read().Document;
        var files = ManuscriptWriter.Write(first);
        Assert.Equal(["zine.yaml", "01-one.md", "cover.md", "blank-1.md", "inside-back-cover.md"], files.Select(file => file.Path));
        using var again = new TempManuscript([.. files.Select(file => (file.Path, file.Content))]);
        again.Write("images/a.png", TempManuscript.Png);
        Assert.Equal(Placeless.Of(first).Body, Placeless.Of(again.Read().Document).Body);
        using var json = new MemoryStream();
        ModelJson.Write(first, json);
        Assert.Equal(first.Body, ModelJson.Read(json.ToArray(), "t.json", new())!.Body);
    }

    [Theory]
    [InlineData("inside-cover: abuot.md", "ZP240", "zine.yaml:2:15 Error There is no text \"abuot.md\"")]
    [InlineData("blanks: [01.md, ../other.md]", "ZP241", "zine.yaml:2:17 Error The text \"../other.md\" lies outside")]
    [InlineData("blanks: [../other.png]", "ZP030", "zine.yaml:2:10 Error The picture \"../other.png\" lies outside")]
    [InlineData("inside-back-cover: images/none.png", "ZP031", "zine.yaml:2:20 Error There is no picture \"images/none.png\"")]
    [InlineData("poster: zine.yaml", "ZP032", "zine.yaml:2:9 Error \"zine.yaml\" is neither")]
    [InlineData("poster: 01.md", "ZP242", "zine.yaml:2:9 Error A poster is one picture")]
    [InlineData("inside-cover-alt: A map", "ZP242", "zine.yaml:2:19 Error inside-cover: names no file")]
    [InlineData("blanks: {alt: A map}", "ZP242", "zine.yaml:2:9 Error blanks: names no file")]
    [InlineData("inside-cover: images/a.png", "ZP035", "zine.yaml:2:15 Warning The picture \"images/a.png\" has no description")]
    [InlineData("inside-front: images/a.png", "ZP013", "zine.yaml:2:1 ")]
    public void What_is_wrong_is_said_where_it_stands(string line, string code, string shown)
    {
        using var manuscript = With("title: T\n" + line + "\n");
        Assert.StartsWith(shown, manuscript.Read().Shown(code), StringComparison.Ordinal);
    }

    /// <summary>An old zine reads as it did.</summary>
    [Fact]
    public void A_cover_that_is_a_picture_is_no_section()
    {
        using var manuscript = With("title: T\ncover: images/a.png\ncover-alt: A\n");
        Assert.Equal([SectionPlace.Text], manuscript.Read().Document.Body.Select(section => section.Place));
    }

    [Fact]
    public void One_file_has_them_too()
    {
        using var manuscript = new TempManuscript(("zine.md", "---\ntitle: T\ninside-cover: in.md\n---\n\nText.\n"), ("in.md", "Inside.\n"));
        Assert.Equal([SectionPlace.InsideCover, SectionPlace.Text], manuscript.Read("zine.md").Document.Body.Select(section => section.Place));
    }
}
