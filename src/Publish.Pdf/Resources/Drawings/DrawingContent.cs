using Publish.Model;
using Publish.Model.Pictures.Drawings;
using Publish.Pdf.Syntax;

namespace Publish.Pdf.Resources.Drawings;

/// <summary>One content stream of a drawing: its parts as operators, of which only those that change something are said.</summary>
internal sealed class DrawingContent
{
    private readonly DrawingWriter writer;
    private readonly ByteSink sink = new();
    private PaintState state = PaintState.Unknown;

    private DrawingContent(DrawingWriter writer) => this.writer = writer;

    public ReadOnlySpan<byte> Written => sink.Written;

    public DrawingResources Resources { get; } = new();

    public static DrawingContent Of(Seq<DrawingPart> parts, DrawingWriter writer)
    {
        var content = new DrawingContent(writer);
        content.Paint(parts);
        return content;
    }

    private void Paint(Seq<DrawingPart> parts)
    {
        foreach (var part in parts)
        {
            switch (part)
            {
                case DrawnPath path:
                    Paint(path);
                    break;
                case DrawnPicture picture:
                    Paint(picture);
                    break;
                case DrawnGroup group:
                    Paint(group);
                    break;
            }
        }
    }

    private void Paint(DrawnPath path)
    {
        // What fades needs a mask, which is taken off again.
        if (Fading(path.Fill) is { } inside) Masked(inside, () => Painted(new(path.Outline, path.Fill, null, path.IsEvenOdd)));
        else if (path.Fill is not null) Painted(new(path.Outline, path.Fill, path.Pen is { } pen && Fading(pen.Paint) is null ? pen : null, path.IsEvenOdd));
        else if (path.Pen is { } line && Fading(line.Paint) is null) Painted(path);
        if (path.Pen is { } left && (Fading(left.Paint) is { } || Fading(path.Fill) is { }))
        {
            if (Fading(left.Paint) is { } along) Masked(along, () => Painted(new(path.Outline, null, left, path.IsEvenOdd)));
            else Painted(new(path.Outline, null, left, path.IsEvenOdd));
        }
    }

    private static GradientPaint? Fading(DrawingPaint? paint) => paint is GradientPaint gradient && gradient.Stops.Any(stop => stop.Opacity != DrawingPaint.Opaque) ? gradient : null;

    private void Masked(GradientPaint gradient, Action paint) => Kept(() =>
    {
        sink.Raw("/M"u8).Integer(Resources.State(writer.Fading(gradient))).Raw(Operator.GraphicsState);
        paint();
    });

    private void Painted(DrawnPath path)
    {
        if (path.Fill is { } fill) Fill(fill);
        if (path.Pen is { } pen) Take(pen);
        Trace(path.Outline);
        sink.Raw((path.Fill, path.Pen, path.IsEvenOdd) switch
        {
            (null, _, _) => Operator.Stroke,
            (_, null, false) => Operator.Fill,
            (_, null, true) => Operator.FillEvenOdd,
            (_, _, false) => Operator.FillAndStroke,
            _ => Operator.FillEvenOddAndStroke,
        });
    }

    private void Paint(DrawnPicture picture) => Kept(() =>
    {
        Opacity(picture.Opacity, isStroke: false);
        var place = picture.Place;
        // Of a picture in PDF the foot is nought.
        Matrix(new(place.A / 100, place.B / 100, -place.C / 100, -place.D / 100, (place.E + place.C) / 100, (place.F + place.D) / 100));
        sink.Raw("/X"u8).Integer(Resources.Object(writer.Picture(picture.Picture))).Raw(Operator.Paint);
    });

    private void Paint(DrawnGroup group) => Kept(() =>
    {
        if (group.Clip is { } clip)
        {
            Trace(clip);
            sink.Raw(group.IsEvenOdd ? Operator.ClipEvenOdd : Operator.Clip);
        }
        if (group.Opacity == DrawingPaint.Opaque)
        {
            Paint(group.Parts);
            return;
        }
        Opacity(group.Opacity, isStroke: false);
        sink.Raw("/X"u8).Integer(Resources.Object(writer.Group(group.Parts))).Raw(Operator.Paint);
    });

    /// <summary>The state that was is the state that is again.</summary>
    private void Kept(Action paint)
    {
        var before = state;
        sink.Raw(Operator.Save);
        paint();
        sink.Raw(Operator.Restore);
        state = before;
    }

    private void Trace(DrawingOutline outline)
    {
        var places = outline.Places.Span;
        if (outline.Verbs.IsEmpty) sink.Raw("0 0 m\n"u8);
        foreach (var verb in outline.Verbs.Span)
        {
            var count = verb switch { DrawingVerb.Curve => 6, DrawingVerb.Close => 0, _ => 2 };
            for (var i = 0; i < count; i++)
            {
                if (i > 0) sink.Raw((byte)' ');
                sink.Thousandths(10L * places[i]);
            }
            places = places[count..];
            sink.Raw(verb switch { DrawingVerb.Move => Operator.MoveTo, DrawingVerb.Line => Operator.LineTo, DrawingVerb.Curve => Operator.CurveTo, _ => Operator.ClosePath });
        }
    }

