using Publish.Model.Punctuation;

namespace Publish.Typesetting.Themes;

/// <summary>Tables of settings, one for each kind of block.</summary>
internal static class BlockKeys
{
    public static IReadOnlyList<ThemeKey<TitleTheme>> Title { get; } =
    [
        new("size", ThemeSchema.Length, "", (t, n, v) => t with { Size = PageKeys.AtLeast(v.Length(n, t.Size), 4) }),
        new("subtitle-size", ThemeSchema.Length, "", (t, n, v) => t with { SubtitleSize = PageKeys.AtLeast(v.Length(n, t.SubtitleSize), 4) }),
        new("author-size", ThemeSchema.Length, "", (t, n, v) => t with { AuthorSize = PageKeys.AtLeast(v.Length(n, t.AuthorSize), 4) }),
    ];

    public static IReadOnlyList<ThemeKey<HeadingTheme>> Headings { get; } =
    [
        new("size", ThemeSchema.Length, "", (t, n, v) => t with { Size = PageKeys.AtLeast(v.Length(n, t.Size), 4) }),
        new("weight", ThemeSchema.Number(100, 900), "400 regular, 700 bold", (t, n, v) => t with { Weight = v.Number(n, t.Weight, 100, 900) }),
        new("italic", ThemeSchema.Bool, "", (t, n, v) => t with { Italic = v.YesOrNo(n, t.Italic) }),
        new("small-caps", ThemeSchema.Bool, "", (t, n, v) => t with { SmallCaps = v.YesOrNo(n, t.SmallCaps) }),
        new("sans", ThemeSchema.Bool, "", (t, n, v) => t with { Sans = v.YesOrNo(n, t.Sans) }),
        new("centred", ThemeSchema.Bool, "", (t, n, v) => t with { Centred = v.YesOrNo(n, t.Centred) }),
        new("ink", ThemeSchema.Text, "The ink that headings are printed in, where the zine has it: pink for fluorescent-pink", (t, n, v) => t with { Ink = v.Words(n, t.Ink) }),
        new("tracking", ThemeSchema.Number(0, 500), "Letterspacing in thousandths of an em", (t, n, v) => t with { Tracking = v.Number(n, t.Tracking, 0, 500) }),
        new("lines-before", ThemeSchema.Number(0, 20), "Empty grid lines over it", (t, n, v) => t with { LinesBefore = v.Number(n, t.LinesBefore, 0, 20) }),
        new("lines-after", ThemeSchema.Number(0, 20), "Empty grid lines under it", (t, n, v) => t with { LinesAfter = v.Number(n, t.LinesAfter, 0, 20) }),
        new("run-in", ThemeSchema.Bool, "The text goes on in its line", (t, n, v) => t with { RunIn = v.YesOrNo(n, t.RunIn) }),
        new("opens", ThemeSchema.OneOf("run-on", "page", "recto"), "Where its section begins", (t, n, v) => t with
        {
            Opens = v.OneOf(n, t.Opens, ("run-on", SectionOpening.RunOn), ("page", SectionOpening.Page), ("recto", SectionOpening.Recto)),
        }),
    ];

    public static IReadOnlyList<ThemeKey<NoteTheme>> Notes { get; } =
    [
        new("size", ThemeSchema.Length, "", (t, n, v) => t with { Size = PageKeys.AtLeast(v.Length(n, t.Size), 4) }),
        new("leading", ThemeSchema.Length, "", (t, n, v) => t with { Leading = PageKeys.AtLeast(v.Length(n, t.Leading), 4) }),
        new("rule", ThemeSchema.Length, "Width of the rule over the notes; 0 for none", (t, n, v) => t with { Rule = v.Length(n, t.Rule) }),
    ];

    public static IReadOnlyList<ThemeKey<QuotationTheme>> Quotations { get; } =
    [
        new("size", ThemeSchema.Length, "", (t, n, v) => t with { Size = PageKeys.AtLeast(v.Length(n, t.Size), 4) }),
        new("left", ThemeSchema.Length, "", (t, n, v) => t with { Left = v.Length(n, t.Left) }),
        new("right", ThemeSchema.Length, "", (t, n, v) => t with { Right = v.Length(n, t.Right) }),
        new("italic", ThemeSchema.Bool, "", (t, n, v) => t with { Italic = v.YesOrNo(n, t.Italic) }),
        new("lines", ThemeSchema.Number(0, 4), "Empty grid lines before and after", (t, n, v) => t with { Lines = v.Number(n, t.Lines, 0, 4) }),
    ];

