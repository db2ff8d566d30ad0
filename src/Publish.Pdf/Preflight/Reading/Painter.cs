using Publish.Pdf.Preflight.Contents;
using Publish.Pdf.Preflight.Pictures;
using Publish.Pdf.Preflight.Shadings;
using Publish.Typesetting.Geometry;

namespace Publish.Pdf.Preflight.Reading;

/// <summary>Notes what is painted, unless it lies in a layer that does not print, has no alpha, or is clipped away.</summary>
internal sealed class Painter(ReadingRoom room, Scene scene, PatternPainter patterns)
{
    private const double PointsPerInch = 72;

    /// <returns>Whether anything of it shows.</returns>
    public bool Area(GraphicsState state, MarkKind kind, Outline outline, bool isStroke, AreaFacts facts = default)
    {
        var laying = Laying(state, isStroke);
        var visible = outline.Extent.Within(state.Clip.Extent);
        if (scene.Hidden > 0 || laying.Alpha <= 0 || visible.IsEmpty) return false;
        var colour = isStroke ? state.Stroke : state.Fill;
        if (!colour.IsKnown) scene.Broken("a colour is set in a space that is not in the file, or is damaged");
        var mark = new Mark(kind, scene.Placed(visible), colour.Paint, facts.Text ?? "")
        {
            LineWidth = facts.LineWidth,
            TextSize = facts.TextSize,
            IsOutline = facts.IsOutline,
            Laying = laying,
            Shape = facts.IsFine ? null : new(outline, state.Clip, colour.Paint),
        };
        if (colour.Pattern is null) scene.Add(mark);
        else patterns.Paint(mark, colour, outline, state);
        return true;
    }

    /// <summary>A glyph that leaves no ink; messages show it between the others.</summary>
    public void Space(PathExtent at, string text)
    {
        if (scene.Hidden == 0) scene.Add(new(MarkKind.Text, scene.Placed(at), Paint.Unknown, text));
    }

    public void Shade(GraphicsState state, Shading? shading, string name)
    {
        if (scene.Hidden > 0 || state.FillAlpha <= 0) return;
        if (shading is null)
        {
            scene.Broken($"the shading “{name}” is not in the file, or is damaged");
            return;
        }
        var visible = state.Clip.Extent.Within(scene.Shown);
        if (visible.IsEmpty || state.Matrix.IsFlat) return;
        scene.Add(new(MarkKind.Shading, scene.Placed(visible), shading.Darkest)
        {
            Laying = Laying(state, false),
            IsShaded = true,
            Shape = new(null, state.Clip, shading.Darkest) { Shading = shading, Inverse = state.Matrix.Inverse() },
        });
    }

    public void Picture(GraphicsState state, Picture picture)
    {
        var matrix = state.Matrix;
        var outline = Outline.Of(matrix.Map(0, 0), matrix.Map(1, 0), matrix.Map(1, 1), matrix.Map(0, 1));
        var visible = outline.Extent.Within(state.Clip.Extent);
        if (scene.Hidden > 0 || state.FillAlpha <= 0 || visible.IsEmpty) return;
        scene.IsTransparent |= picture.HasSoftMask;
        if (!picture.IsMask && picture.Space is null && picture.Packing != "JPXDecode") scene.Broken("the colours of a picture are in a space that is not in the file, or is damaged");
        if (room.Pictures.IsCutShort(picture)) scene.Broken("a picture has fewer samples than its size asks for");
        var paint = picture.IsMask ? state.Fill.Paint : Of(picture);
        var mark = new Mark(MarkKind.Picture, scene.Placed(visible), paint)
        {
            Extent = new(Scene.Points(visible.Width), Scene.Points(visible.Height)),
            Picture = Facts(picture, matrix),
            Inked = Inked(picture, matrix, visible),
            Laying = Laying(state, false),
            Shape = new(outline, state.Clip, paint) { Picture = picture, Inverse = matrix.Inverse() },
        };
        if (picture.IsMask && state.Fill.Pattern is not null) patterns.Paint(mark, state.Fill, outline, state);
        else scene.Add(mark);
    }

    private Laying Laying(GraphicsState state, bool isStroke)
    {
        scene.IsTransparent |= state.IsTransparent;
        return state.Laying(isStroke);
    }

    private static Paint Of(Picture picture) => picture.Kind switch
    {
        PaintKind.Grey => Paint.Grey(0.5),
        PaintKind.Rgb => Paint.Rgb(0.5, 0.5, 0.5, picture.Space!.Paint(picture.Space.Initial).Space),
        PaintKind.Cmyk => Paint.Cmyk(0, 0, 0, 0.5, false),
        PaintKind.Spot => SpotOf(picture),
        _ => Paint.Unknown,
    };

    private static Paint SpotOf(Picture picture)
    {
        var full = picture.Space!.Paint([.. picture.Space.Initial.Select(_ => 1.0)]);
        return new(PaintKind.Spot, []) { Spots = full.Spots, HasLightForStandIn = full.HasLightForStandIn, Speaks = full.Speaks, Amounts = [0, 0, 0, 0.5] };
    }

    private PictureFacts Facts(Picture picture, Affine matrix)
    {
        var (width, height) = (matrix.Reach(1, 0), matrix.Reach(0, 1));
        var across = width <= 0 ? double.MaxValue : picture.Width * PointsPerInch / width;
        var down = height <= 0 ? double.MaxValue : picture.Height * PointsPerInch / height;
        return new((int)Math.Min(int.MaxValue, Math.Min(across, down)), picture.IsLineArt, Ink(picture)) { Contradiction = picture.Contradiction };
    }

    /// <summary>Only what is in inks is looked into for them.</summary>
    private int Ink(Picture picture)
    {
        if (picture.Kind is not (PaintKind.Cmyk or PaintKind.Spot) || picture.Contradiction is not null) return 0;
        var (samples, problem) = room.Pictures.Look(picture);
        if (problem is not null) scene.NotSeen($"how much ink a picture takes is not known: {problem}");
        if (samples is { IsShort: true }) scene.Broken("a picture has fewer samples than its size asks for");
        return samples?.Ink ?? 0;
    }

    /// <summary>Without its white edges; they are looked for only where they matter, at the edge of the page.</summary>
    private Rect? Inked(Picture picture, Affine matrix, PathExtent visible)
    {
        if (picture.IsMask || !scene.IsAtTrim(visible) || picture.Contradiction is not null) return null;
        var white = room.Pictures.WhiteEdges(picture);
        if (picture.Packing is "JPXDecode" or "JBIG2Decode" && room.Pictures.Look(picture).Problem is { } problem) scene.NotSeen($"whether a picture is white at the edge of the page is not known: {problem}");
        if (white == default) return null;
        if (white.Left + white.Right >= 1 || white.Top + white.Bottom >= 1) return new(Length.Zero, Length.Zero, Length.Zero, Length.Zero);
        var (left, right, bottom, top) = (white.Left, 1 - white.Right, white.Bottom, 1 - white.Top);
        return scene.Placed(PathExtent.Of([matrix.Map(left, bottom), matrix.Map(right, bottom), matrix.Map(right, top), matrix.Map(left, top)]).Within(visible));
    }
}

/// <summary>What is to be said of an area beside where it is.</summary>
/// <param name="IsFine">Too small to hold wet ink.</param>
internal readonly record struct AreaFacts(Length LineWidth = default, Length TextSize = default, string? Text = null, bool IsFine = false)
{
    /// <summary>Letters that are drawn round and not filled.</summary>
    public bool IsOutline { get; init; }
}
