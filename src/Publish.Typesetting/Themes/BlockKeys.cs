using Publish.Model.Punctuation;

namespace Publish.Typesetting.Themes;

/// <summary>Tables of settings, one for each kind of block.</summary>
internal static class BlockKeys
{
    public static IReadOnlyList<ThemeKey<TitleTheme>> Title { get; } =
    [
        new("size", ThemeSchema.Length, "", (t, n, v) => t with { Size = v.TypeSize(n, t.Size) }),
        new("subtitle-size", ThemeSchema.Length, "", (t, n, v) => t with { SubtitleSize = v.TypeSize(n, t.SubtitleSize) }),
        new("author-size", ThemeSchema.Length, "", (t, n, v) => t with { AuthorSize = v.TypeSize(n, t.AuthorSize) }),
        .. DisplayKeys.Of<TitleTheme>(t => t.Display, (t, x) => t with { Display = x }),
        new("subtitle-italic", ThemeSchema.Bool, "", (t, n, v) => t with { ItalicSubtitle = v.YesOrNo(n, t.ItalicSubtitle) }),
        new("top", ThemeSchema.Number(0, 60), "White over the title, in percent of the page's depth", (t, n, v) => t with { Top = v.Number(n, t.Top, 0, 60) }),
        new("border", ThemeSchema.Length, "Weight of a frame round the title page, as far from the edge as page.border-inset says; 0 for none", (t, n, v) => t with { Border = v.Length(n, t.Border) }),
        new("cover", ThemeSchema.OneOf("whole", "under-title", "over-title", "behind-title"), "A cover picture has its page to itself, or stands under the title, over a title at the foot, or behind it", (t, n, v) =>
            t with { Cover = v.OneOf(n, t.Cover, ("whole", CoverLayout.Whole), ("under-title", CoverLayout.UnderTitle), ("over-title", CoverLayout.OverTitle), ("behind-title", CoverLayout.BehindTitle)) }),
        new("disc", ThemeSchema.Number(0, 100), "A disc behind the title, as wide as so many percent of the page; a tint of it in an ink too dark for words over it", (t, n, v) => t with { Disc = v.Number(n, t.Disc, 0, 100) }),
        new("disc-ink", ThemeSchema.Text, "Its ink, as title's ink", (t, n, v) => t with { DiscInk = v.Words(n, t.DiscInk) }),
    ];

    public static IReadOnlyList<ThemeKey<HeadingTheme>> Headings { get; } =
    [
        new("size", ThemeSchema.Length, "", (t, n, v) => t with { Size = v.TypeSize(n, t.Size) }),
        new("small-caps", ThemeSchema.Bool, "", (t, n, v) => t with { SmallCaps = v.YesOrNo(n, t.SmallCaps) }),
        .. DisplayKeys.Of<HeadingTheme>(t => t.Display, (t, x) => t with { Display = x }),
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
        new("size", ThemeSchema.Length, "", (t, n, v) => t with { Size = v.TypeSize(n, t.Size) }),
        new("leading", ThemeSchema.Length, "", (t, n, v) => t with { Leading = v.TypeSize(n, t.Leading) }),
        new("rule", ThemeSchema.Length, "Width of the rule over the notes; 0 for none", (t, n, v) => t with { Rule = v.Length(n, t.Rule) }),
    ];

    public static IReadOnlyList<ThemeKey<QuotationTheme>> Quotations { get; } =
    [
        new("size", ThemeSchema.Length, "", (t, n, v) => t with { Size = v.TypeSize(n, t.Size) }),
        new("left", ThemeSchema.Length, "", (t, n, v) => t with { Left = v.Length(n, t.Left) }),
        new("right", ThemeSchema.Length, "", (t, n, v) => t with { Right = v.Length(n, t.Right) }),
        new("italic", ThemeSchema.Bool, "", (t, n, v) => t with { Italic = v.YesOrNo(n, t.Italic) }),
        new("face", DisplayKeys.FaceSchema, DisplayKeys.AboutFace, (t, n, v) => t with { Face = DisplayKeys.Face(n, t.Face, v) }),
        new("weight", ThemeSchema.Number(100, 900), "400 regular, 700 bold", (t, n, v) => t with { Weight = v.Number(n, t.Weight, 100, 900) }),
        new("centred", ThemeSchema.Bool, "", (t, n, v) => t with { Centred = v.YesOrNo(n, t.Centred) }),
        new("lines", ThemeSchema.Number(0, 4), "Empty grid lines before and after", (t, n, v) => t with { Lines = v.Number(n, t.Lines, 0, 4) }),
        .. DisplayKeys.Panel<QuotationTheme>("", "them", t => t.Panel, (t, x) => t with { Panel = x }),
    ];

