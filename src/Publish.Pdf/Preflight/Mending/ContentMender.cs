using Publish.Pdf.Preflight.Colours;
using Publish.Pdf.Preflight.Contents;
using Publish.Pdf.Preflight.Reading;
using Publish.Pdf.Preflight.Rules;
using Publish.Typesetting.Geometry;
using UglyToad.PdfPig.Core;

namespace Publish.Pdf.Preflight.Mending;

/// <summary>
/// Goes along while contents are played, and writes down what is safe to be changed in them: black and grey that are made of light become black ink,
/// lines that are too thin are widened, and white no longer overprints. Each change is for one object and leaves the state behind it as it was.
/// </summary>
/// <param name="hasResources">Graphics states can be added to the contents' own resources.</param>
internal sealed class ContentMender(MendingNotes notes, ContentEdits edits, byte[] contents, Scene scene, bool hasResources)
{
    private const int Same = 4;
    private const int White = 1000;

    // Where the path that is being drawn begins.
    private int pathStart = -1;
    private int marksBefore;

    public static ContentMender? For(ReadingRoom room, IndirectReference? reference, byte[] contents, Scene scene, bool hasResources) =>
        room.Notes is { } notes && reference is { } own && scene.IsPrinted ? new(notes, notes.EditsOf(own), contents, scene, hasResources) : null;

    public void Before(ContentScanner scanner, bool isPath)
    {
        marksBefore = scene.Marks.Count;
        if (isPath && pathStart < 0) pathStart = Start(scanner);
    }

    /// <summary>After a colour was set.</summary>
    public void Colour(ContentScanner scanner, GraphicsState state)
    {
        if (scene.Hidden > 0) return;
        var word = scanner.Operator;
        var isStroke = char.IsUpper(word[0]);
        var (set, run) = isStroke ? (state.Stroke, state.StrokeRun) : (state.Fill, state.FillRun);
        switch (word.ToLowerInvariant())
        {
            case "cs":
                run = new(scanner.Operands.Count > 0 ? ContentEdits.Written(contents, scanner.Operands[^1]) : "", false);
                break;
            case "rg":
                (set, run) = Grey(scanner, set, new("/DeviceRGB", false), isStroke);
                break;
            case "sc" or "scn" when set.Space is LightSpace && set.Pattern is null && run.Space.Length > 0:
                if (GreyOf(set.Paint) is not null) (set, run) = Grey(scanner, set, run, isStroke);
                else if (run.IsLeft)
                {
                    // A grey before it has left the space.
                    edits.Insert(Start(scanner), $"{run.Space} {(isStroke ? "CS" : "cs")} ");
                    run = run with { IsLeft = false };
                }
                break;
            case "g" or "k":
                run = ColourRun.None;
                break;
        }
        if (isStroke) (state.Stroke, state.StrokeRun) = (set, run);
        else (state.Fill, state.FillRun) = (set, run);
    }

    /// <summary>After something was painted, or only its path was ended.</summary>
    /// <param name="thinnest">Of a stroke, in points; null for others.</param>
    public void Painted(ContentScanner scanner, GraphicsState state, double? thinnest, bool clips)
    {
        var start = pathStart;
        pathStart = -1;
        if (scene.Marks.Count == marksBefore || start < 0) return;
        See(state);
        if (clips) return;
        Widen(scanner, state, thinnest, start);
        if (Vanishing() is { } place && hasResources)
        {
            edits.KnockOut(start, scanner.OperatorEnd, null);
            notes.See(MendKind.WhiteOverprint, place);
        }
    }

    /// <summary>After text, a picture or a form was shown.</summary>
    public void Shown(ContentScanner scanner, GraphicsState state, bool isText)
    {
        if (scene.Marks.Count == marksBefore) return;
        if (isText || scene.Marks[marksBefore].Picture is { IsLineArt: true }) See(state);
        if (!isText || !hasResources || Vanishing() is not { } place) return;
        var (stroke, fill) = (state.StrokeOverprints ? 1 : 0, state.FillOverprints ? 1 : 0);
        edits.KnockOut(Start(scanner), scanner.OperatorEnd, $"ZPOver{stroke}{fill}{(state.OverprintMode == 1 ? 1 : 0)}");
        notes.See(MendKind.WhiteOverprint, place);
    }

    private void Widen(ContentScanner scanner, GraphicsState state, double? thinnest, int start)
    {
        if (thinnest is not { } thin || Scene.Points(thin) >= notes.Hairline || state.Stroke.Paint.IsWhite) return;
        var (wanted, scale) = ((double)notes.Hairline.Points, state.Matrix.Scale);
        if (scale <= 0) return;
        edits.Widen(start, scanner.OperatorEnd, thin > 0 ? state.LineWidth * wanted / thin : wanted / scale);
        notes.See(MendKind.Hairline, scene.Marks[^1].Area);
    }

    private void See(GraphicsState state)
    {
        for (var i = marksBefore; i < scene.Marks.Count; i++)
            if (!scene.Marks[i].IsTiled && (ReferenceEquals(scene.Marks[i].Paint, state.Fill.Paint) ? state.Fill.Mended : ReferenceEquals(scene.Marks[i].Paint, state.Stroke.Paint) ? state.Stroke.Mended : null) is { } kind)
                notes.See(kind, scene.Marks[i].Area);
    }

    private Rect? Vanishing()
    {
        for (var i = marksBefore; i < scene.Marks.Count; i++)
            if (WhiteOverprintRule.Vanishes(scene.Marks[i])) return scene.Marks[i].Area;
        return null;
    }

    private (SetColour Set, ColourRun Run) Grey(ContentScanner scanner, SetColour set, ColourRun run, bool isStroke)
    {
        if (GreyOf(set.Paint) is not { } light) return (set, run);
        edits.Replace(Start(scanner), scanner.OperatorEnd, $"{ContentEdits.Numeral(light)} {(isStroke ? "G" : "g")}");
        return (set with { Mended = set.Paint.IsRgbBlack ? MendKind.Black : MendKind.Grey }, run with { IsLeft = true });
    }

    /// <summary>The same as grey; null for a colour, and for white, which takes no ink.</summary>
    private static double? GreyOf(Paint paint)
    {
        if (!paint.IsRgb || paint.Space != "RGB" || paint.Tone.Length != 3 || paint.Tone.All(tone => tone == White)) return null;
        if (paint.Tone.Max() - paint.Tone.Min() <= Same) return paint.Tone.Sum() / 3000.0;
        return paint.IsRgbBlack ? 0 : null;
    }

    private static int Start(ContentScanner scanner) => scanner.Operands.Count > 0 ? scanner.Operands[0].Start : scanner.OperatorStart;
}

/// <summary>How colours are being set in a space.</summary>
/// <param name="Space">Its name as it is written; empty where it was set outside.</param>
/// <param name="IsLeft">A grey was put in the place of a colour, and the space was left with it.</param>
internal sealed record ColourRun(string Space, bool IsLeft)
{
    public static ColourRun None { get; } = new("", false);
}
