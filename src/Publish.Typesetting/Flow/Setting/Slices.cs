using Publish.Model;
using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Flow.Setting;

/// <summary>Parts a box between its lines, so that it may go on overleaf:
/// <code>
///   Ada   and so she went on     slice 0, never alone at a page's foot
///         talking of paper       slice 1
///         until it was late      slice 2
///         and we went home.      slice 3, never alone at a page's head
/// </code></summary>
internal sealed class Slices
{
    private readonly SetBox box;
    private readonly Length leading;
    private readonly bool[] whole;
    private readonly bool[] lonely;

    private Slices(SetBox box, Length leading)
    {
        (this.box, this.leading) = (box, leading);
        (whole, lonely) = (new bool[box.Lines + 1], new bool[box.Lines + 1]);
        foreach (var graphic in box.Graphics)
            if (graphic is BoxPicture picture) Keep(LineOf(picture.Area.Y), LineOf(picture.Area.Bottom - new Length(1)) + 1);
        foreach (var part in box.Parts) Look(part);
    }

    /// <summary>The lines of a box, each a box of its own, but for what cannot be parted.</summary>
    /// <param name="leading">Of the grid that the box was measured on.</param>
    public static List<SetBox> Of(SetBox box, Length leading) =>
        box.Lines < 2 || box.FillsPage || box.Turned is not null ? [box] : new Slices(box, leading).All();

    private List<SetBox> All()
    {
        var slices = new List<SetBox>();
        for (int from = 0, to = 1; to <= box.Lines; to++)
        {
            if (to < box.Lines && whole[to]) continue;
            slices.Add(Slice(from, to));
            from = to;
        }
        return slices;
    }

    private int LineOf(Length y) => (int)Math.Clamp(y.Steps / Math.Max(1, leading.Steps), 0, box.Lines - 1);

    private void Look(BoxPart part)
    {
        var (from, to) = (part.Line.Index, part.Line.Index + HeightOf(part));
        if (part.Block is not SetText { Text.Display: null }) Keep(from, to);
        else if (to - from > 1) (lonely[from + 1], lonely[to - 1]) = (true, true);
    }

    private static int HeightOf(BoxPart part) => part.Block is SetText text ? text.GridLines(part.To - part.From) : part.Block.Lines;

    private void Keep(int from, int to)
    {
        for (var line = Math.Max(0, from) + 1; line < Math.Min(to, box.Lines); line++) whole[line] = true;
    }

    private SetBox Slice(int from, int to)
    {
        var (first, last) = (from == 0, to == box.Lines);
        var source = box.Source with
        {
            Before = first ? box.Before : 0,
            After = last ? box.After : 0,
            KeepWithNext = last ? box.KeepWithNext : to == 1 || to == box.Lines - 1,
            Bond = last ? box.Source.Bond : lonely[to] ? Bond.RowLine : box.Source is ParallelBlock texts ? texts.Within : Bond.Row,
        };
        var parts = box.Parts.Where(part => part.Line.Index < to && part.Line.Index + HeightOf(part) > from).Select(part => Part(part, from, to));
        return new(source, to - from, Seq.Of(parts), Graphics(from, to)) { Lowered = box.Lowered, Continued = box.Continued };
    }

    private static BoxPart Part(BoxPart part, int from, int to)
    {
        if (part.Block is not SetText { Text.Display: null }) return part with { Line = part.Line - from };
        var (above, below) = (Math.Max(0, from - part.Line.Index), Math.Max(0, part.Line.Index + part.To - part.From - to));
        return part with { From = part.From + above, To = part.To - below, Line = part.Line + above - from };
    }

    // Rules stand at a row's edges: the one under it belongs to its last line.
    private Seq<BoxGraphic> Graphics(int from, int to) => Seq.Of(box.Graphics
        .Where(graphic => LineOf(graphic.Area.Y) is var line && line >= from && line < to)
        .Select(graphic => graphic with { Area = graphic.Area.Shifted(Length.Zero, -(leading * from)) }));
}
