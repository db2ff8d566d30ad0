using Publish.Model;
using Publish.Model.Indexing;
using Publish.Model.Naming;
using Publish.Model.Punctuation;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>What may stand in the braces of one kind of thing. Classes are written with their point (<c>.left</c>), keys without (<c>width</c>).</summary>
/// <param name="Name">The thing, as a message names it.</param>
/// <param name="Taken">Its reader makes something of them, and they are not kept.</param>
/// <param name="Kept">Later stages look for them.</param>
internal sealed record Braces(string Name, string[] Taken, string[] Kept)
{
    private const string Ink = ".ink-";

    /// <summary>Classes that later stages look for on anything.</summary>
    private static readonly string[] Everywhere = [".no-glossary", ".glossary", ".no-lint", "." + Attributes.MathsClass, "." + Attributes.AsTypedClass];

    /// <summary>What marks words for the index.</summary>
    private static readonly string[] Indexed = [.. Everywhere, ".small-caps", "." + IndexMark.Class, IndexMark.Entry, IndexMark.Sub, IndexMark.See, IndexMark.SeeAlso];

    /// <summary>A key with a value that it takes.</summary>
    private static readonly Dictionary<string, string> Values = new(StringComparer.Ordinal)
    {
        [FigureWishes.Width] = "50%", [FigureWishes.Height] = "40mm", [FigureWishes.Align] = "left", ["alt"] = "\"what it shows\"", [Section.Short] = "\"fewer words\"",
        [ColumnsReader.Count] = "3", [GridReader.Columns] = "3", [GridReader.Tiers] = "\"2 1 2\"", [Initial.Lines] = "2", [ListReader.Type] = "lower-alpha", [ListReader.Start] = "3",
        [ListReader.Spacing] = "tight", [DivReader.TitleKey] = "\"Its title\"", [HeadingReader.Drawing] = "soup.png", [SpanReader.Term] = "\"a term\"",
        [IndexMark.Entry] = "\"a heading\"", [IndexMark.Sub] = "\"under it\"", [IndexMark.SeeAlso] = "\"another heading\"",
    };

    public static Braces Heading { get; } = Block("a heading", [HeadingReader.Drawing], Section.Short);

    public static Braces Paragraph { get; } = Block("a paragraph", ["." + Directions.Name]);

    /// <summary>Of a paragraph that has a drop cap; what is behind the letter is read as any other paragraph's.</summary>
    public static Braces Capped { get; } = Block("a drop cap", [".dropcap", ".drop-cap", ".lettrine", "." + Directions.Name, Initial.Lines]);

    public static Braces Figure { get; } = Block("a picture alone in its paragraph", [.. FigureWishes.Taken, "." + ImageReader.Decorative, "alt"]);

    public static Braces FullPage { get; } = Block("a full page", ["." + FigureWishes.Bleed]);

    public static Braces Picture { get; } = Words("a picture in a line", ["." + ImageReader.Decorative, "." + ImageReader.InLine, "alt"]);

    public static Braces Grid { get; } = Block("a grid of pictures", [GridReader.Columns, GridReader.Tiers]);

    public static Braces Columns { get; } = Block("columns", [ColumnsReader.Count, ColumnsReader.Columns, "." + Division.RuledColumns]) with { Otherwise = "Write ::: columns {count=3} for three columns" };

    public static Braces Titled { get; } = Block("a box", [DivReader.TitleKey]);

    public static Braces Div { get; } = Block("a div", []);

    public static Braces Quotation { get; } = Block("a quotation", ["." + QuotationReader.Epigraph]);

    public static Braces Verse { get; } = Block("verse", [".verse"]);

    public static Braces List { get; } = Block("a list", [ListReader.Type, ListReader.Start, ListReader.Spacing]);

    public static Braces Table { get; } = Block("a table", [], "." + Model.Table.RowHeads);

