using Publish.Files;
using Publish.Manuscript.Importing;
using Publish.Model.Source;

namespace Publish.Manuscript.Files;

/// <summary>Reads a file whole, up to a limit.</summary>
internal static class FileLoader
{
    internal const string NoFile = ", and no file";

    /// <summary>Null, and a diagnostic, for a file that is too large or cannot be read.</summary>
    public static byte[]? Load(string fullPath, string shownPath, int limit, DiagnosticBag diagnostics)
    {
        try
        {
            using var file = RegularFile.Open(fullPath);
            if (file.Length <= limit) return RegularFile.Bytes(file);
            diagnostics.FileTooLarge(shownPath, file.Length, limit);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.UnreadableFile(shownPath, Why(e));
        }
        return null;
    }

    /// <summary>The same for a file of text: what is a Word document or a picture by its first bytes is said to be that.</summary>
    public static byte[]? LoadText(string fullPath, string shownPath, int limit, DiagnosticBag diagnostics)
    {
        if (Load(fullPath, shownPath, limit, diagnostics) is not { } bytes) return null;
        if (ForeignFile.Of(bytes) is not { } foreign) return bytes;
        diagnostics.NotAText(shownPath, foreign);
        return null;
    }

    /// <summary>As much of a file as shows of what kind it is; null for one that cannot be read.</summary>
    public static byte[]? Head(string fullPath)
    {
        var head = new byte[64 * 1024];
        try
        {
            return head[..RegularFile.Head(fullPath, head)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Why nothing of a file can be read, in plain words; null where it can.</summary>
    public static string? Refusal(string fullPath)
    {
        try
        {
            RegularFile.Head(fullPath, stackalloc byte[1]);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Why(e);
        }
    }

    /// <summary>In plain words, without the path on this machine.</summary>
    public static string Why(Exception e) => e switch
    {
        IrregularFileException irregular => $"it is {irregular.What}{NoFile}",
        UnauthorizedAccessException => "access is denied",
        FileNotFoundException or DirectoryNotFoundException => "it is no longer there",
        PathTooLongException => "its path is too long",
        _ => "the disk reports an error",
    };
}
