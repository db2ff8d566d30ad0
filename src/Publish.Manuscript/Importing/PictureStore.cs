using System.Security.Cryptography;
using Publish.Manuscript.Files;
using Publish.Model.Pictures;

namespace Publish.Manuscript.Importing;

/// <summary>Pictures that come packed in a file: each gets a safe name under <c>images/</c>, the same bytes one name, and stays in memory.</summary>
/// <param name="darkroom">Makes PNG of what is neither that, JPEG nor SVG; null where nobody does.</param>
internal sealed class PictureStore(IDarkroom? darkroom = null)
{
    private readonly Dictionary<string, string> byHash = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    public PictureFiles Pictures { get; } = new();

    /// <summary>Pictures that move, of which the first is kept.</summary>
    public List<string> Moving { get; } = [];

    /// <param name="name">What it was called; only its words are used.</param>
    /// <returns>Its path in the manuscript; null for what is neither PNG, JPEG nor SVG, and cannot be made one.</returns>
    public string? Add(byte[] bytes, string name)
    {
        if (PictureSignature.Of(bytes.AsSpan(0, Math.Min(bytes.Length, 4096))) is { } format) return Keep(bytes, format, name);
        if (darkroom?.Look(bytes) is not { Fault: NegativeFault.None } look || darkroom.Develop(bytes, 0, PictureWork.None) is not { } made || made.Bytes.Length > Limits.PictureBytes) return null;
        if (look.Moves) Moving.Add(name);
        return Keep(made.Bytes, made.Format, name);
    }

    /// <summary>A picture without what its document hides of it.</summary>
    /// <returns>Null where that cannot be cut off.</returns>
    public string? AddCut(byte[] bytes, string name, CropShares crop) =>
        darkroom?.Develop(bytes, 0, new(crop)) is { } made && made.Bytes.Length <= Limits.PictureBytes ? Keep(made.Bytes, made.Format, name) : null;

    private string Keep(byte[] bytes, PictureFormat format, string name)
    {
        var hash = Convert.ToHexString(SHA256.HashData(bytes));
        if (byHash.TryGetValue(hash, out var known)) return known;
        var path = SafePictureName.Of(name, format, taken);
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
