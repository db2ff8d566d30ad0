using System.Text;

namespace Publish.Manuscript.Importing;

/// <summary>The kinds of files that are known and cannot be read: how each is told, what it is called, and what its writer may do. One that becomes
/// readable moves from here into a folder and <see cref="Importers.All"/>.</summary>
internal static class ForeignKinds
{
    private const string SaveAsText = "Save it as plain text (.txt) in the program that made it; publish import turns that into a manuscript";

    private const string PictureAdvice = "A picture goes into the images folder, and into the text with ![what it shows](images/name.jpg)";

    private const string FromLayout = "Export its text from there as RTF or EPUB, and publish import turns that into a manuscript; or its finished pages as PDF, which publish build and publish impose put on sheets as they are";

    private const string Unpack = "Unpack it first, and name the folder or the text that was in it";

    public delegate bool Signature(ReadOnlySpan<byte> bytes);

    /// <summary>In the order in which they are asked: archives of a known kind before archives.</summary>
    public static ForeignKind[] All { get; } =
    [
        new("a Word document (.docx)", "Let its name end in .docx; publish import turns it into a manuscript, and publish build makes the zine of it at once", [], bytes => IsZip(bytes) && bytes.IndexOf("word/document"u8) >= 0),
        new("an OpenDocument text (.odt)", "Let its name end in .odt; publish import turns it into a manuscript, and publish build makes the zine of it at once", [],
            bytes => IsZip(bytes) ? bytes.IndexOf("mimetypeapplication/vnd.oasis.opendocument.text"u8) >= 0 : IsMarkup(bytes, out var head) && IsXml(head) && head.Contains("opendocument", StringComparison.Ordinal)),
        new("an EPUB", "Let its name end in .epub; publish import turns it into a manuscript", [],
            bytes => IsZip(bytes) && bytes.IndexOf("mimetypeapplication/epub"u8) >= 0),
        new("an FB2 e-book", "Let its name end in .fb2; publish import turns it into a manuscript", [],
            bytes => FictionBook.Fb2Importer.IsPacked(bytes) || FictionBook.Fb2Importer.IsBook(bytes[..Math.Min(bytes.Length, 4096)])),
        new("a Kindle book", "Turn it into an EPUB with Calibre; publish import turns that into a manuscript", [".mobi", ".azw3"], bytes => bytes.Length > 68 && bytes[60..68].SequenceEqual("BOOKMOBI"u8)),
        new("a Pages document", "Export it from Pages as plain text (.txt); publish import turns that into a manuscript", [".pages"],
            bytes => IsZip(bytes) && (bytes.IndexOf("Index/Document.iwa"u8) >= 0 || bytes.IndexOf("index.xml.gz"u8) >= 0)),
        new("an InDesign document", FromLayout, [".indd", ".indt", ".idml"],
            bytes => bytes.StartsWith((ReadOnlySpan<byte>)[0x06, 0x06, 0xED, 0xF5, 0xD8, 0x1D, 0x46, 0xE5]) || (IsZip(bytes) && bytes.IndexOf("mimetypeapplication/vnd.adobe.indesign"u8) >= 0)),
        new("an Affinity document", FromLayout, [".afpub", ".afdesign", ".afphoto"], bytes => bytes.StartsWith((ReadOnlySpan<byte>)[0x00, 0xFF, (byte)'K', (byte)'A'])),
        new("a Scribus document", FromLayout, [".sla"], bytes => IsMarkup(bytes, out var head) && head.Contains("<SCRIBUSUTF8", StringComparison.Ordinal)),
        new("a Publisher document", FromLayout, [".pub"], bytes => IsOle(bytes) && Holds(bytes, "Quill")),
        new("a presentation of the old kind (.ppt)", SaveAsText, [".ppt"], bytes => IsOle(bytes) && Holds(bytes, "PowerPoint Document")),
        new("a spreadsheet of the old kind (.xls)", "Save the table as plain text, and write it in Markdown: | a | b |", [".xls"], bytes => IsOle(bytes) && Holds(bytes, "Workbook") && !Holds(bytes, "WordDocument")),
        new("a spreadsheet", "Save the table as plain text, and write it in Markdown: | a | b |", [],
            bytes => IsZip(bytes) && (bytes.IndexOf("xl/workbook"u8) >= 0 || bytes.IndexOf("opendocument.spreadsheet"u8) >= 0)),
        new("a presentation", SaveAsText, [], bytes => IsZip(bytes) && (bytes.IndexOf("ppt/"u8) >= 0 || bytes.IndexOf("opendocument.presentation"u8) >= 0)),
        new("an archive (ZIP)", Unpack, [".zip"], IsZip),
        new("a Word document of the old kind (.doc)", "Open it in Word or LibreOffice and save it as .docx or .odt; publish import turns that into a manuscript", [".doc", ".sxw", ".dot", ".wps"], IsOle),
        new("a PDF", "publish build and publish impose put its pages on sheets as they are. Scanned pages become a zine of pictures with publish import; of drawn ones save each page as PNG into a folder, and import that; to set its text anew, copy that into a plain text (.txt)", [".pdf"], IsPdf),
        new("a PostScript file", "Turn it into a PDF with the program that made it", [], bytes => bytes.StartsWith("%!PS"u8)),
        new("an archive", Unpack, [], bytes => bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) || bytes.StartsWith((ReadOnlySpan<byte>)[(byte)'7', (byte)'z', 0xBC, 0xAF]) || bytes.StartsWith("Rar!"u8)),
        Picture("a PNG picture", bytes => bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47])),
        Picture("a JPEG picture", bytes => bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])),
        Picture("a GIF picture", bytes => bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8)),
        Picture("a TIFF picture", bytes => bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8)),
        Picture("a Photoshop picture", bytes => bytes.StartsWith("8BPS"u8)),
        Picture("a WebP picture", bytes => bytes.Length >= 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8)),
        new("an AVIF picture, as phones take them", PhonePictures.Advice, [], PhonePictures.IsAvif),
        new("a HEIC picture, as phones take them", PhonePictures.Advice, [], PhonePictures.IsHeic),
        Picture("a film or a recording", IsMedia),
        Picture("a BMP picture", bytes => bytes.Length >= 6 && bytes.StartsWith("BM"u8) && bytes[..Math.Min(bytes.Length, 14)].Contains((byte)0)),
        new("a rich text (RTF)", "Let its name end in .rtf; publish import turns it into a manuscript", [".rtfd"], Rtf.RtfImporter.IsRichText),
        new("a LaTeX file", "Save it as Markdown, for example with pandoc -t markdown, or write it anew", [".tex", ".latex"],
            bytes => bytes.TrimStart(Blank) is var text && (text.StartsWith("\\documentclass"u8) || text.StartsWith("\\documentstyle"u8))),
        new("a web page (HTML)", "Let its name end in .html; publish import turns it into a manuscript", [], IsWebPage),
        new("a web page in one file (MHTML)", "Save it in a browser as \"web page, complete\"; publish import turns that into a manuscript", [".mht", ".mhtml"],
            bytes => bytes.StartsWith("MIME-Version:"u8) || (bytes.StartsWith("From: "u8) && bytes.IndexOf("multipart/related"u8) >= 0)),
    ];

    // White space and a byte-order mark.
    private static ReadOnlySpan<byte> Blank => [0xEF, 0xBB, 0xBF, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n'];

    private static ForeignKind Picture(string name, Signature signature) => new(name, PictureAdvice, [], signature);

    private static bool IsOle(ReadOnlySpan<byte> bytes) => Packages.CompoundFile.Is(bytes);

    private static bool Holds(ReadOnlySpan<byte> bytes, string name) => bytes.IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;

    private static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8);

    public static bool IsWebPage(ReadOnlySpan<byte> bytes) => IsMarkup(bytes, out var head) && (head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
        || (IsXml(head) && head.Contains("<html", StringComparison.OrdinalIgnoreCase)));

    public static bool IsPdf(ReadOnlySpan<byte> bytes) =>
        bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) is >= 0 and var pdf && (pdf == 0 || bytes[..pdf].Trim(Blank).IsEmpty);

    private static bool IsMedia(ReadOnlySpan<byte> bytes) => bytes.Length >= 12 && bytes[4..].StartsWith("ftyp"u8);

    private static bool IsXml(string head) => head.StartsWith("<?xml", StringComparison.Ordinal);

    /// <param name="head">The first characters behind white space.</param>
    private static bool IsMarkup(ReadOnlySpan<byte> bytes, out string head)
    {
        var text = bytes.TrimStart(Blank);
        head = text.IsEmpty || text[0] != '<' ? "" : Encoding.Latin1.GetString(text[..Math.Min(text.Length, 512)]);
        return head.Length > 0;
    }
}

/// <param name="Name">With its article.</param>
/// <param name="Extensions">With their full stops; none where a name says nothing.</param>
/// <param name="IsSignature">By the first bytes.</param>
internal sealed record ForeignKind(string Name, string Advice, string[] Extensions, ForeignKinds.Signature IsSignature)
{
    public ForeignFile File { get; } = new(Name, Advice);
}
