using Publish.Fonts;

namespace Publish.Typesetting.Paragraphs.Words;

/// <summary>A word as it was shaped, and where it may be divided: shared by every place where it stands. Widths are in 1/65536 of an em.</summary>
internal sealed class Word
{
    public const int Em = 65536;

    public required string Text { get; init; }

    /// <summary>One, unless the face lacks some character and another sets it.</summary>
    public required ShapedText[] Parts { get; init; }

    public required int Width { get; init; }

    /// <summary>Glyphs in all parts.</summary>
    public required int GlyphCount { get; init; }

    /// <summary>How far the first character hangs over the left edge at a line's start.</summary>
    public required int LeftHang { get; init; }

    /// <summary>How far the last character hangs over the right edge at a line's end.</summary>
    public required int RightHang { get; init; }

    /// <summary>Its last character is a hyphen of its own.</summary>
    public required bool EndsInHyphen { get; init; }

    public required HyphenPoint[] Hyphens { get; init; }

    /// <summary>Widths up to each place between characters, for a word that must be broken by force; made when it is asked for.</summary>
    public HyphenPoint[] ForcedPoints() => forced ??= HyphenPoint.Everywhere(this);

    private HyphenPoint[]? forced;
}

/// <summary>A place inside of a word where a line may end.</summary>
/// <param name="Offset">Characters before it.</param>
/// <param name="Prefix">Width of what stands before it, with its hyphen.</param>
/// <param name="Suffix">Width of what goes to the next line.</param>
/// <param name="RightHang">Of what stands last before it.</param>
/// <param name="LeftHang">Of what the next line begins with.</param>
/// <param name="Kind">What is set at the line's end.</param>
internal readonly record struct HyphenPoint(ushort Offset, int Prefix, int Suffix, int RightHang, int LeftHang, DivisionMark Kind)
{
    internal static HyphenPoint[] Everywhere(Word word)
    {
        var points = new List<HyphenPoint>();
        var width = 0;
        for (int p = 0, start = 0; p < word.Parts.Length; start += word.Parts[p++].Text.Length)
        {
            var part = word.Parts[p];
            for (var g = 0; g < part.Glyphs.Length; g++)
            {
                var offset = start + part.Clusters[g];
                if (offset > 0 && (points.Count == 0 || points[^1].Offset < offset))
                    points.Add(new((ushort)offset, width, word.Width - width, 0, 0, DivisionMark.None));
                width += EmWidth(part, part.Advances[g]);
            }
        }

        return [.. points];
    }

    internal static int EmWidth(ShapedText part, long units) => (int)(units * Word.Em / part.Face.UnitsPerEm);
}

internal enum DivisionMark : byte
{
    /// <summary>Nothing: the word is broken by force, or after a character of its own.</summary>
    None,

    /// <summary>A hyphen, read as a soft one.</summary>
    Hyphen,
}
