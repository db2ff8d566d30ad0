namespace Publish.Typesetting.Imposition;

/// <summary>A saddle-stitched zine of which several folded sheets stand on one, cut apart before they are folded.</summary>
/// <remarks>With N folded sheets and p places on a printed one, each place holds N / p of them in a row, so that the stacks need only be laid on
/// each other. Places follow each other down the first column, then down the next: that is how a guillotine leaves them that first cuts across and
/// lays the upper half on the lower, and then cuts down and lays the left on the right.</remarks>
public abstract record CutFold : Scheme
{
    /// <summary>Pairs of pages beside each other.</summary>
    protected abstract int Across { get; }

    /// <summary>Pairs of pages above each other.</summary>
    protected abstract int Down { get; }

    public sealed override int Columns => Across * 2;

    public sealed override int Rows => Down;

    public sealed override int PageMultiple => Across * Down * 4;

    public sealed override int QuirePages(int whole) => whole;

    public sealed override IReadOnlyList<SheetLine> Lines =>
    [
        .. Enumerable.Range(1, Down - 1).Select(row => SheetLine.Across(LineKind.Cut, row, 0, Columns)),
        .. Enumerable.Range(1, Across - 1).Select(pair => SheetLine.Down(LineKind.Cut, pair * 2, 0, Down)),
        .. Enumerable.Range(0, Across).Select(pair => SheetLine.Down(LineKind.Spine, (pair * 2) + 1, 0, Down)),
    ];

    protected sealed override IEnumerable<SheetSide> Lay(int whole)
    {
        var printed = whole / PageMultiple;
        for (var sheet = 0; sheet < printed; sheet++)
        {
            var (front, back) = (new Cell[Columns * Rows], new Cell[Columns * Rows]);
            for (var place = 0; place < Across * Down; place++)
            {
                var folio = Quire.Sheet(1, whole, (place * printed) + sheet);
                var (pair, row) = (place / Down, place % Down);
                var left = (row * Columns) + (pair * 2);
                (front[left], front[left + 1]) = (new(folio.FrontLeft), new(folio.FrontRight));
                left = (row * Columns) + ((Across - 1 - pair) * 2);
                (back[left], back[left + 1]) = (new(folio.BackLeft), new(folio.BackRight));
            }

            yield return new([.. front], sheet + 1, false);
            yield return new([.. back], sheet + 1, true);
        }
    }
}
