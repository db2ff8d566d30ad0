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

    /// <summary>A new text object begins at the page's origin; font and stretch live on.</summary>
    public void BeginObject() => (x, y) = (0, 0);

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

    public void MoveTo(ByteSink sink, long x, long y)
    {
        sink.Thousandths(x - this.x).Raw((byte)' ').Thousandths(y - this.y).Raw(Operator.MoveText);
        (this.x, this.y) = (x, y);
    }
}
