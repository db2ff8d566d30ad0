using Publish.Model.Source;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Printing;

/// <summary>Reads how a zine is to be printed: first the preset, then what the zine itself says over it.</summary>
public static class PrintSettingsReader
{
    private const int DeepestInheritance = 8;

    /// <param name="preset">Its name; empty for the one that <paramref name="own"/> names, or none.</param>
    /// <param name="own">The manuscript's own <c>print:</c>; null for none.</param>
    /// <param name="find">A preset's file by its name, and where it was asked for; null, and a diagnostic of its own, where there is none.</param>
    /// <param name="schemes">Null for those of the catalogue.</param>
    public static PrintSettings Read(string preset, SettingMap? own, Func<string, SourceSpan, SettingMap?> find, DiagnosticBag diagnostics, SchemeShelf? schemes = null)
    {
        var shelf = schemes ?? SchemeShelf.Catalogue;
        var name = preset.Length > 0 || own?.Find(For) is not SettingScalar named ? preset : named.Value;
        var span = preset.Length > 0 ? SourceSpan.None : own?.Find(For)?.Span ?? SourceSpan.None;
        var settings = name.Length > 0 ? Preset(name, span, find, diagnostics, shelf, 0) with { Preset = name } : PrintSettings.Default;
        return own is null ? settings : ThemeBinding.Bind(PrintKeys.All, settings, own, new(diagnostics, "\"print\"") { Schemes = shelf });
    }

    /// <summary>The JSON schema of a preset, made from the table that reads it.</summary>
    public static string Schema() =>
        """{ "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "How a zine is to be printed: a preset of Publish, or print: in zine.yaml", """
        + ThemeSchema.Of(PrintKeys.All)[2..];

    private const string For = "for";

    private static PrintSettings Preset(string name, SourceSpan span, Func<string, SourceSpan, SettingMap?> find, DiagnosticBag diagnostics, SchemeShelf schemes, int depth)
    {
        if (depth >= DeepestInheritance)
        {
            diagnostics.CircularPreset(span, name);
            return PrintSettings.Default;
        }
        if (find(name, span) is not { } map) return PrintSettings.Default;
        var settings = map.Find(For) is SettingScalar { Value.Length: > 0 } other
            ? Preset(other.Value, other.Span, find, diagnostics, schemes, depth + 1)
            : PrintSettings.Default;
        return ThemeBinding.Bind(PrintKeys.All, settings, map, new(diagnostics, "a preset") { Schemes = schemes });
    }
}
