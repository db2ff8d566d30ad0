using System.IO.Compression;
using System.Text;
using Publish.Manuscript;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Tests.Manuscript.Importing;

/// <summary>Builds Word documents in code: each part from what a test says, the rest as short as Word takes it.</summary>
internal sealed class DocxFile
{
    private const string Namespaces = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships' xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main' "
        + "xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing' xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' "
        + "xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape' xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml' xmlns:v='urn:schemas-microsoft-com:vml' xmlns:o='urn:schemas-microsoft-com:office:office' "
        + "xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math' xmlns:x='urn:unknown'";

    private const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly List<(string Name, byte[] Content)> parts = [];
    private readonly List<string> relations = [];
    private readonly string body;

    private DocxFile(string body) => this.body = body;

    public static DocxFile Of(string body) => new(body);

    /// <summary>A paragraph of words.</summary>
    public static string P(string words, string look = "") => $"<w:p>{(look.Length > 0 ? $"<w:pPr>{look}</w:pPr>" : "")}{R(words)}</w:p>";

    public static string Styled(string style, string words) => P(words, $"<w:pStyle w:val='{style}'/>");

    public static string R(string words, string look = "") => $"<w:r>{(look.Length > 0 ? $"<w:rPr>{look}</w:rPr>" : "")}<w:t xml:space='preserve'>{words}</w:t></w:r>";

    public static string Item(string words, int number, int level = 0) => P(words, $"<w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='{number}'/></w:numPr>");

    public DocxFile Styles(string styles) => Part("styles", "word/styles.xml", $"<w:styles {Namespaces}>{styles}</w:styles>");

    public DocxFile Numbering(string numbering) => Part("numbering", "word/numbering.xml", $"<w:numbering {Namespaces}>{numbering}</w:numbering>");

    public DocxFile Footnotes(params string[] notes) => Part("footnotes", "word/notes/foot.xml", $"<w:footnotes {Namespaces}><w:footnote w:type='separator' w:id='0'><w:p><w:r><w:t>line</w:t></w:r></w:p></w:footnote>{string.Concat(notes.Select((note, i) => $"<w:footnote w:id='{i + 1}'>{note}</w:footnote>"))}</w:footnotes>");

    public DocxFile Endnotes(string note) => Part("endnotes", "word/endnotes.xml", $"<w:endnotes {Namespaces}><w:endnote w:id='1'>{note}</w:endnote></w:endnotes>");

    public DocxFile Comments(string comments) => Part("comments", "word/comments.xml", $"<w:comments {Namespaces}>{comments}</w:comments>");

    public DocxFile Header(string content) => Part("header", "word/header1.xml", $"<w:hdr {Namespaces}>{content}</w:hdr>");

    public DocxFile Picture(string id, byte[] bytes, string name = "media/image1.png")
    {
        parts.Add(("word/" + name, bytes));
        relations.Add($"<Relationship Id='{id}' Type='{Types}image' Target='{name}'/>");
        return this;
    }

    public DocxFile Link(string id, string target, string type = "hyperlink", string mode = "External")
    {
        relations.Add($"<Relationship Id='{id}' Type='{Types}{type}' Target='{target}' TargetMode='{mode}'/>");
        return this;
    }

    /// <summary>A part beside those of Word.</summary>
    public DocxFile With(string name, string content)
    {
        parts.Add((name, Encoding.UTF8.GetBytes(content)));
        return this;
    }

    public byte[] Bytes(Func<string, string>? change = null)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            void Write(string name, byte[] content)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(content);
            }
            var text = $"<?xml version='1.0' encoding='UTF-8'?><w:document {Namespaces}><w:body>{body}</w:body></w:document>";
            Write("_rels/.rels", Encoding.UTF8.GetBytes($"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' Type='{Types}officeDocument' Target='/word/document.xml'/>"
                + $"<Relationship Id='r2' Type='http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties' Target='docProps/core.xml'/></Relationships>"));
            Write("word/document.xml", Encoding.UTF8.GetBytes(change is null ? text : change(text)));
            Write("word/_rels/document.xml.rels", Encoding.UTF8.GetBytes($"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>{string.Concat(relations)}</Relationships>"));
            foreach (var (name, content) in parts) Write(name, content);
        }
        return bytes.ToArray();
    }

    public OfficeOutcome Read() => OfficeOutcome.Of("a.docx", Bytes());

    private DocxFile Part(string type, string name, string content)
    {
        parts.Add((name, Encoding.UTF8.GetBytes(content)));
        relations.Add($"<Relationship Id='{type}' Type='{Types}{type}' Target='{name["word/".Length..]}'/>");
        return this;
    }
}

/// <summary>What came of reading a word processor's file.</summary>
internal sealed record OfficeOutcome(ManuscriptFiles? Files, Seq<Diagnostic> Said)
{
    public Document Document => Files!.Document;

    /// <summary>The blocks before the first heading.</summary>
    public string Blocks => DocumentOutline.Of(Document.Body[0].Blocks);

    public string Outline => DocumentOutline.Of(Document);

    /// <summary>"2 comments", each kind of loss.</summary>
    public string Losses => string.Join("; ", Files!.Account!.Losses.Select(loss => $"{loss.Count} {loss.What}"));

    /// <summary>Reads it, and holds what must be true of any: no word is missing, and what is written comes back.</summary>
    public static OfficeOutcome Of(string name, byte[] bytes)
    {
        using var manuscript = new TempManuscript();
        manuscript.Write(name, bytes);
        var said = new DiagnosticBag();
        var read = ManuscriptReader.Read(Path.Combine(manuscript.Folder, name), said);
        if (read is not null && !said.HasErrors)
        {
            Assert.True(read.Account!.IsBalanced, string.Join('\n', said.Sorted().Select(one => one.Message)));
            Assert.Null(RoundTrip.Difference(read));
        }
        return new(read, said.Sorted());
    }
}
