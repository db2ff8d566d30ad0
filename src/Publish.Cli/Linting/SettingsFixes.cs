using System.Text;
using Publish.Manuscript;
using Publish.Model;

namespace Publish.Cli.Linting;

/// <summary>Mends a folder's zine.yaml where it is plain what was meant; every other line stays byte for byte.</summary>
/// <param name="mended">Hears what was mended.</param>
internal sealed class SettingsFixes(string manuscript, List<MendedPlace> mended, DiagnosticBag diagnostics)
{
    /// <returns>Whether every change could be made.</returns>
    public bool Run(bool write)
    {
        foreach (var name in (string[])["zine.yaml", "zine.yml"])
        {
            var path = Path.Combine(manuscript, name);
            if (!File.Exists(path)) continue;
            try
            {
                Mend(path, name, write);
                return true;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                diagnostics.CannotMend(name, e);
                return false;
            }
        }
        return true;
    }

    private void Mend(string path, string name, bool write)
    {
        var bytes = File.ReadAllBytes(path);
        var hasMark = bytes is [0xEF, 0xBB, 0xBF, ..];
        if (!System.Text.Unicode.Utf8.IsValid(bytes)) return;
        // A carriage return stays at the end of its line.
        var lines = Encoding.UTF8.GetString(bytes.AsSpan(hasMark ? 3 : 0)).Split('\n');
        var text = string.Join('\n', lines.Select(WithoutReturn));
        if (text.Contains('\r', StringComparison.Ordinal)) return;
        var mends = SettingsMending.Of(text);
        if (mends.Count == 0) return;
        foreach (var mend in mends)
        {
            mended.Add(Place(mend, name, text));
            text = mend.AppliedTo(text);
        }
        if (write) Write(path, string.Join('\n', text.Split('\n').Select((line, i) => lines[i].EndsWith('\r') ? line + '\r' : line)), hasMark);
    }

    private static string WithoutReturn(string line) => line.EndsWith('\r') ? line[..^1] : line;

    private static MendedPlace Place(SettingsMend mend, string name, string text)
    {
        var start = mend.Start == 0 ? 0 : text.LastIndexOf('\n', mend.Start - 1) + 1;
        var end = text.IndexOf('\n', mend.Start + mend.Length) is >= 0 and var at ? at : text.Length;
        var line = text.AsSpan(0, start).Count('\n') + 1;
        return new(mend.Code, name, line, mend.Message, text[start..end], text[start..mend.Start] + mend.Replacement + text[(mend.Start + mend.Length)..end]);
    }

    /// <summary>Beside the old one, and moved over it.</summary>
    private static void Write(string path, string text, bool hasMark)
    {
        var beside = path + ".mended";
        File.WriteAllText(beside, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: hasMark));
        File.Move(beside, path, overwrite: true);
    }
}
