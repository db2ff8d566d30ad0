using System.Text;
using Publish.Model.Source;

namespace Publish.Press.Mending;

/// <summary>A file of a manuscript, changed: written beside the old one and moved over it, with its byte-order mark.</summary>
internal static class RewrittenFile
{
    /// <param name="path">On the disk.</param>
    /// <param name="shown">As the writer knows it.</param>
    /// <param name="change">Of the text as it stands on the disk, with its own line ends; null where it is no longer what was read, and then nothing is done.</param>
    /// <returns>False, and a diagnostic, where it could not be written.</returns>
    public static bool Write(string path, string shown, Func<string, string?> change, DiagnosticBag diagnostics)
    {
        var beside = path + ".mended";
        try
        {
            var bytes = File.ReadAllBytes(path);
            var hasMark = bytes is [0xEF, 0xBB, 0xBF, ..];
            // Null where somebody is writing in it at this moment.
            if (change(Encoding.UTF8.GetString(bytes.AsSpan(hasMark ? 3 : 0))) is not { } text) return true;
            File.WriteAllText(beside, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: hasMark));
            File.Move(beside, path, overwrite: true);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Remove(beside);
            diagnostics.CannotMend(shown, e);
            return false;
        }
    }

    private static void Remove(string beside)
    {
        try
        {
            File.Delete(beside);
        }
        catch (Exception left) when (left is IOException or UnauthorizedAccessException)
        {
            // Nothing reads it.
        }
    }
}
