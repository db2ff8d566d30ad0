using Publish.Manuscript.Files;
using Publish.Model.Source;

namespace Publish.Manuscript.Importing;

/// <summary>A file or folder that is to be read as a manuscript.</summary>
public sealed class ManuscriptPath
{
    private readonly Lazy<byte[]> head;

    /// <param name="path">Absolute, or relative to the current folder.</param>
    public ManuscriptPath(string path)
    {
        Typed = path;
        head = new(() => IsFolder ? [] : FileLoader.Head(FullPath) ?? []);
    }

    /// <summary>As it was typed.</summary>
    public string Typed { get; }

    public string FullPath => Path.GetFullPath(Typed);

    public string Name => Path.GetFileName(FullPath);

    public bool IsFolder => Directory.Exists(Typed);

    public bool Exists => IsFolder || File.Exists(Typed);

    /// <summary>As many of its first bytes as show of what kind it is; none of a folder, or of what cannot be read.</summary>
    public ReadOnlySpan<byte> Head => head.Value;

    /// <summary>The file's text, noted among the sources.</summary>
    /// <returns>Null, and a diagnostic, for one that is too large, cannot be read, or is no text.</returns>
    public (SourceText Text, int File)? LoadText(SourceSet sources, DiagnosticBag diagnostics) =>
        LoadBytes(diagnostics) is { } bytes ? TextDecoder.Decode(Name, bytes, sources, diagnostics) : null;

    internal byte[]? LoadBytes(DiagnosticBag diagnostics) => FileLoader.LoadText(FullPath, Name, Limits.TextBytes, diagnostics);

    /// <summary>The folder that nothing is read from outside of: the manuscript's own, or the one that its file lies in.</summary>
    internal ManuscriptFolder Folder => new(IsFolder ? Typed : Path.GetDirectoryName(FullPath)!);
}
