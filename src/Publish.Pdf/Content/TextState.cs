using Publish.Pdf.Syntax;

namespace Publish.Pdf.Content;

/// <summary>The font, size and stretch that are set, and where the last line began; in thousandths of a point.</summary>
internal sealed class TextState
{
    private const int NaturalWidth = 1000;

    private int face = -1;
    private long size = -1;
    private int stretch = NaturalWidth;
    private long x;
    private long y;
    private bool turned;

    /// <summary>A new text object begins at the page's origin; font and stretch live on.</summary>
    public void BeginObject() => (x, y, turned) = (0, 0, false);

    public void Select(ByteSink sink, int face, long size, int stretchPermille)
    {
        if (face != this.face || size != this.size)
            sink.Raw("/F"u8).Integer(this.face = face).Raw((byte)' ').Thousandths(this.size = size).Raw(Operator.SetFont);
        if (stretchPermille != stretch)
            sink.Thousandths(100L * (stretch = stretchPermille)).Raw(Operator.HorizontalScale);
    }

    public void Unstretch(ByteSink sink)
    {
        if (stretch != NaturalWidth)
            sink.Thousandths(100L * (stretch = NaturalWidth)).Raw(Operator.HorizontalScale);
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
