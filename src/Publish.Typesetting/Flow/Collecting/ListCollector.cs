using System.Globalization;
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
        var indent = IndentOf(block);
        for (var i = 0; i < block.Items.Count; i++)
        {
            if (i > 0 && !block.Tight && !context.Tight && HasSeveral(block)) column.Space(1);
            Item(list.Add(StructureRole.ListItem), block, i, indent);
            // Better no item alone at a page's foot or head.
            if (i == 0 && block.Items.Count > 1 || i == block.Items.Count - 2) column.BondLast();
        }
    }

    private void Item(StructureDraft node, ListBlock block, int index, Length indent)
    {
        var item = block.Items[index];
        var label = Label(node.Add(StructureRole.Label), Mark(block, index));
        var inner = context.In(node.Add(StructureRole.ListBody)).Indented(indent, Length.Zero) with { ListDepth = context.ListDepth + 1 };
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
        var begins = !blocks.IsEmpty && blocks[0] is TextBlock { Label: null };
        if (!begins)
            column.Add(new BlockCollector(state, inner, column).Block([], new(LineAlignment.Left, inner.Leading, default, default, default, new()))
                with
            { Label = label, KeepWithNext = !blocks.IsEmpty });
        for (var i = 0; i < blocks.Count; i++)
            column.Add(i == 0 && begins ? (TextBlock)blocks[0] with { Label = label } : blocks[i]);
    }

    private ItemLabel Label(StructureDraft node, string mark)
    {
        var look = context.Look with { Hyphenate = false, Italic = false };
        var piece = new TextPiece(state.NewSlot(node), mark, state.StyleOf(look, mark, default), null, 0, null);
        return new(new([piece], new(LineAlignment.Left, context.Leading, default, default, default, new())), look.Size.Times(5, 10));
    }

    // Wide enough for the longest number.
    private Length IndentOf(ListBlock block)
    {
        var longest = Mark(block, block.Items.Count - 1).Length;
        var least = Length.Min(state.Styles.Theme.Lists.Indent, context.Look.Size.Times(3, 2));
        return Length.Max(least, context.Look.Size.Times((longest * 50) + 50, 100));
    }

    private string Mark(ListBlock block, int index)
    {
        var bullets = state.Styles.Theme.Lists.Bullets;
        var number = block.Start + index;
        return block.Kind switch
        {
            ListKind.Bullet => bullets.IsEmpty ? "•" : bullets[Math.Min(context.ListDepth, bullets.Count - 1)],
            ListKind.LowerAlpha => Letters(number) + ".",
            ListKind.UpperAlpha => Letters(number).ToUpperInvariant() + ".",
            ListKind.LowerRoman => Roman(number).ToLowerInvariant() + ".",
            ListKind.UpperRoman => Roman(number) + ".",
            _ => number.ToString(CultureInfo.InvariantCulture) + ".",
        };
    }

    private static bool HasSeveral(ListBlock block)
    {
        foreach (var item in block.Items)
            if (item.Content.Count > 1) return true;
        return false;
    }

    private static string Letters(int number)
    {
        var letters = "";
        for (var rest = number; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('a' + ((rest - 1) % 26)) + letters;
        return letters.Length == 0 ? "0" : letters;
    }

    private static string Roman(int number)
    {
        if (number is <= 0 or >= 4000) return number.ToString(CultureInfo.InvariantCulture);
        ReadOnlySpan<(int Value, string Sign)> signs =
            [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var roman = "";
        foreach (var (value, sign) in signs)
            for (; number >= value; number -= value) roman += sign;
        return roman;
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
