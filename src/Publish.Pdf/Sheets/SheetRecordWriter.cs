using System.Text;
using Publish.Pdf.Content;
using Publish.Pdf.Standards;
using Publish.Pdf.Syntax;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Pdf.Sheets;

/// <summary>
/// Writes into a side of a sheet what lies on it, as a page-piece dictionary (ISO 32000-1, 14.5), which other programs keep and do not show. Lengths are points, from the side's top left corner:
/// <code>
///   /Scheme (saddle)  /Of 12  /Sheet [841.89 595.276]  /Register [right down skew]
///   /Places [[page left top width height turns scale] …]     width and height upright and at actual size, the scale in millionths
///   /Places [[… left top width height] …]                    where not all of the trim is shown: what is
/// </code>
/// </summary>
internal static class SheetRecordWriter
{
    public const string Owner = "Publish";

    /// <summary>Writes nothing where there is nothing to say, or no day to say it with, which the dictionary must have.</summary>
    public static void Write(DictionaryScope page, Page side, DateTimeOffset? date)
    {
        if (side.Record is not { } record || date is not { } day) return;
        var changed = Encoding.ASCII.GetBytes(PdfDate.ForInfo(day));
        page.Bytes("/LastModified"u8, changed);
        using var pieces = page.Dictionary("/PieceInfo"u8);
        using var ours = pieces.Dictionary("/Publish"u8);
        ours.Bytes("/LastModified"u8, changed);
        using var said = ours.Dictionary("/Private"u8);
        said.Text("/Scheme"u8, record.Scheme).Integer("/Of"u8, record.Pages);
        using (var sheet = said.Array("/Sheet"u8))
            Write(sheet, side.Media);
        if (side.Register is { IsNone: false } register)
            using (var laid = said.Array("/Register"u8))
                Write(laid, register.Shift).Thousandths(Coordinates.Thousandths(register.Skew));
        var places = said.Raw("/Places"u8).Raw((byte)'[');
        foreach (var place in record.Places) Write(places, place);
        places.Raw((byte)']');
    }

    private static void Write(ByteSink sink, SheetPlace place)
    {
        using var numbers = new ArrayScope(sink);
        Write(Write(numbers.Integer(place.Page), place.Corner), place.Size).Integer(place.QuarterTurns).Integer(place.ScaleMillionths);
        if (place.Shown is { } shown) Write(Write(numbers, new Point(shown.X, shown.Y)), shown.Size);
    }

    private static ArrayScope Write(ArrayScope numbers, Point point) => numbers.Thousandths(Coordinates.Thousandths(point.X)).Thousandths(Coordinates.Thousandths(point.Y));

    private static ArrayScope Write(ArrayScope numbers, Size size) => numbers.Thousandths(Coordinates.Thousandths(size.Width)).Thousandths(Coordinates.Thousandths(size.Height));
}
