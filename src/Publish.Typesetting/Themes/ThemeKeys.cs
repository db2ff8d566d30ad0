using Publish.Model;

namespace Publish.Typesetting.Themes;

/// <summary>The settings at the top of a theme; each group has its own table.</summary>
internal static class ThemeKeys
{
    public static IReadOnlyList<ThemeKey<Theme>> All { get; } =
    [
        new("name", ThemeSchema.Text, "What the style is called", (t, n, v) => t with { Name = v.Words(n, t.Name) }),
        new("description", ThemeSchema.Text, "What it is for", (t, n, v) => t with { Description = v.Words(n, t.Description) }),
        new("extends", ThemeSchema.Text, "The style that it is like in all that it does not say", (t, _, _) => t),
        Group("page", "The leaf and its margins", PageKeys.Page, t => t.Page, (t, p) => t with { Page = p }),
        Group("faces", "Font families by the work they do", PageKeys.Faces, t => t.Faces, (t, f) => t with { Faces = f }),
        Group("text", "Running text", PageKeys.Text, t => t.Text, (t, x) => t with { Text = x }),
        Group("title", "The title page", BlockKeys.Title, t => t.Title, (t, x) => t with { Title = x }),
        Heading(1), Heading(2), Heading(3), Heading(4),
        Group("notes", "Notes at the foot", BlockKeys.Notes, t => t.Notes, (t, x) => t with { Notes = x }),
        Group("quotations", "Block quotations", BlockKeys.Quotations, t => t.Quotations, (t, x) => t with { Quotations = x }),
        Group("epigraphs", "Quotations at the head of a section", BlockKeys.Epigraphs, t => t.Epigraphs, (t, x) => t with { Epigraphs = x }),
        Group("verse", "Verse", BlockKeys.Verse, t => t.Verse, (t, x) => t with { Verse = x }),
        Group("lists", "Lists", BlockKeys.Lists, t => t.Lists, (t, x) => t with { Lists = x }),
        Group("tables", "Tables", BlockKeys.Tables, t => t.Tables, (t, x) => t with { Tables = x }),
        Group("figures", "Pictures with captions", BlockKeys.Figures, t => t.Figures, (t, x) => t with { Figures = x }),
        Group("code", "Typewriter text", BlockKeys.Code, t => t.Code, (t, x) => t with { Code = x }),
        Group("asides", "Asides, callouts, letters", BlockKeys.Asides, t => t.Asides, (t, x) => t with { Asides = x }),
        Group("speeches", "Paragraphs that begin with who speaks", BlockKeys.Speeches, t => t.Speeches, (t, x) => t with { Speeches = x }),
        Group("pull-quotes", "A few words set large", BlockKeys.PullQuotes, t => t.PullQuotes, (t, x) => t with { PullQuotes = x }),
        Group("columns", "Text in columns", BlockKeys.Columns, t => t.Columns, (t, x) => t with { Columns = x }),
        Group("drop-caps", "Letters as high as several lines at the head of a paragraph", BlockKeys.DropCaps, t => t.DropCaps, (t, x) => t with { DropCaps = x }),
        Group("breaks", "Scene breaks", BlockKeys.Breaks, t => t.Breaks, (t, x) => t with { Breaks = x }),
        Group("contents", "The contents page", BlockKeys.Contents, t => t.Contents, (t, x) => t with { Contents = x }),
        Group("running-heads", "Running heads and folios", BlockKeys.RunningHeads, t => t.RunningHeads, (t, x) => t with { RunningHeads = x }),
        Group("steering", "How far a zine may depart from the style for the number of its pages", PageKeys.Steering, t => t.Steering, (t, x) => t with { Steering = x }),
        new("classes", ClassKeys.Schema, "Classes of your own, by their names: shout: {size: 13pt, weight: 700}", (t, n, v) => t with { Classes = ClassKeys.Read(n, t.Classes, v) }),
        new("links", ThemeSchema.OneOf("notes", "plain", "none"), "How addresses of links come onto paper", (t, n, v) =>
            t with { Links = v.OneOf(n, t.Links, ("notes", LinkForm.Notes), ("plain", LinkForm.Plain), ("none", LinkForm.None)) }),
    ];

    private static ThemeKey<Theme> Heading(int level) => Group(
        $"heading-{level}", "", BlockKeys.Headings, t => t.Heading(level),
        (t, h) => t with { Headings = Seq.Of(t.Headings.Select((old, i) => i == level - 1 ? h : old)) });

    private static ThemeKey<Theme> Group<T>(
        string name, string about, IReadOnlyList<ThemeKey<T>> keys, Func<Theme, T> get, Func<Theme, T, Theme> set) =>
        new(name, ThemeSchema.Of(keys), about, (theme, node, values) => set(theme, ThemeBinding.Group(keys, get(theme), node, values, name)));
}
