using System.Globalization;
using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Unimposing;
using Publish.Typesetting.Pages;

namespace Publish.Tests.Typesetting.Imposition.Unimposing;

/// <summary>Imposed sheets as they are seen by those who do not know how they were made: words that lie somewhere.</summary>
internal static class SeenSheets
{
    public static readonly Size A5 = new(Length.Mm(148), Length.Mm(210));

    public static ImposedDocument Imposed(ImpositionPlan plan, int pages)
    {
        var area = new Rect(Length.Zero, Length.Zero, A5.Width, A5.Height);
        var reading = new PagedDocument(
            new Metadata(), Seq.Of(Enumerable.Range(1, pages).Select(number => new Page(A5, area, area, $"{number}", [new RuleItem(Artifact.Layout, area.Outset(-Length.Mm(15)), Ink.Black)]))), null, [], ViewerPreferences.None);
        return Imposer.Impose(reading, plan, new DiagnosticBag());
    }

    /// <param name="words">Of a page, from 1: each with its place on it in millimetres.</param>
    public static List<SheetView> Of(ImposedDocument imposed, Func<int, IEnumerable<(string Text, double X, double Y)>> words) => [.. imposed.Paged.Pages.Select(side =>
    {
        var seen = side.Items.OfType<PlacedPageItem>().Zip(side.Record!.Places).SelectMany(placed => words(placed.Second.Page).Select(word => new SheetWord(
            word.Text, placed.First.Placement.OnSheet(new Rect(Length.Mm((decimal)word.X), Length.Mm((decimal)word.Y), Length.Mm(2 * word.Text.Length), Length.Mm(4))), placed.Second.QuarterTurns)));
        return new SheetView(side.Media, [], Seq.Of(seen), IsRead: true);
    })];

    /// <summary>A running head, two lines of text, and a number at the foot. Most pages end in the midst of a sentence, or all at the end of one.</summary>
    /// <param name="folio">Null for none.</param>
    public static IEnumerable<(string Text, double X, double Y)> Page(int number, string? folio, bool goesOn = true)
    {
        yield return ("Of", 30, 12);
        yield return ("Sheets", 40, 12);
        yield return (goesOn && !Ends(number - 1) ? "words" : "Words", 20, 40);
        yield return ("of", 35, 40);
        yield return (Letters(number), 45, 40.5);
        yield return ("and" + Letters(number), 20, 50);
        yield return (goesOn && !Ends(number) ? "so" : "so.", 60, 50);
        if (folio is not null) yield return (folio, 72, 195);
    }

    /// <summary>As good as by chance, so that it is so in no other order.</summary>
    public static bool Ends(int number)
    {
        var mixed = (uint)number * 0x9E37_79B1u;
        mixed = (mixed ^ (mixed >> 15)) * 0x85EB_CA6Bu;
        mixed = (mixed ^ (mixed >> 13)) * 0xC2B2_AE35u;
        return (mixed ^ (mixed >> 16)) % 3 == 0;
    }

    /// <summary>No page has the words of another, and none of them is a number.</summary>
    public static string Letters(int number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));
}
