using System.Text.Json;
using Publish.Files;

namespace Publish.Press.Output;

/// <summary>The list of a zine's files, <c>NAME.manifest.json</c>: what is there, and what this zine may replace.</summary>
public sealed record OutputManifest(string Slug, IReadOnlyList<MadeFile> Files)
{
    public static string NameFor(string slug) => slug + ".manifest.json";

    public void Write(Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = LegibleJson.Encoder }))
            Write(json);
        stream.WriteByte((byte)'\n');
    }

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("slug"u8, Slug);
        json.WriteStartArray("files"u8);
        foreach (var file in Files)
            WriteFile(json, file);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <returns>Null where there is none, or it is not one of ours.</returns>
    public static OutputManifest? Read(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(RegularFile.Bytes(path));
            var files = json.RootElement.GetProperty("files").EnumerateArray().Select(ReadFile).ToArray();
            return new(json.RootElement.GetProperty("slug").GetString() ?? "", files);
        }
        catch (Exception unreadable) when (unreadable is IOException or JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    public static void WriteFile(Utf8JsonWriter json, MadeFile file)
    {
        json.WriteStartObject();
        json.WriteString("path"u8, file.Path);
        json.WriteString("kind"u8, file.Edition);
        if (file.Paper.Length > 0) json.WriteString("paper"u8, file.Paper);
        if (file.Printer.Length > 0) json.WriteString("printer"u8, file.Printer);
        if (file.Pages > 0) json.WriteNumber("pages"u8, file.Pages);
        json.WriteNumber("bytes"u8, file.Bytes);
        json.WriteString("sha256"u8, file.Sha256);
        json.WriteEndObject();
    }

    private static MadeFile ReadFile(JsonElement file) => new(
        file.GetProperty("path").GetString() ?? "",
        file.GetProperty("kind").GetString() ?? "",
        file.TryGetProperty("paper", out var paper) ? paper.GetString() ?? "" : "",
        file.TryGetProperty("pages", out var pages) ? pages.GetInt32() : 0,
        file.GetProperty("bytes").GetInt64(),
        file.GetProperty("sha256").GetString() ?? "")
    {
        Printer = file.TryGetProperty("printer", out var printer) ? printer.GetString() ?? "" : "",
    };
}
