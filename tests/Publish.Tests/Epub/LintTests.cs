using System.Text;
using Publish.Epub.Linting;
using Publish.Model;
using Publish.Model.Pictures;
using Publish.Model.Source;

namespace Publish.Tests.Epub;

public sealed class LintTests
{
    private const string Call = "<p>x<sup><a epub:type=\"noteref\" role=\"doc-noteref\" href=\"#note-1\" id=\"call-1\">1</a></sup></p>";
    private const string Note = "<aside id=\"note-1\" epub:type=\"footnote\" role=\"doc-footnote\"><p><a role=\"doc-backlink\" href=\"#call-1\">1</a> Long enough.</p></aside>";

    [Fact]
    public void The_safest_shape_passes() => Assert.Empty(Check(Call + Note));

    [Theory]
    [InlineData(Note + Call, "stands before it")]
    [InlineData(Call, "no note of this file")]
    [InlineData(Call + "<ol><li>" + Note + "</li></ol>", "stands in a list")]
    [InlineData(Call + Note + "<p id=\"note-1\"></p>", "stands twice")]
    [InlineData(Call + Note + "<p><a href=\"#gone\">x</a></p>", "which is not there")]
    [InlineData(Call + Note + "<p>", "never closed")]
    [InlineData(Call + Note + "</p>", "closes nothing")]
    [InlineData(Call + Note + "<p><b>x</p></b>", "closes nothing")]
    [InlineData(Call + Note + "<script></script>", "must not be in a book")]
    [InlineData(Call + Note + "<p onclick=\"x\"></p>", "must not be in a book")]
    [InlineData(Call + Note + "<link rel=\"stylesheet\" href=\"https://example.org/x.css\">", "must not be in a book")]
    [InlineData(Call + Note + "<img src=\"https://example.org/x.png\"/>", "must not be in a book")]
    public void What_readers_stumble_over_is_found(string markup, string message) =>
        Assert.Contains(Check(markup), d => d.Code == "ZP820" && d.Message.Contains(message, StringComparison.Ordinal));

    [Theory]
    [InlineData(" epub:type=\"footnote\"", "")]
    [InlineData(" role=\"doc-footnote\"", "")]
    [InlineData("<aside id=\"note-1\"", "<aside")]
    [InlineData(" role=\"doc-backlink\"", "")]
    public void Each_part_of_the_note_s_shape_is_needed(string part, string replacement) =>
        Assert.NotEmpty(Check(Call + Note.Replace(part, replacement, StringComparison.Ordinal)));

    [Theory]
    [InlineData(" role=\"doc-noteref\"", "KOReader and Google Play")]
    [InlineData(" epub:type=\"noteref\"", "KOReader and Google Play")]
    [InlineData(" Long enough.", "Thorium")]
    [InlineData("aside", "Thorium")]
    public void Each_reader_s_own_quirk_is_named(string part, string reader) =>
        Assert.Contains(Check((Call + Note).Replace(part, part == "aside" ? "div" : "", StringComparison.Ordinal)), d => d.Message.Contains(reader, StringComparison.Ordinal));

    [Theory]
    [InlineData(4000, 100, PictureFormat.Png, "Google Play")]
    [InlineData(3000, 3000, PictureFormat.Jpeg, "Apple Books")]
    [InlineData(6000, 4000, PictureFormat.Jpeg, "Google Play and Apple Books")]
    [InlineData(3000, 3000, PictureFormat.Svg, null)]
    [InlineData(2000, 2000, PictureFormat.Png, null)]
    public void Pictures_that_a_shop_refuses_are_named(int width, int height, PictureFormat format, string? shops)
    {
        var picture = new Picture("p.png", format, width, height, 1, Pixel.At("p.png").Bytes);
        var book = EpubFile.Of(Prose.Book(Prose.H(1, "One", new Figure(new("p.png", "A dot"), [], FigurePlacement.Here))), new() { Pictures = [picture] });

        Assert.Equal(shops is null ? [] : ["ZP824"], book.Diagnostics.Select(d => d.Code));
        Assert.All(book.Diagnostics, d => Assert.Contains("than " + shops + " will", d.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_call_with_markup_inside_breaks_apple_books() =>
        Assert.Contains(Check(Call.Replace(">1</a>", "><b>1</b></a>", StringComparison.Ordinal) + Note), d => d.Message.Contains("Apple Books", StringComparison.Ordinal));

    [Theory]
    [InlineData(2, "ZP821")]
    [InlineData(5200, "ZP822")]
    [InlineData(12000, "ZP822")]
    public void Notes_too_short_or_too_long_for_a_pop_up_are_named(int length, string code) =>
        Assert.Equal(code, Assert.Single(Check(Call + Note.Replace("Long enough.", new string('x', length), StringComparison.Ordinal))).Code);

    private static Seq<Diagnostic> Check(string markup)
    {
        var bag = new DiagnosticBag();
        ReaderLint.Check("x.xhtml", Encoding.UTF8.GetBytes(markup), bag);
        return bag.Sorted();
    }
}
