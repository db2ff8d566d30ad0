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

    [Fact]
    public void The_last_sheet_first_keeps_sheets_together() => Assert.Equal([5, PassOrder.Blank, 3, 4, 1, 2], PassOrder.LastSheetFirst(5));

    [Fact]
    public void A_printer_that_lays_sheets_face_up_leaves_the_first_on_top() => Assert.Equal(1, PassOrder.Fronts(10, lastFirst: true)[^1]);
}
