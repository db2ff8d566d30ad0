using Publish.Pdf.Syntax;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Pdf.Content;

/// <summary>
/// Places a page on a sheet. The model turns clockwise about the placed page's top left corner, y downwards; a form of PDF stands on its
/// bottom left corner, y upwards. With the scale s, the placed page's height h, and its corner at (x, y) measured upwards:
/// <code>
///   turns 0: [ s  0  0  s   x       y − s·h ]     1: [ 0 −s  s  0   x − s·h   y ]
///   turns 2: [−s  0  0 −s   x       y + s·h ]     3: [ 0  s −s  0   x + s·h   y ]
/// </code>
/// </summary>
internal static class PlacementPainter
{
    public static void Paint(ContentWriter content, PlacedPageItem placed, int index)
    {
        var sink = content.Sink.Raw(Operator.Save);
        if (placed.Overprints)
            sink.Raw("/M"u8).Raw(Operator.GraphicsState);
        Matrix(content, placed.Placement, placed.Source.Size.Height);
        var clip = placed.Clip;
        sink.Raw(Operator.Transform);
        sink.Thousandths(Coordinates.Thousandths(clip.X)).Raw((byte)' ');
        sink.Thousandths(Coordinates.Thousandths(placed.Source.Size.Height - clip.Bottom)).Raw((byte)' ');
        sink.Thousandths(Coordinates.Thousandths(clip.Width)).Raw((byte)' ').Thousandths(Coordinates.Thousandths(clip.Height));
        sink.Raw(Operator.Rectangle).Raw(Operator.Clip);
        sink.Raw("/S"u8).Integer(index).Raw(Operator.Paint).Raw(Operator.Restore);
    }

    private static void Matrix(ContentWriter content, Placement placement, Length height)
    {
        long scale = placement.ScaleMillionths;
        var reach = height.Times(scale, Placement.ActualSize);
        var (x, y) = (placement.Shift.X, placement.Shift.Y);
        var (cosine, sine) = (placement.QuarterTurns & 3) switch { 0 => (scale, 0L), 1 => (0L, -scale), 2 => (-scale, 0L), _ => (0L, scale) };
        var (left, down) = (placement.QuarterTurns & 3) switch
        {
            0 => (x, y + reach),
            1 => (x - reach, y),
            2 => (x, y - reach),
            _ => (x + reach, y),
        };
        content.Sink.Millionths(cosine).Raw((byte)' ').Millionths(sine).Raw((byte)' ').Millionths(-sine).Raw((byte)' ').Millionths(cosine)
            .Raw((byte)' ').Thousandths(Coordinates.Thousandths(left)).Raw((byte)' ').Thousandths(content.Up(down));
    }
}
