using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Proofing;

/// <summary>The paper that an item's body covers: of letters, what stands between the baseline and the height of an x.</summary>
internal readonly record struct Ground(long Left, long Top, long Right, long Bottom, int Item)
{
    /// <summary>Half a point: rounding, and letters that lean over.</summary>
    private const long Slack = Length.StepsPerPoint / 2;

    public static Ground? Of(PageItem item, int index) => item switch
    {
        TextItem { Words.IsEmpty: false } text => Of(text, index),
        PictureItem picture => Of(picture.Clip is { } clip ? Common(clip, picture.Area) : picture.Area, index),
        _ => null,
    };

    /// <summary>Whether two lie over each other by more than rounding.</summary>
    public bool Covers(in Ground other) =>
        Math.Min(Right, other.Right) - Math.Max(Left, other.Left) > Slack * 2 && Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top) > Slack;

    public bool IsWithin(Rect area) =>
        Left >= area.X.Steps - Slack && Right <= area.Right.Steps + Slack && Top >= area.Y.Steps - Slack && Bottom <= area.Bottom.Steps + Slack;

    private static Ground Of(TextItem text, int index)
    {
        var words = text.Words.Span;
        ref readonly var last = ref words[^1];
        var size = text.Style.Size.Steps;
        var advance = size * last.Shaped.Advance / last.Shaped.Face.UnitsPerEm * text.Style.StretchPermille / 1000;
        var width = last.X.Steps + (last.Shaped.Text is " " ? 0 : advance) + (last.Tracking.Steps * (last.Count - 1));
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
