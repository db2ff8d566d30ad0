using System.Text;

namespace Publish.Manuscript.Files;

/// <summary>A file that is no text, known by its first bytes whatever it is called.</summary>
/// <param name="Name">With its article: "a Word document (.docx)".</param>
/// <param name="Advice">How what it holds gets into a zine.</param>
public sealed record ForeignFile(string Name, string Advice)
{
    private const string SaveAsText = "Save it as plain text (.txt) in the program that made it; publish import turns that into a manuscript";

    private const string PictureAdvice = "A picture goes into the images folder, and into the text with ![what it shows](images/name.jpg)";

    private static readonly ForeignFile Word = new("a Word document (.docx)", SaveAsText);
    private static readonly ForeignFile OpenDocument = new("an OpenDocument text (.odt)", SaveAsText);
    private static readonly ForeignFile OldOffice = new("a Word document of the old kind (.doc)", SaveAsText);
    private static readonly ForeignFile RichText = new("a rich text (RTF)", SaveAsText);
    private static readonly ForeignFile Pages = new("a Pages document", "Export it from Pages as plain text (.txt); publish import turns that into a manuscript");
    private static readonly ForeignFile Spreadsheet = new("a spreadsheet", "Save the table as plain text, and write it in Markdown: | a | b |");
    private static readonly ForeignFile Slides = new("a presentation", SaveAsText);
    private static readonly ForeignFile Book = new("an EPUB", "Save its text as plain text (.txt), as Calibre does; publish import turns that into a manuscript");
    private static readonly ForeignFile Pdf = new("a PDF", "publish impose puts a PDF on sheets as it is. To set its text anew, copy that into a plain text (.txt); publish import turns it into a manuscript");
    private static readonly ForeignFile WebPage = new("a web page (HTML)", "Save it as plain text (.txt) in a browser; publish import turns that into a manuscript");
    private static readonly ForeignFile Latex = new("a LaTeX file", "Save it as Markdown, for example with pandoc -t markdown, or write it anew");
    private static readonly ForeignFile PostScript = new("a PostScript file", "Turn it into a PDF with the program that made it");
    private static readonly ForeignFile Archive = new("an archive (ZIP)", "Unpack it first, and name the folder or the text that was in it");
    private static readonly ForeignFile OtherArchive = new("an archive", "Unpack it first, and name the folder or the text that was in it");

    /// <summary>Null for what may be a text.</summary>
    /// <param name="bytes">The whole file, or as much of its head as is at hand.</param>
    public static ForeignFile? Of(ReadOnlySpan<byte> bytes) => OfBinary(bytes) ?? OfMarkup(bytes.TrimStart(Blank));

    /// <summary>The same by a name alone: for files that nobody looks into.</summary>
    public static ForeignFile? OfName(string name) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".DOCX" or ".DOCM" or ".DOTX" => Word,
        ".DOC" or ".DOT" or ".WPS" => OldOffice,
        ".ODT" or ".FODT" or ".OTT" or ".SXW" => OpenDocument,
        ".RTF" or ".RTFD" => RichText,
        ".PAGES" => Pages,
        ".HTML" or ".HTM" or ".XHTML" or ".MHT" or ".MHTML" => WebPage,
        ".TEX" or ".LATEX" => Latex,
        ".PDF" => Pdf,
        ".EPUB" or ".MOBI" or ".AZW3" => Book,
        ".ZIP" => Archive,
        _ => null,
    };

    // White space and a byte-order mark.
    private static ReadOnlySpan<byte> Blank => [0xEF, 0xBB, 0xBF, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n'];

    private static ForeignFile? OfBinary(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8)) return OfZip(bytes);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])) return OldOffice;
        if (bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) is >= 0 and var pdf && (pdf == 0 || bytes[..pdf].Trim(Blank).IsEmpty)) return Pdf;
        if (bytes.StartsWith("%!PS"u8)) return PostScript;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) || bytes.StartsWith((ReadOnlySpan<byte>)[(byte)'7', (byte)'z', 0xBC, 0xAF])
            || bytes.StartsWith("Rar!"u8)) return OtherArchive;
        return PictureName(bytes) is { } picture ? new(picture, PictureAdvice) : null;
    }

    private static string? PictureName(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47])) return "a PNG picture";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return "a JPEG picture";
        if (bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8)) return "a GIF picture";
        if (bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8)) return "a TIFF picture";
        if (bytes.StartsWith("8BPS"u8)) return "a Photoshop picture";
        if (bytes.Length >= 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8)) return "a WebP picture";
        if (bytes.Length >= 12 && bytes[4..].StartsWith("ftyp"u8)) return bytes[8..].StartsWith("avif"u8) ? "an AVIF picture" : bytes[8..].StartsWith("hei"u8) || bytes[8..].StartsWith("mif1"u8) ? "a HEIC picture, as phones take them" : "a film or a recording";
        return bytes.Length >= 6 && bytes.StartsWith("BM"u8) && bytes[..Math.Min(bytes.Length, 14)].Contains((byte)0) ? "a BMP picture" : null;
    }

    private static ForeignFile OfZip(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf("word/document"u8) >= 0) return Word;
        if (bytes.IndexOf("mimetypeapplication/vnd.oasis.opendocument.text"u8) >= 0) return OpenDocument;
        if (bytes.IndexOf("mimetypeapplication/epub"u8) >= 0) return Book;
        if (bytes.IndexOf("Index/Document.iwa"u8) >= 0 || bytes.IndexOf("index.xml.gz"u8) >= 0) return Pages;
        if (bytes.IndexOf("xl/workbook"u8) >= 0 || bytes.IndexOf("opendocument.spreadsheet"u8) >= 0) return Spreadsheet;
        if (bytes.IndexOf("ppt/"u8) >= 0 || bytes.IndexOf("opendocument.presentation"u8) >= 0) return Slides;
        return Archive;
    }

    private static ForeignFile? OfMarkup(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith("{\\rtf"u8)) return RichText;
        if (text.StartsWith("\\documentclass"u8) || text.StartsWith("\\documentstyle"u8)) return Latex;
        if (text.IsEmpty || text[0] != '<') return null;
        var head = Encoding.Latin1.GetString(text[..Math.Min(text.Length, 512)]);
        if (head.StartsWith("<?xml", StringComparison.Ordinal) && head.Contains("opendocument", StringComparison.Ordinal)) return OpenDocument;
        return head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || (head.StartsWith("<?xml", StringComparison.Ordinal) && head.Contains("<html", StringComparison.OrdinalIgnoreCase)) ? WebPage : null;
    }
}
