using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Themes;

/// <summary>How the lengths of a style follow another size of its text, each kind in its way. Weights of lines stay as they are.</summary>
/// <param name="Display">Sizes of titles and of what is set large among the text.</param>
/// <param name="Heading">Sizes of headings.</param>
/// <param name="Reading">Sizes of all else that is read.</param>
/// <param name="Across">What is set in, and what parts a line.</param>
/// <param name="Along">What goes with the letters: leading, indents.</param>
internal sealed record TypeScale(Func<Length, Length> Display, Func<Length, Length> Heading, Func<Length, Length> Reading, Func<Length, Length> Across, Func<Length, Length> Along)
{
    /// <summary>All but the page and its heads and folios, the notes' leading and the limits, which follow the page as well.</summary>
    /// <param name="size">Of the text.</param>
    public Theme On(Theme theme, Length size) => theme with
    {
        Text = theme.Text with { Size = size, Leading = Along(theme.Text.Leading), Indent = Along(theme.Text.Indent) },
        Title = theme.Title with { Size = Display(theme.Title.Size), SubtitleSize = Display(theme.Title.SubtitleSize), AuthorSize = Display(theme.Title.AuthorSize), Display = On(theme.Title.Display) },
        Headings = theme.Headings.Select(heading => heading with { Size = Heading(heading.Size), Display = On(heading.Display) }),
        Notes = theme.Notes with { Size = Reading(theme.Notes.Size) },
        Quotations = theme.Quotations with { Size = Reading(theme.Quotations.Size), Left = Across(theme.Quotations.Left), Right = Across(theme.Quotations.Right) },
        Epigraphs = theme.Epigraphs with { Size = Reading(theme.Epigraphs.Size) },
        Verse = theme.Verse with { Size = Reading(theme.Verse.Size), Left = Across(theme.Verse.Left), Turnover = Across(theme.Verse.Turnover) },
        Lists = theme.Lists with { Indent = Along(theme.Lists.Indent) },
        Tables = theme.Tables with { Size = Reading(theme.Tables.Size), Gutter = Across(theme.Tables.Gutter) },
        Figures = theme.Figures with { CaptionSize = Reading(theme.Figures.CaptionSize) },
        Code = theme.Code with { Size = Reading(theme.Code.Size) },
        Asides = theme.Asides with { Size = Reading(theme.Asides.Size), Indent = Across(theme.Asides.Indent) },
        Speeches = theme.Speeches with { Indent = Across(theme.Speeches.Indent) },
        PullQuotes = theme.PullQuotes with { Size = Display(theme.PullQuotes.Size), Indent = Across(theme.PullQuotes.Indent) },
        Columns = theme.Columns with { Gutter = Along(theme.Columns.Gutter) },
        Classes = theme.Classes.Select(one => one.Size > Length.Zero ? one with { Size = Reading(one.Size) } : one),
    };

    private DisplayTheme On(DisplayTheme display) => display with { Band = display.Band with { RuleWidth = Across(display.Band.RuleWidth) } };
}
