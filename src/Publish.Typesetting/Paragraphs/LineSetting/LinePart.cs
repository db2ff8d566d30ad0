using Publish.Fonts;

namespace Publish.Typesetting.Paragraphs.LineSetting;

/// <summary>Something on a line before it is justified. Widths are in steps.</summary>
/// <param name="Shaped">Null for what is no text.</param>
/// <param name="Space">Natural width of the space before it; 0 at the line's start.</param>
/// <param name="GlueStretches">That space takes part in justification.</param>
/// <param name="Offset">Of its text in the piece.</param>
/// <param name="EndsInSoftHyphen">Its last glyph is a hyphen that the text does not have.</param>
internal readonly record struct LinePart(
    FragmentKind Kind, ShapedText? Shaped, int Piece, int Offset, long Space, bool GlueStretches, long Width, bool EndsInSoftHyphen)
{
    /// <summary>Of its letters; 0 where it has none.</summary>
    public long Em { get; init; }

    /// <summary>The ems of its letters in a row.</summary>
    public long Letters => Shaped is null ? 0 : Em * Shaped.Glyphs.Length;
}
