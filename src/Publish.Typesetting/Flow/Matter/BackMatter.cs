using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Flow.Collecting;

namespace Publish.Typesetting.Flow.Matter;

/// <summary>What stands behind the text, but for white pages.</summary>
/// <param name="Node">Under which covers and fillers are read, but for the picture of a back cover.</param>
/// <param name="Fillers">What takes white pages.</param>
/// <param name="Imprint">Empty where it stands inside the front cover.</param>
/// <param name="Cover">The inside of the back cover and the back cover; the inside alone has a white page behind it.</param>
internal sealed record BackMatter(StructureDraft Node, Seq<WhitePageFiller> Fillers, Seq<FixedPage> Imprint, Seq<FixedPage> Cover)
{
    /// <summary>Pages in any case.</summary>
    public int Count => Imprint.Count + Cover.Count;

    /// <summary>The white pages that are to be there, those that something takes first; what finds no room is said.</summary>
    public List<FixedPage> White(int count, DiagnosticBag diagnostics)
    {
        var placed = Placed(count);
        List<FixedPage> pages = [.. placed.SelectMany(filler => filler.Pages)];
        foreach (var filler in Fillers)
            if (!placed.Exists(other => ReferenceEquals(other, filler))) diagnostics.NoWhitePage(filler.Origin.Span, filler.Pages.Count, count - pages.Count);
        while (pages.Count < count) pages.Add(FixedPage.Blank);
        return pages;
    }

    /// <summary>It is to take white pages, and there are not enough.</summary>
    public bool LeavesOut(Section section, int count) => section.Place == SectionPlace.Blank && !Placed(count).Exists(filler => ReferenceEquals(filler.Origin, section));

    /// <summary>What has room, in order: all of a text, or nothing of it.</summary>
    private List<WhitePageFiller> Placed(int count)
    {
        var placed = new List<WhitePageFiller>();
        foreach (var filler in Fillers)
        {
            if (filler.Pages.Count > count) continue;
            placed.Add(filler);
            count -= filler.Pages.Count;
        }
        return placed;
    }
}
