using System.Globalization;

namespace Publish.Raster.Svg;

/// <summary>How much a drawing may hold. Maps and traced photographs stay well below; what is past these limits is a mistake or an attack.</summary>
internal static class SvgLimits
{
    public const int Elements = 250_000;

    /// <summary>Elements within each other, as they stand in the file. Some readers of XML stop at 256.</summary>
    public const int Nesting = 200;

    /// <summary>The same with what is used in its place: who draws goes as deep on a stack.</summary>
    public const int DrawnNesting = 500;

    /// <summary>Elements drawn when each use, pattern and marker is followed as often as it shows.</summary>
    public const int Drawn = 1_000_000;

    /// <summary>Characters of one attribute or text; readers of XML refuse ten million.</summary>
    public const int Value = 8_000_000;

    /// <summary>Attributes and styles that point at a part of the drawing.</summary>
    public const int References = 1_000_000;

    /// <summary>Times that a reference is looked at while the drawing is followed, whether or not it shows something.</summary>
    public const int Followed = 5_000_000;

    public static string InWords(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
