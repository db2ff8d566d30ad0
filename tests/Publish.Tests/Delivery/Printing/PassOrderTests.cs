using CsCheck;
using Publish.Delivery.Printing;

namespace Publish.Tests.Delivery.Printing;

/// <summary>The pile simulated: sheets drawn from the top of the tray, each printed on, the next one laid on top.</summary>
public sealed class PassOrderTests
{
    private static readonly Gen<(int Pages, bool LastFirst, Restack Restack)> Any =
        Gen.Select(Gen.Int[1, 40], Gen.Bool, Gen.Enum<Restack>());

    [Fact]
    public void Every_front_gets_its_own_back() => Any.Sample(print =>
    {
        // The top of the pile stands last: it came out last.
        var pile = PassOrder.Fronts(print.Pages, print.LastFirst).ToList();
        if (print.Restack == Restack.TurnedOver) pile.Reverse();
        foreach (var back in PassOrder.Backs(print.Pages, print.LastFirst, print.Restack))
        {
            var front = pile[^1];
            pile.RemoveAt(pile.Count - 1);
            Assert.Equal(front + 1 <= print.Pages ? front + 1 : PassOrder.Blank, back);
        }

        Assert.Empty(pile);
    });

    /// <summary>
    /// Paper as it is: what comes out lies on what came out before, its printed side up or down, and a tray is drawn from the top and printed on the upper or the lower side.
    /// On each kind of printer one way of putting the pile back prints on blank paper, and that way the backs come behind their fronts; the other prints on what is printed.
    /// </summary>
    [Theory]
    [InlineData(false, false, Restack.TurnedOver)] // a laser printer's drawer
    [InlineData(false, true, Restack.AsItLies)] // its slot at the front
    [InlineData(true, true, Restack.TurnedOver)] // an inkjet printer fed from behind
    [InlineData(true, false, Restack.AsItLies)] // one with a drawer below
    public void Each_kind_of_printer_has_one_way_of_putting_the_pile_back(bool comesOutFaceUp, bool printsTheUpperSide, Restack right)
    {
        foreach (var restack in Enum.GetValues<Restack>())
            foreach (var lastFirst in (bool[])[false, true])
            {
                var pile = PassOrder.Fronts(9, lastFirst).Select(front => comesOutFaceUp ? (Up: front, Down: 0) : (Up: 0, Down: front)).ToList();
                if (restack == Restack.TurnedOver) pile = [.. Enumerable.Reverse(pile).Select(sheet => (sheet.Down, sheet.Up))];
                var drawn = Enumerable.Reverse(pile).Zip(PassOrder.Backs(9, lastFirst, restack)).ToArray();
                foreach (var (sheet, back) in drawn)
                {
                    var (printedOn, behind) = printsTheUpperSide ? (sheet.Up, sheet.Down) : (sheet.Down, sheet.Up);
                    Assert.Equal(restack == right, printedOn == 0);
                    if (restack == right) Assert.Equal(behind == 9 ? PassOrder.Blank : behind + 1, back);
                }
            }
    }

    [Fact]
    public void The_last_sheet_first_keeps_sheets_together() => Assert.Equal([5, PassOrder.Blank, 3, 4, 1, 2], PassOrder.LastSheetFirst(5));

    [Fact]
    public void A_printer_that_lays_sheets_face_up_leaves_the_first_on_top() => Assert.Equal(1, PassOrder.Fronts(10, lastFirst: true)[^1]);
}
