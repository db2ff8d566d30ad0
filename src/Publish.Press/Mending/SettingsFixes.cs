using System.Text;
using Publish.Files;
using Publish.Manuscript;
using Publish.Manuscript.Markdown;
using Publish.Model.Source;

namespace Publish.Press.Mending;

/// <summary>Mends a folder's zine.yaml, or the settings at the head of a single Markdown file, where it is plain what was meant; every other line stays byte for byte.</summary>
/// <param name="mended">Hears what was mended.</param>
internal sealed class SettingsFixes(string manuscript, List<MendedPlace> mended, DiagnosticBag diagnostics)
{
    /// <param name="files">Null to only say what would be done.</param>
    /// <returns>Whether every change could be made.</returns>
    public bool Run(RewrittenFiles? files)
    {
        if (Directory.Exists(manuscript))
        {
            string[] paths = [Path.Combine(manuscript, "zine.yaml"), Path.Combine(manuscript, "zine.yml")];
            return Array.Find(paths, File.Exists) is not { } settings || !RealPath.IsInside(manuscript, settings) || Try(settings, SettingsMending.Of, files);
        }
        return !MarkdownText.IsNameOf(manuscript) || !File.Exists(manuscript) || Try(manuscript, SettingsMending.OfFrontMatter, files);
    }

    private bool Try(string path, Func<string, IReadOnlyList<SettingsMend>> find, RewrittenFiles? files)
    {
        var name = Path.GetFileName(path);
        try
        {
            Mend(path, name, find, files);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.CannotMend(name, e);
            return false;
        }
    }

    private void Mend(string path, string name, Func<string, IReadOnlyList<SettingsMend>> find, RewrittenFiles? files)
    {
        var bytes = RegularFile.Bytes(path);
        var hasMark = bytes is [0xEF, 0xBB, 0xBF, ..];
        if (!System.Text.Unicode.Utf8.IsValid(bytes)) return;
        // A carriage return stays at the end of its line.
        var lines = Encoding.UTF8.GetString(bytes.AsSpan(hasMark ? 3 : 0)).Split('\n');
        var text = string.Join('\n', lines.Select(WithoutReturn));
        if (text.Contains('\r', StringComparison.Ordinal)) return;
        var mends = find(text);
        if (mends.Count == 0) return;
        foreach (var mend in mends)
        {
            mended.Add(Place(mend, name, text));
            text = mend.AppliedTo(text);
        }
        files?.Write(path, string.Join('\n', text.Split('\n').Select((line, i) => lines[i].EndsWith('\r') ? line + '\r' : line)), hasMark);
    }

    private static string WithoutReturn(string line) => line.EndsWith('\r') ? line[..^1] : line;

    private static MendedPlace Place(SettingsMend mend, string name, string text)
    {
        var start = mend.Start == 0 ? 0 : text.LastIndexOf('\n', mend.Start - 1) + 1;
        var end = text.IndexOf('\n', mend.Start + mend.Length) is >= 0 and var at ? at : text.Length;
        var line = text.AsSpan(0, start).Count('\n') + 1;
        return new(mend.Code, name, line, mend.Message, text[start..end], text[start..mend.Start] + mend.Replacement + text[(mend.Start + mend.Length)..end]);
    }
}
