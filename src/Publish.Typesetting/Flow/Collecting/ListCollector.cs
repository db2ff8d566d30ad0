using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Flow.Collecting;

/// <summary>Lists: marks hang to the left of the text, whose left edge all items share.</summary>
internal sealed class ListCollector(CollectingState state, BlockContext context, Column column)
{
    public void Collect(ListBlock block)
    {
        var list = context.Parent.Add(new StructureNode(StructureRole.List, []) { ListNumbering = Numbering(block.Kind) });
        var numbers = block.Kind == ListKind.Bullet ? null : ListMarks.NumbersOf(block);
        var indent = IndentOf(block, numbers);
        for (var i = 0; i < block.Items.Count; i++)
        {
            if (i > 0 && !block.Tight && !context.Tight && HasSeveral(block)) column.Space(1);
            Item(list.Add(StructureRole.ListItem), block.Items[i], Mark(block, i, numbers), indent);
            // Better no item alone at a page's foot or head.
            if (i == 0 && block.Items.Count > 1 || i == block.Items.Count - 2) column.BondLast();
        }
    }

    private void Item(StructureDraft node, ListItem item, string mark, Length indent)
    {
        var label = Label(node.Add(StructureRole.Label), mark);
        var inner = context.In(node.Add(StructureRole.ListBody)).Indented(indent, Length.Zero) with
        {
            ListDepth = context.ListDepth + 1,
            Contained = true,
            Balanced = false,
            // Marks hang in one line under each other, and so do the words behind them.
            Alignment = context.Alignment is LineAlignment.Centred or LineAlignment.Right ? LineAlignment.Left : context.Alignment,
        };
        column.Continues = false;
        column.Anchor(item.Attributes.Id);
        var part = new Column();
        part.RunIn(column.TakeOpening());
        new BlockCollector(state, inner, part).All(item.Content);
        Labelled(part, label, inner);
        column.Continues = false;
    }

    // The label hangs on the item's first line of text; an item that begins otherwise gets a line for it.
    private void Labelled(Column part, ItemLabel label, BlockContext inner)
    {
        var blocks = part.Blocks;
        var first = blocks.IsEmpty ? null : label.On(blocks[0], inner.Inset.Left);
        if (first is null)
            column.Add(new BlockCollector(state, inner, column).Block([], new(LineAlignment.Left, inner.Leading, default, default, default, new()))
                with
            { Label = label, KeepWithNext = !blocks.IsEmpty });
        for (var i = 0; i < blocks.Count; i++)
            column.Add(i > 0 ? blocks[i] : first ?? (blocks.Count > 1 ? blocks[0] with { KeepWithNext = true } : blocks[0]));
    }

    private ItemLabel Label(StructureDraft node, string mark)
    {
        var look = context.Look with { Hyphenate = false, Italic = false, Weight = Math.Max(context.Look.Weight, state.Styles.Theme.Lists.Weight) };
        var number = mark is [.. var before, '☐' or '☒'] ? before : mark;
        Seq<ParagraphPiece> pieces = number.Length == 0 ? [] : [new TextPiece(state.NewId(node), number, state.StyleOf(look, number, default), null, 0, null)];
        if (number.Length < mark.Length) pieces = pieces.Add(new TextPiece(state.NewId(node), mark[^1..], BoxStyle(look, mark[^1..]), null, 0, null));
        return new(new(pieces, new(LineAlignment.Left, context.Leading, default, default, default, new())), look.Size.Times(5, 10));
    }

    /// <summary>Empty and ticked boxes are of one face: many have the one and lack the other.</summary>
    private TextStyle BoxStyle(TextLook look, string box)
    {
        const string both = "☐☒";
        var style = state.Styles.Style(look, both, (_, _) => { });
        foreach (var face in style.Faces)
            if (face.Covers(both)) return style with { Faces = [face] };
        return state.StyleOf(look, box, default);
    }

    // Wide enough for the longest number: the last one, unless some have numbers of their own.
    private Length IndentOf(ListBlock block, int[]? numbers)
    {
        var longest = Mark(block, block.Items.Count - 1, numbers).Length;
        for (var i = 0; i < block.Items.Count; i++)
            if (i + 1 < block.Items.Count && block.Items[i + 1].Number is not null) longest = Math.Max(longest, Mark(block, i, numbers).Length);
        var least = Length.Min(state.Styles.Theme.Lists.Indent, context.Look.Size.Times(3, 2));
        return Length.Max(least, context.Look.Size.Times((longest * 50) + 50, 100));
    }

    /// <summary>A box stands in place of a bullet, and behind a number.</summary>
    private string Mark(ListBlock block, int index, int[]? numbers)
    {
        var box = index < 0 ? TaskBox.None : block.Items[index].Box;
        var number = numbers is null || index < 0 ? "" : ListMarks.Of(block.Kind, block.Delimiter, numbers[index]);
        if (box != TaskBox.None) return (number + (box == TaskBox.Ticked ? " ☒" : " ☐")).TrimStart();
        var bullets = state.Styles.Theme.Lists.Bullets;
        return number.Length > 0 ? number : bullets.IsEmpty ? "•" : bullets[Math.Min(context.ListDepth, bullets.Count - 1)];
    }

    private static bool HasSeveral(ListBlock block)
    {
        foreach (var item in block.Items)
            if (item.Content.Count > 1) return true;
        return false;
    }

    // PDF 1.7, 14.8.5.5.
    private static string Numbering(ListKind kind) => kind switch
    {
        ListKind.Decimal => "Decimal",
        ListKind.LowerAlpha => "LowerAlpha",
        ListKind.UpperAlpha => "UpperAlpha",
        ListKind.LowerRoman => "LowerRoman",
        ListKind.UpperRoman => "UpperRoman",
        _ => "Disc",
    };
}
