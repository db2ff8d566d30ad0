namespace Publish.Manuscript;

/// <summary>Names of classes, divs and keys that mean something to other programs, and what to write instead.</summary>
public static class ForeignNames
{
    private const string OneColumn = "Write ::: columns around the text, or ::: columns {count=3}; it goes on from column to column by itself";
    private const string Width = "A picture alone in its paragraph takes {width=50%} or {width=40mm}, and {.full-page} for a page of its own";
    private const string Size = "Words are as large as the style has them; a picture alone in its paragraph takes {width=50%}";
    private const string Side = "A picture alone in its paragraph takes {.left} or {.right}, and the text runs round it";
    private const string Colour = "How things look is written in the style's theme.yaml; inks are named in zine.yaml, and used with {.ink-NAME}";

    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["columns"] = OneColumn, ["column"] = OneColumn, ["twocol"] = OneColumn, ["multicol"] = OneColumn, ["multicols"] = OneColumn, ["col"] = OneColumn,
        ["two-columns"] = OneColumn, ["column-count"] = OneColumn, ["cols"] = OneColumn,
        ["width"] = Width, ["height"] = Width, ["size"] = Width, ["scale"] = Width, ["max-width"] = Width, ["w-50"] = Width, ["w-100"] = Width, ["small"] = Size, ["large"] = Size,
        ["medium"] = Width, ["full"] = Width, ["fullwidth"] = Width, ["full-width"] = Width, ["wide"] = Width, ["thumb"] = Width, ["thumbnail"] = Width,
        ["left"] = Side, ["right"] = Side, ["float"] = Side, ["float-left"] = Side, ["float-right"] = Side, ["alignleft"] = Side, ["alignright"] = Side, ["wrap"] = Side,
        ["align"] = "Write ::: centered around what is to stand in the middle", ["text-center"] = "Write ::: centered and ::: around it", ["aligncenter"] = "Write ::: centered and ::: around it",
        ["text-right"] = "Write ::: letter for a date and a signature", ["fig-align"] = "Write {align=left} or {align=right} behind a picture",
        ["note"] = Callout, ["tip"] = Callout, ["warning"] = Callout, ["important"] = Callout, ["caution"] = Callout, ["info"] = Callout, ["danger"] = Callout, ["success"] = Callout,
        ["question"] = Callout, ["abstract"] = Callout, ["example"] = Callout, ["admonition"] = Callout, ["alert"] = Callout, ["box"] = Callout, ["callout-note"] = Callout,
        ["callout-tip"] = Callout, ["callout-warning"] = Callout, ["message"] = Callout, ["notice"] = Callout, ["infobox"] = Callout,
        ["sidebar"] = "Write ::: sidebar around it", ["sidenote"] = Aside, ["marginnote"] = Aside, ["margin"] = Aside, ["marginalia"] = Aside, ["column-margin"] = Aside,
        ["pullquote"] = PullQuote, ["pull-quote"] = PullQuote, ["pull"] = PullQuote, ["across"] = "It goes across columns: write it in ::: columns", ["rule"] = "It is for columns: write ::: columns {.rule}",
        ["quote"] = "Write > before each line, or ::: quotation", ["blockquote"] = "Write > before each line, or ::: quotation",
        ["poem"] = Verse, ["poetry"] = Verse, ["stanza"] = Verse, ["lyrics"] = Verse, ["song"] = Verse, ["lines"] = Verse, ["line-block"] = Verse,
        ["dedication"] = "Write ::: centered, or ::: epigraph", ["pagebreak"] = "Write \\pagebreak on a line of its own", ["page-break"] = "Write \\pagebreak on a line of its own",
        ["newpage"] = "Write {.newpage} above a block or behind a heading, or \\pagebreak on a line of its own", ["details"] = "Nothing folds away on paper: its text is set", ["spoiler"] = "Nothing folds away on paper: its text is set",
        ["collapse"] = "Nothing folds away on paper: its text is set", ["lead"] = "A style sets the first lines of a text alike: see theme.yaml", ["dropcap"] = DropCap, ["drop-cap"] = DropCap, ["lettrine"] = DropCap,
        ["unlisted"] = "The contents page lists all headings of its levels", ["notoc"] = "The contents page lists all headings of its levels", ["no_toc"] = "The contents page lists all headings of its levels",
        ["unnumbered"] = Unnumbered,
        ["numberlines"] = Lines, ["number-lines"] = Lines, ["linenos"] = Lines, ["linenums"] = Lines, ["startfrom"] = Lines, ["linenostart"] = Lines, ["hl_lines"] = Lines,
        ["lineanchors"] = Lines, ["showlinenumbers"] = Lines, ["filename"] = "Write the file's name in a line above the code",
        ["color"] = Colour, ["colour"] = Colour, ["red"] = Colour, ["blue"] = Colour, ["green"] = Colour, ["background"] = Colour, ["background-color"] = Colour, ["style"] = Colour,
        ["font-size"] = Colour, ["fontsize"] = Colour, ["font"] = Colour, ["target"] = "A link opens as its reader wants it", ["rel"] = "A link opens as its reader wants it",
        ["title"] = "Paper and e-readers show no words that wait for a mouse: write them into the text, or into a note: ^[…]",
        ["caption"] = "Write a picture's caption in quotation marks behind its name: ![what it shows](images/file.png \"Its caption\")",
        ["fig-cap"] = "Write a picture's caption in quotation marks behind its name: ![what it shows](images/file.png \"Its caption\")",
        ["fig-alt"] = "Write what a picture shows between its brackets: ![what it shows](images/file.png)",
        ["page"] = "Write \\pagebreak on a line of its own for a new page", ["hidden"] = "Write <!-- … --> around what nobody is to read", ["language"] = "Write {lang=fr}",
    };

    private const string PullQuote = "Write ::: pull-quote around a few words of the text, or others";
    private const string DropCap = "It is for a paragraph: write {.dropcap}, or {.dropcap lines=2}, behind the last word of the one that is to begin so; for all chapters at once, style: {drop-caps: {chapters: yes}} in zine.yaml";
    private const string Callout = "Write ::: callout";
    private const string Aside = "Write ::: aside: there is no room in the margin";
    private const string Verse = "Write ::: verse";
    private const string Lines = "Lines of code have neither numbers nor colours here: delete it";
    private const string Unnumbered = "Headings have no numbers here, so nothing needs to be done";

    private static readonly HashSet<string> Drawings = new(StringComparer.OrdinalIgnoreCase)
    {
        "mermaid", "plantuml", "puml", "dot", "graphviz", "math", "latex-math", "tikz", "dataview", "dataviewjs", "query", "tasks", "chart", "vega", "vega-lite", "abc", "wavedrom",
        "geojson", "topojson", "stl", "ditaa", "asymptote", "excalidraw", "kanban", "timeline", "flow", "sequence", "gantt", "lilypond", "embed", "button", "meta-bind",
    };

    /// <summary>What to write instead of a name; null where nothing is known of it.</summary>
    public static string? Instead(string name) =>
        Names.GetValueOrDefault(name) ?? (name.StartsWith("column", StringComparison.OrdinalIgnoreCase) ? OneColumn : null);

    /// <summary>Headings have no numbers, so the wish for none is met.</summary>
    public static bool IsMet(string name) => name.Equals("unnumbered", StringComparison.OrdinalIgnoreCase);

    /// <summary>A language of fenced code that other programs make a drawing, a list or a formula of.</summary>
    public static bool IsDrawing(string syntax) => Drawings.Contains(syntax) || syntax.StartsWith("ad-", StringComparison.OrdinalIgnoreCase);
}