    private void Fill(DrawingPaint paint)
    {
        Opacity(paint.Opacity, isStroke: false);
        if (ReferenceEquals(paint, state.Fill) || (paint is FlatPaint flat && state.Fill is FlatPaint before && flat.Colour == before.Colour)) return;
        state = state with { Fill = paint };
        if (paint is FlatPaint { Colour: var colour }) Colour(writer.Colours.Of(colour), Operator.FillGrey, Operator.FillRgb, Operator.FillCmyk);
        else Pattern(paint, "/Pattern cs/G"u8, Operator.FillPattern);
    }

    private void Take(DrawingPen pen)
    {
        Opacity(pen.Paint.Opacity, isStroke: true);
        Shape(pen);
        if (ReferenceEquals(pen.Paint, state.Stroke) || (pen.Paint is FlatPaint flat && state.Stroke is FlatPaint before && flat.Colour == before.Colour)) return;
        state = state with { Stroke = pen.Paint };
        if (pen.Paint is FlatPaint { Colour: var colour }) Colour(writer.Colours.Of(colour), Operator.StrokeGrey, Operator.StrokeRgb, Operator.StrokeCmyk);
        else Pattern(pen.Paint, "/Pattern CS/G"u8, Operator.StrokePattern);
    }

    private void Shape(DrawingPen pen)
    {
        if (pen.Width != state.Width) sink.Thousandths(10L * pen.Width).Raw(Operator.LineWidth);
        if (pen.End != state.End) sink.Integer((int)pen.End).Raw(Operator.LineCap);
        if (pen.Corner != state.Corner) sink.Integer((int)pen.Corner).Raw(Operator.LineJoin);
        if (pen.MitreLimit != state.MitreLimit) sink.Thousandths(pen.MitreLimit).Raw(Operator.MitreLimit);
        Seq<int> dashes = pen.Dashes.Any(length => length > 0) ? pen.Dashes : [];
        if (dashes != state.Dashes || (!dashes.IsEmpty && pen.DashStart != state.DashStart)) Dash(dashes, pen.DashStart);
        state = state with { Width = pen.Width, End = pen.End, Corner = pen.Corner, MitreLimit = pen.MitreLimit, Dashes = dashes, DashStart = pen.DashStart };
    }

    private void Dash(Seq<int> dashes, int start)
    {
        using (var lengths = new ArrayScope(sink))
            foreach (var length in dashes) lengths.Thousandths(10L * length);
        sink.Raw((byte)' ').Thousandths(10L * start).Raw(Operator.Dash);
    }

    private void Opacity(int thousandths, bool isStroke)
    {
        if (thousandths == (isStroke ? state.StrokeOpacity : state.FillOpacity)) return;
        Resources.Opacity(thousandths, isStroke);
        sink.Raw(isStroke ? "/A"u8 : "/a"u8).Integer(thousandths).Raw(Operator.GraphicsState);
        state = isStroke ? state with { StrokeOpacity = thousandths } : state with { FillOpacity = thousandths };
    }

    private void Pattern(DrawingPaint paint, ReadOnlySpan<byte> space, ReadOnlySpan<byte> take)
    {
        var pattern = paint is GradientPaint gradient ? writer.Gradient(gradient) : writer.Pattern((PatternPaint)paint);
        sink.Raw(space).Integer(Resources.Pattern(pattern)).Raw(take);
    }

    private void Colour(InkColour colour, ReadOnlySpan<byte> grey, ReadOnlySpan<byte> rgb, ReadOnlySpan<byte> cmyk)
    {
        sink.Thousandths(colour.A);
        if (colour.Kind != InkKind.Grey) sink.Raw((byte)' ').Thousandths(colour.B).Raw((byte)' ').Thousandths(colour.C);
        if (colour.Kind == InkKind.Cmyk) sink.Raw((byte)' ').Thousandths(colour.D);
        sink.Raw(colour.Kind switch { InkKind.Grey => grey, InkKind.Rgb => rgb, _ => cmyk });
    }

    private void Matrix(DrawingMatrix matrix)
    {
        sink.Factor(matrix.A).Raw((byte)' ').Factor(matrix.B).Raw((byte)' ').Factor(matrix.C).Raw((byte)' ').Factor(matrix.D).Raw((byte)' ');
        sink.Factor(matrix.E).Raw((byte)' ').Factor(matrix.F).Raw(Operator.Transform);
    }

    /// <summary>What was said of the graphics state. A form begins with that of the page, of which the paint and the width are not known.</summary>
    private sealed record PaintState(DrawingPaint? Fill, DrawingPaint? Stroke, int Width)
    {
        public static PaintState Unknown { get; } = new(null, null, -1);

        public PenEnd End { get; init; }

        public PenCorner Corner { get; init; }

        public int MitreLimit { get; init; } = 10_000;

        public Seq<int> Dashes { get; init; }

        public int DashStart { get; init; }

        public int FillOpacity { get; init; } = DrawingPaint.Opaque;

        public int StrokeOpacity { get; init; } = DrawingPaint.Opaque;
    }
}
