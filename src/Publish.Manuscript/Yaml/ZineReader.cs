using Publish.Model;

namespace Publish.Manuscript.Yaml;

/// <summary>Binds the tree of a <c>zine.yaml</c> or front matter to metadata and settings.</summary>
internal static class ZineReader
{
    /// <param name="map">Null where the file was not valid: everything then stands at its default.</param>
    public static ZineFile Read(SettingMap? map, DiagnosticBag diagnostics)
    {
        if (map is null) return ZineFile.Empty;
        var zine = ZineFile.Empty with { Places = map };
        var values = new ValueReader(diagnostics);
        foreach (var entry in map.Entries)
            zine = ZineKeys.Apply(zine, entry, values);
        return zine;
    }
}
