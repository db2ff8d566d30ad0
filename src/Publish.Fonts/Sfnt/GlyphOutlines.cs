namespace Publish.Fonts.Sfnt;

/// <summary>Whether TrueType's outlines can be drawn: they lie in their table, and glyphs that are put together of others come to an end (OpenType 1.9, "glyf").</summary>
internal sealed class GlyphOutlines
{
    private const int HeaderLength = 10;

    /// <summary>Nobody puts a letter together of more, or deeper in each other.</summary>
    private const int MostParts = 200, Deepest = 16;

    private const int WordsFollow = 0x1, HasScale = 0x8, MoreFollow = 0x20, HasTwoScales = 0x40, HasMatrix = 0x80;

    private readonly SfntTable glyf;
    private readonly SfntTable loca;
    private readonly bool isLong;
    private readonly int glyphs;
    private int parts;

    public GlyphOutlines(SfntFile file)
    {
        (glyf, loca) = (file.Table("glyf"), file.Table("loca"));
        isLong = file.Need("head", 54).Int16(50) != 0;
        glyphs = file.Need("maxp", 6).UInt16(4);
    }

    /// <summary>A glyph without an outline is sound.</summary>
    public bool IsSound(int glyph)
    {
        parts = 0;
        try
        {
            return IsSound(glyph, 0);
        }
        catch (FontFormatException)
        {
            return false;
        }
    }

    private bool IsSound(int glyph, int depth)
    {
        if (glyph >= glyphs || depth > Deepest || ++parts > MostParts) return false;
        var (start, end) = isLong ? (loca.UInt32(glyph * 4), loca.UInt32((glyph * 4) + 4)) : ((long)loca.UInt16(glyph * 2) * 2, (long)loca.UInt16((glyph * 2) + 2) * 2);
        if (start == end) return true;
        if (end > glyf.Length || end - start < HeaderLength) return false;
        var contours = glyf.Int16((int)start);
        return contours >= 0 ? HoldsContours((int)start + HeaderLength, contours, (int)end) : IsSoundWhole((int)start + HeaderLength, (int)end, depth);
    }

    /// <summary>The last point of each, the length of the instructions, and a byte a point at the least where no flag is repeated; one flag stands for 256 points at the most.</summary>
    private bool HoldsContours(int at, int contours, int end)
    {
        if (contours == 0) return true;
        var flags = at + (contours * 2) + 2;
        if (flags > end) return false;
        var points = glyf.UInt16(at + ((contours - 1) * 2)) + 1;
        flags += glyf.UInt16(flags - 2);
        return flags + ((points + 255) / 256) <= end;
    }

    private bool IsSoundWhole(int at, int end, int depth)
    {
        while (true)
        {
            if (at + 4 > end) return false;
            var flags = glyf.UInt16(at);
            if (!IsSound(glyf.UInt16(at + 2), depth + 1)) return false;
            if ((flags & MoreFollow) == 0) return true;
            at += 4 + ((flags & WordsFollow) != 0 ? 4 : 2) + ((flags & HasMatrix) != 0 ? 8 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasScale) != 0 ? 2 : 0);
        }
    }
}
