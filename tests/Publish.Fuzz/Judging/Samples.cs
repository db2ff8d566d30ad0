using System.Globalization;

namespace Publish.Fuzz.Judging;

/// <summary>Some of what was made of damaged inputs, kept for outside validators.</summary>
internal static class Samples
{
    private const int Every = 97;

    private static int seen;

    /// <summary>Where they go; null where nobody wants any.</summary>
    public static string? Folder { get; set; }

    /// <param name="name">With the ending of its kind.</param>
    public static void Offer(string name, ReadOnlySpan<byte> bytes)
    {
        if (Folder is null || seen++ % Every != 0) return;
        Directory.CreateDirectory(Folder);
        File.WriteAllBytes(Path.Combine(Folder, string.Create(CultureInfo.InvariantCulture, $"{seen}{Path.GetExtension(name)}")), bytes);
    }
}
