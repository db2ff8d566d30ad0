using Publish.Delivery.Printing;
using Publish.Typesetting.Pages;

namespace Publish.Cli.Sending.Printing;

/// <summary>
/// How the pile goes back into the tray for the second side. Sheets that flip on the short edge go in with the other short edge first the second time; those that flip
/// on the long edge with the same one. Whether the pile is turned over depends on the printer alone: on a laser printer the blank side is up as it comes out, on most inkjet
/// printers the printed one, and either kind draws from a tray with the side to be printed up or down. So the picture names no side by what is on it.
/// </summary>
internal static class StackPicture
{
    private static readonly string[] EndOverEnd =
    [
        "        as it came out                    back into the tray",
        "                                              PRINTER",
        "      A ================                         ^",
        "        |              |                +--------------+",
        "        |    on top    |   ---------->  |              |",
        "        |              |   end over     |  was below   |",
        "        |              |     end        |              |",
        "        +--------------+              A ================",
    ];

    private static readonly string[] LikeAPage =
    [
        "        as it came out                    back into the tray",
        "                                              PRINTER",
        "      A ================                         ^",
        "        |              |              A ================",
        "        |    on top    |   ---------->  |              |",
        "        |              |  like a page   |  was below   |",
        "        |              |   of a book    |              |",
        "        +--------------+                +--------------+",
    ];

    private static readonly string[] HalfATurn =
    [
        "        as it came out                    back into the tray",
        "                                              PRINTER",
        "      A ================                         ^",
        "        |              |                +--------------+",
        "        |    on top    |   ---------->  |              |",
        "        |              |   half a turn  | was on top   |",
        "        |              |  on the table  |              |",
        "        +--------------+              A ================",
    ];

    private static readonly string[] Straight =
    [
        "        as it came out                    back into the tray",
        "                                              PRINTER",
        "      A ================                         ^",
        "        |              |              A ================",
        "        |    on top    |   ---------->  |              |",
        "        |              |    as it is    | was on top   |",
        "        |              |                |              |",
        "        +--------------+                +--------------+",
    ];

    public static IReadOnlyList<string> Draw(FlipEdge edge, Restack restack) => (edge, restack) switch
    {
        (FlipEdge.Short, Restack.TurnedOver) => EndOverEnd,
        (_, Restack.TurnedOver) => LikeAPage,
        (FlipEdge.Short, _) => HalfATurn,
        _ => Straight,
    };

    public static IReadOnlyList<string> Words(FlipEdge edge, Restack restack) =>
    [
        "Take the whole pile out as it lies; do not sort it. A is the edge that came out first.",
        restack == Restack.TurnedOver
            ? edge == FlipEdge.Short ? "Turn the pile over end over end, and put it in so that edge A goes in last." : "Turn the pile over like a page of a book, and put it in so that edge A goes in first again."
            : edge == FlipEdge.Short ? "Do not turn it over. Turn it by half on the table, and put it in so that edge A goes in last." : "Put it back just as it came out: edge A goes in first again.",
    ];

    public static string IfItWentWrong(Restack restack) => restack == Restack.TurnedOver
        ? "Should the backs come out on the printed side, your printer wants the pile as it lies: --restack as-it-lies."
        : "Should the backs come out on the printed side, your printer wants the pile turned over: leave --restack away.";
}
