using System.Text;

namespace Publish.Typesetting.Themes;

/// <summary>The JSON schema of a theme, made from the very tables that read it, so that they cannot disagree.</summary>
internal static class ThemeSchema
{
    public const string Length = """{ "type": ["string", "number"], "pattern": "^[0-9.]+ ?(pt|mm|cm|in)?$" }""";
    public const string Range = """{ "type": "string", "pattern": "^[0-9.]+ ?(pt|mm|cm|in)? to [0-9.]+ ?(pt|mm|cm|in)?$" }""";
    public const string Bool = """{ "type": "boolean" }""";
    public const string Text = """{ "type": "string" }""";
    public const string Texts = """{ "type": "array", "items": { "type": "string" } }""";

    public const string TextOrTexts = """{ "type": ["string", "array"], "items": { "type": "string" } }""";
    public const string Decimal = """{ "type": "number" }""";

    public static string Number(int least, int most) => $$"""{ "type": "integer", "minimum": {{least}}, "maximum": {{most}} }""";

    public static string OneOf(params string[] names) => $$"""{ "enum": [{{string.Join(", ", names.Select(n => $"\"{n}\""))}}] }""";

    /// <summary>An object with these keys and no others.</summary>
    public static string Of<T>(IReadOnlyList<ThemeKey<T>> keys)
    {
        var text = new StringBuilder("""{ "type": "object", "additionalProperties": false, "properties": {""");
        for (var i = 0; i < keys.Count; i++)
            text.Append(i == 0 ? " " : ", ").Append('"').Append(keys[i].Name).Append("\": ").Append(Described(keys[i]));
        return text.Append(" } }").ToString();
    }

    public static string Whole() =>
        """{ "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "A house style of Publish", """ + Of(ThemeKeys.All)[2..];

    private static string Described<T>(ThemeKey<T> key) =>
        key.About.Length == 0 ? key.Schema : $$"""{ "description": "{{key.About}}", {{key.Schema[2..]}}""";
}
