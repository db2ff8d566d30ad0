using Publish.Manuscript.Importing;
using Publish.Manuscript.WordProcessing;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Odt;

/// <summary>An OpenDocument text, as LibreOffice saves it and Google Docs exports it; packed, or in one XML file.</summary>
internal sealed class OdtImporter : IImporter
{
    public string Name => "an OpenDocument text";

    public Seq<string> Extensions { get; } = [".odt", ".fodt", ".ott"];

    public bool IsOfAnotherProgram => true;

    public string? InFolder(string name) => $"Turn it into Markdown that you can edit: publish import {name} -o my-zine";

    public Certainty? Recognise(ManuscriptPath path)
    {
        if (path.IsFolder) return null;
        if (path.Head.StartsWith("PK"u8) && path.Head.IndexOf("mimetypeapplication/vnd.oasis.opendocument.text"u8) >= 0) return Certainty.ByContent;
        if (IsFlat(path.Head)) return Certainty.ByContent;
        return Extensions.Contains(Path.GetExtension(path.Name), StringComparer.OrdinalIgnoreCase) ? Certainty.ByName : null;
    }

    public ManuscriptFiles? Read(ManuscriptPath path, Importers importers, DiagnosticBag diagnostics) => PackageLoader.Read(path, Name + " (.odt)", importers, diagnostics,
        (package, ledger, pictures) => Loaded(OdtReader.Read(package, pictures, ledger), path.Name),
        (bytes, ledger, pictures) => IsFlat(bytes) ? Loaded(OdtReader.Read(bytes, pictures, ledger), path.Name) : null);

    private static bool IsFlat(ReadOnlySpan<byte> bytes) => bytes.Length > 0 && bytes.TrimStart((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF, (byte)' ', (byte)'\n', (byte)'\r', (byte)'\t']).StartsWith("<"u8)
        && bytes[..Math.Min(bytes.Length, 4096)].IndexOf("office:document "u8) >= 0 && bytes[..Math.Min(bytes.Length, 16384)].IndexOf("opendocument.text"u8) >= 0;

    private static LoadedText Loaded(OdtReader read, string name) => new(read.Text, read.Source.ToText(name), read.Comments.IsEmpty ? [] : [read.Comments.ToFile()]);
}
