namespace Publish.Manuscript.Importing;

/// <summary>HEIC and AVIF, which phones write unless they are told otherwise (ISO/IEC 23008-12; the brands of the box "ftyp").</summary>
internal static class PhonePictures
{
    /// <summary>The settings by their names on the phones themselves.</summary>
    public const string Advice = "For those that are there: open each on the phone or in a picture program, and save or share it as JPEG. For those to come: on an iPhone, Settings > Camera > Formats > Most Compatible; on a Samsung, Camera > Settings > "
        + "Advanced picture options, and switch \"High efficiency pictures\" off; on other Androids, the camera's settings under \"Format\" or \"Efficiency\"";

    private static readonly string[] Heic = ["heic", "heix", "hevc", "hevx", "heim", "heis", "hevm", "hevs", "mif1", "msf1"];
    private static readonly string[] Avif = ["avif", "avis"];

    public static bool Is(ReadOnlySpan<byte> head) => IsHeic(head) || IsAvif(head);

    public static bool IsAvif(ReadOnlySpan<byte> head) => Brand(head) is { } brand && (Avif.Contains(brand) || (brand is "mif1" or "msf1" && head[..Math.Min(head.Length, 64)].IndexOf("avif"u8) >= 0));

    public static bool IsHeic(ReadOnlySpan<byte> head) => Brand(head) is { } brand && Heic.Contains(brand) && !IsAvif(head);

    private static string? Brand(ReadOnlySpan<byte> head) => head.Length >= 12 && head[4..].StartsWith("ftyp"u8) ? System.Text.Encoding.Latin1.GetString(head[8..12]) : null;
}