    public static IReadOnlyList<ThemeKey<EpigraphTheme>> Epigraphs { get; } =
    [
        new("size", ThemeSchema.Length, "", (t, n, v) => t with { Size = PageKeys.AtLeast(v.Length(n, t.Size), 4) }),
        new("left", ThemeSchema.Number(0, 700), "Left margin in permille of the measure", (t, n, v) => t with { Left = v.Number(n, t.Left, 0, 700) }),
        new("italic", ThemeSchema.Bool, "", (t, n, v) => t with { Italic = v.YesOrNo(n, t.Italic) }),
    ];

    public static IReadOnlyList<ThemeKey<VerseTheme>> Verse { get; } =
    [
        new("size", ThemeSchema.Length, "", (t, n, v) => t with { Size = PageKeys.AtLeast(v.Length(n, t.Size), 4) }),
        new("left", ThemeSchema.Length, "", (t, n, v) => t with { Left = v.Length(n, t.Left) }),
        new("turnover", ThemeSchema.Length, "How far a line that is too long goes on set in", (t, n, v) => t with { Turnover = v.Length(n, t.Turnover) }),
        new("own-page", ThemeSchema.Bool, "Each poem begins a page, with the heading above it", (t, n, v) => t with { OwnPage = v.YesOrNo(n, t.OwnPage) }),
    ];

    public static IReadOnlyList<ThemeKey<ListTheme>> Lists { get; } =
    [
        new("indent", ThemeSchema.Length, "", (t, n, v) => t with { Indent = v.Length(n, t.Indent) }),
        new("bullets", ThemeSchema.Texts, "By depth", (t, n, v) => t with { Bullets = v.List(n) }),
        new("lines", ThemeSchema.Number(0, 4), "Empty grid lines before and after", (t, n, v) => t with { Lines = v.Number(n, t.Lines, 0, 4) }),
    ];

    public static IReadOnlyList<ThemeKey<TableTheme>> Tables { get; } =
    [
        new("size", ThemeSchema.Length, "", (t, n, v) => t with { Size = PageKeys.AtLeast(v.Length(n, t.Size), 4) }),
        new("gutter", ThemeSchema.Length, "Between columns", (t, n, v) => t with { Gutter = v.Length(n, t.Gutter) }),
        new("rule", ThemeSchema.Length, "", (t, n, v) => t with { Rule = v.Length(n, t.Rule) }),
    ];

    public static IReadOnlyList<ThemeKey<FigureTheme>> Figures { get; } =
    [
        new("caption-size", ThemeSchema.Length, "", (t, n, v) => t with { CaptionSize = PageKeys.AtLeast(v.Length(n, t.CaptionSize), 4) }),
        new("resolution", ThemeSchema.Number(50, 1200), "Pixels to an inch of a picture that has room", (t, n, v) => t with { Resolution = v.Number(n, t.Resolution, 50, 1200) }),
    ];

    public static IReadOnlyList<ThemeKey<CodeTheme>> Code { get; } =
    [
        new("size", ThemeSchema.Length, "", (t, n, v) => t with { Size = PageKeys.AtLeast(v.Length(n, t.Size), 4) }),
        new("scale", ThemeSchema.Number(500, 1500), "In running text, in permille of its size", (t, n, v) => t with { Scale = v.Number(n, t.Scale, 500, 1500) }),
    ];

    public static IReadOnlyList<ThemeKey<AsideTheme>> Asides { get; } =
    [
        new("size", ThemeSchema.Length, "", (t, n, v) => t with { Size = PageKeys.AtLeast(v.Length(n, t.Size), 4) }),
        new("indent", ThemeSchema.Length, "", (t, n, v) => t with { Indent = v.Length(n, t.Indent) }),
        new("tint", ThemeSchema.Number(0, 30), "Percent of black behind a callout", (t, n, v) => t with { Tint = v.Number(n, t.Tint, 0, 30) }),
    ];

    public static IReadOnlyList<ThemeKey<DropCapTheme>> DropCaps { get; } =
    [
        new("chapters", ThemeSchema.Bool, "The first paragraph of each chapter has one", (t, n, v) => t with { Chapters = v.YesOrNo(n, t.Chapters) }),
        new("lines", ThemeSchema.Number(Initial.FewestLines, Initial.MostLines), "How many lines high", (t, n, v) => t with { Lines = v.Number(n, t.Lines, Initial.FewestLines, Initial.MostLines) }),
        new("heading", ThemeSchema.Bool, "In the face of headings", (t, n, v) => t with { Heading = v.YesOrNo(n, t.Heading) }),
        new("ink", ThemeSchema.Text, "The ink that they are printed in, where the zine has it", (t, n, v) => t with { Ink = v.Words(n, t.Ink) }),
    ];

