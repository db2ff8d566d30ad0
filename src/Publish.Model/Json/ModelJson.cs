using System.Text.Encodings.Web;
using System.Text.Json;
using Publish.Model.Source;

namespace Publish.Model.Json;

/// <summary>The model file, <c>&lt;slug&gt;.model.json</c>: a whole document that reads back equal. Its schema is <c>styles/schema/document.schema.json</c>.</summary>
public static class ModelJson
{
    /// <summary>Of the format; a change that old readers would get wrong raises it.</summary>
    public const int Version = 2;

    /// <summary>The oldest that is still read. All that it says is said alike since; what came later is not there.</summary>
    public const int OldestVersion = 1;

    // Documents nest as deep as writers quote each other; each level is two or three of JSON.
    private const int MaximumDepth = 1_000_000;

    /// <summary>Writes UTF-8 without a byte-order mark; the same document gives the same bytes. The stream stays open.</summary>
    public static void Write(Document document, Stream stream)
    {
        var options = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true, MaxDepth = MaximumDepth };
        using var json = new Utf8JsonWriter(stream, options);
        new ModelWriter(json).Write(document);
    }

    /// <summary>Reads a model file.</summary>
    /// <param name="path">How the file is called in a diagnostic.</param>
    /// <returns>Null, and an error, for a file that is no model file, or one of a format that is newer than this program.</returns>
    public static Document? Read(ReadOnlyMemory<byte> file, string path, DiagnosticBag diagnostics)
    {
        try
        {
            using var json = JsonDocument.Parse(file, new JsonDocumentOptions { MaxDepth = MaximumDepth });
            if (ModelReader.Version(json.RootElement) is var version && version > Version)
            {
                diagnostics.Error("ZP321", SourceSpan.None, $"The model file was written by a newer Publish: it has version {version}, and this one reads up to {Version}", "Use that Publish, or build the file again with this one.", path);
                return null;
            }

            return ModelReader.Read(json.RootElement);
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            diagnostics.Error("ZP320", SourceSpan.None, "The model file cannot be read: " + e.Message, "Build it again from the manuscript.", path);
            return null;
        }
    }
}
