using Publish.Pdf.Syntax;

namespace Publish.Pdf.Content;

/// <summary>The font, size and stretch that are set, and where the last line began; in thousandths of a point.</summary>
internal sealed class TextState
{
    private const int NaturalWidth = 1000;

    private int _face = -1;
    private long _size = -1;
    private int _stretch = NaturalWidth;
    private long _x;
    private long _y;

    /// <summary>A new text object begins at the page's origin; font and stretch live on.</summary>
    public void BeginObject() => (_x, _y) = (0, 0);

    public void Select(ByteSink sink, int face, long size, int stretchPermille)
    {
        if (face != _face || size != _size)
            sink.Raw("/F"u8).Integer(_face = face).Raw((byte)' ').Thousandths(_size = size).Raw(Operator.SetFont);
        if (stretchPermille != _stretch)
            sink.Thousandths(100L * (_stretch = stretchPermille)).Raw(Operator.HorizontalScale);
    }

    public void MoveTo(ByteSink sink, long x, long y)
    {
        sink.Thousandths(x - _x).Raw((byte)' ').Thousandths(y - _y).Raw(Operator.MoveText);
        (_x, _y) = (x, y);
    }
}
