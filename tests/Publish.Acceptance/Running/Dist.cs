using System.Security.Cryptography;
using System.Text.Json;

namespace Publish.Acceptance.Running;

/// <summary>An output folder, as somebody who looks into it sees it.</summary>
internal sealed class Dist(string folder)
{
    /// <summary>The finished files' names.</summary>
    public IReadOnlyList<string> Names => [.. Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>The only file with this end.</summary>
    public string One(string end) => Path.Combine(folder, Assert.Single(Names, name => name.EndsWith(end, StringComparison.Ordinal)));

    /// <summary>The only file of this kind, by the zine's list of files.</summary>
    public string Of(string kind)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(One(".manifest.json")));
        foreach (var file in json.RootElement.GetProperty("files").EnumerateArray())
            if (file.GetProperty("kind").GetString() == kind) return Path.Combine(folder, file.GetProperty("path").GetString()!);
        Assert.Fail($"There is no file of the kind {kind}: {string.Join(", ", Names)}");
        return "";
    }

    /// <summary>Every name with its content's hash.</summary>
    public IReadOnlyList<string> Fingerprints =>
        [.. Names.Select(name => $"{name} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, name))))}")];
}
