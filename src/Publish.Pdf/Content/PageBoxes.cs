using Publish.Pdf.Syntax;
using Publish.Typesetting.Geometry;

namespace Publish.Pdf.Content;

/// <summary>Writes a rectangle of a page as PDF does: left, bottom, right, top.</summary>
internal static class PageBoxes
{
    public static void Write(ArrayScope box, Rect area, Length height) => box
        .Thousandths(Coordinates.Thousandths(area.X)).Thousandths(Coordinates.Thousandths(height - area.Bottom))
        .Thousandths(Coordinates.Thousandths(area.Right)).Thousandths(Coordinates.Thousandths(height - area.Y));
}
