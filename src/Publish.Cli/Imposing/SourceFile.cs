using Publish.Model;

namespace Publish.Cli.Imposing;

/// <summary>The file to be imposed, as bytes.</summary>
internal static class SourceFile
{
    private const long MostBytes = 1L << 30;

    /// <returns>Null, with a diagnostic, for what cannot be read.</returns>
    public static byte[]? Read(string path, DiagnosticBag bag)
    {
        try
        {
            var file = new FileInfo(path);
            if (file.Exists && file.Length <= MostBytes) return File.ReadAllBytes(path);
            if (file.Exists) bag.SourceIsTooLarge(path, file.Length, MostBytes);
            else bag.SourceIsMissing(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            bag.SourceIsUnreadable(path, fault);
        }

        return null;
    }
}