    public static Braces Code { get; } = Block("typewriter text", [], PreformattedReader.InfoKey);

    /// <summary>A break, a place, a definition: of what has no wishes of its own.</summary>
    public static Braces Other { get; } = Block("this", []);

    public static Braces Entry { get; } = new("an entry", ["aliases", "abbr", Section.Short, "case", "kind", "see"], Everywhere);

    public static Braces Span { get; } = Words("words in brackets", [SpanReader.Term]) with { Kept = Indexed };

    public static Braces Abbreviation { get; } = Words("an abbreviation", ["title"]);

    public static Braces Inline { get; } = Words("words", []) with { Kept = Indexed };

    public static Braces Reference { get; } = Words("a link to a place in the zine", ["." + LinkReader.PageNumber, "." + LinkReader.TextOnly]);

    /// <summary>Where one that means nothing here may have been meant, the likeliest first.</summary>
    private static Braces[] Homes { get; } = [Heading, Capped, Figure, Span, Inline, Picture, Grid, Columns, Titled, Quotation, List, Table, Reference];

    /// <summary>A class that means something, on whatever.</summary>
    public static bool IsKnownClass(string name) => Homes.Any(home => home.Knows("." + name));

    /// <summary>What helps with a name of which nothing is known; null for nothing of its own.</summary>
    private string? Otherwise { get; init; }

    /// <summary>Of a block that another reader has made.</summary>
    public static Braces Of(Model.Block block) => block switch
    {
        Model.Paragraph => Paragraph with { Kept = [.. Paragraph.Kept, "." + Initial.DropCap] },
        Model.Figure => Figure,
        Model.Quotation => Quotation,
        Model.ListBlock => List,
        Model.Table => Table,
        Preformatted => Code,
        _ => Other,
    };

    /// <summary>The same, with a class more that the reader has taken.</summary>
    public Braces With(string name) => name.Length == 0 ? this : this with { Taken = [.. Taken, "." + name] };

    /// <summary>Its reader makes something of it.</summary>
    public bool Takes(string name) => Taken.Contains(name);

    public bool Knows(string name) => Taken.Contains(name) || Kept.Contains(name) || (name.StartsWith(Ink, StringComparison.Ordinal) && name.Length > Ink.Length);

    /// <summary>What to write in place of something that means nothing here; null where nothing is known of it.</summary>
    /// <param name="name">A class with its point, or a key.</param>
    public string? Instead(string name)
    {
        var bare = name.TrimStart('.');
        if (Knows(OtherForm(name))) return $"Write {Written(OtherForm(name))}";
        if (name != Initial.Lines && ForeignNames.Instead(bare) is { } foreign) return foreign;
        foreach (var form in (ReadOnlySpan<string>)[name, OtherForm(name)])
            if (Homes.FirstOrDefault(other => other.Knows(form)) is { } home) return home.Name == Name ? $"Write {Written(form)}" : $"It is for {home.Name}: {Written(form)}";
        if (SpanReader.IsKnown(bare)) return $"It is for words, one to a pair of brackets: [words]{{.{bare}}}";
        if (DivReader.IsKnown(bare)) return $"Write ::: {bare} above it and ::: below";
        return NearestName.Of(bare, Taken.Concat(Kept).Select(known => known.TrimStart('.'))) is { } near
            ? $"Was {Written(Knows("." + near) ? "." + near : near)} meant?" : Otherwise;
    }

    private static string OtherForm(string name) => name[0] == '.' ? name[1..] : "." + name;

    private static string Written(string name) => name[0] == '.' ? $"{{{name}}}" : $"{{{name}={Values.GetValueOrDefault(name, "…")}}}";

    private static Braces Block(string of, string[] taken, params string[] kept) => new(of, taken, [.. Everywhere, "." + Model.Block.NewPage, .. kept]);

    private static Braces Words(string of, string[] taken) => new(of, taken, [.. Everywhere, ".small-caps"]);
}
