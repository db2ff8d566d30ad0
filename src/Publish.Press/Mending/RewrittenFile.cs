using System.Text;
using Publish.Files;
using Publish.Model.Source;

namespace Publish.Press.Mending;

/// <summary>A file of a manuscript, changed: written beside the old one and moved over it, with its byte-order mark and its rights.</summary>
internal static class RewrittenFile
{
    /// <param name="path">On the disk.</param>
    /// <param name="shown">As the writer knows it.</param>
    /// <param name="change">Of the text as it stands on the disk, with its own line ends; null where it is no longer what was read, and then nothing is done.</param>
    /// <returns>False, and a diagnostic, where it could not be written.</returns>
    public static bool Write(string path, string shown, Func<string, string?> change, DiagnosticBag diagnostics)
    {
        try
        {
            var bytes = RegularFile.Bytes(path);
            var hasMark = bytes is [0xEF, 0xBB, 0xBF, ..];
            // Null where somebody is writing in it at this moment.
            if (change(Encoding.UTF8.GetString(bytes.AsSpan(hasMark ? 3 : 0))) is { } text) Write(path, text, hasMark);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.CannotMend(shown, e);
            return false;
        }
    }

    /// <param name="hasMark">It begins with a byte-order mark.</param>
    public static void Write(string path, string text, bool hasMark)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        DraftFile.Write(path, hasMark ? [0xEF, 0xBB, 0xBF, .. bytes] : bytes);
    }
}
