namespace Publish.Typesetting.Imposition.Folding;

/// <summary>A gathering of sheets on the table, and what each act does to it.</summary>
internal sealed class WorkTable
{
    private readonly SheetForm form;
    private readonly List<SheetLine> creases = [];
    private List<Face>? read;

    private WorkTable(SheetForm form, int sheets)
    {
        this.form = form;
        Piles = [[.. Enumerable.Range(0, sheets).Select(sheet => new Piece(sheet, 0, 0, form.Columns, form.Rows))]];
    }

    /// <summary>Beside each other in the order in which they are read, the topmost piece of each first.</summary>
    public List<List<Piece>> Piles { get; private set; }

    /// <summary>The piles as they were before each act.</summary>
    public List<List<List<Piece>>> Before { get; } = [];

    /// <summary>The lines that each act makes, seen from the sheet's front.</summary>
    public List<IReadOnlyList<SheetLine>> Lines { get; } = [];

    /// <summary>Columns and rows of every piece that lies there.</summary>
    public (int Columns, int Rows) PieceSize => (Piles[0][0].Columns, Piles[0][0].Rows);

    /// <param name="sheets">In the gathering, at least 1.</param>
    public static WorkTable Of(SheetForm form, Making making, int sheets)
    {
        var table = new WorkTable(form, sheets);
        foreach (var act in making.Acts)
        {
            table.Before.Add(table.Piles);
            table.creases.Clear();
            act.Do(table, making);
            table.Lines.Add([.. table.creases]);
        }

        return table;
    }

    /// <summary>Every printed face in the order of reading: one list for all piles, or one for each where each is a copy.</summary>
    public IEnumerable<List<Face>> Read(bool copies) =>
        read is not null ? [Printed(read)] : copies ? Piles.Select(pile => Printed(InPile(pile))) : [Printed(Piles.SelectMany(InPile))];

    public void Pile(IEnumerable<IEnumerable<Piece>> piles) => Piles = [.. piles.Select(pile => pile.ToList())];

    /// <summary>What can be seen of work whose leaves are no single pieces.</summary>
    public void ReadAs(IEnumerable<Face> faces) => read = [.. faces];

    /// <summary>Lines that are made at one go.</summary>
    public void Crease(params IEnumerable<SheetLine> lines) => creases.AddRange(Joined(lines));

    private List<Face> Printed(IEnumerable<Face> faces) => [.. faces.Where(face => form.TwoSided || !face.IsBack)];

    /// <summary>Leaves are turned; what has several cells is read across its front, and then across its back.</summary>
    private IEnumerable<Face> InPile(List<Piece> pile)
    {
        if (PieceSize == (1, 1)) return pile.SelectMany(leaf => (Face[])[leaf.FaceAt(0, 0), leaf.TurnedLikeALeaf.FaceAt(0, 0)]);
        return [.. pile.SelectMany(Across), .. pile.AsEnumerable().Reverse().SelectMany(piece => Across(piece.TurnedLikeALeaf))];
    }

    private static IEnumerable<Face> Across(Piece piece) =>
        from row in Enumerable.Range(0, piece.Rows) from column in Enumerable.Range(0, piece.Columns) select piece.FaceAt(column, row);

    /// <summary>Lines that go on into each other are one, and each is drawn once; in order from the left and from the head.</summary>
    private static List<SheetLine> Joined(IEnumerable<SheetLine> lines)
    {
        var joined = new List<SheetLine>();
        foreach (var line in lines.Distinct().OrderBy(line => line.At).ThenBy(line => line.From))
        {
            if (joined is [.., var last] && last.To == line.From && last with { From = line.From, To = line.To } == line) joined[^1] = last with { To = line.To };
            else joined.Add(line);
        }

        return joined;
    }
}
