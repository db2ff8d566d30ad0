using System.Text.Json;
using Publish.Model.Source;

namespace Publish.Model.Json;

internal static class SettingsJson
{
    public static void Write(Utf8JsonWriter json, Settings settings)
    {
        json.WriteString("style"u8, settings.Style);
        json.Text("slug"u8, settings.Slug);
        json.Texts("formats"u8, settings.Formats);
        json.Texts("papers"u8, settings.Papers);
        json.WriteString("glossaryPolicy"u8, Spelling.Policy[(int)settings.GlossaryPolicy]);
        json.Texts("knownTerms"u8, settings.KnownTerms);
        json.Text("sharedGlossary"u8, settings.SharedGlossary);
        json.WriteBoolean("sortGlossary"u8, settings.SortGlossary);
        if (settings.Contents is { } contents) json.WriteBoolean("contents"u8, contents);
        json.WriteBoolean("smartTypography"u8, settings.SmartTypography);
        if (!settings.Others.IsEmpty) Write(json, "others"u8, settings.Others);
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> key, Seq<SettingEntry> entries)
    {
        json.WriteStartArray(key);
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            json.Place(entry.KeySpan);
            json.WriteString(JsonKey.Name, entry.Key);
            json.WritePropertyName(JsonKey.Value);
            Write(json, entry.Value);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, SettingNode node)
    {
        json.WriteStartObject();
        json.WriteString(JsonKey.Type, node switch { SettingScalar => Kinds.Scalar, SettingList => Kinds.Sequence, _ => Kinds.Mapping });
        json.Place(node.Span);
        switch (node)
        {
            case SettingScalar scalar:
                json.WriteString(JsonKey.Value, scalar.Value);
                json.Flag("quoted"u8, scalar.Quoted);
                break;
            case SettingList list:
                json.WriteStartArray(JsonKey.Items);
                foreach (var item in list.Items)
                    Write(json, item);
                json.WriteEndArray();
                break;
            case SettingMap map:
                Write(json, JsonKey.Entries, map.Entries);
                break;
        }
        json.WriteEndObject();
    }

    public static Settings Read(JsonElement json) => new()
    {
        Style = json.Text("style"u8),
        Slug = json.Text("slug"u8),
        Formats = json.Texts("formats"u8),
        Papers = json.Texts("papers"u8),
        GlossaryPolicy = (GlossaryPolicy)json.Spelled("glossaryPolicy"u8, Spelling.Policy),
        KnownTerms = json.Texts("knownTerms"u8),
        SharedGlossary = json.Text("sharedGlossary"u8),
        SortGlossary = json.Flag("sortGlossary"u8),
        Contents = json.TryGetProperty("contents"u8, out var contents) ? contents.GetBoolean() : null,
        SmartTypography = json.Flag("smartTypography"u8),
        Others = json.Each("others"u8, ReadEntry),
    };

    private static SettingEntry ReadEntry(JsonElement json) => new(json.Text(JsonKey.Name), json.Place(), ReadNode(json.GetProperty(JsonKey.Value)));

    private static SettingNode ReadNode(JsonElement json) => json.Text(JsonKey.Type) switch
    {
        Kinds.Scalar => new SettingScalar(json.Text(JsonKey.Value), json.Flag("quoted"u8), json.Place()),
        Kinds.Sequence => new SettingList(json.Each(JsonKey.Items, ReadNode), json.Place()),
        Kinds.Mapping => new SettingMap(json.Each(JsonKey.Entries, ReadEntry), json.Place()),
        var type => throw new FormatException($"\"{type}\" is no kind of setting"),
    };
}
