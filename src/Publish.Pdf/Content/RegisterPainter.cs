using Publish.Pdf.Syntax;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Pdf.Content;

/// <summary>
/// Turns and moves all that a page shows. The model turns clockwise with y downwards, about the page's middle (m, n); in PDF, y upwards, with the cosine c and
/// the sine s of the turn and a shift of x to the right and y down:
/// <code>
///   [ c  −s  s  c   m + x − c·m − s·n   n − y + s·m − c·n ]
/// </code>
/// </summary>
internal static class RegisterPainter
{
    private const int One = 1_000_000;

    public static void Begin(ByteSink sink, Register register, Size media)
    {
        var (cosine, sine) = (register.CosineMillionths, register.SineMillionths);
        var (m, n) = (media.Width / 2, media.Height / 2);
        var right = m + register.Shift.X - m.Times(cosine, One) - n.Times(sine, One);
        var up = n - register.Shift.Y + m.Times(sine, One) - n.Times(cosine, One);
        sink.Millionths(cosine).Raw((byte)' ').Millionths(-sine).Raw((byte)' ').Millionths(sine).Raw((byte)' ').Millionths(cosine)
            .Raw((byte)' ').Thousandths(Coordinates.Thousandths(right)).Raw((byte)' ').Thousandths(Coordinates.Thousandths(up)).Raw(Operator.Transform);
    }
}
