namespace Publish.Tests.Manuscript;

public sealed class LeftOutTests
{
    [Theory]
    [InlineData("later.txt", "\"later.txt\"", "publish import")]
    [InlineData("later.md.txt", "\"later.md.txt\"", "Rename \"later.md.txt\" to \"later.md\"")]
    [InlineData("later.odt", "\"later.odt\"", "rename it to \"later.md\"")]
    [InlineData("later", "\"later\"", "rename it to \"later.md\"")]
    [InlineData("notes.txt", "\"notes.txt\"", "rename it to \"my-notes.md\"")]
    [InlineData("README.txt", "\"README.txt\"", "may begin with _")]
    [InlineData("later.md~", "\"later.md~\"", "rename it to \"later.md\"")]
    [InlineData("part two/b.md", "the folder \"part two\"", "contents: [01.md, part two/b.md]")]
    public void What_may_be_text_and_is_not_read_is_named_with_what_to_do(string path, string named, string advice)
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T"), ("01.md", "text"), (path, "words"));
        var outcome = manuscript.Read();
        Assert.Equal($"my-zine:0:0 Warning 1 file or folder is not part of the zine: {named}", outcome.Shown("ZP041"));
        Assert.Contains(advice, outcome.Diagnostics[0].Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void All_of_it_is_one_warning()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T"), ("01.md", "text"), ("a.txt", "a"), ("b/c.md", "c"));
        manuscript.Write("c.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0]);
        Assert.EndsWith("3 files or folders are not part of the zine: \"a.txt\", \"c.doc\", the folder \"b\"", manuscript.Read().Shown("ZP041"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("images/a.png")]
    [InlineData("fonts/a.ttf")]
    [InlineData("styles/own.yaml")]
    [InlineData("_old.docx")]
    [InlineData(".DS_Store")]
    [InlineData("_drafts/a.md")]
    [InlineData("01.md~")]
    [InlineData("LICENSE")]
    [InlineData("Makefile")]
    [InlineData("scan-fixes.yaml")]
    [InlineData("other-zine/zine.yaml")]
    [InlineData("cover.psd")]
    public void What_is_no_text_makes_no_noise(string path)
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T"), ("01.md", "text"), (path, "x"), ("other-zine/a.md", "x"), ("other-zine/zine.yaml", "title: U"));
        Assert.Equal("", manuscript.Read().Codes);
    }

    [Fact]
    public void A_folder_that_holds_nothing_else_is_told_of_it_in_its_only_error()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T"));
        manuscript.Write("a.docx", [.. "PK\u0003\u0004....word/document.xml"u8]);
        var outcome = manuscript.Read();
        Assert.Equal("my-zine:0:0 Error The manuscript holds no text, only \"a.docx\"", outcome.Shown("ZP007"));
        Assert.Contains("is a Word document", Assert.Single(outcome.Diagnostics).Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("later.mdown")]
    [InlineData("later.markdown")]
    [InlineData("later.MD")]
    public void Markdown_is_read_under_each_of_its_endings(string name)
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T"), ("01.md", "one"), (name, "two"));
        var outcome = manuscript.Read();
        Assert.Equal("", outcome.Codes);
        Assert.Equal("section 1\n  p: one\n  p: two", outcome.Outline);
    }

    [Theory]
    [InlineData("contents: [Two.md]", "Was \"two.md\" meant?")]
    [InlineData("contents: [two]", "Was \"two.md\" meant?")]
    [InlineData("contents: [part/two.md]", "Was \"two.md\" meant?")]
    public void A_wrong_list_of_files_is_the_only_thing_said(string contents, string hint)
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\n" + contents), ("two.md", "two"));
        var only = Assert.Single(manuscript.Read().Diagnostics);
        Assert.Equal(("ZP025", hint), (only.Code, only.Hint));
    }

    [Theory]
    [InlineData("\u00FCber.md", "u\u0308ber.md")]
    [InlineData("u\u0308ber.md", "\u00FCber.md")]
    public void A_file_is_found_in_either_form_of_its_letters(string typed, string stored)
    {
        using var manuscript = new TempManuscript(("zine.yaml", $"title: T\ncontents: [{typed}]"), (stored, "two"));
        var outcome = manuscript.Read();
        Assert.Equal("", outcome.Codes);
        Assert.Equal(["zine.yaml", "\u00FCber.md"], outcome.Document.Sources);
    }

    [Theory]
    [InlineData("Zine.yaml")]
    [InlineData("zine.yaml.txt")]
    [InlineData("zin.yaml")]
    public void Settings_under_another_name_are_told_theirs_and_nothing_of_a_title(string name)
    {
        using var manuscript = new TempManuscript((name, "title: T"), ("1.md", "text"));
        var only = Assert.Single(manuscript.Read().Diagnostics);
        Assert.Equal(("ZP024", $"Rename \"{name}\" to zine.yaml"), (only.Code, only.Hint));
    }

    public static TheoryData<byte[], string> Foreign => new()
    {
        { [.. "PK\u0003\u0004....word/document.xml"u8], "a Word document (.docx)" },
        { [.. "PK\u0003\u0004....mimetypeapplication/vnd.oasis.opendocument.text"u8], "an OpenDocument text (.odt)" },
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], "a Word document of the old kind (.doc)" },
        { [0xFF, 0xD8, 0xFF, 0xE0], "a JPEG picture" },
        { [.. "PK\u0003\u0004other.txt"u8], "an archive (ZIP)" },
        { [.. "\\documentclass{book}"u8], "a LaTeX file" },
    };

    [Theory]
    [InlineData("\n<!DOCTYPE html><p>words", "a web page (HTML)")]
    [InlineData("{\\rtf1\\ansi words}", "a rich text (RTF)")]
    [InlineData("<?xml version='1.0'?><FictionBook><body><section><p>words</p></section></body></FictionBook>", "an FB2 e-book")]
    public void What_is_called_a_text_and_is_another_kind_is_known_in_a_folder_and_read_by_itself(string content, string kind)
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T"), ("1.md", content), ("other.xyz", content));
        Assert.Equal($"1.md:0:0 Error This is {kind}, and a text is wanted", manuscript.Read().Shown("ZP040"));
        Assert.Contains("words", manuscript.Read("other.xyz").Outline, StringComparison.Ordinal);
    }

    [Fact]
    public void A_PDF_in_the_place_of_a_text_is_known()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T"));
        manuscript.Write("1.md", [.. "%PDF-1.7\n"u8]);
        Assert.Equal("1.md:0:0 Error This is a PDF, and a text is wanted", manuscript.Read().Shown("ZP040"));
    }

    [Theory]
    [MemberData(nameof(Foreign))]
    public void What_is_no_text_is_known_by_its_first_bytes_whatever_it_is_called(byte[] bytes, string kind)
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T"));
        manuscript.Write("1.md", bytes);
        Assert.Equal($"1.md:0:0 Error This is {kind}, and a text is wanted", manuscript.Read().Shown("ZP040"));
        manuscript.Write("other.xyz", bytes);
        Assert.Contains(kind, manuscript.Read("other.xyz").Diagnostics[0].Message, StringComparison.Ordinal);
    }
}
