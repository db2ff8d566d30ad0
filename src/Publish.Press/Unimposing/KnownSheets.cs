using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Unimposing;
using Publish.Typesetting.Pages;

namespace Publish.Press.Unimposing;

/// <summary>What lies on each side, and where that is known from.</summary>
/// <param name="Name">The scheme's.</param>
/// <param name="Why">A sentence for people.</param>
/// <param name="Scheme">By which blanks may be among the pages; null where each place is known to be a page.</param>
internal sealed record KnownSheets(string Name, IReadOnlyList<SheetRecord> Records, string Why, Scheme? Scheme)
{
    /// <summary>What the sheets say of themselves; null where not all of them say it, or they contradict each other.</summary>
    /// <param name="views">What is seen on them: a side with nothing but blanks says nothing.</param>
    public static KnownSheets? OfRecords(IReadOnlyList<Page> sides, IReadOnlyList<Lazy<SheetView>> views)
    {
        if (sides.FirstOrDefault(side => side.Record is not null)?.Record is not { } first) return null;
        var records = new List<SheetRecord>(sides.Count);
        for (var i = 0; i < sides.Count; i++)
        {
            if (sides[i].Record is { } said ? said.Pages != first.Pages || said.Scheme != first.Scheme : views[i].Value is not { IsRead: true, Painted.IsEmpty: true }) return null;
            records.Add(sides[i].Record ?? first with { Places = [] });
        }

        return new(first.Scheme, records, "the sheets say so", null);
    }
}
