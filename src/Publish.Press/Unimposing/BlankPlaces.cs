using Publish.Model.Source;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Unimposing;

namespace Publish.Press.Unimposing;

/// <summary>Finds the blanks that folding added: at the end, or before the back cover; never more than the scheme would have added.</summary>
internal sealed class BlankPlaces(Scheme scheme, IReadOnlyList<TakenPage> pages, IReadOnlyList<SheetView> sides)
{
    /// <summary>Those that are left, and it is said which are not.</summary>
    public IReadOnlyList<TakenPage> Left(string path, DiagnosticBag bag)
    {
        if (pages.Count > 2 && scheme is { Columns: 2, Rows: 1, Making.Acts.IsEmpty: true } && IsEmpty(pages[0]) && !IsEmpty(pages[1]))
            return new BlankPlaces(scheme, Without(0, 1, "beside the first", path, bag), sides).Left(path, bag);
        var most = MostAdded();
        if (Run(pages.Count - 1, most) is > 0 and var last) return Without(pages.Count - last, last, "at the end", path, bag);
        return scheme.HasBackCover && Run(pages.Count - 2, most) is > 0 and var before ? Without(pages.Count - 1 - before, before, "before the last page", path, bag) : pages;
    }

    /// <summary>With one less page there would have been a sheet less; other programs fill whole signatures.</summary>
    private int MostAdded()
    {
        var added = 0;
        if (scheme.Making.Gathering.Sheets > 1) return Math.Min(pages.Count - 1, (scheme.Making.Gathering.Sheets * scheme.Sheet.Pages) - 1);
        while (added + 1 < pages.Count && scheme.Whole(pages.Count - added - 1) == pages.Count) added++;
        return added;
    }

    private int Run(int last, int most)
    {
        var run = 0;
        while (run < most && last - run >= 0 && IsEmpty(pages[last - run])) run++;
        return run;
    }

    private bool IsEmpty(TakenPage page) => sides[page.Side].IsEmpty(page.Place.Trim);

    private TakenPage[] Without(int first, int count, string where, string path, DiagnosticBag bag)
    {
        bag.BlanksDropped(path, [.. pages.Skip(first).Take(count).Select(page => page.Number)], where);
        return [.. pages.Take(first), .. pages.Skip(first + count)];
    }
}
