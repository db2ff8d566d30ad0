using Publish.Fonts.Native;
using Publish.Fonts.Sfnt;

namespace Publish.Fonts;

/// <summary>
/// One face out of a TrueType or OpenType file. Lengths are in font units, y upwards. Safe for use from several threads.
/// </summary>
public sealed class FontFace
{
    private readonly FaceNames names;
    private readonly FaceMetrics metrics;
    private readonly Lazy<NativeFont> native;

    private FontFace(ReadOnlyMemory<byte> data, FaceNames names, FaceMetrics metrics, bool isCff)
    {
        Data = data;
        IsCff = isCff;
        this.names = names;
        this.metrics = metrics;
        native = new Lazy<NativeFont>(() => new NativeFont(data));
    }

    public ReadOnlyMemory<byte> Data { get; }

    /// <summary>Whether the outlines are PostScript's (CFF) and not TrueType's.</summary>
    public bool IsCff { get; }

    /// <summary>ASCII letters, digits and hyphens; never empty.</summary>
    public string PostScriptName => names.PostScript;

    public string Family => names.Family;

    public int UnitsPerEm => metrics.UnitsPerEm;

    public int Ascender => metrics.Ascender;

    /// <summary>Below the baseline, so negative.</summary>
    public int Descender => metrics.Descender;

    public int LineGap => metrics.LineGap;

    public int CapHeight => metrics.CapHeight;

    public int XHeight => metrics.XHeight;

    /// <summary>Degrees anticlockwise from upright, so negative for a face that leans to the right.</summary>
    public double ItalicAngle => metrics.ItalicAngle;

    public FontBox BoundingBox => metrics.Box;

    /// <summary>
    /// The width of an upright stem in thousandths of an em, guessed from the weight, since TrueType does not record it.
    /// PDF wants it only for drawing a substitute of a face that is missing.
    /// </summary>
    public int StemV => 50 + (Weight * Weight / (65 * 65));

    public bool IsFixedPitch => metrics.IsFixedPitch;

    public bool IsItalic => metrics.IsItalic;

    /// <summary>From 1 to 1000; 400 is regular, 700 bold.</summary>
    public int Weight => metrics.Weight;

    public EmbeddingRights EmbeddingRights => metrics.Rights;

    public RuleMetrics Underline => metrics.Underline;

    public RuleMetrics Strikeout => metrics.Strikeout;

    public int GlyphCount => metrics.GlyphCount;

    internal NativeFont Native => native.Value;

    /// <summary>Reads a .ttf or .otf file. The bytes are kept, not copied, and must not change.</summary>
    /// <exception cref="FontFormatException">The file is not a font, or a broken one.</exception>
    public static FontFace Load(ReadOnlyMemory<byte> data)
    {
        var file = SfntFile.Open(data);
        var isCff = file.Has("CFF ");
        if (!isCff && !file.Has("glyf"))
            throw new FontFormatException("The font holds no outlines (neither \"glyf\" nor \"CFF \").");
        file.Need("cmap", 4);
        file.Need("hmtx", 4);
        return new FontFace(data, FaceNames.Read(file.Table("name")), FaceMetrics.Read(file), isCff);
    }

    /// <summary>The glyph that the face maps a code point to; 0, the missing glyph, where it maps none.</summary>
    public ushort GlyphFor(int codePoint) =>
        HarfBuzz.FontNominalGlyph(Native.Font, (uint)codePoint, out var glyph) != 0 ? (ushort)glyph : (ushort)0;

    /// <summary>How far a glyph moves the pen; 0 for a glyph that the face does not have.</summary>
    public int AdvanceOf(ushort glyph) => glyph < GlyphCount ? HarfBuzz.FontAdvance(Native.Font, glyph) : 0;

    public GlyphExtents ExtentsOf(ushort glyph) => HarfBuzz.FontGlyphExtents(Native.Font, glyph, out var box) != 0
        ? new GlyphExtents(box.XBearing, box.YBearing, box.Width, -box.Height)
        : default;

    /// <summary>
    /// Whether the face can set a text with these features. Judged from what shaping gives, since a face can lack a code
    /// point in its map and still set it (a narrow space from the space), or have it and not compose it.
    /// </summary>
    public bool Covers(string text, FontFeatures features = FontFeatures.None) =>
        !Shaping.Shape(text, this, features, "en").HasMissing;
}

/// <summary>
/// The box around a glyph's outline in font units, y upwards: its left edge and its top from the origin, its width, and its
/// height (positive). All zero for a glyph without an outline.
/// </summary>
public readonly record struct GlyphExtents(int Left, int Top, int Width, int Height)
{
    public int Right => Left + Width;

    public int Bottom => Top - Height;
}
