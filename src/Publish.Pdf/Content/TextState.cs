using Publish.Pdf.Syntax;
using Publish.Typesetting.Pages;

namespace Publish.Pdf.Content;

/// <summary>The font, size and stretch that are set, and where the last line began; in thousandths of a point.</summary>
internal sealed class TextState
{
    private const int NaturalWidth = 1000;

    private int face = -1;
    private long size = -1;
    private int stretch = NaturalWidth;
    private long spacing;
    private long x;
    private long y;
    private bool turned;

    /// <summary>A new text object begins at the page's origin; font and stretch live on.</summary>
    public void BeginObject() => (x, y, turned) = (0, 0, false);

    public void Select(ByteSink sink, int face, long size, GlyphStyle style)
    {
        if (face != this.face || size != this.size)
            sink.Raw("/F"u8).Integer(this.face = face).Raw((byte)' ').Thousandths(this.size = size).Raw(Operator.SetFont);
        Give(sink, style.StretchPermille, Coordinates.Thousandths(style.Spacing));
    }

    /// <summary>Glyphs are as wide and as far apart as they are by themselves.</summary>
    public void Unstretch(ByteSink sink) => Give(sink, NaturalWidth, 0);

    private void Give(ByteSink sink, int stretch, long spacing)
    {
        if (stretch != this.stretch) sink.Thousandths(100L * (this.stretch = stretch)).Raw(Operator.HorizontalScale);
        if (spacing != this.spacing) sink.Thousandths(this.spacing = spacing).Raw(Operator.CharacterSpacing);
    }

    /// <param name="turned">The line runs upwards.</param>
    public void MoveTo(ByteSink sink, long x, long y, bool turned)
    {
        if (turned || this.turned) Place(sink, x, y, turned);
        else sink.Thousandths(x - this.x).Raw((byte)' ').Thousandths(y - this.y).Raw(Operator.MoveText);
        (this.x, this.y, this.turned) = (x, y, turned);
    }

    private static void Place(ByteSink sink, long x, long y, bool turned) =>
        sink.Raw(turned ? "0 1 -1 0 "u8 : "1 0 0 1 "u8).Thousandths(x).Raw((byte)' ').Thousandths(y).Raw(Operator.TextMatrix);
}
