using System.Text;
using System.Text.Unicode;
using Publish.Manuscript.Files;
using Publish.Manuscript.Importing;
using Publish.Manuscript.PlainText.Fixing;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.PlainText;

/// <summary>A library's plain text.</summary>
internal sealed class PlainTextImporter : IImporter
{
    public string Name => "a text file";

    public Seq<string> Extensions { get; } = Seq.Of(PlainTextNames.Extensions);

    public string? InFolder(string name) => null;

    public Certainty? Recognise(ManuscriptPath path) => Extensions.Contains(Path.GetExtension(path.Name), StringComparer.OrdinalIgnoreCase) ? Certainty.ByName : null;

    public ManuscriptFiles? Read(ManuscriptPath path, Importers importers, DiagnosticBag diagnostics) =>
        path.LoadBytes(diagnostics) is { } bytes ? Read(path.Name, bytes, path.Folder, diagnostics) : null;

    private static ManuscriptFiles Read(string name, byte[] bytes, ManuscriptFolder folder, DiagnosticBag diagnostics)
    {
        var sources = new SourceSet();
        var (text, file) = Decode(name, bytes, sources, diagnostics);
        var choices = new PlainTextChoices
        {
            HasPicture = path => folder.Find(path) is FileLookup.Found,
            Decisions = Decisions(folder, sources, diagnostics),
            Reading = Import.ImportTarget.Reading(folder.Root, sources, diagnostics),
        };
        var reading = PlainTextReader.Read(text, file, diagnostics, choices);
        var pictures = new PictureShelf(folder, diagnostics);
        PictureChecks.Check(reading.Document, pictures, new(file, 0, 0));
        var document = Titled.After(reading.Document, Yaml.ZineFile.Empty, Path.GetFileNameWithoutExtension(name), name, diagnostics);
        return new(document with { Sources = Seq.Of(sources.Files.Select(f => f.Path)) }, sources, pictures.Pictures, folder.Root) { Report = reading.Report, Account = reading.Account };
    }

    /// <summary>A text that is no UTF-8 is read as Windows-1252, which most old texts are, with a warning.</summary>
    public static (SourceText Text, int File) Decode(string name, byte[] bytes, SourceSet sources, DiagnosticBag diagnostics)
    {
        if (!Utf8.IsValid(bytes) && Windows1252.Read(bytes) is { } read)
        {
            diagnostics.ReadAsWindows1252(name);
            bytes = read;
        }
        return TextDecoder.Decode(name, bytes, sources, diagnostics);
    }

    /// <summary>What was decided about suspicions is found beside the text.</summary>
    private static ScanDecisions Decisions(ManuscriptFolder folder, SourceSet sources, DiagnosticBag diagnostics)
    {
        if (folder.Find(ScanFile.Name) is not FileLookup.Found found) return ScanDecisions.None;
        if (FileLoader.Load(found.FullPath, found.Path, Limits.SettingsBytes * 8, diagnostics) is not { } bytes) return ScanDecisions.None;
        var (text, file) = TextDecoder.Decode(found.Path, bytes, sources, diagnostics);
        return ScanFile.Read(text, file, diagnostics);
    }
}

/// <summary>Reads Windows-1252, the encoding of most plain texts that are not UTF-8.</summary>
internal static class Windows1252
{
    /// <summary>What the bytes 0x80 to 0x9F stand for; a space where they stand for nothing.</summary>
    private const string Upper = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    /// <returns>The text in UTF-8; null where the bytes are UTF-16 or no text.</returns>
    public static byte[]? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length >= 2 && (bytes[0], bytes[1]) is (0xFF, 0xFE) or (0xFE, 0xFF)) return null;
        if (bytes.Contains((byte)0)) return null;
        var text = new char[bytes.Length];
        for (var i = 0; i < bytes.Length; i++)
            text[i] = bytes[i] is >= 0x80 and < 0xA0 ? Upper[bytes[i] - 0x80] : (char)bytes[i];
        return Encoding.UTF8.GetBytes(text);
    }
}
