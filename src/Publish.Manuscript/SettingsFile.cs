using Publish.Manuscript.Files;
using Publish.Manuscript.Yaml;
using Publish.Model.Source;

namespace Publish.Manuscript;

/// <summary>Reads a YAML file of settings (a theme, a preset) as a tree that knows its places.</summary>
public static class SettingsFile
{
    /// <summary>The file's map. Null after an error: not valid, not a map, or nested too deep. An empty file is an empty map.</summary>
    /// <param name="shownPath">As diagnostics name it.</param>
    /// <param name="sources">The file is added to them.</param>
    public static SettingMap? Read(string shownPath, ReadOnlySpan<byte> bytes, SourceSet sources, DiagnosticBag diagnostics)
    {
        if (bytes.Length > Limits.SettingsBytes)
        {
            diagnostics.FileTooLarge(shownPath, bytes.Length, Limits.SettingsBytes);
            return null;
        }
        var (text, file) = TextDecoder.Decode(shownPath, bytes, sources, diagnostics);
        return SettingTree.Parse(text.Content, 0, file, diagnostics);
    }
}
