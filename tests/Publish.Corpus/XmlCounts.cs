using System.IO.Compression;
using System.Xml.Linq;
using System.Xml.XPath;
using Publish.Manuscript.Importing.Accounts;

namespace Publish.Corpus;

/// <summary>Words and calls of notes by XPath over a file's parts, with none of the importers' code but what a word is.</summary>
/// <remarks>Left out are: what was deleted (Word: w:del, w:moveFrom; OpenDocument: tracked-changes), the second of two ways to give a thing (mc:Fallback), comments (annotation), marks of notes (note-citation), tables of contents.</remarks>
internal static class XmlCounts
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    public static (int Words, int Notes) Of(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        return Path.GetExtension(path) == ".docx" ? OfWord(archive) : OfOpenDocument(Part(archive, "content.xml")!);
    }

    private static (int Words, int Notes) OfWord(ZipArchive archive)
    {
        var document = Part(archive, "word/document.xml")!;
        var parts = new[] { document, Part(archive, "word/footnotes.xml"), Part(archive, "word/endnotes.xml") }.OfType<XDocument>().ToList();
        foreach (var part in parts)
        {
            part.Descendants(Compatibility + "Fallback").Remove();
            part.Descendants(W + "del").Where(element => element.Parent!.Name != W + "rPr").Remove();
            part.Descendants(W + "moveFrom").Where(element => element.Parent!.Name != W + "rPr").Remove();
            part.Root!.Elements().Where(element => element.Attribute(W + "type") is { Value: not "normal" }).Remove();
        }
        var notes = document.Descendants().Count(element => element.Name == W + "footnoteReference" || element.Name == W + "endnoteReference");
        return (parts.Sum(part => Words(part.Descendants(W + "p"), W + "p", WordOf, IsJoined)), notes);
    }

    private static (int Words, int Notes) OfOpenDocument(XDocument content)
    {
        foreach (var name in new[] { Text + "tracked-changes", Office + "annotation", Text + "note-citation", Text + "table-of-content" }) content.Descendants(name).Remove();
        var paragraphs = content.Descendants().Where(element => element.Name == Text + "p" || element.Name == Text + "h");
        return (Words(paragraphs, Text + "p", null, _ => false), content.XPathSelectElements("//*[local-name()='note']").Count());
    }

    private static int Words(IEnumerable<XElement> paragraphs, XName name, Func<XElement, string?>? wordOf, Func<XElement, bool> isJoined)
    {
        var (words, before) = (0, "");
        foreach (var paragraph in paragraphs)
        {
            before += string.Concat(paragraph.DescendantNodes().Where(node => ReferenceEquals(node.Ancestors().First(outer => outer.Name == name || outer.Name == Text + "h"), paragraph)).Select(node => Said(node, wordOf)));
            if (isJoined(paragraph)) continue;
            words += WordTally.Of(before);
            before = "";
        }
        return words + WordTally.Of(before);
    }

    private static string? Said(XNode node, Func<XElement, string?>? wordOf) => node switch
    {
        XElement element when wordOf is not null => wordOf(element),
        XElement element => element.Name == Text + "s" || element.Name == Text + "tab" || element.Name == Text + "line-break" ? " " : null,
        XText text when wordOf is null => text.Value,
        _ => null,
    };

    private static string? WordOf(XElement element) => element.Name.LocalName switch
    {
        "t" when element.Name.Namespace == W => element.Value,
        "tab" or "br" or "cr" when element.Parent!.Name == W + "r" => " ",
        "noBreakHyphen" => "\u2011",
        _ => null,
    };

    /// <summary>The paragraph's end was deleted, or it is a drop cap.</summary>
    private static bool IsJoined(XElement paragraph) =>
        paragraph.XPathSelectElement("*[local-name()='pPr']/*[local-name()='rPr']/*[local-name()='del']") is not null || paragraph.XPathSelectElement("*[local-name()='pPr']/*[local-name()='framePr'][@*[local-name()='dropCap']]") is not null;

    private static XDocument? Part(ZipArchive archive, string name)
    {
        if (archive.GetEntry(name) is not { } entry) return null;
        using var stream = entry.Open();
        return XDocument.Load(stream);
    }
}
