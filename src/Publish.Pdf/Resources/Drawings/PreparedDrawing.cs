using Publish.Model;
using Publish.Model.Pictures;
using Publish.Model.Pictures.Drawings;
using Publish.Pdf.Syntax;
using Publish.Typesetting.Geometry;

namespace Publish.Pdf.Resources.Drawings;

/// <summary>A drawing as PDF takes it: its outlines, and the pictures in it made ready.</summary>
internal sealed class PreparedDrawing : IPreparedPicture
{
    private readonly Drawing drawing;
    private readonly PictureNeeds needs;
    private readonly Dictionary<Picture, PreparedPicture> pictures = new(ReferenceEqualityComparer.Instance);

    private PreparedDrawing(Drawing drawing, PictureNeeds needs) => (this.drawing, this.needs) = (drawing, needs);

    /// <summary>Whether its outlines can go in: where tones become black and white, those of a drawing must be pixels first.</summary>
    public static bool Takes(Picture picture, PictureNeeds needs) => picture.Drawing is { } drawing && (needs.ScreenOf(picture) is null || drawing.IsLineArt);

    /// <param name="size">The largest that it is shown at.</param>
    public static PreparedDrawing Of(Drawing drawing, Size size, PictureNeeds needs, Func<IPictureDecoder> decoder)
    {
        var prepared = new PreparedDrawing(drawing, needs);
        foreach (var picture in PicturesIn(drawing.Parts)) prepared.pictures.TryAdd(picture, PicturePreparer.Prepare(picture, size, needs, decoder()));
        return prepared;
    }

    public PdfRef Write(PdfFile file) => new DrawingWriter(file, new(needs), pictures).Write(drawing);

    private static IEnumerable<Picture> PicturesIn(Seq<DrawingPart> parts) => parts.SelectMany(part => part switch
    {
        DrawnPicture picture => [picture.Picture],
        DrawnGroup group => PicturesIn(group.Parts),
        DrawnPath path => In(path.Fill).Concat(In(path.Pen?.Paint)),
        _ => [],
    });

    private static IEnumerable<Picture> In(DrawingPaint? paint) => paint is PatternPaint pattern ? PicturesIn(pattern.Tile) : [];
}
