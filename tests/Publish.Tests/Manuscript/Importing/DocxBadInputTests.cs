using System.Text;
using Publish.Manuscript;
using Publish.Manuscript.Importing;
using Publish.Model.Source;
using static Publish.Tests.Manuscript.Importing.DocxFile;

namespace Publish.Tests.Manuscript.Importing;

/// <summary>What is no document, or means harm, is one diagnostic, and nothing is written.</summary>
public sealed class DocxBadInputTests
{
    private static readonly byte[] Old = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[2000]];

    public static TheoryData<string, byte[]> Files => new()
    {
        { "ZP748", [] },
        { "ZP749", Of("<w:p><w:r><w:t>" + new string(' ', 20_000_000) + "</w:t></w:r></w:p>").Bytes() },
        { "ZP750", Of(Nested(10_000)).Bytes() },
        { "ZP751", Of(P("x")).Bytes(text => text.Replace("<w:document", "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><w:document", StringComparison.Ordinal)) },
        { "ZP751", Of(P("x")).Bytes(text => text.Replace("<w:document", "<!DOCTYPE d SYSTEM \"file:///etc/passwd\"><w:document", StringComparison.Ordinal)) },
        { "ZP752", [.. Old, .. Encoding.Unicode.GetBytes("EncryptedPackage")] },
        { "ZP753", [.. Old, .. Encoding.Unicode.GetBytes("WordDocument")] },
        { "ZP754", PackageTests.Zip(("word/other.xml", "<a/>")) },
        { "ZP754", Of("").Bytes() },
        { "ZP755", "{\\rtf1 text}"u8.ToArray() },
        { "ZP755", "Plain text"u8.ToArray() },
        { "ZP755", "<!DOCTYPE html><html>"u8.ToArray() },
        { "ZP756", Of(P("Half of it")).Bytes()[..400] },
        { "ZP756", Of(P("x")).Bytes(text => text[..^20]) },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void It_is_one_diagnostic(string code, byte[] bytes)
    {
        var read = OfficeOutcome.Of("a.docx", bytes);

        Assert.Null(read.Files);
        Assert.Equal(code, Assert.Single(read.Said).Code);
    }

    [Fact]
    public void A_part_that_leads_out_is_said_and_written_nowhere()
    {
        using var manuscript = new TempManuscript();
        manuscript.Write("in/a.docx", Of(P("Two words")).With("../../evil.txt", "x").Link("p", "../../../../etc/passwd", "image", "Internal").Bytes());
        var said = new DiagnosticBag();
        var made = ManuscriptImport.Run(Path.Combine(manuscript.Folder, "in/a.docx"), Path.Combine(manuscript.Folder, "in/out"), said);

        Assert.NotNull(made);
        Assert.True(said.Has("ZP757"));
        Assert.Equal(["in/a.docx", "in/out/01-opening.md", "in/out/import-report.txt", "in/out/zine.yaml"],
            Directory.GetFiles(Path.GetDirectoryName(manuscript.Folder)!, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(manuscript.Folder, path).Replace('\\', '/')).Where(path => !path.Contains(".publish", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_shortened_and_every_bent_file_is_read_or_refused_and_never_ends_in_an_exception()
    {
        var whole = Of(Styled("x", "One") + $"<w:tbl><w:tr><w:tc>{P("cell")}</w:tc></w:tr></w:tbl>").Footnotes(P("note")).Bytes();
        using var manuscript = new TempManuscript();
        for (var i = 0; i < whole.Length; i += 7)
        {
            var bent = whole.ToArray();
            bent[i] ^= 0x41;
            foreach (var bytes in (byte[][])[whole[..i], bent])
            {
                manuscript.Write("a.docx", bytes);
                ManuscriptReader.Read(Path.Combine(manuscript.Folder, "a.docx"), new());
            }
        }
    }

    [Fact]
    public void An_import_writes_the_text_its_pictures_and_the_account()
    {
        using var manuscript = new TempManuscript();
        manuscript.Write("a.docx", Of($"<w:p>{R("Text")}<w:commentRangeStart w:id='0'/><w:commentRangeEnd w:id='0'/><w:r><w:drawing><wp:inline><wp:extent cy='914400'/><wp:docPr descr='map'/><a:blip r:embed='p'/></wp:inline></w:drawing></w:r></w:p>")
            .Picture("p", TempManuscript.Png, "media/Map.png").Comments("<w:comment w:id='0'><w:p><w:r><w:t>Hm</w:t></w:r></w:p></w:comment>").Bytes());
        var made = ManuscriptImport.Run(Path.Combine(manuscript.Folder, "a.docx"), Path.Combine(manuscript.Folder, "out"), new())!;

        Assert.Equal(["zine.yaml", "01-opening.md", "images/map.png", "comments.txt", "import-report.txt"], made.Files);
        Assert.Equal(TempManuscript.Png, File.ReadAllBytes(Path.Combine(manuscript.Folder, "out/images/map.png")));
    }

    private static string Nested(int depth) => string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", depth)) + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", depth));
}