    public static IReadOnlyList<ThemeKey<SpeechTheme>> Speeches { get; } =
    [
        new("hanging", ThemeSchema.Bool, "The lines below a speaker's name are set in", (t, n, v) => t with { Hanging = v.YesOrNo(n, t.Hanging) }),
        new("indent", ThemeSchema.Length, "How far", (t, n, v) => t with { Indent = v.Length(n, t.Indent) }),
    ];

    public static IReadOnlyList<ThemeKey<PullQuoteTheme>> PullQuotes { get; } =
    [
        new("size", ThemeSchema.Length, "", (t, n, v) => t with { Size = PageKeys.AtLeast(v.Length(n, t.Size), 4) }),
        new("indent", ThemeSchema.Length, "At both sides", (t, n, v) => t with { Indent = v.Length(n, t.Indent) }),
        new("italic", ThemeSchema.Bool, "", (t, n, v) => t with { Italic = v.YesOrNo(n, t.Italic) }),
        new("rule", ThemeSchema.Length, "Over and under it; 0 for none", (t, n, v) => t with { Rule = v.Length(n, t.Rule) }),
    ];

    public static IReadOnlyList<ThemeKey<ColumnTheme>> Columns { get; } =
    [
        new("gutter", ThemeSchema.Length, "White between two of them", (t, n, v) => t with { Gutter = v.Length(n, t.Gutter) }),
        new("rule", ThemeSchema.Length, "Width of the rule between two; 0 for none", (t, n, v) => t with { Rule = v.Length(n, t.Rule) }),
    ];

    public static IReadOnlyList<ThemeKey<BreakTheme>> Breaks { get; } =
    [
        new("ornament", ThemeSchema.Text, "Empty for a white line", (t, n, v) => t with { Ornament = v.Words(n, t.Ornament) }),
    ];

    public static IReadOnlyList<ThemeKey<ContentsTheme>> Contents { get; } =
    [
        new("depth", ThemeSchema.Number(1, 6), "Headings down to this level", (t, n, v) => t with { Depth = v.Number(n, t.Depth, 1, 6) }),
        new("from-pages", ThemeSchema.Number(0, 9999), "", (t, n, v) => t with { FromPages = v.Number(n, t.FromPages, 0, 9999) }),
        new("from-headings", ThemeSchema.Number(0, 9999), "", (t, n, v) => t with { FromHeadings = v.Number(n, t.FromHeadings, 0, 9999) }),
        new("leaders", ThemeSchema.Bool, "Dots up to the page's number", (t, n, v) => t with { Leaders = v.YesOrNo(n, t.Leaders) }),
    ];

    public static IReadOnlyList<ThemeKey<RunningHeadTheme>> RunningHeads { get; } =
    [
        new("shown", ThemeSchema.Bool, "", (t, n, v) => t with { Shown = v.YesOrNo(n, t.Shown) }),
        new("size", ThemeSchema.Length, "", (t, n, v) => t with { Size = PageKeys.AtLeast(v.Length(n, t.Size), 4) }),
        new("small-caps", ThemeSchema.Bool, "", (t, n, v) => t with { SmallCaps = v.YesOrNo(n, t.SmallCaps) }),
        new("tracking", ThemeSchema.Number(0, 500), "Letterspacing in thousandths of an em", (t, n, v) => t with { Tracking = v.Number(n, t.Tracking, 0, 500) }),
        new("distance", ThemeSchema.Length, "From the head's baseline to the text", (t, n, v) => t with { Distance = v.Length(n, t.Distance) }),
        new("folio", ThemeSchema.OneOf("head", "foot", "foot-centre"), "Where the page's number stands", (t, n, v) => t with
        {
            Folio = v.OneOf(n, t.Folio, ("head", FolioPlace.Head), ("foot", FolioPlace.Foot), ("foot-centre", FolioPlace.FootCentre)),
        }),
        new("folio-size", ThemeSchema.Length, "", (t, n, v) => t with { FolioSize = PageKeys.AtLeast(v.Length(n, t.FolioSize), 4) }),
    ];
}
