using System.Text;
using Publish.Files;
using Publish.Files.Changes;
using Publish.Model.Source;

namespace Publish.Press.Mending;

/// <summary>Files of a manuscript that are changed one after the other, and read again in between: in the end all of them are, or none. Each keeps its byte-order mark and its rights.</summary>
/// <param name="manuscript">A folder, or one file.</param>
internal sealed class RewrittenFiles(string manuscript, DiagnosticBag diagnostics) : IDisposable
{
    private StepwiseChange? change;

    /// <param name="path">On the disk.</param>
    /// <param name="shown">As the writer knows it.</param>
    /// <param name="edit">Of the text as it stands on the disk, with its own line ends; null where it is no longer what was read, and then nothing is done.</param>
    /// <returns>False, and a diagnostic, where it could not be written: then all is as it was.</returns>
    public bool Write(string path, string shown, Func<string, string?> edit)
    {
        try
        {
            var bytes = RegularFile.Bytes(path);
            var hasMark = bytes is [0xEF, 0xBB, 0xBF, ..];
            // Null where somebody is writing in it at this moment.
            if (edit(Encoding.UTF8.GetString(bytes.AsSpan(hasMark ? 3 : 0))) is { } text) Write(path, text, hasMark);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Dispose();
            diagnostics.CannotMend(shown, e);
            return false;
        }
    }

    /// <param name="hasMark">It begins with a byte-order mark.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public void Write(string path, string text, bool hasMark)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        change ??= new(FolderOf(path));
        change.Replace(path, hasMark ? (byte[])[0xEF, 0xBB, 0xBF, .. bytes] : bytes);
    }

    /// <summary>All of it is to stay.</summary>
    /// <returns>False, and a diagnostic, where that could not be written down: then all is as it was.</returns>
    public bool Keep()
    {
        try
        {
            change?.Keep();
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Dispose();
            diagnostics.CannotMend(Path.GetFileName(Path.GetFullPath(manuscript)), e);
            return false;
        }
    }

    /// <summary>What was not kept is taken back.</summary>
    public void Dispose()
    {
        change?.Dispose();
        change = null;
    }

    /// <summary>The manuscript's; a single file may be a link to elsewhere.</summary>
    private string FolderOf(string path) => Directory.Exists(manuscript) && RealPath.IsInside(manuscript, path) ? manuscript : Path.GetDirectoryName(FileTarget.Behind(path))!;
}
