using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Markup.Planning;

/// <summary>What heads each column of a table, in plain words: it stands before each cell where rows become blocks.</summary>
internal sealed class ColumnHeads
{
    private readonly List<string>[] heads;

    // The rows that cells from above still reach into, by column.
    private readonly int[] taken;

    public ColumnHeads(Table table)
    {
        heads = [.. table.Columns.Select(_ => new List<string>(1))];
        taken = new int[heads.Length];
        foreach (var row in table.Head)
        {
            StartRow();
            var column = 0;
            foreach (var cell in row.Cells)
                foreach (var under in Take(cell, ref column))
                    if (WordsOf(cell) is { Length: > 0 } words) heads[under].Add(words);
        }

        Array.Clear(taken);
        IsPlain = table.Head.All(row => row.Cells.All(cell => cell.Content.All(IsPlainText)));
    }

    /// <summary>The heads' words are all there is to them: no notes, links, pictures that would be out of reach.</summary>
    public bool IsPlain { get; }

    public bool Any => Array.Exists(heads, head => head.Count > 0);

    private int Next { get; set; }

    public void StartRow()
    {
        Next = 0;
        for (var i = 0; i < taken.Length; i++)
            if (taken[i] > 0) taken[i]--;
    }

    /// <summary>What heads the row's next cell; null for nothing.</summary>
    public string? Over(TableCell cell)
    {
        var column = Next;
        var columns = Take(cell, ref column);
        Next = column;
        if (cell.Content.IsEmpty) return null;
        var over = columns is [var only] && heads[only] is [var head] ? head : string.Join(", ", columns.SelectMany(under => heads[under]).Distinct());
        return over.Length == 0 ? null : over;
    }

    private List<int> Take(TableCell cell, ref int column)
    {
        while (column < taken.Length && taken[column] > 0) column++;
        var under = new List<int>(1);
        for (var i = 0; i < cell.ColumnSpan && column < taken.Length; i++, column++)
        {
            under.Add(column);
            taken[column] = cell.RowSpan;
        }

        return under;
    }

    private static string WordsOf(TableCell cell) => string.Join(' ', cell.Content.OfType<Paragraph>().Select(p => PlainText.WithoutNotes(p.Content)).Where(words => words.Length > 0));

    private static bool IsPlainText(Block block) => block is Paragraph { Content: var words } && ReferenceEquals(block.Attributes, Attributes.None) && words.All(IsPlainText);

    private static bool IsPlainText(Inline inline) => inline.Attributes.Id.Length == 0 && inline is Text or Code or LineBreak
        || inline is Styled { Attributes.Id.Length: 0, Content: var words } && words.All(IsPlainText);
}
