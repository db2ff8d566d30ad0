using System.Text.Json;

namespace Publish.Files.Changes;

/// <summary>A file that takes its place.</summary>
/// <param name="Name">Its path in the folder, with forward slashes.</param>
/// <param name="Replaces">Something was there before.</param>
internal sealed record Placing(string Name, bool Replaces);

/// <summary>
/// What is about to be moved, written down before anything is. As long as it lies there the change is neither done nor undone, and whoever comes next finishes it; its last
/// member says that it is whole.
/// </summary>
/// <param name="Folders">Folders that are made for it, outermost first.</param>
internal sealed record Journal(IReadOnlyList<Placing> Placed, IReadOnlyList<string> Removed, IReadOnlyList<string> Folders)
{
    public const string FileName = "journal";

    public ReadOnlyMemory<byte> ToBytes()
    {
        var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text))
        {
            json.WriteStartObject();
            json.WriteStartArray("placed"u8);
            foreach (var placing in Placed)
            {
                json.WriteStartArray();
                json.WriteStringValue(placing.Name);
                json.WriteBooleanValue(placing.Replaces);
                json.WriteEndArray();
            }
            json.WriteEndArray();
            WriteNames(json, "removed", Removed);
            WriteNames(json, "folders", Folders);
            json.WriteBoolean("whole"u8, true);
            json.WriteEndObject();
        }
        return text.ToArray();
    }

    /// <summary>Null where there is none, or it was not finished: then nothing was moved.</summary>
    public static Journal? Read(string path)
    {
        try
        {
            if (!File.Exists(path)) return null;
            using var json = JsonDocument.Parse(RegularFile.Bytes(path));
            var root = json.RootElement;
            if (!root.GetProperty("whole").GetBoolean()) return null;
            var placed = root.GetProperty("placed").EnumerateArray().Select(entry => new Placing(NameIn(entry[0]), entry[1].GetBoolean())).ToArray();
            return new(placed, Names(root, "removed"), Names(root, "folders"));
        }
        catch (Exception unfinished) when (unfinished is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static void WriteNames(Utf8JsonWriter json, string member, IReadOnlyList<string> names)
    {
        json.WriteStartArray(member);
        foreach (var name in names)
            json.WriteStringValue(name);
        json.WriteEndArray();
    }

    private static string[] Names(JsonElement root, string member) => [.. root.GetProperty(member).EnumerateArray().Select(NameIn)];

    /// <summary>Somebody may have written a journal that leads out of the folder.</summary>
    private static string NameIn(JsonElement entry) =>
        entry.GetString() is { Length: > 0 } name && !Path.IsPathRooted(name) && !name.Split('/', '\\').Contains("..") ? name : throw new FormatException();
}
