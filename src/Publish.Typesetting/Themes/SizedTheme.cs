using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Themes;

/// <summary>A style at another size of type.</summary>
public static class SizedTheme
{
    /// <summary>All that is for reading grows or shrinks with the text, and so does the leading; headings and the title stay as much larger than the text as they were, since at
    /// twice their size they would not fit their lines. Running heads and folios keep their distance from the page's edge.</summary>
    /// <param name="size">Of the text.</param>
    public static Theme At(this Theme theme, Length size)
    {
        var usual = theme.Text.Size;
        if (size == usual) return theme;
        Length Grown(Length length) => length.Times(size.Steps, Math.Max(1, usual.Steps));
        Length Raised(Length length) => Length.Max(length + size - usual, Length.Pt(4));
        LengthRange Moved(LengthRange range, Length by) => new(range.From + by, range.To + by);
        var heads = theme.RunningHeads.Shown ? Grown(theme.RunningHeads.Distance) - theme.RunningHeads.Distance + size - usual : Length.Zero;
        LengthRange Range(LengthRange range) => new(Grown(range.From), Grown(range.To));
        return theme with
        {
            Page = theme.Page with { Head = theme.Page.Head + heads, Foot = theme.Page.Foot + heads },
            Text = theme.Text with { Size = size, Leading = Grown(theme.Text.Leading), Indent = Grown(theme.Text.Indent), Least = Grown(theme.Text.Least) },
            Title = theme.Title with { Size = Raised(theme.Title.Size), SubtitleSize = Raised(theme.Title.SubtitleSize), AuthorSize = Raised(theme.Title.AuthorSize) },
            Headings = theme.Headings.Select(heading => heading with { Size = Raised(heading.Size) }),
            Notes = theme.Notes with { Size = Grown(theme.Notes.Size), Leading = Grown(theme.Notes.Leading) },
            Quotations = theme.Quotations with { Size = Grown(theme.Quotations.Size), Left = Grown(theme.Quotations.Left), Right = Grown(theme.Quotations.Right) },
            Epigraphs = theme.Epigraphs with { Size = Grown(theme.Epigraphs.Size) },
            Verse = theme.Verse with { Size = Grown(theme.Verse.Size), Left = Grown(theme.Verse.Left), Turnover = Grown(theme.Verse.Turnover) },
            Lists = theme.Lists with { Indent = Grown(theme.Lists.Indent) },
            Tables = theme.Tables with { Size = Grown(theme.Tables.Size), Gutter = Grown(theme.Tables.Gutter) },
            Figures = theme.Figures with { CaptionSize = Grown(theme.Figures.CaptionSize) },
            Code = theme.Code with { Size = Grown(theme.Code.Size) },
            Asides = theme.Asides with { Size = Grown(theme.Asides.Size), Indent = Grown(theme.Asides.Indent) },
            RunningHeads = theme.RunningHeads with { Size = Grown(theme.RunningHeads.Size), FolioSize = Grown(theme.RunningHeads.FolioSize), Distance = Grown(theme.RunningHeads.Distance) },
            Steering = theme.Steering with { Size = Range(theme.Steering.Size), Leading = Range(theme.Steering.Leading), Head = Moved(theme.Steering.Head, heads), Foot = Moved(theme.Steering.Foot, heads) },
        };
    }
}
