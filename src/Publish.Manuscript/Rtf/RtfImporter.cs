using Publish.Manuscript.Importing;
using Publish.Manuscript.Importing.Packages;
using Publish.Manuscript.WordProcessing;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Rtf;

/// <summary>A rich text (RTF 1.0 to 1.9), as Word, LibreOffice, WordPad, TextEdit and pandoc write it.</summary>
internal sealed class RtfImporter : IImporter
{
    public string Name => "a rich text (RTF)";

    public Seq<string> Extensions { get; } = [".rtf"];

    public bool IsOfAnotherProgram => true;

    public string? InFolder(string name) => $"Turn it into Markdown that you can edit: publish import {name} -o my-zine";

    public Certainty? Recognise(ManuscriptPath path)
    {
        if (path.IsFolder) return null;
        // Word itself has called such files .doc.
        if (IsRichText(path.Head) && Importers.All.OfName(path.Name) is (null or RtfImporter)) return Certainty.ByContent;
        return Extensions.Contains(Path.GetExtension(path.Name), StringComparer.OrdinalIgnoreCase) ? Certainty.ByName : null;
    }

    public ManuscriptFiles? Read(ManuscriptPath path, Importers importers, DiagnosticBag diagnostics) =>
        PackageLoader.Read(path, Name, importers, diagnostics, (_, _, _) => throw new PackageException(PackageFault.OtherKind), (bytes, ledger, pictures) =>
        {
            if (!IsRichText(bytes)) return null;
            var reader = RtfReader.Read(bytes, pictures, ledger);
            return new(reader.Text, reader.Source.ToText(path.Name), reader.Comments.IsEmpty ? [] : [reader.Comments.ToFile()]);
        });

    internal static bool IsRichText(ReadOnlySpan<byte> bytes) => bytes.TrimStart((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n']).StartsWith("{\\rtf"u8);
}
