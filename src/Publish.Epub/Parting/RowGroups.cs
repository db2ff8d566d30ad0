using Publish.Model;

namespace Publish.Epub.Parting;

/// <summary>The rows of a table that no cut may part, since a cell of one reaches into the others.</summary>
internal static class RowGroups
{
    public static Seq<Seq<TableRow>> Of(Seq<TableRow> rows)
    {
        var groups = new List<Seq<TableRow>>();
        var open = new List<TableRow>();
        var reach = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            open.Add(rows[i]);
            foreach (var cell in rows[i].Cells)
                reach = Math.Max(reach, i + cell.RowSpan);
            if (reach > i + 1 && i + 1 < rows.Count) continue;
            groups.Add(Seq.Of(open));
            open.Clear();
        }

        return Seq.Of(groups);
    }
}
