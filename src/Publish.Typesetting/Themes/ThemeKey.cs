using Publish.Model.Naming;
using Publish.Model.Source;

namespace Publish.Typesetting.Themes;

/// <summary>A setting of a theme: its name, what the schema says of it, and how it is bound.</summary>
/// <param name="Schema">A JSON schema fragment.</param>
/// <param name="About">For those who write styles; shown by editors.</param>
internal sealed record ThemeKey<T>(string Name, string Schema, string About, Func<T, SettingNode, ThemeValues, T> Bind);

/// <summary>Binds a map by a table of keys. Keys are taken in the table's order, so that a later one may build on an earlier one.</summary>
internal static class ThemeBinding
{
    public static T Bind<T>(IReadOnlyList<ThemeKey<T>> keys, T theme, SettingMap map, ThemeValues values)
    {
        foreach (var entry in map.Entries)
            if (!keys.Any(k => k.Name == entry.Key))
                values.Diagnostics.UnknownThemeKey(entry.KeySpan, values.Holder, entry.Key, NearestName.Of(entry.Key, keys.Select(k => k.Name)));
        foreach (var key in keys)
            if (map.Find(key.Name) is { } node) theme = key.Bind(theme, node, values);
        return theme;
    }

    /// <summary>A key that holds keys of its own.</summary>
    public static T Group<T>(IReadOnlyList<ThemeKey<T>> keys, T theme, SettingNode node, ThemeValues values, string name)
    {
        if (node is SettingMap map) return Bind(keys, theme, map, values);
        values.Diagnostics.NotAGroup(node.Span, name);
        return theme;
    }
}
