using Publish.Model;
using Publish.Typesetting.Flow.Collecting;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Flow.Makeup;

/// <summary>Bookmarks from headings: the deeper under the shallower.</summary>
internal static class OutlineOf
{
    public static Seq<OutlineEntry> Headings(IReadOnlyList<HeadingEntry> headings)
    {
        var next = 0;
        return Level(headings, ref next, 1);
    }

    private static Seq<OutlineEntry> Level(IReadOnlyList<HeadingEntry> headings, ref int next, int depth)
    {
        var entries = new List<OutlineEntry>();
        while (next < headings.Count && headings[next].Depth >= depth)
        {
            var heading = headings[next++];
            entries.Add(new(heading.Title, heading.Anchor, Level(headings, ref next, heading.Depth + 1)));
        }
        return Seq.Of(entries);
    }
}
