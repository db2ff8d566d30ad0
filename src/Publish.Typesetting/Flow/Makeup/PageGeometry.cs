using Publish.Typesetting.Geometry;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Flow.Makeup;

/// <summary>Where things lie on one page. The medium is the trimmed page with its bleed about it.</summary>
/// <remarks>
/// <code>
///   verso                     recto
///  ┌─────────────┐┌─────────────┐
///  │     head    ││    head     │
///  │ o ┌──────┐ i││i ┌──────┐ o │   o outer, i inner margin
///  │ u │ text │ n││n │ text │ u │
///  │ t └──────┘  ││  └──────┘ t │
///  │     foot    ││    foot     │
///  └─────────────┘└─────────────┘
/// </code>
/// </remarks>
/// <param name="IsRecto">A right-hand page.</param>
internal sealed record PageGeometry(Theme Theme, bool IsRecto)
{
    public Length Bleed => Theme.Page.Bleed;

    public Rect Trim => new(Bleed, Bleed, Theme.Page.Trim.Width, Theme.Page.Trim.Height);

    public Rect BleedBox => Trim.Outset(Bleed);

    /// <summary>Of a frame round the page.</summary>
    public Rect Border => Trim.Outset(-Theme.Page.BorderInset);

    public Size Media => BleedBox.Size;

    /// <summary>The text's left edge.</summary>
    public Length Left => Bleed + (IsRecto ? Theme.Page.Inner : Theme.Page.Outer);

    public Length Right => Left + Theme.Measure;

    /// <summary>The top of a grid line.</summary>
    public Length Top(GridLine line) => Bleed + Theme.Page.Head + (Theme.Text.Leading * line.Index);

    public Length Baseline(GridLine line) => Top(line) + Theme.Drop;

    public Length LastBaseline => Baseline(new(Theme.LinesOnPage - 1));

    /// <summary>The largest area for a picture of a shape: the whole sheet where the shapes agree to a twentieth, else what keeps clear of the edge.</summary>
    /// <param name="bleeds">Whatever its shape.</param>
    public Rect FullPage(int width, int height, bool bleeds = false) =>
        bleeds || HasShape(Trim.Size, width, height) ? Covering(BleedBox, width, height) : Within(Clear, width, height);

    /// <summary>The area of a picture that lies on this page and on the one that faces it, as <see cref="FullPage"/> has it of both together.</summary>
    /// <param name="bottom">Where it ends at the latest, since a caption stands below; null for no such.</param>
    public Rect Spread(int width, int height, SpreadHalf half, Length? bottom = null)
    {
        var left = half == SpreadHalf.Left ? Trim.X : Trim.X - Trim.Width;
        var both = Trim with { X = left, Width = Trim.Width * 2 };
        if (bottom is null && HasShape(both.Size, width, height)) return Covering(both.Outset(Bleed), width, height);
        var clear = both.Outset(-Rim);
        return Within(bottom is { } foot ? clear with { Height = foot - clear.Y } : clear, width, height);
    }

    /// <summary>The largest area for a picture over what stands below it: it keeps clear of the edge.</summary>
    public Rect Above(Length bottom, int width, int height) => Within(Clear with { Height = bottom - Clear.Y }, width, height);

    /// <summary>What a picture that bleeds covers over what stands below it.</summary>
    public Rect BleedAbove(Length bottom) => BleedBox with { Height = bottom - BleedBox.Y };

    /// <summary>A picture's shape is the page's, but for a twentieth.</summary>
    public static bool HasShape(Size page, int width, int height)
    {
        var (wide, tall) = ((Int128)width * page.Height.Steps, (Int128)height * page.Width.Steps);
        return wide * 20 >= tall * 19 && wide * 19 <= tall * 20;
    }

    /// <summary>What a picture fills so that nothing of an area stays bare.</summary>
    public static Rect Covering(Rect area, int width, int height)
    {
        var byWidth = area.Width.Times(height, Math.Max(1, width));
        return byWidth >= area.Height
            ? Centred(area, new(area.Width, byWidth))
            : Centred(area, new(area.Height.Times(width, Math.Max(1, height)), area.Height));
    }

    public static Rect Within(Rect area, int width, int height)
    {
        var byWidth = area.Width.Times(height, Math.Max(1, width));
        return byWidth <= area.Height
            ? Centred(area, new(area.Width, byWidth))
            : Centred(area, new(area.Height.Times(width, Math.Max(1, height)), area.Height));
    }

    /// <summary>What pictures that do not bleed may fill.</summary>
    public Rect Clear => Trim.Outset(-Rim);

    /// <summary>About pictures that do not bleed: 10 mm, and on pages smaller than A5 as much less as they are narrower.</summary>
    private Length Rim => Length.Max(Theme.Page.Edge, Length.Min(Length.Mm(10), Length.Mm(10).Times(Trim.Width.Steps, TrimSizes.A5.Width.Steps)));

    private static Rect Centred(Rect area, Size size) =>
        new(area.X + ((area.Width - size.Width) / 2), area.Y + ((area.Height - size.Height) / 2), size.Width, size.Height);
}
