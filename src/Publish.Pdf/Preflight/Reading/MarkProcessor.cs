using Publish.Typesetting.Geometry;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Preflight.Reading;

/// <summary>Plays a page's operators and notes what they paint: where, with what, how thin, how fine.</summary>
internal sealed class MarkProcessor(
    int pageNumber, IResourceStore resources, IPdfTokenScanner scanner, IPageContentParser parser, ILookupFilterProvider filters, CropBox cropBox,
    UserSpaceUnit unit, PageRotationDegrees rotation, TransformationMatrix initialMatrix, ParsingOptions options, PathExtent shown)
    : BaseStreamProcessor<PrintedPage>(pageNumber, resources, scanner, parser, filters, cropBox, unit, rotation, initialMatrix, options)
{
    /// <summary>A page with more would take minutes, and says nothing new.</summary>
    private const int MostMarks = 2_000_000;

    private readonly List<Mark> marks = [];
    private readonly HashSet<string> fonts = new(StringComparer.Ordinal);
    private readonly Stack<PathExtent> clips = [];
    private PathExtent clip = PathExtent.Everything;
    private PathExtent path = PathExtent.Nothing;
    private bool clipsNext;
    private bool isTransparent;

    public override PrintedPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        CloneAllStates();
        ProcessOperations(operations);
        var whole = Placed(shown);
        return new(pageNumberCurrent, whole.Size, whole, false, marks) { Fonts = fonts, IsTransparent = isTransparent };
    }

    /// <summary>From the top left corner of the page as it is shown.</summary>
    public Rect Placed(PathExtent extent) =>
        new(Points(extent.Left - shown.Left), Points(shown.Top - extent.Top), Points(extent.Width), Points(extent.Height));

    public override void PushState()
    {
        base.PushState();
        clips.Push(clip);
    }

    public override void PopState()
    {
        base.PopState();
        if (clips.TryPop(out var outer)) clip = outer;
    }

    public override void RenderGlyph(
        IFont font, CurrentGraphicsState currentState, double fontSize, double pointSize, int code, string unicode, long currentOffset,
        in TransformationMatrix renderingMatrix, in TransformationMatrix textMatrix, in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        fonts.Add(font.Name?.Data ?? "");
        var mode = currentState.FontState.TextRenderingMode;
        if (mode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip) return;
        var box = PathExtent.Of(transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(characterBoundingBox.GlyphBounds))));
        var stroked = mode is TextRenderingMode.Stroke or TextRenderingMode.StrokeClip;
        Add(MarkKind.Text, box, stroked ? Stroking(currentState) : Filling(currentState), unicode, size: Points(pointSize));
    }

    public override void BeginSubpath()
    {
    }

    public override PdfPoint? CloseSubpath() => CurrentPosition;

    public override void ClosePath()
    {
    }

    public override void MoveTo(double x, double y) => Reach(x, y);

    public override void LineTo(double x, double y) => Reach(x, y);

    public override void BezierCurveTo(double x2, double y2, double x3, double y3)
    {
        Reach(x2, y2);
        Reach(x3, y3);
    }

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3)
    {
        Reach(x1, y1);
        BezierCurveTo(x2, y2, x3, y3);
    }

    public override void Rectangle(double x, double y, double width, double height)
    {
        Reach(x, y);
        Reach(x + width, y);
        Reach(x, y + height);
        Reach(x + width, y + height);
    }

    public override void StrokePath(bool close)
    {
        Stroke();
        EndPath();
    }

    public override void FillPath(FillingRule fillingRule, bool close)
    {
        Fill();
        EndPath();
    }

    public override void FillStrokePath(FillingRule fillingRule, bool close)
    {
        Fill();
        Stroke();
        EndPath();
    }

    public override void EndPath()
    {
        if (clipsNext && !path.IsEmpty) clip = clip.Within(path);
        clipsNext = false;
        path = PathExtent.Nothing;
    }

    public override void ModifyClippingIntersect(FillingRule clippingRule) => clipsNext = true;

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule) =>
        clip = clip.Within(PathExtent.Of(CurrentTransformationMatrix.Transform(rectangle)));

    public override void PaintShading(NameToken shadingName) => Add(MarkKind.Shading, clip.Within(shown), Paint.Unknown);

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
    }

    public override void EndMarkedContent()
    {
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) =>
        Picture(new(xObjectContentRecord.Stream.StreamDictionary, PdfScanner, ResourceStore, xObjectContentRecord.Stream));

    protected override void RenderInlineImage(InlineImage inlineImage) => Picture(PictureEntries.Of(inlineImage, PdfScanner, ResourceStore));

    private static Length Points(double points) => new((long)Math.Round(Math.Clamp(points, -1e6, 1e6) * Length.StepsPerPoint));

    private static Paint Filling(CurrentGraphicsState state) => Paint.Of(state.CurrentNonStrokingColor, state.ColorSpaceContext?.CurrentNonStrokingColorSpace);

    private static Paint Stroking(CurrentGraphicsState state) => Paint.Of(state.CurrentStrokingColor, state.ColorSpaceContext?.CurrentStrokingColorSpace);

    private void Reach(double x, double y)
    {
        var (atX, atY) = CurrentTransformationMatrix.Transform(x, y);
        path = path.With(new PdfPoint(atX, atY));
        CurrentPosition = new PdfPoint(x, y);
    }

    private void Fill() => Add(MarkKind.Fill, path, Filling(GetCurrentState()));

    private void Stroke()
    {
        var state = GetCurrentState();
        var width = state.LineWidth * Scale(CurrentTransformationMatrix);
        Add(MarkKind.Stroke, path.Outset(width / 2), Stroking(state), width: Points(width));
    }

    private void Picture(PictureEntries entries)
    {
        var matrix = CurrentTransformationMatrix;
        var area = PathExtent.Of(matrix.Transform(new PdfRectangle(0, 0, 1, 1)));
        var paint = entries.IsMask ? Filling(GetCurrentState()) : entries.Paint;
        Add(MarkKind.Picture, area, paint, picture: entries.FactsAt(Math.Sqrt((matrix.A * matrix.A) + (matrix.B * matrix.B)), Math.Sqrt((matrix.C * matrix.C) + (matrix.D * matrix.D))));
        isTransparent |= entries.HasSoftMask;
    }

    private static double Scale(TransformationMatrix matrix) => Math.Sqrt(Math.Abs((matrix.A * matrix.D) - (matrix.B * matrix.C)));

    private void Add(MarkKind kind, PathExtent extent, Paint paint, string text = "", Length width = default, Length size = default, PictureFacts? picture = null)
    {
        var state = GetCurrentState();
        isTransparent |= state.SoftMask is not null || state.AlphaConstantNonStroking < 1 || state.AlphaConstantStroking < 1
            || state.BlendMode is not BlendMode.Normal;
        var visible = extent.Within(clip);
        if (visible.IsEmpty || marks.Count >= MostMarks) return;
        marks.Add(new(kind, Placed(visible), paint, text) { LineWidth = width, TextSize = size, Picture = picture });
    }
}
