using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Publish.Tests;

/// <summary>JSON as it lies in the repository.</summary>
internal static class SharedJson
{
    public static string Indented(string json)
    {
        using var document = JsonDocument.Parse(json);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) document.WriteTo(writer);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
