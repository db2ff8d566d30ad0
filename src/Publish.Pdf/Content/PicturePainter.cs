using Publish.Pdf.Syntax;
using Publish.Typesetting.Pages;

namespace Publish.Pdf.Content;

/// <summary>Places a picture, which PDF paints into the unit square.</summary>
internal static class PicturePainter
{
    public static void Paint(ContentWriter content, PictureItem picture, int index)
    {
        var (sink, area) = (content.Sink.Raw(Operator.Save), picture.Area);
        if (picture.Clip is { } clip)
        {
            content.Rectangle(clip);
            sink.Raw(Operator.Clip);
        }

        sink.Thousandths(Coordinates.Thousandths(area.Width)).Raw(" 0 0 "u8).Thousandths(Coordinates.Thousandths(area.Height)).Raw((byte)' ');
        sink.Thousandths(Coordinates.Thousandths(area.X)).Raw((byte)' ').Thousandths(content.Up(area.Bottom)).Raw(Operator.Transform);
        sink.Raw("/P"u8).Integer(index).Raw(Operator.Paint).Raw(Operator.Restore);
    }
}
