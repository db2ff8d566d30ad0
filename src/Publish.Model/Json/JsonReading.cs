using System.Text.Json;
using Publish.Model.Source;

namespace Publish.Model.Json;

/// <summary>Reads the parts that all nodes share. What is left out is empty.</summary>
internal static class JsonReading
{
    public static string Text(this JsonElement json, ReadOnlySpan<byte> key) => json.OptionalText(key) ?? "";

    public static string? OptionalText(this JsonElement json, ReadOnlySpan<byte> key) => json.TryGetProperty(key, out var value) ? value.GetString() : null;

    public static Seq<string> Texts(this JsonElement json, ReadOnlySpan<byte> key) => json.Each(key, text => text.GetString() ?? "");

    public static bool Flag(this JsonElement json, ReadOnlySpan<byte> key) => json.TryGetProperty(key, out var value) && value.GetBoolean();

    public static int Number(this JsonElement json, ReadOnlySpan<byte> key, int ordinary = 0) =>
        json.TryGetProperty(key, out var value) ? value.GetInt32() : ordinary;

    public static int Spelled(this JsonElement json, ReadOnlySpan<byte> key, string[] spellings) => Spelling.Find(spellings, json.OptionalText(key));

    public static int Spelled(this JsonElement json, ReadOnlySpan<byte> key, string[] spellings, int ordinary) =>
        json.OptionalText(key) is { } spelled ? Spelling.Find(spellings, spelled) : ordinary;

    public static Seq<T> Each<T>(this JsonElement json, ReadOnlySpan<byte> key, Func<JsonElement, T> read) =>
        json.TryGetProperty(key, out var list) ? list.Each(read) : [];

    public static Seq<T> Each<T>(this JsonElement list, Func<JsonElement, T> read)
    {
        var items = new T[list.GetArrayLength()];
        var at = 0;
        foreach (var item in list.EnumerateArray())
            items[at++] = read(item);
        return new(items);
    }

    public static SourceSpan Place(this JsonElement json)
    {
        if (!json.TryGetProperty(JsonKey.At, out var at)) return SourceSpan.None;
        var numbers = at.Each(number => number.GetInt32());
        return numbers.Count == 3 ? new(numbers[0], numbers[1], numbers[2]) : throw new FormatException("A place is a file, a start and a length");
    }

    public static Seq<Attribute> Attributes(this JsonElement json, ReadOnlySpan<byte> key) =>
        json.Each(key, a => new Attribute(a.Text(JsonKey.Name), a.Text(JsonKey.Value)));

    public static Attributes Attributes(this JsonElement json)
    {
        var attributes = new Attributes(json.Text(JsonKey.Id), json.Texts(JsonKey.Classes), json.OptionalText(JsonKey.Language), json.Attributes(JsonKey.Attributes));
        return attributes == Model.Attributes.None ? Model.Attributes.None : attributes;
    }
}