    public static IReadOnlyList<ThemeKey<EpigraphTheme>> Epigraphs { get; } =
    [
        new("size", ThemeSchema.Length, "", (t, n, v) => t with { Size = v.TypeSize(n, t.Size) }),
        new("left", ThemeSchema.Number(0, 700), "Left margin in permille of the measure", (t, n, v) => t with { Left = v.Number(n, t.Left, 0, 700) }),
        new("italic", ThemeSchema.Bool, "", (t, n, v) => t with { Italic = v.YesOrNo(n, t.Italic) }),
    ];

    public static IReadOnlyList<ThemeKey<VerseTheme>> Verse { get; } =
    [
        new("size", ThemeSchema.Length, "", (t, n, v) => t with { Size = v.TypeSize(n, t.Size) }),
        new("left", ThemeSchema.Length, "", (t, n, v) => t with { Left = v.Length(n, t.Left) }),
        new("turnover", ThemeSchema.Length, "How far a line that is too long goes on set in", (t, n, v) => t with { Turnover = v.Length(n, t.Turnover) }),
        new("own-page", ThemeSchema.Bool, "Each poem begins a page, with the heading above it", (t, n, v) => t with { OwnPage = v.YesOrNo(n, t.OwnPage) }),
    ];

    public static IReadOnlyList<ThemeKey<ListTheme>> Lists { get; } =
    [
        new("indent", ThemeSchema.Length, "", (t, n, v) => t with { Indent = v.Length(n, t.Indent) }),
        new("bullets", ThemeSchema.Texts, "By depth", (t, n, v) => t with { Bullets = v.List(n) }),
        new("weight", ThemeSchema.Number(100, 900), "Of numbers and bullets: 400 regular, 700 bold", (t, n, v) => t with { Weight = v.Number(n, t.Weight, 100, 900) }),
        new("lines", ThemeSchema.Number(0, 4), "Empty grid lines before and after", (t, n, v) => t with { Lines = v.Number(n, t.Lines, 0, 4) }),
    ];

    public static IReadOnlyList<ThemeKey<TableTheme>> Tables { get; } =
    [
        new("size", ThemeSchema.Length, "", (t, n, v) => t with { Size = v.TypeSize(n, t.Size) }),
        new("gutter", ThemeSchema.Length, "Between columns", (t, n, v) => t with { Gutter = v.Length(n, t.Gutter) }),
        new("rule", ThemeSchema.Length, "", (t, n, v) => t with { Rule = v.Length(n, t.Rule) }),
    ];

    public static IReadOnlyList<ThemeKey<FigureTheme>> Figures { get; } =
    [
        new("caption-size", ThemeSchema.Length, "", (t, n, v) => t with { CaptionSize = v.TypeSize(n, t.CaptionSize) }),
        new("resolution", ThemeSchema.Number(50, 1200), "Pixels to an inch of a picture that has room", (t, n, v) => t with { Resolution = v.Number(n, t.Resolution, 50, 1200) }),
        new("border", ThemeSchema.Length, "Weight of a line round a picture; 0 for none", (t, n, v) => t with { Border = v.Length(n, t.Border) }),
        new("caption-face", DisplayKeys.FaceSchema, DisplayKeys.AboutFace, (t, n, v) => t with { CaptionFace = DisplayKeys.Face(n, t.CaptionFace, v) }),
        new("caption-italic", ThemeSchema.Bool, "", (t, n, v) => t with { ItalicCaption = v.YesOrNo(n, t.ItalicCaption) }),
        new("caption-centred", ThemeSchema.Bool, "", (t, n, v) => t with { CentredCaption = v.YesOrNo(n, t.CentredCaption) }),
    ];

