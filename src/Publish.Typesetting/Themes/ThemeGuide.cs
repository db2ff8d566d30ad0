using System.Globalization;
using System.Text;
using System.Text.Json;
using Publish.Model.Source;

namespace Publish.Typesetting.Themes;

/// <summary>What else a style could say, as comments of its file, made from the tables that read it.</summary>
public static class ThemeGuide
{
    /// <param name="map">What it says already.</param>
    /// <returns>Lines of YAML, each a comment.</returns>
    public static string Rest(SettingMap map)
    {
        using var schema = JsonDocument.Parse(ThemeSchema.Whole());
        var text = new StringBuilder();
        foreach (var group in schema.RootElement.GetProperty("properties").EnumerateObject())
        {
            if (!group.Value.TryGetProperty("properties", out var keys)) continue;
            var said = map.Find(group.Name) as SettingMap;
            var others = keys.EnumerateObject().Where(key => said?.Find(key.Name) is null).ToList();
            if (others.Count == 0) continue;
            text.Append(CultureInfo.InvariantCulture, $"#\n# {group.Name}:{About(group.Value, "  # ")}\n");
            foreach (var key in others) text.Append(CultureInfo.InvariantCulture, $"#   {key.Name}: {Kind(key.Value)}{About(key.Value, "  # ")}\n");
        }
        return text.ToString();
    }

    private static string About(JsonElement key, string before) => key.TryGetProperty("description", out var about) ? before + about.GetString() : "";

    private static string Kind(JsonElement key)
    {
        if (key.TryGetProperty("enum", out var names)) return string.Join(" | ", names.EnumerateArray().Select(name => name.GetString()));
        if (key.TryGetProperty("minimum", out var least)) return $"{least.GetInt32().ToString(CultureInfo.InvariantCulture)} to {key.GetProperty("maximum").GetInt32().ToString(CultureInfo.InvariantCulture)}";
        return key.GetProperty("type") is { ValueKind: JsonValueKind.String } type ? type.GetString() switch
        {
            "boolean" => "yes | no",
            "array" => "[…]",
            "number" => "a number",
            _ => key.TryGetProperty("pattern", out var pattern) ? pattern.GetString()!.Contains(" to ", StringComparison.Ordinal) ? "10pt to 12pt" : "a length" : "…",
        } : "a length";
    }
}
