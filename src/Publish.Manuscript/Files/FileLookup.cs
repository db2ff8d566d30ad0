namespace Publish.Manuscript.Files;

/// <summary>What came of looking for a file.</summary>
internal abstract record FileLookup
{
    private FileLookup() { }

    /// <param name="Path">Inside the manuscript, with forward slashes, letters and accents composed.</param>
    /// <param name="FullPath">On this machine; never shown.</param>
    /// <param name="Bytes">The file's size.</param>
    public sealed record Found(string Path, string FullPath, long Bytes) : FileLookup;

    /// <param name="Nearest">The path in the manuscript of the file that was probably meant; null where none is near.</param>
    public sealed record Missing(string Path, string? Nearest) : FileLookup;

    /// <summary>An absolute path, one that climbs out, or one that a link leads out of the folder.</summary>
    public sealed record Outside : FileLookup;
}
