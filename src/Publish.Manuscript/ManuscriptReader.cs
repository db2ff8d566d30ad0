using Publish.Files;
using Publish.Files.Changes;
using Publish.Manuscript.Files;
using Publish.Manuscript.Importing;
using Publish.Manuscript.Importing.Accounts;
using Publish.Model.Source;

namespace Publish.Manuscript;

/// <summary>Reads a manuscript of any kind that there is an importer of.</summary>
public static class ManuscriptReader
{
    internal const string GlossaryFile = "glossary.md";

    /// <summary>Everything that is wrong goes to <paramref name="diagnostics"/>; nothing outside of the manuscript is read.</summary>
    /// <param name="path">A folder or file, absolute or relative to the current folder.</param>
    /// <returns>Null where there is nothing that could be read; else the manuscript, to be used only while there are no errors.</returns>
    public static ManuscriptFiles? Read(string path, DiagnosticBag diagnostics)
    {
        Settle(path, diagnostics);
        return Read(path, Importers.All, diagnostics);
    }

    /// <summary>As <see cref="Read(string, DiagnosticBag)"/>, of the kinds that are given.</summary>
    public static ManuscriptFiles? Read(string path, Importers importers, DiagnosticBag diagnostics)
    {
        try
        {
            var place = new ManuscriptPath(path);
            if (FileStatus.Of(path).Kind is var kind && kind is FileKind.Pipe or FileKind.Device or FileKind.Socket) throw new IrregularFileException(kind);
            if (!place.Exists) diagnostics.NoSuchManuscript(path, importers.Names);
            else if (importers.Of(place) is { } importer) return Told(importer.Read(place, importers, diagnostics), place, diagnostics);
            else if (ForeignFile.Of(place.Head) is { } foreign) diagnostics.ManuscriptIsForeign(path, importers, foreign);
            else diagnostics.UnknownKindOfFile(path, importers);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.UnreadableFile(path, FileLoader.Why(e));
        }
        return null;
    }

    /// <summary>Takes back a mending that was killed: before a command reads, and never between the steps of one.</summary>
    public static void Settle(string path, DiagnosticBag diagnostics)
    {
        var place = RealPath.Of(Path.GetFullPath(path));
        if ((Directory.Exists(place) ? place : Path.GetDirectoryName(place)) is { Length: > 0 } folder) diagnostics.WasBrokenOff(path, FolderChange.Settle(folder));
    }

    private static ManuscriptFiles? Told(ManuscriptFiles? read, ManuscriptPath place, DiagnosticBag diagnostics)
    {
        if (read is not null && !place.IsFolder && place.Folder.Find("zine.yaml") is FileLookup.Found) diagnostics.SettingsBeside(place.Typed);
        if (read?.Account is { } account) diagnostics.Tell(account, place.Name);
        return read;
    }
}
