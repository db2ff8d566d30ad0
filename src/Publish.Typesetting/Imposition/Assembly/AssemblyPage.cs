using System.Globalization;
using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Imposition;

/// <summary>One page of instructions, written from the top down: words at the left, a drawing at the right where a step has one.</summary>
internal sealed class AssemblyPage(Size size, ParagraphSetter setter, AssemblyType type, int firstSlot)
{
    private static readonly Length Margin = Length.Mm(18);
    private static readonly Length NumberColumn = Length.Mm(11);
    private static readonly Length DrawingHeight = Length.Mm(33);
    private static readonly Length DrawingWidth = Length.Mm(52);

    private readonly List<PageItem> items = [];
    private Length y = Margin;

    public List<StructureKid> Nodes { get; } = [];

    public int SlotCount { get; private set; } = firstSlot;

    private Length FullWidth => size.Width - (Margin * 2);

    public void Heading(string words)
    {
        var slot = Node(StructureRole.Heading1);
        y = Write(words, type.Heading, Margin, y, FullWidth, Length.Pt(26), slot);
    }

    public void Text(string words) => y = Write(words, type.Text, Margin, y, FullWidth, Length.Pt(15), Node(StructureRole.Paragraph));

    public void Gap(int millimetres) => y += Length.Mm(millimetres);

    /// <param name="draw">Fills an area with the step's drawing; null for none.</param>
    public void Step(int number, string words, Func<Rect, IEnumerable<PageItem>>? draw)
    {
        var slot = Node(StructureRole.Paragraph);
        var label = number.ToString(CultureInfo.InvariantCulture);
        Write(label, type.Number, Margin, y + Length.Pt(4), NumberColumn, Length.Pt(15), slot);
        var left = Margin + NumberColumn;
        var width = FullWidth - NumberColumn - DrawingWidth - Length.Mm(8);
        var end = Write(words, type.Text, left, y, width, Length.Pt(15), slot);
        if (draw is not null)
        {
            items.AddRange(draw(new(size.Width - Margin - DrawingWidth, y, DrawingWidth, DrawingHeight)));
            end = Length.Max(end, y + DrawingHeight);
        }

        y = end + Length.Mm(4);
    }

    /// <summary>A row of cells, figures ranged right.</summary>
    public void Row(IReadOnlyList<string> cells, bool strong, StructureRole role)
    {
        var column = Length.Mm(26);
        var kids = new List<StructureKid>();
        for (var i = 0; i < cells.Count; i++)
        {
            kids.Add(new StructureNode(role, [StructureKid.OfSlot(SlotCount)]));
            Write(cells[i], strong ? type.Strong : type.Text, Margin + (column * i), y, column - Length.Mm(3), Length.Pt(15), SlotCount++, LineAlignment.Right);
        }

        Rows.Add(new StructureNode(StructureRole.TableRow, Seq.Of(kids)));
        y += Length.Pt(15);
    }

    public List<StructureKid> Rows { get; } = [];

    public void EndTable() => Nodes.Add(new StructureNode(StructureRole.Table, Seq.Of(Rows)));

    public Page Finish(string label)
    {
        var area = new Rect(Length.Zero, Length.Zero, size.Width, size.Height);
        return new(size, area, area, label, Seq.Of(items));
    }

    private int Node(StructureRole role)
    {
        Nodes.Add(new StructureNode(role, [StructureKid.OfSlot(SlotCount)]));
        return SlotCount++;
    }

    private Length Write(
        string words, TextStyle style, Length x, Length top, Length width, Length leading, int slot, LineAlignment alignment = LineAlignment.Left)
    {
        if (words.Length == 0) return top;
        var paragraph = setter.Prepare(new([new TextPiece(slot, words, style, null, 0, null)], AssemblyType.Ragged with { Alignment = alignment }));
        foreach (var line in paragraph.Assemble(paragraph.Break(width, BreakConstraints.None)))
        {
            foreach (var item in line.Items)
                if (item is TextItem text) items.Add(text with { Origin = new(x + text.Origin.X, top + (leading * 3 / 4) + text.Origin.Y) });
            top += leading;
        }

        return top;
    }
}
