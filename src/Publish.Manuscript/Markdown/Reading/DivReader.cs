using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;
using Publish.Model.Naming;
using Publish.Model.Source;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Fenced divs, by their names or by the first class that is one.</summary>
internal static class DivReader
{
    private static readonly Dictionary<string, DivisionKind> Kinds = new(StringComparer.Ordinal)
    {
        ["aside"] = DivisionKind.Aside, ["callout"] = DivisionKind.Callout, ["letter"] = DivisionKind.Letter,
        ["centered"] = DivisionKind.Centred, ["centred"] = DivisionKind.Centred, ["center"] = DivisionKind.Centred, ["centre"] = DivisionKind.Centred,
        ["plain"] = DivisionKind.Plain, ["byline"] = DivisionKind.Byline, ["signature"] = DivisionKind.Signature,
        ["pull-quote"] = DivisionKind.PullQuote, ["pullquote"] = DivisionKind.PullQuote, ["sidebar"] = DivisionKind.Sidebar, ["recipe"] = DivisionKind.Recipe,
        ["dateline"] = DivisionKind.Dateline, ["salutation"] = DivisionKind.Salutation,
        ["dialogue"] = DivisionKind.Dialogue, ["dialog"] = DivisionKind.Dialogue, ["interview"] = DivisionKind.Dialogue,
        [Index] = DivisionKind.Index, [ParallelReader.Parallel] = DivisionKind.Parallel,
    };

    private const string Index = "index";

    /// <summary>A box's title may stand in braces, or as a heading in it.</summary>
    public const string TitleKey = "title";

    private const int TitleLevel = 3;

    private static readonly string[] Others = ["epigraph", "quotation", "verse", "full-page", "glossary", Directions.Name, GridReader.Grid, GridReader.Row, ColumnsReader.Columns];

    public static bool IsKnown(string name) => Kinds.ContainsKey(name) || Others.Contains(name);

    /// <summary>The first class that names blocks of one kind, an epigraph or a quotation; empty for none.</summary>
    public static string NameIn(TypedAttributes? typed) => typed?.Classes.FirstOrDefault(name => Kinds.ContainsKey(name) || name is "epigraph" or "quotation") ?? "";

    public static DivisionKind KindOf(string name) => Kinds[name];

    public static void Read(DivBlock div, TypedAttributes? above, BlockReader reader, List<FlowItem> items)
    {
        var reading = reader.Reading;
        var span = reading.Span(div);
        var typed = AttributeReader.Merge(above, div.Opening.Attributes);
        var name = Name(div.Opening, typed);
        CheckFence(IsTitled(name, div.Opening) ? div.Opening with { Rest = "" } : div.Opening, div.IsClosed, span, reading);
        if (div.Count == 0 && name.Length > 0 && name is not ("glossary" or Index) && !(IsTitled(name, div.Opening) && div.Opening.Rest.Length > 0))
        {
            reading.Diagnostics.EmptyDiv(FirstLine(span, reading), name);
            return;
        }
        switch (name)
        {
            case "epigraph" or "quotation": items.Add(new FlowItem.OfBlock(QuotationReader.Make(div, Without(typed, name), name == "epigraph", reader))); break;
            case "full-page": ReadFullPage(div, Without(typed, name), reader, items); break;
            case GridReader.Grid or GridReader.Row: items.Add(new FlowItem.OfBlock(GridReader.Read(div, name, Without(typed, name), reader))); break;
            case ColumnsReader.Columns: items.Add(new FlowItem.OfBlock(ColumnsReader.Read(div, Without(typed, name), reader))); break;
            case Directions.Name: Directions.Read(reader.ReadNested(div), AttributeReader.Read(Without(typed, name), span, reading, Braces.Div), span, reading, items); break;
            case "glossary": GlossaryPlaceReader.Read(div, Without(typed, name), reader, items); break;
            default: items.Add(new FlowItem.OfBlock(Division(div, name, typed, reader))); break;
        }
    }

    public static SourceSpan FirstLine(SourceSpan span, FileReading reading) =>
        span with { Length = Math.Min(span.Length, reading.Text.Content.AsSpan(span.Start).IndexOf('\n') is > 0 and var end ? end : span.Length) };

    private static SourceSpan Within(SourceSpan line, string words, FileReading reading)
    {
        var at = reading.Fixed is null ? reading.Slice(line).LastIndexOf(words, StringComparison.Ordinal) : -1;
        return at < 0 ? line : line with { Start = line.Start + at, Length = words.Length };
    }