    public static IReadOnlyList<ThemeKey<CodeTheme>> Code { get; } =
    [
        new("size", ThemeSchema.Length, "", (t, n, v) => t with { Size = v.TypeSize(n, t.Size) }),
        new("scale", ThemeSchema.Number(500, 1500), "In running text, in permille of its size", (t, n, v) => t with { Scale = v.Number(n, t.Scale, 500, 1500) }),
    ];

    public static IReadOnlyList<ThemeKey<AsideTheme>> Asides { get; } =
    [
        new("size", ThemeSchema.Length, "", (t, n, v) => t with { Size = v.TypeSize(n, t.Size) }),
        new("indent", ThemeSchema.Length, "", (t, n, v) => t with { Indent = v.Length(n, t.Indent) }),
        .. DisplayKeys.Panel<AsideTheme>("", "a callout", t => t.Callout, (t, x) => t with { Callout = x }),
        .. DisplayKeys.Panel<AsideTheme>("aside-", "an aside", t => t.Aside, (t, x) => t with { Aside = x }),
        .. DisplayKeys.Panel<AsideTheme>("sidebar-", "a sidebar or a recipe", t => t.Sidebar, (t, x) => t with { Sidebar = x }),
        new("whole-recipes", ThemeSchema.Bool, "A recipe that a page holds begins a page where it would be parted", (t, n, v) => t with { WholeRecipes = v.YesOrNo(n, t.WholeRecipes) }),
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
        new("size", ThemeSchema.Length, "", (t, n, v) => t with { Size = v.TypeSize(n, t.Size) }),
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
        new("size", ThemeSchema.Length, "", (t, n, v) => t with { Size = v.TypeSize(n, t.Size) }),
        new("small-caps", ThemeSchema.Bool, "", (t, n, v) => t with { SmallCaps = v.YesOrNo(n, t.SmallCaps) }),
        new("tracking", ThemeSchema.Number(0, 500), "Letterspacing in thousandths of an em", (t, n, v) => t with { Tracking = v.Number(n, t.Tracking, 0, 500) }),
        new("face", DisplayKeys.FaceSchema, DisplayKeys.AboutFace, (t, n, v) => t with { Face = DisplayKeys.Face(n, t.Face, v) }),
        new("rule", ThemeSchema.Length, "Weight of a rule under the head; 0 for none", (t, n, v) => t with { Rule = v.Length(n, t.Rule) }),
        new("distance", ThemeSchema.Length, "From the head's baseline to the text", (t, n, v) => t with { Distance = v.Length(n, t.Distance) }),
        new("folio", ThemeSchema.OneOf("none", "head", "foot", "foot-centre"), "Where the page's number stands", (t, n, v) => t with
        {
            Folio = v.OneOf(n, t.Folio, ("none", FolioPlace.None), ("head", FolioPlace.Head), ("foot", FolioPlace.Foot), ("foot-centre", FolioPlace.FootCentre)),
        }),
        new("folio-size", ThemeSchema.Length, "", (t, n, v) => t with { FolioSize = v.TypeSize(n, t.FolioSize) }),
        new("folio-face", DisplayKeys.FaceSchema, DisplayKeys.AboutFace, (t, n, v) => t with { FolioFace = DisplayKeys.Face(n, t.FolioFace, v) }),
        new("folio-weight", ThemeSchema.Number(100, 900), "400 regular, 700 bold", (t, n, v) => t with { FolioWeight = v.Number(n, t.FolioWeight, 100, 900) }),
        new("folio-form", ThemeSchema.Text, "What is written, # for the number: - # -", (t, n, v) => t with { FolioForm = v.Form(n, t.FolioForm) }),
        new("folio-reversed", ThemeSchema.Bool, "White in a black field", (t, n, v) => t with { FolioReversed = v.YesOrNo(n, t.FolioReversed) }),
        new("folio-ink", ThemeSchema.Text, "The ink of the number, where the zine has it", (t, n, v) => t with { FolioInk = v.Words(n, t.FolioInk) }),
    ];
}
