namespace Publish.Typesetting.Imposition;

/// <summary>Loose leaves in columns and rows, cut apart at every line.</summary>
public abstract record Grid : Scheme
{
    /// <summary>At least 1.</summary>
    public int Across { get; init; } = 2;

    /// <summary>At least 1.</summary>
    public int Down { get; init; } = 2;

    /// <summary>Only fronts are printed, so a leaf has one page.</summary>
    public bool OneSided { get; init; }

    public sealed override int Columns => Across;

    public sealed override int Rows => Down;

    public sealed override bool TwoSided => !OneSided;

    public sealed override bool HasBackCover => false;

    public override Placing NaturalPlacing => Placing.Centred;

    public sealed override PageEdge SpineOf(int page) => OneSided ? PageEdge.Left : base.SpineOf(page);

    public sealed override IReadOnlyList<SheetLine> Lines =>
    [
        .. Enumerable.Range(1, Down - 1).Select(row => SheetLine.Across(LineKind.Cut, row, 0, Across)),
        .. Enumerable.Range(1, Across - 1).Select(column => SheetLine.Down(LineKind.Cut, column, 0, Down)),
    ];

    protected int LeafPages => OneSided ? 1 : 2;

    /// <summary>A sheet whose places hold leaves, each named by a number from 0.</summary>
    /// <param name="leaf">Of the place, counted down the columns.</param>
    protected IEnumerable<SheetSide> Sheet(int number, Func<int, int> leaf)
    {
        var (front, back) = (new Cell[Across * Down], new Cell[Across * Down]);
        for (var place = 0; place < front.Length; place++)
        {
            var (column, row) = (place / Down, place % Down);
            var page = (leaf(place) * LeafPages) + 1;
            front[(row * Across) + column] = new(page);
            back[(row * Across) + Across - 1 - column] = new(page + 1);
        }

        yield return new([.. front], number, false);
        if (TwoSided) yield return new([.. back], number, true);
    }
}
