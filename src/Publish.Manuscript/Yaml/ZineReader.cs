using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Yaml;

/// <summary>Binds the tree of a <c>zine.yaml</c> or front matter to metadata and settings.</summary>
internal static class ZineReader
{
    /// <param name="map">Null where the file was not valid: everything then stands at its default.</param>
    public static ZineFile Read(SettingMap? map, DiagnosticBag diagnostics)
    {
        if (map is null) return ZineFile.Broken;
        map = InOurCase(map, diagnostics);
        var zine = ZineFile.Empty with { Places = map };
        var values = new ValueReader(diagnostics);
        foreach (var entry in map.Entries)
            zine = ZineKeys.Apply(zine, entry, values);
        return zine with { IsBroken = HidesItsTitle(map, diagnostics) };
    }

    /// <summary>There is a title, and something is wrong with it, which has been said: that there is none would be said in vain.</summary>
    private static bool HidesItsTitle(SettingMap map, DiagnosticBag diagnostics) => map.Find("title") is SettingList or SettingMap || diagnostics.Has("ZP020") || diagnostics.Has("ZP042")
        || map.Entries.Any(entry => !ZineKeys.IsKnown(entry.Key) && ZineKeys.Nearest(entry.Key) == "title");

    /// <summary>Keys are known in any case, but each once.</summary>
    private static SettingMap InOurCase(SettingMap map, DiagnosticBag diagnostics)
    {
        if (map.Entries.All(entry => ZineKeys.Canonical(entry.Key) == entry.Key)) return map;
        var entries = new List<SettingEntry>();
        foreach (var entry in map.Entries)
        {
            var key = ZineKeys.Canonical(entry.Key);
            if (entries.Exists(earlier => earlier.Key == key)) diagnostics.KeyTwice(entry.KeySpan, entry.Key);
            else entries.Add(entry with { Key = key });
        }
        return new(Seq.Of(entries), map.Span);
    }
}
