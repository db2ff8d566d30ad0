using Publish.Manuscript.Drafting;

namespace Publish.Manuscript.WebPages;

/// <summary>What pages hold that a zine has no place for.</summary>
internal static class WebLosses
{
    public static LossKind Navigation { get; } = new("menu", "it is left out, since a zine makes its own contents");

    public static LossKind Surroundings { get; } = new("part of the site", "it is left out");

    public static LossKind Byline { get; } = new("line with the author and the day", "they are in the zine's settings, whose title page says them");

    public static LossKind Hidden { get; } = new("hidden part", "it is left out");

    public static LossKind PageNumber { get; } = new("page number of the printed edition", "it is left out");

    public static LossKind LineNumber { get; } = new("number of a line", "it is left out");

    public static LossKind Boilerplate { get; } = new("text of a distributor", "it is left out");

    public static LossKind NotesHeading { get; } = new("heading of notes", "the notes stand where they are called");

    public static LossKind Formula { get; } = new("formula", "it is set as the signs that it is made of; put a picture of it into the text where it matters");

    public static LossKind Drawing { get; } = new("drawing of the page itself", "it is left out; save it as a file, and name it in the text");

    public static LossKind Media { get; } = new("film or recording", "it is left out, since paper shows none");

    public static LossKind Ruby { get; } = new("reading of words", "it stands in brackets behind them");

    public static LossKind Tooltip { get; } = new("tooltip", "it is left out, since paper has no pointer; write it into the text where it is wanted");

    public static LossKind BelowZero { get; } = new("number of a list below nought", "its items are counted from 1");

    public static LossKind OnTheWeb { get; } = new("picture on the web", "it is left out, since nothing is fetched; save the page whole in a browser, and import that");

    public static LossKind Missing { get; } = new("missing picture", "it is left out; save the page whole, so that its pictures lie beside it");

    public static LossKind Unreadable { get; } = new("picture of another kind", "it is no PNG, JPEG or SVG, and left out; convert it to PNG (drawings) or JPEG (photographs)");

    public static LossKind InMargin { get; } = new("note in the margin that holds more than words", "it stands behind its paragraph, as part of the text");

    public static LossKind Moves { get; } = new("picture that moves", "its first picture is kept");

    public static LossKind Nested { get; } = new("inner table", "it is set as text");

    public static LossKind Layout { get; } = new("table that only puts things in their place", "what stands in it is text like all other");

    public static LossKind Deep { get; } = new("deep list", "it is set as text");

    public static LossKind OutOfTheBook { get; } = new("link of another program", "its words are kept");
}
