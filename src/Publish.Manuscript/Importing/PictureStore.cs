using System.Security.Cryptography;
using Publish.Manuscript.Files;
using Publish.Model.Naming;
using Publish.Model.Pictures;

namespace Publish.Manuscript.Importing;

/// <summary>Pictures that come packed in a file: each gets a safe name under <c>images/</c>, the same bytes one name, and stays in memory.</summary>
internal sealed class PictureStore
{
    private readonly Dictionary<string, string> byHash = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    public PictureFiles Pictures { get; } = new();

    /// <param name="name">What it was called; only its words are used.</param>
    /// <returns>Its path in the manuscript; null for what is neither PNG, JPEG nor SVG.</returns>
    public string? Add(byte[] bytes, string name)
    {
        if (PictureSignature.Of(bytes.AsSpan(0, Math.Min(bytes.Length, 4096))) is not { } format) return null;
        var hash = Convert.ToHexString(SHA256.HashData(bytes));
        if (byHash.TryGetValue(hash, out var known)) return known;
        var end = format switch { PictureFormat.Png => "png", PictureFormat.Jpeg => "jpg", _ => "svg" };
        var stem = Slug.From(Path.GetFileNameWithoutExtension(name.Replace('\\', '/')));
        if (stem == "zine") stem = "picture";
        var path = $"images/{stem}.{end}";
        for (var number = 2; !taken.Add(path); number++)
            path = FormattableString.Invariant($"images/{stem}-{number}.{end}");
        byHash[hash] = path;
        Pictures.Add(path, bytes, format);
        return path;
    }

    /// <summary>What a picture is that cannot be taken, with its article.</summary>
    public static string KindOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length >= 44 && bytes.StartsWith((ReadOnlySpan<byte>)[1, 0, 0, 0]) && bytes[40..].StartsWith(" EMF"u8)) return "an EMF drawing";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD7, 0xCD, 0xC6, 0x9A]) || bytes.StartsWith((ReadOnlySpan<byte>)[1, 0, 9, 0])) return "a WMF drawing";
        return ForeignFile.Of(bytes)?.Name ?? "no picture that is known";
    }
}
