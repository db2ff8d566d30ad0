using Publish.Manuscript.Files;
using Publish.Manuscript.Importing;
using Publish.Manuscript.Importing.Accounts;
using Publish.Manuscript.Importing.Packages;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.WordProcessing;

/// <param name="Source">The words as they were read: places point into it.</param>
internal sealed record LoadedText(ReadText Text, SourceText Source, Seq<WrittenFile> Beside);

/// <summary>Takes a word processor's file from its bytes to a manuscript; whatever is wrong with it as a whole is one diagnostic.</summary>
internal static class PackageLoader
{
    public delegate LoadedText Reading(Package package, Ledger ledger, PictureStore pictures);

    /// <summary>Of what is in no package; null for what is of another kind.</summary>
    public delegate LoadedText? FlatReading(byte[] bytes, Ledger ledger, PictureStore pictures);

    /// <param name="kind">With its article.</param>
    public static ManuscriptFiles? Read(ManuscriptPath path, string kind, Importers importers, DiagnosticBag diagnostics, Reading read, FlatReading? readFlat = null)
    {
        if (FileLoader.Load(path.FullPath, path.Name, Package.MostBytes, diagnostics) is not { } bytes) return null;
        try
        {
            if (bytes.Length > 0 && CompoundFile.Is(bytes)) throw new PackageException(CompoundFile.FaultOf(bytes));
            if (bytes.Length > 0 && !bytes.AsSpan().StartsWith("PK"u8)) return Flat(path, kind, bytes, readFlat, importers, diagnostics);
            using var package = Package.Open(bytes);
            if (package.Outside.Count > 0) diagnostics.LeadsOut(package.Outside[0], package.Outside.Count, path.Name);
            var (ledger, pictures) = (new Ledger(), new PictureStore(importers.Darkroom));
            return Made(path, kind, read(package, ledger, pictures), ledger, pictures, diagnostics);
        }
        catch (PackageException wrong)
        {
            diagnostics.Unreadable(wrong, kind, path.Name, bytes);
            return null;
        }
    }

    private static ManuscriptFiles Flat(ManuscriptPath path, string kind, byte[] bytes, FlatReading? read, Importers importers, DiagnosticBag diagnostics)
    {
        var (ledger, pictures) = (new Ledger(), new PictureStore(importers.Darkroom));
        var loaded = read?.Invoke(bytes, ledger, pictures) ?? throw new PackageException(PackageFault.OtherKind);
        return Made(path, kind, loaded, ledger, pictures, diagnostics);
    }

    private static ManuscriptFiles Made(ManuscriptPath path, string kind, LoadedText loaded, Ledger ledger, PictureStore pictures, DiagnosticBag diagnostics)
    {
        var sources = new SourceSet();
        sources.Add(loaded.Source);
        foreach (var moving in pictures.Moving) ledger.Lose("picture that moves", "its first picture is kept", moving);
        var composed = new DocumentComposer(loaded.Text, ledger).Make(diagnostics);
        var account = ledger.Close(kind, composed);
        if (composed.Body.IsEmpty && composed.Glossary.IsEmpty) throw new PackageException(PackageFault.NoDocument);
        var document = Titled.After(composed, Yaml.ZineFile.Empty, Path.GetFileNameWithoutExtension(path.Name), path.Name, diagnostics);
        return new(document with { Sources = [path.Name] }, sources, pictures.Pictures, Path.GetDirectoryName(path.FullPath)!) { Account = account, Beside = loaded.Beside };
    }
}
