using System.Globalization;
using System.Text;
using Publish.Model.Source;

namespace Publish.Manuscript.Yaml;

/// <summary>Writes values and trees of settings as YAML.</summary>
internal static class YamlText
{
    /// <summary>As it is where YAML reads it as that very text, else in quotation marks.</summary>
    public static string Quoted(string value) => IsPlain(value) ? value : InQuotes(value);

    /// <summary>An entry and all below it, each line with a line end.</summary>
    public static void Append(StringBuilder text, SettingEntry entry, string indent)
    {
        text.Append(indent).Append(Quoted(entry.Key)).Append(':');
        AppendValue(text, entry.Value, indent + "  ");
    }

    private static void AppendValue(StringBuilder text, SettingNode value, string indent)
    {
        switch (value)
        {
            case SettingMap { Entries.IsEmpty: true }: text.Append(" {}\n"); break;
            case SettingList { Items.IsEmpty: true }: text.Append(" []\n"); break;
            case SettingMap map:
                text.Append('\n');
                foreach (var entry in map.Entries) Append(text, entry, indent);
                break;
            case SettingList list:
                text.Append('\n');
                foreach (var item in list.Items)
                {
                    text.Append(indent).Append('-');
                    AppendValue(text, item, indent + "  ");
                }
                break;
            default:
                var scalar = (SettingScalar)value;
                var words = scalar.Quoted || !IsPlain(scalar.Value) ? InQuotes(scalar.Value) : scalar.Value;
                text.Append(scalar is { Quoted: false, Value: "" } ? "" : " " + words).Append('\n');
                break;
        }
    }

    private static bool IsPlain(string value)
    {
        if (value.Length == 0 || !char.IsLetterOrDigit(value[0]) || value[^1] is ' ' or ':') return false;
        if (value is "null" or "Null" or "NULL") return false;
        foreach (var c in value)
            if (c < ' ' || c is '[' or ']' or '{' or '}' or ',' or '"' or '\u007F' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF') return false;
        return !value.Contains(": ", StringComparison.Ordinal) && !value.Contains(" #", StringComparison.Ordinal);
    }

    private static string InQuotes(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var c in value)
        {
            if (c is '"' or '\\') text.Append('\\').Append(c);
            else if (c < ' ' || c is '\u007F' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF') text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else text.Append(c);
        }
        return text.Append('"').ToString();
    }
}
