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

        var (width, height) = (Coordinates.Thousandths(area.Width), Coordinates.Thousandths(area.Height));
        if (picture.Turned) sink.Raw("0 "u8).Thousandths(height).Raw((byte)' ').Thousandths(-width).Raw(" 0 "u8);
        else sink.Thousandths(width).Raw(" 0 0 "u8).Thousandths(height).Raw((byte)' ');
        sink.Thousandths(Coordinates.Thousandths(picture.Turned ? area.Right : area.X)).Raw((byte)' ').Thousandths(content.Up(area.Bottom)).Raw(Operator.Transform);
        sink.Raw("/P"u8).Integer(index).Raw(Operator.Paint).Raw(Operator.Restore);
    }
}
