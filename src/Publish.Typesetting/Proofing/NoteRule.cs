using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Proofing;

/// <summary>A note's call and the first two lines of the note, or the whole of a shorter one, are on one page.</summary>
internal static class NoteRule
{
    public static void Check(ProofSheet sheet, DiagnosticBag bag)
    {
        if (sheet.Words.NoteSpots.Count == 0) return;
        var pages = PagesOfAnchors(sheet.Paged);
        var (parted, split, pictured, spots) = (new ProofFindings(), new ProofFindings(), new ProofFindings(), sheet.Words.NoteSpots);
        for (var first = 0; first < spots.Count;)
        {
            var end = first + 1;
            while (end < spots.Count && spots[end].Standing.Note == spots[first].Standing.Note) end++;
            // The number itself is not of the text.
            var words = Math.Min(first + 1, end - 1);
            if (sheet.Words.CallOfNote[spots[first].Standing.Note] is { } call && pages.TryGetValue(call, out var page))
            {
                if (spots[first].Page != page) parted.Add(sheet.At(spots[words]) with { Page = page });
                else if (SecondLine(sheet, first, end) is { } second && second.Page != page) (sheet.Words.NotesWithPictures.Contains(spots[first].Standing.Note) ? pictured : split).Add(sheet.At(second));
            }
            first = end;
        }
        parted.Tell(bag, (told, finding) => told.NoteAwayFromCall(finding, sheet.Paged.Pages[finding.Page].Label));
        split.Tell(bag, PageProofDiagnostics.NoteSplitTooSoon);
        pictured.Tell(bag, PageProofDiagnostics.NoteSplitByPicture);
    }

    private static Spot? SecondLine(ProofSheet sheet, int first, int end)
    {
        var spots = sheet.Words.NoteSpots;
        var line = sheet.ItemOf(spots[first]).Origin.Y;
        for (var i = first + 1; i < end; i++)
        {
            if (spots[i].Page != spots[first].Page) return spots[i];
            var item = sheet.ItemOf(spots[i]);
            // Raised letters are of the same line.
            var down = item.Origin.Y - line;
            if (Length.Max(down, -down) > item.Style.Size.Times(7, 10)) return spots[i];
        }
        return null;
    }

    private static Dictionary<string, int> PagesOfAnchors(PagedDocument paged)
    {
        var pages = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var page = 0; page < paged.Pages.Count; page++)
            foreach (var item in paged.Pages[page].Items)
                if (item is AnchorItem anchor) pages.TryAdd(anchor.Name, page);
        return pages;
    }
}
