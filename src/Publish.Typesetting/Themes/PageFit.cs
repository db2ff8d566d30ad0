using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Themes;

/// <summary>A style on another page. What a look has are proportions; its measures are those of the page that it was drawn for.</summary>
public static class PageFit
{
    /// <summary>A page lower than this has no running heads: it has no line to spare.</summary>
    private static readonly Length LeastForHeads = Length.Mm(120);

    /// <summary>On another page: the margins keep their share of it, as far as the printer's rim lets them, and the type its size.</summary>
    public static Theme On(this Theme theme, Size trim)
    {
        var old = theme.Page.Trim;
        if (trim == old) return theme;
        Length Across(Length length) => length.Times(trim.Width.Steps, old.Width.Steps);
        Length Down(Length length) => length.Times(trim.Height.Steps, old.Height.Steps);
        Length Clear(Length own, Length margin) => Length.Max(margin, Length.Min(own, theme.Page.Edge));
        return (theme with
        {
            Page = theme.Page with
            {
                Trim = trim,
                Inner = Clear(theme.Page.Inner, Across(theme.Page.Inner)),
                Outer = Clear(theme.Page.Outer, Across(theme.Page.Outer)),
                Head = Clear(theme.Page.Head, Down(theme.Page.Head)),
                Foot = Clear(theme.Page.Foot, Down(theme.Page.Foot)),
            },
        }).SteeredAs(theme);
    }

    /// <summary>The size of the text on a page: the style's own times the root of the ratio of the measures, to a quarter of a point, so that longer lines have more letters as
    /// well as larger ones, and never less than can be read. Large print keeps its size.</summary>
    public static Length SizeOn(this Theme theme, Size trim, TypeLimits limits)
    {
        var own = theme.Text.Size;
        if (theme.Text.Least > Length.Zero) return own;
        var ratio = Math.Sqrt((double)theme.On(trim).Measure.Steps / Math.Max(1, theme.Measure.Steps));
        var fitting = Length.Pt(decimal.Round(own.Points * (decimal)ratio * 4, MidpointRounding.AwayFromZero) / 4);
        return Length.Max(fitting, Length.Min(own, limits.Text));
    }

    /// <summary>The same look on another page with text of a size: leading and all other type keep their proportion to it, what sets text in its proportion to the measure,
    /// and head and foot have room for running heads and folios.</summary>
    /// <param name="size">Of the text.</param>
    public static Theme On(this Theme theme, Size trim, Length size, TypeLimits limits)
    {
        if (trim == theme.Page.Trim) return theme;
        var placed = theme.On(trim);
        Length Grown(Length length) => length.Times(size.Steps, Math.Max(1, theme.Text.Size.Steps));
        Length Read(Length length) => Length.Max(Grown(length), Length.Min(length, limits.Small));
        Length Across(Length length) => length.Times(placed.Measure.Steps, Math.Max(1, theme.Measure.Steps));
        // Between the two: a title is as wide as its line, and as high as its type.
        Length Display(Length length) => Length.Max((Grown(length) + Across(length)) / 2, Length.Min(length, size));
        var scaled = new TypeScale(Display, Read, Read, Across, Grown).On(placed, size);
        return (scaled with
        {
            Notes = scaled.Notes with { Leading = theme.Notes.Leading.Times(scaled.Notes.Size.Steps, Math.Max(1, theme.Notes.Size.Steps)), Rule = Across(theme.Notes.Rule) },
            RunningHeads = theme.RunningHeads with
            {
                Shown = theme.RunningHeads.Shown && trim.Height >= LeastForHeads,
                Size = Read(theme.RunningHeads.Size),
                FolioSize = Read(theme.RunningHeads.FolioSize),
                Distance = Grown(theme.RunningHeads.Distance),
            },
        }).WithRoomForFolios().SteeredAs(theme).Limited(size, limits);
    }

    extension(Theme theme)
    {
        /// <summary>What a running head needs over the text, between it and the rim that printers leave white.</summary>
        private Length RoomOver
        {
            get
            {
                var (heads, edge) = (theme.RunningHeads, theme.Page.Edge);
                return heads.Shown ? edge + heads.Size.Times(75, 100) + heads.Distance
                    : heads.Folio == FolioPlace.Head ? edge + heads.FolioSize.Times(75, 100) + heads.Distance : edge;
            }
        }

        /// <summary>What a folio needs under the text: the last baseline stands a third of the leading over the margin, the folio's a little over the rim; a field's head stays as far from the text.</summary>
        private Length RoomUnder => theme.RunningHeads.Folio == FolioPlace.Head ? theme.Page.Edge
            : theme.RunningHeads.FolioReversed ? theme.Page.Edge + theme.RunningHeads.FolioField + theme.Text.Leading.Times(60, 100)
            : theme.Page.Edge + theme.RunningHeads.FolioSize.Times(25, 100) + theme.Text.Leading.Times(120, 100);
    }

    private static Theme WithRoomForFolios(this Theme theme) =>
        theme with { Page = theme.Page with { Head = Length.Max(theme.Page.Head, theme.RoomOver), Foot = Length.Max(theme.Page.Foot, theme.RoomUnder) } };

    /// <summary>The limits of a style lie about its values on this page as they did on its own.</summary>
    private static Theme SteeredAs(this Theme theme, Theme own)
    {
        var (page, old, limits) = (theme.Page, own.Page, own.Steering);
        return theme with
        {
            Steering = limits with
            {
                Size = About(limits.Size, own.Text.Size, theme.Text.Size, theme.Text.Size, own.Text.Size),
                Leading = About(limits.Leading, own.Text.Leading, theme.Text.Leading, theme.Text.Size, own.Text.Size),
                Measure = About(limits.Measure, own.Measure, theme.Measure, page.Trim.Width, old.Trim.Width),
                Head = About(limits.Head, old.Head, page.Head, page.Trim.Height, old.Trim.Height),
                Foot = About(limits.Foot, old.Foot, page.Foot, page.Trim.Height, old.Trim.Height),
            },
        };
    }

    private static LengthRange About(LengthRange range, Length own, Length now, Length part, Length whole)
    {
        Length Moved(Length end) => now + (end - own).Times(part.Steps, Math.Max(1, whole.Steps));
        return new(Moved(range.From), Moved(range.To));
    }

    /// <summary>No number of pages is worth type that cannot be read, or type in the printer's rim.</summary>
    private static Theme Limited(this Theme theme, Length size, TypeLimits limits)
    {
        var steering = theme.Steering;
        LengthRange From(LengthRange range, Length least) => range with { From = Length.Max(range.From, least) };
        return theme with
        {
            Steering = steering with
            {
                Size = From(steering.Size, Length.Min(size, limits.Text)),
                Head = From(steering.Head, theme.RoomOver),
                Foot = From(steering.Foot, theme.RoomUnder),
            },
        };
    }
}
