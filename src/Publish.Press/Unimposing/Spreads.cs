using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition.Unimposing;
using Publish.Typesetting.Pages;

namespace Publish.Press.Unimposing;

/// <summary>Spreads as layout programs write them for readers: two facing pages on a page, and the first one, or the last, alone on one that is half as wide.</summary>
internal static class Spreads
{
    public const string Name = "spreads";

    // PDFs round their papers.
    private static readonly Length Slack = Length.Mm(1);

    /// <returns>Null where not some are twice as wide as the others, and all of one height.</returns>
    public static KnownSheets? Of(IReadOnlyList<SheetView> sides)
    {
        var single = sides.Min(side => side.Size.Width);
        if (!sides.All(side => IsAlike(side.Size.Height, sides[0].Size.Height) && (IsAlike(side.Size.Width, single) || IsAlike(side.Size.Width, single * 2)))) return null;
        if (sides.All(side => IsAlike(side.Size.Width, single))) return null;
        var (records, number) = (new List<IReadOnlyList<SheetPlace>>(sides.Count), 0);
        foreach (var side in sides)
        {
            var (parts, width) = IsAlike(side.Size.Width, single) ? (1, side.Size.Width) : (2, side.Size.Width / 2);
            records.Add([.. Enumerable.Range(0, parts).Select(part => new SheetPlace(++number, new(width * part, Length.Zero), new(width, side.Size.Height), 0, Placement.ActualSize))]);
        }

        return new(Name, [.. records.Select(places => new SheetRecord(Name, number, Seq.Of(places)))], "its pages alone are half as wide as its spreads", null);
    }

    public static bool IsAlike(Length a, Length b) => Length.Max(a - b, b - a) <= Slack;
}
