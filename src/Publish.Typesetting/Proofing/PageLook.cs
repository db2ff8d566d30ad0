using System.Buffers;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Proofing;

/// <summary>What is seen of a page without knowing its text.</summary>
/// <param name="Off">Items of text that reach over the trim.</param>
/// <param name="Over">Items that lie over another, each with that one.</param>
/// <param name="Filled">How much of its height lines and pictures take, blank lines not counted.</param>
internal sealed record PageLook(List<int>? Off, List<(int Item, int Other)>? Over, Length Filled)
{
    public static PageLook At(Page page)
    {
        var grounds = ArrayPool<Ground>.Shared.Rent(Math.Max(1, page.Items.Count));
        var count = 0;
        List<int>? off = null;
        for (var i = 0; i < page.Items.Count; i++)
        {
            if (Ground.Of(page.Items[i], i) is not { } ground) continue;
            grounds[count++] = ground;
            if (page.Items[i] is TextItem && !ground.IsWithin(page.Trim)) (off ??= []).Add(i);
        }
        var sorted = grounds.AsSpan(0, count);
        sorted.Sort(static (a, b) => a.Top != b.Top ? a.Top.CompareTo(b.Top) : a.Item - b.Item);
        var look = new PageLook(off, Overlaps(sorted), Fill(sorted, page));
        ArrayPool<Ground>.Shared.Return(grounds);
        return look;
    }

    private static List<(int Item, int Other)>? Overlaps(ReadOnlySpan<Ground> sorted)
    {
        List<(int, int)>? over = null;
        for (var i = 0; i < sorted.Length; i++)
            for (var j = i + 1; j < sorted.Length && sorted[j].Top < sorted[i].Bottom; j++)
                if (sorted[i].Covers(sorted[j])) (over ??= []).Add((sorted[i].Item, sorted[j].Item));
        return over;
    }

    // A line counts with the space to the next: twice the height of its letters and a little.
    private static Length Fill(ReadOnlySpan<Ground> sorted, Page page)
    {
        var (filled, end) = (0L, long.MinValue);
        foreach (ref readonly var ground in sorted)
        {
            if (page.Items[ground.Item].Slot == Artifact.Pagination) continue;
            var isText = page.Items[ground.Item] is TextItem;
            var (top, bottom) = isText ? (ground.Bottom - ((ground.Bottom - ground.Top) * 9 / 4), ground.Bottom) : (ground.Top, ground.Bottom);
            filled += Math.Max(0, bottom - Math.Max(top, end));
            end = Math.Max(end, bottom);
        }
        return new(filled);
    }
}
