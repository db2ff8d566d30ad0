namespace Publish.Fonts.Sfnt;

/// <summary>
/// The figures of a face out of <c>head</c>, <c>hhea</c>, <c>maxp</c>, <c>OS/2</c> and <c>post</c>, in font units.
/// What an old file lacks is set from its ascender, as PDF writers commonly do.
/// </summary>
internal sealed record FaceMetrics
{
    private const int UseTypographicMetrics = 1 << 7;

    public required int UnitsPerEm { get; init; }

    public required int GlyphCount { get; init; }

    public required FontBox Box { get; init; }

    public required int Ascender { get; init; }

    public required int Descender { get; init; }

    public required int LineGap { get; init; }

    public required int CapHeight { get; init; }

    public required int XHeight { get; init; }

    public required int Weight { get; init; }

    public required bool IsItalic { get; init; }

    public required double ItalicAngle { get; init; }

    public required bool IsFixedPitch { get; init; }

    public required EmbeddingRights Rights { get; init; }

    public required RuleMetrics Underline { get; init; }

    public required RuleMetrics Strikeout { get; init; }

    public static FaceMetrics Read(SfntFile file)
    {
        var head = file.Need("head", 54);
        var hhea = file.Need("hhea", 36);
        var os2 = file.Table("OS/2");
        var post = file.Table("post");
        var hasOs2 = os2.Length >= 78;
        var (ascender, descender, gap) = hasOs2 && (os2.UInt16(62) & UseTypographicMetrics) != 0
            ? (os2.Int16(68), os2.Int16(70), os2.Int16(72))
            : (hhea.Int16(4), hhea.Int16(6), hhea.Int16(8));
        var hasHeights = os2.Length >= 90 && os2.UInt16(0) >= 2;
        return new FaceMetrics
        {
            UnitsPerEm = UnitsOf(head),
            GlyphCount = file.Need("maxp", 6).UInt16(4),
            Box = new FontBox(head.Int16(36), head.Int16(38), head.Int16(40), head.Int16(42)),
            Ascender = ascender,
            Descender = descender,
            LineGap = gap,
            CapHeight = hasHeights ? os2.Int16(88) : ascender * 9 / 10,
            XHeight = hasHeights ? os2.Int16(86) : ascender * 6 / 10,
            Weight = hasOs2 ? Math.Clamp(os2.UInt16(4), 1, 1000) : 400,
            IsItalic = (head.UInt16(44) & 2) != 0 || (hasOs2 && (os2.UInt16(62) & 1) != 0),
            ItalicAngle = post.Length >= 16 ? post.Fixed(4) : 0,
            IsFixedPitch = post.Length >= 16 && post.UInt32(12) != 0,
            Rights = EmbeddingRights.FromFsType(hasOs2 ? os2.UInt16(8) : 0),
            Underline = post.Length >= 16 && post.Int16(10) > 0 ? new(post.Int16(8), post.Int16(10)) : new(-ascender / 10, ascender / 16),
            Strikeout = hasOs2 && os2.Int16(26) > 0 ? new(os2.Int16(28), os2.Int16(26)) : new(ascender * 3 / 10, ascender / 16),
        };
    }

    private static int UnitsOf(SfntTable head) => head.UInt16(18) is >= 16 and <= 16384 and var units
        ? units
        : throw new FontFormatException("The font gives an impossible number of units to the em.");
}
