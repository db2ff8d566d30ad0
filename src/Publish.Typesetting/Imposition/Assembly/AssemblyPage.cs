using System.Globalization;
using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Imposition.Assembly;

/// <summary>One page of instructions, written from the top down: words at the left, a drawing at the right where a step has one.</summary>
internal sealed class AssemblyPage(Size size, AssemblySetter setter, AssemblyType type, int firstId)
{
    private static readonly Length Margin = Length.Mm(16);
    private static readonly Length NumberColumn = Length.Mm(11);
    private static readonly Length DrawingWidth = Length.Mm(62);
    private static readonly Length TableHeight = Leading * 3 + Length.Mm(4);

    private static readonly (Length Drawing, Length Gap)[] Densities =
    [
        (Length.Mm(36), Length.Mm(6)), (Length.Mm(32), Length.Mm(5)), (Length.Mm(28), Length.Mm(4)), (Length.Mm(25), Length.Mm(3)), (Length.Mm(22), Length.Mm(2)),
    ];

    private readonly List<PageItem> items = [];
    private readonly List<StructureKid> rows = [];
    private Length y = Margin;

    public List<StructureKid> Nodes { get; } = [];

    public int StructureCount { get; private set; } = firstId;

    private static Length Leading => Length.Pt(14);

    private Length FullWidth => size.Width - (Margin * 2);

    private Length TextWidth => FullWidth - NumberColumn - DrawingWidth - Length.Mm(6);

    public void Heading(string words) =>
        y = setter.Write(items, words, type.Heading, new(Margin, y), FullWidth, Length.Pt(26), Node(StructureRole.Heading1));

    public void Text(string words) => y = setter.Write(items, words, type.Text, new(Margin, y), FullWidth, Leading, Node(StructureRole.Paragraph)) + Length.Mm(6);

    /// <summary>As many of the steps as have room over the table, with drawings as large as may be.</summary>
    /// <param name="first">Counted from 1.</param>
    /// <returns>Those that are left for another page.</returns>
    public IReadOnlyList<AssemblyStep> Steps(IReadOnlyList<AssemblyStep> steps, int first)
    {
        var room = size.Height - Margin - TableHeight - y;
        var density = Array.Find(Densities, density => Total(steps, density) <= room);
        if (density == default) density = Densities[2];
        for (var i = 0; i < steps.Count; i++)
        {
            var height = HeightOf(steps[i], density.Drawing);
            if (i > 0 && y + height > size.Height - Margin - TableHeight) return [.. steps.Skip(i)];
            Step(steps[i], first + i, density.Drawing);
            y += height + density.Gap;
        }

        return [];
    }

    private void Step(AssemblyStep step, int number, Length drawing)
    {
        var id = Node(StructureRole.Paragraph);
        setter.Write(items, number.ToString(CultureInfo.InvariantCulture), type.Number, new(Margin, y + Length.Pt(3)), NumberColumn, Leading, id);
        setter.Write(items, step.Words, type.Text, new(Margin + NumberColumn, y), TextWidth, Leading, id);
        if (step.Draw is { } draw) items.AddRange(draw(new(size.Width - Margin - DrawingWidth, y, DrawingWidth, drawing)));
    }

    private Length Total(IReadOnlyList<AssemblyStep> steps, (Length Drawing, Length Gap) density) =>
        steps.Aggregate(Length.Zero, (sum, step) => sum + HeightOf(step, density.Drawing) + density.Gap);

    private Length HeightOf(AssemblyStep step, Length drawing)
    {
        var text = Leading * setter.LinesOf(step.Words, type.Text, TextWidth);
        return step.Draw is null ? text : Length.Max(text, drawing);
    }

    /// <summary>A row of cells, the first its head, figures ranged right.</summary>
    public void Row(IReadOnlyList<string> cells, bool strong)
    {
        y = Length.Max(y, size.Height - Margin - TableHeight + Length.Mm(4));
        var (head, column) = (Length.Mm(34), Length.Mm(20));
        var kids = new List<StructureKid>();
        for (var i = 0; i < cells.Count; i++)
        {
            var isHead = i == 0 || strong;
            kids.Add(new StructureNode(isHead ? StructureRole.TableHeader : StructureRole.TableCell, [StructureKid.Of(new(StructureCount))]) { HeadsRow = i == 0 && !strong });
            var at = new Point(i == 0 ? Margin : Margin + head + (column * (i - 1)), y);
            setter.Write(items, cells[i], isHead ? type.Strong : type.Text, at, i == 0 ? head : column, Leading, new(StructureCount++), i == 0 ? LineAlignment.Left : LineAlignment.Right);
        }

        rows.Add(new StructureNode(StructureRole.TableRow, Seq.Of(kids)));
        y += Leading;
    }

    public void EndTable() => Nodes.Add(new StructureNode(StructureRole.Table, Seq.Of(rows)));

    public Page Finish(string label)
    {
        var area = new Rect(Length.Zero, Length.Zero, size.Width, size.Height);
        return new(size, area, area, label, Seq.Of(items));
    }

    private StructureId Node(StructureRole role)
    {
        Nodes.Add(new StructureNode(role, [StructureKid.Of(new(StructureCount))]));
        return new(StructureCount++);
    }
}
