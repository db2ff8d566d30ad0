using System.IO.Compression;
using System.Text;
using Publish.Manuscript.Importing;
using Publish.Model.Source;
using Publish.Tests.Manuscript.FictionBook;
using Publish.Tests.Manuscript.Rtf;

namespace Publish.Tests.Manuscript.Importing;

/// <summary>What is damaged, means harm, or is something else than its name says: a line for each reader and each kind. Each is answered by a diagnostic, and nothing is written outside of where it was asked for.</summary>
public sealed class BadFileTests
{
    private const int Many = 10_000;

    private static readonly byte[] Old = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[2000], .. Encoding.Unicode.GetBytes("WordDocument")];
    private static readonly byte[] Locked = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[2000], .. Encoding.Unicode.GetBytes("EncryptedPackage")];

    public static TheoryData<string, string, byte[]> Refused => new()
    {
        { "empty.odt", "ZP748", [] },
        { "empty.epub", "ZP748", [] },
        { "empty.fb2", "ZP748", [] },
        { "empty.rtf", "ZP748", [] },
        { "empty.muse", "ZP770", [] },
        { "empty.html", "ZP770", [] },
        { "old.odt", "ZP753", Old },
        { "old.epub", "ZP755", Old },
        { "old.fb2", "ZP755", Old },
        { "old.rtf", "ZP753", Old },
        { "old.html", "ZP040", Old },
        { "locked.docx", "ZP752", Locked },
        { "locked.rtf", "ZP752", Locked },
        { "locked.odt", "ZP752", PackageTests.Zip(("content.xml", "x"), ("META-INF/manifest.xml", "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'><m:file-entry m:full-path='content.xml'><m:encryption-data/></m:file-entry></m:manifest>")) },
        { "bomb.docx", "ZP749", Bomb("word/document.xml", "_rels/.rels", "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='a' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>") },
        { "bomb.odt", "ZP749", Bomb("content.xml", "mimetype", "application/vnd.oasis.opendocument.text") },
        { "bomb.epub", "ZP749", Bomb("a.xhtml", "p.opf", "<package><manifest><item id='a' href='a.xhtml' media-type='application/xhtml+xml'/></manifest><spine><itemref idref='a'/></spine></package>") },
        { "bomb.fb2.zip", "ZP749", Bomb("a.fb2", "b.txt", "x") },
        { "parts.epub", "ZP749", PackageTests.Zip([.. Enumerable.Range(0, 10_001).Select(i => ($"p{i}", ""))]) },
        { "nested.epub", "ZP754", PackageTests.Zip(("inner.epub", "PK\u0003\u0004")) },
        { "nested.docx", "ZP754", PackageTests.Zip(("inner.docx", "PK\u0003\u0004")) },
        { "deep.odt", "ZP750", Encoding.UTF8.GetBytes("<office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' office:mimetype='application/vnd.oasis.opendocument.text'><office:body><office:text>" + Nested("text:section") + "</office:text></office:body></office:document>") },
        { "deep.fb2", "ZP750", Fb2(Nested("section")) },
        { "deep.rtf", "ZP750", Rtf(string.Concat(Enumerable.Repeat("{", Many)) + new string('}', Many)) },
        { "deep.html", "ZP771", Encoding.UTF8.GetBytes("<!DOCTYPE html><html><body>" + Nested("table><tr><td", "td></tr></table") + "</body></html>") },
        { "entities.fb2", "ZP751", Encoding.UTF8.GetBytes("<!DOCTYPE FictionBook [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>" + Encoding.UTF8.GetString(Fb2("<section><p>&b;</p></section>"))[38..]) },
        { "outside.fb2", "ZP751", Encoding.UTF8.GetBytes("<!DOCTYPE FictionBook [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + Encoding.UTF8.GetString(Fb2("<section><p>&a;</p></section>"))[38..]) },
        { "entities.html", "ZP785", "<!DOCTYPE html [<!ENTITY a 'aaaa'>]><html xmlns='http://www.w3.org/1999/xhtml'><p>&a;</p></html>"u8.ToArray() },
        { "half.fb2", "ZP756", Half(Fb2("<section><p>Text that is long enough to be cut in two.</p></section>")) },
        { "half.rtf", "ZP756", Half(Rtf(@"\pard Text that is long enough to be cut in two.\par{\b More of it.}\par")) },
        { "half.epub", "ZP756", Half(PackageTests.Zip(("mimetype", "application/epub+zip"), ("p.opf", new string('x', 2000)))) },
        { "half.odt", "ZP756", Half(PackageTests.Zip(("content.xml", "<x/>"), ("meta.xml", "<x/>"))) },
        { "data.rtf", "ZP756", Rtf(@"{\pict\pngblip\bin2000000000 x}") },
        { "backwards.rtf", "ZP756", Rtf(@"\bin-5 x") },
        { "book.docx", "ZP755", Stored("mimetype", "application/epub+zip") },
        { "page.rtf", "ZP755", "<!DOCTYPE html><html><p>words</p></html>"u8.ToArray() },
        { "page.fb2", "ZP755", "<!DOCTYPE html><html><p>words</p></html>"u8.ToArray() },
        { "page.odt", "ZP755", "<!DOCTYPE html><html><p>words</p></html>"u8.ToArray() },
        { "page.epub", "ZP755", "<!DOCTYPE html><html><p>words</p></html>"u8.ToArray() },
        { "text.rtf", "ZP755", "Plain text"u8.ToArray() },
        { "text.fb2", "ZP755", "Plain text"u8.ToArray() },
        { "zip.rtf", "ZP755", PackageTests.Zip(("a.txt", "x")) },
        { "zip.fb2", "ZP755", PackageTests.Zip(("a.txt", "x")) },
        { "paragraphs.rtf", "ZP749", Rtf(string.Concat(Enumerable.Repeat(@"\par", 1_000_001))) },
        { "rows.rtf", "ZP749", Rtf(@"\trowd\cellx900" + string.Concat(Enumerable.Repeat(@"\pard\intbl a\cell\row", 20_001))) },
        { "tags.html", "ZP749", Encoding.UTF8.GetBytes("<!DOCTYPE html>" + string.Concat(Enumerable.Repeat("<b>", 600_001))) },
        { "notes.muse", "ZP749", Encoding.UTF8.GetBytes("#title T\n\n" + string.Concat(Enumerable.Repeat("a [1] ", 2_000)) + "\n\n[1] " + string.Concat(Enumerable.Repeat("word ", 2_000)) + "\n") },
        { "nothing.rtf", "ZP754", @"{\rtf1\ansi}"u8.ToArray() },
        { "nothing.fb2", "ZP770", Fb2("") },
    };

    [Theory, Trait("Tier", "Long")]
    [MemberData(nameof(Refused))]
    public void It_is_answered_by_one_error(string name, string code, byte[] bytes)
    {
        using var manuscript = new TempManuscript();
        manuscript.Write(name, bytes);
        var said = manuscript.Read(name).Diagnostics;
        Assert.Equal(code, Assert.Single(said, one => one.Severity == Severity.Error).Code);
    }

    [Theory]
    [InlineData("a.fb2.zip")]
    [InlineData("a.odt")]
    [InlineData("a.epub")]
    public void A_part_that_leads_out_is_said_and_written_nowhere(string name)
    {
        var flat = Encoding.UTF8.GetString(Fb2("<section><p>Two words.</p></section>"));
        using var manuscript = new TempManuscript();
        manuscript.Write("in/" + name, PackageTests.Zip(("../../evil.txt", "x"), ("a.fb2", flat), ("mimetype", "application/epub+zip"),
            ("content.xml", "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text><text:p>Two words.</text:p></office:text></office:body></office:document-content>"),
            ("p.opf", "<package><manifest><item id='a' href='a.xhtml' media-type='application/xhtml+xml'/></manifest><spine><itemref idref='a'/></spine></package>"), ("a.xhtml", "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>Two words.</p></body></html>")));
        var said = new DiagnosticBag();
        Assert.NotNull(ManuscriptImport.Run(Path.Combine(manuscript.Folder, "in", name), Path.Combine(manuscript.Folder, "in/out"), said));
        Assert.True(said.Has("ZP757"));
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(manuscript.Folder)!, "evil*", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_Markdown_file_is_imported_as_Markdown()
    {
        using var manuscript = new TempManuscript(("in/a.md", "---\ntitle: The Nets\n---\n\n# Twine\n\nSome *old* words[^1].\n\n- [ ] mend\n\n[^1]: The note.\n\n# Knots\n\nWords.\n"));
        var made = ManuscriptImport.Run(Path.Combine(manuscript.Folder, "in/a.md"), Path.Combine(manuscript.Folder, "out"), new())!;
        Assert.Equal(["01-twine.md", "02-knots.md"], made.Files.Where(file => file.EndsWith(".md", StringComparison.Ordinal)));
        Assert.Contains("Some *old* words[^1].", File.ReadAllText(Path.Combine(made.Folder, "01-twine.md")), StringComparison.Ordinal);
        Assert.Contains("- [ ] mend", File.ReadAllText(Path.Combine(made.Folder, "01-twine.md")), StringComparison.Ordinal);
        Assert.Contains("title: The Nets", File.ReadAllText(Path.Combine(made.Folder, "zine.yaml")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.fb2")]
    [InlineData("a.rtf")]
    public void Every_shortened_and_every_bent_file_is_read_or_refused_and_never_ends_in_an_exception(string name)
    {
        var whole = name == "a.fb2" ? Fb2("<title><p>T</p></title><section id='s'><title><p>A</p></title><poem><stanza><v>v</v></stanza></poem><table><tr><td colspan='2'>t</td></tr></table><p><a l:href='#n' type='note'>1</a></p></section>")
            : Rtf(@"\trowd\cellx900\pard\intbl a\cell\row\pard{\listtext 1.\tab}\ls1 b{\super\chftn{\footnote n}}{\field{\*\fldinst HYPERLINK ""x""}{\fldrslt y}}\u8364?\'e9{\pict\pngblip 89504E47}\par");
        using var manuscript = new TempManuscript();
        for (var i = 0; i < whole.Length; i += 3)
        {
            var bent = whole.ToArray();
            bent[i] ^= 0x41;
            foreach (var bytes in (byte[][])[whole[..i], bent])
            {
                manuscript.Write(name, bytes);
                manuscript.Read(name);
            }
        }
    }

    [Fact]
    public void A_note_that_calls_notes_that_call_notes_is_no_bomb()
    {
        var notes = string.Concat(Enumerable.Range(0, 40).Select(i => $"<section id='n{i}'><title><p>{i}</p></title><p>Words {string.Concat(Enumerable.Repeat($"<a l:href='#n{i + 1}' type='note'>x</a>", 10))}.</p></section>"));
        using var manuscript = new TempManuscript();
        manuscript.Write("a.fb2", Encoding.UTF8.GetBytes(Fb2Tests.Book("<section><p>Text<a l:href='#n0' type='note'>1</a>.</p></section>", notes: $"<body name='notes'>{notes}</body>")));
        Assert.NotNull(manuscript.Read("a.fb2").Files);
    }

    private static byte[] Fb2(string body) => Encoding.UTF8.GetBytes(Fb2Tests.Book(body));

    private static byte[] Rtf(string body) => Encoding.Latin1.GetBytes(RtfTests.Whole(body));

    private static byte[] Half(byte[] whole) => whole[..(whole.Length / 2)];

    private static string Nested(string open, string? close = null) => string.Concat(Enumerable.Repeat($"<{open}>", Many)) + string.Concat(Enumerable.Repeat($"</{close ?? open}>", Many));

    private static byte[] Bomb(string name, string other, string content)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            using (var part = archive.CreateEntry(other).Open()) part.Write(Encoding.UTF8.GetBytes(content));
            using var bomb = archive.CreateEntry(name, CompressionLevel.Optimal).Open();
            var spaces = new byte[1024 * 1024];
            Array.Fill(spaces, (byte)' ');
            for (var i = 0; i < 100; i++) bomb.Write(spaces);
        }
        return bytes.ToArray();
    }

    private static byte[] Stored(string name, string content)
    {
        using var bytes = new MemoryStream();
        using (var archive = new System.IO.Compression.ZipArchive(bytes, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        using (var part = archive.CreateEntry(name, System.IO.Compression.CompressionLevel.NoCompression).Open())
            part.Write(Encoding.UTF8.GetBytes(content));
        return bytes.ToArray();
    }
}