    public static void CheckFence(DivOpening opening, bool isClosed, SourceSpan span, FileReading reading)
    {
        var line = FirstLine(span, reading);
        if (opening.Rest.Length > 0) reading.Diagnostics.WordsBehindDiv(Within(line, opening.Rest, reading), opening.Name, opening.Rest);
        if (!isClosed) reading.Diagnostics.OpenDiv(line, opening.Name);
    }

    private static Division Division(DivBlock div, string name, TypedAttributes? typed, BlockReader reader)
    {
        var span = reader.Reading.Span(div);
        var isKnown = Kinds.TryGetValue(name, out var kind);
        if (!isKnown && name.Length > 0)
        {
            var place = span with { Length = Math.Min(span.Length, name.Length + 4) };
            reader.Reading.Diagnostics.UnknownDiv(place, name, NearestName.Of(name, Kinds.Keys.Concat(Others)));
            reader.Reading.Unused.Divs.Add(new(name, null, place));
        }
        var isTitled = kind is DivisionKind.Sidebar or DivisionKind.Recipe;
        var attributes = AttributeReader.Read(Without(typed, name), span, reader.Reading, isTitled ? Braces.Titled : Braces.Div);
        // A letter's addresses are no verse, and what is plain stays so.
        var inside = name is "letter" or "plain" || kind == DivisionKind.Dialogue ? new BlockReader(reader.Reading with { KeepsParagraphs = true }) : reader;
        var content = inside.ReadNested(div);
        if (kind == DivisionKind.Dialogue) content = Speeches.Read(content, span, reader.Reading);
        if ((isTitled && typed.Value(TitleKey) is { Length: > 0 } named ? named : IsTitled(name, div.Opening) ? div.Opening.Rest : "") is var title && !string.IsNullOrWhiteSpace(title)) content = [new Subheading(TitleLevel, [new Text(title.Trim()) { Span = span }]) { Span = span }, .. content];
        if (kind == DivisionKind.Parallel) content = ParallelReader.Read(content, FirstLine(span, reader.Reading), reader.Reading);
        return new Division(kind, content)
        {
            Span = span,
            Attributes = isKnown || name.Length == 0 ? attributes : attributes with { Classes = ((Seq<string>)[name]).AddRange(attributes.Classes) },
        };
    }

    /// <summary>What stands behind its name is its title, as other programs have it: "::: tip Before you begin", ":::spoiler A list".</summary>
    private static bool IsBox(string name) =>
        Kinds.TryGetValue(name, out var kind) ? kind is DivisionKind.Aside or DivisionKind.Callout or DivisionKind.Sidebar or DivisionKind.Recipe : name.Length > 0 && !Others.Contains(name);

    /// <summary>Braces that cannot be read are no title.</summary>
    private static bool IsTitled(string name, DivOpening opening) => IsBox(name) && opening.Rest is not ['{', ..];

    private static void ReadFullPage(DivBlock div, TypedAttributes? typed, BlockReader reader, List<FlowItem> items)
    {
        var span = reader.Reading.Span(div);
        var inner = reader.ReadFlow([.. div]);
        if (inner is [FlowItem.OfBlock { Block: Figure figure }])
        {
            var attributes = AttributeReader.Merge(AttributeReader.Read(typed, span, reader.Reading, Braces.FullPage), figure.Attributes);
            var placement = typed.Has(FigureWishes.Bleed) || figure.Placement == FigurePlacement.Bleed ? FigurePlacement.Bleed : FigurePlacement.FullPage;
            items.Add(new FlowItem.OfBlock(FigureWishes.Apply(figure with { Placement = placement, Attributes = attributes, Span = span }, new("", [], [], 0), span, reader.Reading)));
            return;
        }
        reader.Reading.Diagnostics.FullPageWithoutPicture(span);
        items.AddRange(inner);
    }

    /// <summary>Empty for a div that has only classes of a style.</summary>
    private static string Name(DivOpening opening, TypedAttributes? typed)
    {
        if (opening.Name.Length > 0 || typed is null) return opening.Name;
        foreach (var name in typed.Classes)
            if (IsKnown(name)) return name;
        return "";
    }

    public static TypedAttributes? Without(TypedAttributes? typed, string name) =>
        typed is null ? null : typed with { Classes = Seq.Of(typed.Classes.Where(c => c != name)) };
}
