namespace Publish.Fonts;

/// <summary>
/// The box around a glyph's outline in font units, y upwards: its left edge and its top from the origin, its width, and its
/// height (positive). All zero for a glyph without an outline.
/// </summary>
public readonly record struct GlyphExtents(int Left, int Top, int Width, int Height)
{
    public int Right => Left + Width;

    public int Bottom => Top - Height;
}
