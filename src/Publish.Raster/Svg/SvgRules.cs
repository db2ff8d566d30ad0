using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Publish.Model.Pictures;
using Publish.Model.Pictures.Bare;
using Publish.Model.Source;
using SkiaSharp;

namespace Publish.Raster.Svg;

/// <summary>What of SVG 1.1 a drawing needs: all that draws, and nothing that runs, moves, fetches or holds other kinds of documents.</summary>
internal static partial class SvgRules
{
    public const string Namespace = "http://www.w3.org/2000/svg";
    public const string XLink = "http://www.w3.org/1999/xlink";
    public const string Xml = "http://www.w3.org/XML/1998/namespace";

    private static readonly Lazy<FrozenSet<string>> Elements = new(() => new[]
    {
        "svg", "g", "defs", "title", "desc", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "textPath", "use", "symbol",
        "marker", "clipPath", "mask", "pattern", "linearGradient", "radialGradient", "stop", "switch", "image", "filter", "feBlend", "feColorMatrix",
        "feComponentTransfer", "feComposite", "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap", "feDistantLight", "feFlood", "feFuncA", "feFuncB",
        "feFuncG", "feFuncR", "feGaussianBlur", "feMerge", "feMergeNode", "feMorphology", "feOffset", "fePointLight", "feSpecularLighting", "feSpotLight",
        "feTile", "feTurbulence",
    }.ToFrozenSet(StringComparer.Ordinal));

    /// <summary>A link in a drawing is taken off, and what it holds stays.</summary>
    public static bool IsUnwrapped(string element) => element == "a";

    /// <summary>What a program for drawing writes for itself; it shows nothing, so nobody misses it.</summary>
    public static bool IsSilent(string space, string element) => space != Namespace || element == "metadata";

    public static bool Draws(string element) => Elements.Value.Contains(element);

    /// <summary>An address as readers take it (WHATWG URL, section 4.1): without line ends and tabs, and without what stands around it.</summary>
    public static string Normal(string address) => string.Concat(address.Split('\t', '\n', '\r')).Trim();

    /// <summary>Whether an address stays inside of the drawing: a part of it, or a picture that is written out in it.</summary>
    /// <param name="address">As <see cref="Normal"/> gives it.</param>
    public static bool IsInside(string address, bool isImage)
    {
        if (!isImage) return address.StartsWith('#');
        foreach (var kind in (ReadOnlySpan<string>)["data:image/png;base64,", "data:image/jpeg;base64,", "data:image/jpg;base64,"])
            if (address.StartsWith(kind, StringComparison.OrdinalIgnoreCase)) return EmbeddedPicture.IsSound(address.AsSpan(kind.Length));
        return false;
    }

    /// <summary>Whether a style hands down what another style has set aside.</summary>
    public static bool MayInherit(string css) => css.Contains("inherit", StringComparison.OrdinalIgnoreCase) || css.Contains("unset", StringComparison.OrdinalIgnoreCase)
        || css.Contains("revert", StringComparison.OrdinalIgnoreCase) || css.Contains("var(", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a style moves something by itself, or when a pointer comes near.</summary>
    public static bool Moves(string css) => Moving().IsMatch(css);

    [GeneratedRegex(@"@(?:-\w+-)?keyframes|(?:^|[{;\s/])(?:-\w+-)?(?:animation|transition)(?:-[\w-]+)?\s*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Moving();

    /// <summary>A style without what its maker noted beside it.</summary>
    public static string WithoutComments(string css)
    {
        for (var at = css.IndexOf("/*", StringComparison.Ordinal); at >= 0; at = css.IndexOf("/*", at, StringComparison.Ordinal))
            css = css.IndexOf("*/", at + 2, StringComparison.Ordinal) is >= 0 and var end ? string.Concat(css.AsSpan(0, at), " ", css.AsSpan(end + 2)) : css[..at];
        return css;
    }

    /// <summary>Whether a style fetches nothing: every <c>url( )</c> is a part of the drawing, nothing is imported, and nothing is hidden behind escapes.</summary>
    public static bool IsSafeStyle(string css)
    {
        if (css.Contains('\\') || css.Contains("@import", StringComparison.OrdinalIgnoreCase) || css.Contains("expression(", StringComparison.OrdinalIgnoreCase)
            || css.Contains("javascript:", StringComparison.OrdinalIgnoreCase) || css.Contains("image-set(", StringComparison.OrdinalIgnoreCase)
            || css.Contains("src(", StringComparison.OrdinalIgnoreCase)) return false;
        for (var at = css.IndexOf("url(", StringComparison.OrdinalIgnoreCase); at >= 0; at = css.IndexOf("url(", at + 4, StringComparison.OrdinalIgnoreCase))
            if (!css.AsSpan(at + 4).TrimStart(" \t\n\r\"'").StartsWith("#")) return false;
        return true;
    }
}

/// <summary>A picture that is written out in a drawing.</summary>
internal static class EmbeddedPicture
{
    /// <summary>The same picture without what it says of its maker.</summary>
    /// <param name="address">As <see cref="SvgRules.IsInside"/> takes it.</param>
    public static string Bare(string address)
    {
        var head = address.IndexOf(',') + 1;
        ReadOnlyMemory<byte> file = Convert.FromBase64String(address[head..]);
        var bare = BarePicture.Of(file);
        return bare.Equals(file) ? address : address[..head] + Convert.ToBase64String(bare.Span);
    }

    /// <summary>The picture; null where it is damaged.</summary>
    public static Picture? Read(byte[] bytes) => PictureReader.Read("a picture inside", bytes, SourceSpan.None, new()) is { Format: not PictureFormat.Svg } picture ? picture : null;

    /// <summary>Whether it is what it says, a PNG or a JPEG, and of a size that can be held: a few bytes may claim a billion pixels.</summary>
    public static bool IsSound(ReadOnlySpan<char> base64)
    {
        var bytes = new byte[(base64.Length / 4 * 3) + 3];
        if (!Convert.TryFromBase64Chars(base64, bytes, out var length)) return false;
        if (bytes is not ([0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..])) return false;
        using var data = SKData.CreateCopy(bytes.AsSpan(0, length));
        using var codec = SKCodec.Create(data);
        return codec is not null && !PictureReader.IsHuge(codec.Info.Width, codec.Info.Height);
    }
}
