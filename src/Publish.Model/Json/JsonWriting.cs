using System.Text.Json;
using Publish.Model.Source;

namespace Publish.Model.Json;

/// <summary>Writes the parts that all nodes share. What is empty is left out.</summary>
internal static class JsonWriting
{
    public static void Texts(this Utf8JsonWriter json, ReadOnlySpan<byte> key, Seq<string> texts)
    {
        if (texts.IsEmpty) return;
        json.WriteStartArray(key);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    public static void Text(this Utf8JsonWriter json, ReadOnlySpan<byte> key, string text)
    {
        if (text.Length > 0) json.WriteString(key, text);
    }

    public static void Flag(this Utf8JsonWriter json, ReadOnlySpan<byte> key, bool flag)
    {
        if (flag) json.WriteBoolean(key, true);
    }

    public static void Number(this Utf8JsonWriter json, ReadOnlySpan<byte> key, int number, int ordinary = 0)
    {
        if (number != ordinary) json.WriteNumber(key, number);
    }

    public static void Place(this Utf8JsonWriter json, SourceSpan span)
    {
        if (span == SourceSpan.None) return;
        json.WriteStartArray(JsonKey.At);
        json.WriteNumberValue(span.File);
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.Length);
        json.WriteEndArray();
    }

    public static void Attributes(this Utf8JsonWriter json, ReadOnlySpan<byte> key, Seq<Attribute> attributes)
    {
        if (attributes.IsEmpty) return;
        json.WriteStartArray(key);
        foreach (var attribute in attributes)
        {
            json.WriteStartObject();
            json.WriteString(JsonKey.Name, attribute.Key);
            json.WriteString(JsonKey.Value, attribute.Value);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>Where a node stood, and what the writer added to it.</summary>
    public static void Common(this Utf8JsonWriter json, Node node)
    {
        json.Place(node.Span);
        var attributes = node.Attributes;
        if (ReferenceEquals(attributes, Model.Attributes.None)) return;
        json.Text(JsonKey.Id, attributes.Id);
        json.Texts(JsonKey.Classes, attributes.Classes);
        if (attributes.Language is { } language) json.WriteString(JsonKey.Language, language);
        json.Attributes(JsonKey.Attributes, attributes.Others);
    }
}
