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
            zine = SaysNothing(entry) ? Empty(zine, entry, diagnostics) : ZineKeys.Apply(zine, entry, values);
        return zine with { IsBroken = HidesItsTitle(map, diagnostics) };
    }

    /// <summary>Keys that want something say so themselves.</summary>
    private static ZineFile Empty(ZineFile zine, SettingEntry entry, DiagnosticBag diagnostics)
    {
        var said = new DiagnosticBag();
        zine = ZineKeys.Apply(zine, entry, new ValueReader(said));
        if (said.IsEmpty) diagnostics.NothingSaid(entry.KeySpan, entry.Key);
        diagnostics.AddRange(said.Sorted());
        return zine;
    }

    /// <summary>Nothing behind the colon, where that means what no line at all would mean. Other stages say of some of their keys what they want.</summary>
    private static bool SaysNothing(SettingEntry entry) => entry.Key is not ("size" or "page" or "scheme" or "pages" or "pictures" or "printer") && entry.Value switch
    {
        SettingScalar { Value.Length: 0 } => entry.Key is not ("inks" or "drums" or "print" or "for" or "epub" or "html") && !IsOfOwnPage(entry.Key),
        SettingList { Items.IsEmpty: true } => entry.Key is not ("print" or "epub" or "html" or "lint"),
        SettingMap { Entries.IsEmpty: true } => entry.Key is not ("inks" or "drums" or "for") && !IsOfOwnPage(entry.Key),
        _ => false,
    };

    /// <summary>Pages whose file must be named, and the words for their pictures.</summary>
    private static bool IsOfOwnPage(string key) => PageKeys.Keys.Any(page => page.Place is not (SectionPlace.Cover or SectionPlace.BackCover) && key.StartsWith(page.Key, StringComparison.Ordinal));

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
