using Publish.Pdf.Syntax;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Pdf.Content;

/// <summary>Paints lines and curves.</summary>
internal static class PathPainter
{
    public static void Paint(ContentWriter content, PathItem path, InkColour? fill, InkColour? stroke)
    {
        if (fill is null && stroke is null)
            return;
        if (fill is { } inside)
            content.Fill(inside);
        if (stroke is { } line)
            content.Stroke(line, path.StrokeWidth);
        var isDashed = stroke is not null && !path.Dash.IsEmpty;
        if (isDashed)
            BeginDashes(content.Sink, path);
        foreach (var step in path.Steps)
            Step(content, step);
        content.Sink.Raw(fill is null ? Operator.Stroke : stroke is null ? Operator.Fill : Operator.FillAndStroke);
        if (isDashed)
            content.Sink.Raw(Operator.Restore);
    }

    private static void BeginDashes(ByteSink sink, PathItem path)
    {
        sink.Raw(Operator.Save);
        using (var dashes = new ArrayScope(sink))
            foreach (var length in path.Dash)
                dashes.Thousandths(Coordinates.Thousandths(length));
        sink.Raw(Operator.DashWithoutPhase);
    }

    private static void Step(ContentWriter content, PathStep step)
    {
        switch (step.Verb)
        {
            case PathVerb.Move:
                Place(content, step.A).Raw(Operator.MoveTo);
                break;
            case PathVerb.Line:
                Place(content, step.A).Raw(Operator.LineTo);
                break;
            case PathVerb.Curve:
                Place(content, step.A).Raw((byte)' ');
                Place(content, step.B).Raw((byte)' ');
                Place(content, step.C).Raw(Operator.CurveTo);
                break;
            default:
                content.Sink.Raw(Operator.ClosePath);
                break;
        }
    }

    private static ByteSink Place(ContentWriter content, Point at) =>
        content.Sink.Thousandths(Coordinates.Thousandths(at.X)).Raw((byte)' ').Thousandths(content.Up(at.Y));
}
