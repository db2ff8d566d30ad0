using Publish.Manuscript.Importing;

namespace Publish.Tests.Manuscript.Importing;

public sealed class ForeignKindTests
{
    private static readonly byte[] Zip = "PK\u0003\u0004..."u8.ToArray();

    [Theory]
    [InlineData("word/document.xml", "a Word document (.docx)")]
    [InlineData("mimetypeapplication/vnd.oasis.opendocument.text", "an OpenDocument text (.odt)")]
    [InlineData("mimetypeapplication/epub+zip", "an EPUB")]
    [InlineData("Index/Document.iwa", "a Pages document")]
    [InlineData("xl/workbook.xml", "a spreadsheet")]
    [InlineData("ppt/slides", "a presentation")]
    [InlineData("mimetypeapplication/vnd.adobe.indesign-idml-package", "an InDesign document")]
    [InlineData("anything else", "an archive (ZIP)")]
    public void An_archive_is_what_it_holds(string holds, string name) => Assert.Equal(name, ForeignFile.Of([.. Zip, .. System.Text.Encoding.UTF8.GetBytes(holds)])!.Name);

    [Theory]
    [InlineData("\uFEFF \n<!DOCTYPE html><p>", "a web page (HTML)")]
    [InlineData("<?xml version=\"1.0\"?><html>", "a web page (HTML)")]
    [InlineData("<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument\">", "an OpenDocument text (.odt)")]
    [InlineData(" {\\rtf1 x}", "a rich text (RTF)")]
    [InlineData("\\documentclass{book}", "a LaTeX file")]
    [InlineData(" \n%PDF-1.7", "a PDF")]
    [InlineData("%!PS-Adobe", "a PostScript file")]
    [InlineData("<?xml version=\"1.0\"?><SCRIBUSUTF8NEW Version=\"1.5\">", "a Scribus document")]
    [InlineData("....ftypheic", "a HEIC picture, as phones take them")]
    [InlineData("....ftypisom", "a film or a recording")]
    public void A_file_is_known_by_its_first_bytes(string head, string name) => Assert.Equal(name, ForeignFile.Of(System.Text.Encoding.UTF8.GetBytes(head))!.Name);

    [Theory]
    [InlineData("A word about %PDF-1.7")]
    [InlineData("<p>A page of Markdown</p>")]
    [InlineData("<?xml version=\"1.0\"?><other/>")]
    [InlineData("")]
    public void What_may_be_a_text_is_none_of_them(string head) => Assert.Null(ForeignFile.Of(System.Text.Encoding.UTF8.GetBytes(head)));

    [Fact]
    public void No_two_kinds_claim_one_ending_and_no_importer_has_it()
    {
        var endings = ForeignKinds.All.SelectMany(kind => kind.Extensions).ToList();

        Assert.Equal(endings.Count, endings.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(endings, ending => Assert.Null(Importers.All.OfName("a" + ending)));
        Assert.All(endings, ending => Assert.NotNull(ForeignFile.OfName("a" + ending.ToUpperInvariant())));
    }

    [Theory]
    [InlineData("0606EDF5D81D46E5BD31EFE7FE74B71D", "", "an InDesign document")]
    [InlineData("00FF4B41", "", "an Affinity document")]
    [InlineData("D0CF11E0A1B11AE1", "Quill", "a Publisher document")]
    [InlineData("D0CF11E0A1B11AE1", "PowerPoint Document", "a presentation of the old kind (.ppt)")]
    [InlineData("D0CF11E0A1B11AE1", "Workbook", "a spreadsheet of the old kind (.xls)")]
    [InlineData("D0CF11E0A1B11AE1", "WordDocument", "a Word document of the old kind (.doc)")]
    [InlineData("D0CF11E0A1B11AE1", "", "a Word document of the old kind (.doc)")]
    public void What_layout_and_office_programs_keep_is_known_by_its_first_bytes(string hexadecimal, string inside, string name) =>
        Assert.Equal(name, ForeignFile.Of([.. Convert.FromHexString(hexadecimal), .. new byte[64], .. System.Text.Encoding.Unicode.GetBytes(inside)])?.Name);
}
