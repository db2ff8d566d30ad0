using Publish.Model.Json;
using Publish.Model.Source;

namespace Publish.Fuzz.Targets;

/// <summary>A model file is read; what was read is written and reads back equal.</summary>
internal sealed record ModelTarget(IReadOnlyList<string> Words, IReadOnlyList<byte[]> Seeds) : Target("model", ".json", Words, Seeds)
{
    public override string? Take(byte[] input, string scratch)
    {
        var bag = new DiagnosticBag();
        if (ModelJson.Read(input, "in.model.json", bag) is not { } document) return bag.HasErrors ? null : "not read, and no error that says why";
        var written = new MemoryStream();
        ModelJson.Write(document, written);
        var again = ModelJson.Read(written.ToArray(), "again.model.json", bag);
        return document.Equals(again) ? null : "what was written does not read back equal";
    }
}
