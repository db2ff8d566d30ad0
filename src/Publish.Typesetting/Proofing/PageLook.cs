using System.Buffers;
using Publish.Model;
using Publish.Typesetting.Flow.Setting;
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
        var over = Overlaps(sorted, page);
        over?.RemoveAll(pair => IsOnPaper(page, pair));
        var look = new PageLook(off, over is { Count: 0 } ? null : over, Fill(sorted, page));
        ArrayPool<Ground>.Shared.Return(grounds);
        return look;
    }

    private static List<(int Item, int Other)>? Overlaps(ReadOnlySpan<Ground> sorted, Page page)
    {
        List<(int, int)>? over = null;
        for (var i = 0; i < sorted.Length; i++)
            for (var j = i + 1; j < sorted.Length && sorted[j].Top < sorted[i].Bottom; j++)
                if (sorted[i].Covers(sorted[j]) && sorted[i].Painted(page).Covers(sorted[j].Painted(page))) (over ??= []).Add((sorted[i].Item, sorted[j].Item));
        return over;
    }

    /// <summary>Words on a strip of their own, of paper or of an ink, which lies over the picture: a caption, a title.</summary>
    private static bool IsOnPaper(Page page, (int Item, int Other) pair)
    {
        var (picture, words) = page.Items[pair.Item] is PictureItem ? (pair.Item, pair.Other) : (pair.Other, pair.Item);
        if (page.Items[picture] is not PictureItem || Ground.Of(page.Items[words], words) is not { } ground) return false;
        for (var i = picture + 1; i < words; i++)
            if (Strip(page.Items[i]) is { } strip && ground.IsWithin(strip)) return true;
        return false;
    }

    /// <summary>Null for what lets the picture through.</summary>
    private static Rect? Strip(PageItem item) => item switch
    {
        RuleItem rule when rule.Ink == Ink.Paper || rule.Ink.Percent == 100 => rule.Area,
        PathItem { Fill.Percent: 100, Steps: { IsEmpty: false } steps } => Around(steps),
        _ => null,
    };

    private static Rect Around(Seq<PathStep> steps)
    {
        var corners = steps.Where(step => step.Verb is PathVerb.Move or PathVerb.Line).Select(step => step.A).ToList();
        var (left, top) = (corners.Min(corner => corner.X), corners.Min(corner => corner.Y));
        return new(left, top, corners.Max(corner => corner.X) - left, corners.Max(corner => corner.Y) - top);
    }

    // A line counts with the space to the next: twice the height of its letters and a little.
    private static Length Fill(ReadOnlySpan<Ground> sorted, Page page)
    {
        var (filled, end) = (0L, long.MinValue);
        foreach (ref readonly var ground in sorted)
        {
            if (page.Items[ground.Item].Structure == Artifact.Pagination) continue;
            var isText = page.Items[ground.Item] is TextItem;
            var (top, bottom) = isText ? (ground.Bottom - ((ground.Bottom - ground.Top) * 9 / 4), ground.Bottom) : (ground.Top, ground.Bottom);
            filled += Math.Max(0, bottom - Math.Max(top, end));
            end = Math.Max(end, bottom);
        }
        return new(filled);
    }
}

/// <summary>The paper that an item's body covers: of letters, what stands between the baseline and the height of an x.</summary>
internal readonly record struct Ground(long Left, long Top, long Right, long Bottom, int Item)
{
    /// <summary>Half a point: rounding, and letters that lean over.</summary>
    private const long Slack = Length.StepsPerPoint / 2;

    public static Ground? Of(PageItem item, int index) => item switch
    {
        TextItem { Words.IsEmpty: false } text => Of(text, index),
        PictureItem { IsApart: false } picture => Of(picture.Clip is { } clip ? Common(clip, picture.Area) : picture.Area, index),
        _ => null,
    };

    /// <summary>Whether two lie over each other by more than rounding.</summary>
    public bool Covers(in Ground other) =>
        Math.Min(Right, other.Right) - Math.Max(Left, other.Left) > Slack * 2 && Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top) > Slack;

    /// <summary>What letters paint of it: a box ends where the next letter of a text would begin, and beside a letter of three lines something else does.</summary>
    public Ground Painted(Page page) => page.Items[Item] is TextItem { Turned: false } text ? Inked(text) : this;

    private Ground Inked(TextItem text)
    {
        var (left, right) = (Right, Left);
        foreach (ref readonly var word in text.Words.Span)
        {
            var ink = InkBox.Of(word.Shaped, word.First, word.Count);
            if (ink == default) continue;
            var (x, em, stretch) = (text.Origin.X.Steps + word.X.Steps, text.Style.Size.Steps, text.Style.StretchPermille);
            left = Math.Min(left, x + (em * ink.Left / word.Shaped.Face.UnitsPerEm * stretch / 1000));
            right = Math.Max(right, x + (em * ink.Right / word.Shaped.Face.UnitsPerEm * stretch / 1000) + ((word.Tracking.Steps + text.Style.Spacing.Steps) * Math.Max(0, word.Count - 1)));
        }

        return left < right ? this with { Left = left, Right = right } : this;
    }

    public bool IsWithin(Rect area) =>
        Left >= area.X.Steps - Slack && Right <= area.Right.Steps + Slack && Top >= area.Y.Steps - Slack && Bottom <= area.Bottom.Steps + Slack;

    private static Ground Of(TextItem text, int index)
    {
        var words = text.Words.Span;
        ref readonly var last = ref words[^1];
        var size = text.Style.Size.Steps;
        var advance = size * last.Shaped.Advance / last.Shaped.Face.UnitsPerEm * text.Style.StretchPermille / 1000;
        var width = last.X.Steps + (last.Shaped.Text is " " ? 0 : advance) + ((last.Tracking.Steps + text.Style.Spacing.Steps) * (last.Count - 1));
        var (x, y, height) = (text.Origin.X.Steps, text.Origin.Y.Steps, size * 45 / 100);
        return text.Turned ? new(x - height, y - width, x, y, index) : new(x, y - height, x + width, y, index);
    }

    private static Ground Of(Rect area, int index) => new(area.X.Steps, area.Y.Steps, area.Right.Steps, area.Bottom.Steps, index);

    private static Rect Common(Rect a, Rect b)
    {
        var (left, top) = (Length.Max(a.X, b.X), Length.Max(a.Y, b.Y));
        return new(left, top, Length.Min(a.Right, b.Right) - left, Length.Min(a.Bottom, b.Bottom) - top);
    }
}
