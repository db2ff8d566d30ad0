namespace Publish.Model.Walking;

public abstract partial class Rewriter
{
    /// <summary>What a figure shows.</summary>
    protected virtual Image Picture(Image picture) => picture;

    /// <summary>The words under or over a figure or a table.</summary>
    protected virtual Seq<Inline> Caption(Seq<Inline> content) => Run(content);

    /// <summary>A word that a definition list explains.</summary>
    protected virtual Seq<Inline> DefinedTerm(Seq<Inline> content) => Run(content);

    /// <summary>The rows that stand at the head of a table.</summary>
    protected virtual Seq<TableRow> HeadRows(Seq<TableRow> rows) => rows.Rewrite(Row);

    protected virtual ListItem Item(ListItem item)
    {
        var content = Blocks(item.Content);
        return content.IsSame(item.Content) ? item : item with { Content = content };
    }

    protected virtual Definition Definition(Definition definition)
    {
        var terms = Each(definition.Terms, DefinedTerm);
        var descriptions = Each(definition.Descriptions, Blocks);
        return terms.IsSame(definition.Terms) && descriptions.IsSame(definition.Descriptions)
            ? definition
            : definition with { Terms = terms, Descriptions = descriptions };
    }

    protected virtual TableRow Row(TableRow row)
    {
        var cells = row.Cells.Rewrite(Cell);
        return cells.IsSame(row.Cells) ? row : row with { Cells = cells };
    }

    protected virtual TableCell Cell(TableCell cell)
    {
        var content = Blocks(cell.Content);
        return content.IsSame(cell.Content) ? cell : cell with { Content = content };
    }

    protected virtual Stanza Stanza(Stanza stanza)
    {
        var lines = stanza.Lines.Rewrite(Line);
        return lines.IsSame(stanza.Lines) ? stanza : stanza with { Lines = lines };
    }

    protected virtual VerseLine Line(VerseLine line)
    {
        var content = Run(line.Content);
        return content.IsSame(line.Content) ? line : line with { Content = content };
    }

    private static Seq<Seq<T>> Each<T>(Seq<Seq<T>> lists, Func<Seq<T>, Seq<T>> map)
    {
        var changed = false;
        var result = new Seq<T>[lists.Count];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = map(lists[i]);
            changed |= !result[i].IsSame(lists[i]);
        }
        return changed ? new(result) : lists;
    }
}
