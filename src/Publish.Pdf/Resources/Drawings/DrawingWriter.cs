using Publish.Compression;
using Publish.Model;
using Publish.Model.Pictures;
using Publish.Model.Pictures.Drawings;
using Publish.Pdf.Syntax;

namespace Publish.Pdf.Resources.Drawings;

/// <summary>Writes a drawing as forms, patterns and shadings. Places are written in hundredths, y downwards; the outermost form turns them into the unit square that pages place pictures by.</summary>
/// <param name="pictures">Those in the drawing.</param>
internal sealed class DrawingWriter(PdfFile file, DrawingColours colours, IReadOnlyDictionary<Picture, PreparedPicture> pictures)
{
    // As far as a drawing reaches, in the units that are written.
    private const int Reach = Drawing.Side / 100;

    private readonly Dictionary<Picture, PdfRef> written = new(ReferenceEqualityComparer.Instance);

    public DrawingColours Colours => colours;

    public PdfRef Write(Drawing drawing)
    {
        var content = DrawingContent.Of(drawing.Parts, this);
        return file.WriteDeflated(file.Reserve(), Deflate.Zlib(content.Written), entries =>
        {
            entries.Named(Key.Type, Name.XObject).Named(Key.Subtype, Name.Form);
            ShadingWriter.WriteMatrix(entries, new(100.0 / drawing.Width, 0, 0, -100.0 / drawing.Height, 0, 1), 1, 1);
            WriteBox(entries, drawing.Width, drawing.Height);
            content.Resources.Write(entries);
        });
    }

    /// <summary>Parts that are painted together before they are laid on what is under them.</summary>
    public PdfRef Group(Seq<DrawingPart> parts)
    {
        var content = DrawingContent.Of(parts, this);
        return file.WriteDeflated(file.Reserve(), Deflate.Zlib(content.Written), entries =>
        {
            entries.Named(Key.Type, Name.XObject).Named(Key.Subtype, Name.Form).Raw(Key.Group, "<</S/Transparency>>"u8);
            WriteReach(entries);
            content.Resources.Write(entries);
        });
    }

    public PdfRef Picture(Picture picture)
    {
        if (!written.TryGetValue(picture, out var known)) written.Add(picture, known = pictures[picture].Write(file));
        return known;
    }

    public PdfRef Gradient(GradientPaint gradient) => ShadingWriter.Write(file, gradient, stop => colours.Of(stop.Colour), colours.StepsBetween);

    /// <summary>A state in which a gradient shows as much as its colours do: the opacities are a shading of their own, and as light as they are (ISO 32000-1, 11.5.3).</summary>
    public PdfRef Fading(GradientPaint gradient)
    {
        var shades = ShadingWriter.Write(file, gradient, stop => InkColour.Grey(stop.Opacity), 1);
        var content = new ByteSink(128).Raw("/Pattern cs /G0 scn\n"u8);
        content.Integer(-Reach).Raw((byte)' ').Integer(-Reach).Raw((byte)' ').Integer(3 * Reach).Raw((byte)' ').Integer(3 * Reach).Raw(Operator.Rectangle).Raw(Operator.Fill);
        var mask = file.WriteDeflated(file.Reserve(), Deflate.Zlib(content.Written), entries =>
        {
            entries.Named(Key.Type, Name.XObject).Named(Key.Subtype, Name.Form).Raw(Key.Group, "<</S/Transparency/CS/DeviceGray>>"u8);
            WriteReach(entries);
            using var resources = entries.Dictionary(Key.Resources);
            using var all = resources.Dictionary(Key.Pattern);
            all.Ref("/G0"u8, shades);
        });
        var state = file.Reserve();
        using (var entries = file.OpenDictionary(state))
        using (var soft = entries.Dictionary(Key.SMask))
            soft.Raw(Key.S, "/Luminosity"u8).Ref(Key.G, mask);
        file.Close();
        return state;
    }

    public PdfRef Pattern(PatternPaint pattern)
    {
        var content = DrawingContent.Of(pattern.Tile, this);
        return file.WriteDeflated(file.Reserve(), Deflate.Zlib(content.Written), entries =>
        {
            entries.Integer(Key.PatternType, 1).Integer(Key.PaintType, 1).Integer(Key.TilingType, 1);
            WriteBox(entries, pattern.Width, pattern.Height);
            entries.Thousandths(Key.XStep, 10L * pattern.Width).Thousandths(Key.YStep, 10L * pattern.Height);
            ShadingWriter.WriteMatrix(entries, pattern.Matrix, 1, 0.01);
            content.Resources.Write(entries);
        });
    }

    private static void WriteReach(DictionaryScope entries)
    {
        using var box = entries.Array(Key.BBox);
        box.Integer(-Reach).Integer(-Reach).Integer(2 * Reach).Integer(2 * Reach);
    }

    private static void WriteBox(DictionaryScope entries, int width, int height)
    {
        using var box = entries.Array(Key.BBox);
        box.Integer(0).Integer(0).Thousandths(10L * width).Thousandths(10L * height);
    }
}
