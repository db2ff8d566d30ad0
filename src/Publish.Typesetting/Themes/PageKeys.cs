using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Themes;

/// <summary>Tables of settings: page, faces, text.</summary>
internal static class PageKeys
{
    public static IReadOnlyList<ThemeKey<PageTheme>> Page { get; } =
    [
        new("size", ThemeSchema.Text, "a5, half-letter, a6, square or another name, or width x height; on another page the look keeps its proportions", (t, n, v) => t with { Trim = v.Trim(n, t.Trim) }),
        new("inner", ThemeSchema.Length, "Margin at the spine", (t, n, v) => t with { Inner = v.Length(n, t.Inner) }),
        new("outer", ThemeSchema.Length, "Margin at the outer edge", (t, n, v) => t with { Outer = v.Length(n, t.Outer) }),
        new("measure", ThemeSchema.Length, "Width of the text; the outer margin takes what is left", (t, n, v) =>
            t with { Outer = Length.Max(Length.Zero, t.Trim.Width - t.Inner - v.Length(n, t.Trim.Width - t.Inner - t.Outer)) }),
        new("head", ThemeSchema.Length, "Margin over the text", (t, n, v) => t with { Head = v.Length(n, t.Head) }),
        new("foot", ThemeSchema.Length, "Margin under the text", (t, n, v) => t with { Foot = v.Length(n, t.Foot) }),
        new("edge", ThemeSchema.Length, "Type comes no nearer to the edge", (t, n, v) => t with { Edge = v.Length(n, t.Edge) }),
        new("bleed", ThemeSchema.Length, "How far artwork goes on beyond the trim", (t, n, v) => t with { Bleed = v.Length(n, t.Bleed) }),
        new("border", ThemeSchema.Length, "Weight of a frame round each page of text; 0 for none", (t, n, v) => t with { Border = v.Length(n, t.Border) }),
        new("border-inset", ThemeSchema.Length, "From the edge to a frame", (t, n, v) => t with { BorderInset = v.Length(n, t.BorderInset) }),
        new("border-ink", ThemeSchema.Text, "Of the frame, as a title's ink", (t, n, v) => t with { BorderInk = v.Words(n, t.BorderInk) }),
        new("background", ThemeSchema.Number(0, 100), "Percent of an ink behind each page of text, on paper; it keeps page.edge clear where nothing bleeds", (t, n, v) => t with { Background = v.Number(n, t.Background, 0, 100) }),
        new("background-ink", ThemeSchema.Text, "Its ink, as a title's ink", (t, n, v) => t with { BackgroundInk = v.Words(n, t.BackgroundInk) }),
    ];

    public static IReadOnlyList<ThemeKey<FaceTheme>> Faces { get; } =
    [
        new("text", ThemeSchema.Text, "", (t, n, v) => t with { Text = v.Words(n, t.Text) }),
        new("heading", ThemeSchema.Text, "", (t, n, v) => t with { Heading = v.Words(n, t.Heading) }),
        new("sans", ThemeSchema.Text, "", (t, n, v) => t with { Sans = v.Words(n, t.Sans) }),
        new("code", ThemeSchema.Text, "", (t, n, v) => t with { Code = v.Words(n, t.Code) }),
        new("fallback", ThemeSchema.Texts, "Families asked in turn for characters that the others lack", (t, n, v) => t with { Fallback = v.List(n) }),
    ];

    public static IReadOnlyList<ThemeKey<TextTheme>> Text { get; } =
    [
        new("size", ThemeSchema.Length, "", (t, n, v) => t with { Size = v.TypeSize(n, t.Size) }),
        new("leading", ThemeSchema.Length, "Distance of the lines of the grid", (t, n, v) => t with { Leading = v.TypeSize(n, t.Leading) }),
        new("indent", ThemeSchema.Length, "Of a paragraph that follows another", (t, n, v) => t with { Indent = v.Length(n, t.Indent) }),
        new("paragraphs", ThemeSchema.OneOf("indented", "spaced"), "Told apart by an indent, or by an empty line", (t, n, v) =>
            t with { Spaced = v.OneOf(n, t.Spaced, ("indented", false), ("spaced", true)) }),
        new("least", ThemeSchema.Length, "Nothing is set smaller, be it a note, a caption, a folio or typewriter text, and pages are not scaled to less on sheets", (t, n, v) => t with { Least = v.Length(n, t.Least) }),
        new("italics", ThemeSchema.Bool, "no: what is stressed is bold, and nothing is in italics", (t, n, v) => t with { Italics = v.YesOrNo(n, t.Italics) }),
        new("align", ThemeSchema.OneOf("justified", "ragged"), "", (t, n, v) =>
            t with { Justified = v.OneOf(n, t.Justified, ("justified", true), ("ragged", false)) }),
        new("hyphenate", ThemeSchema.Bool, "", (t, n, v) => t with { Hyphenate = v.YesOrNo(n, t.Hyphenate) }),
        new("old-style-figures", ThemeSchema.Bool, "", (t, n, v) => t with { OldStyleFigures = v.YesOrNo(n, t.OldStyleFigures) }),
        new("capitals", ThemeSchema.Number(0, 200), "Letterspacing of words in capitals, in thousandths of an em", (t, n, v) => t with { Capitals = v.Number(n, t.Capitals, 0, 200) }),
        new("expansion", ThemeSchema.Number(0, 50), "Permille by which glyphs may be widened or narrowed", (t, n, v) => t with { Expansion = v.Number(n, t.Expansion, 0, 50) }),
        new("letterspacing", ThemeSchema.Number(0, 30), "Permille of their width by which letters may stand further apart or closer in a justified line", (t, n, v) => t with { Letterspacing = v.Number(n, t.Letterspacing, 0, 30) }),
        new("protrusion", ThemeSchema.Number(0, 1000), "Permille of the optical margin", (t, n, v) => t with { Protrusion = v.Number(n, t.Protrusion, 0, 1000) }),
        new("ladder", ThemeSchema.Number(1, 9), "Hyphens in a row at line ends, at most", (t, n, v) => t with { Ladder = v.Number(n, t.Ladder, 1, 9) }),
    ];

    public static IReadOnlyList<ThemeKey<SteeringTheme>> Steering { get; } =
    [
        new("size", ThemeSchema.Range, "Of the text", (t, n, v) => t with { Size = v.Range(n, t.Size) }),
        new("leading", ThemeSchema.Range, "Of the text", (t, n, v) => t with { Leading = v.Range(n, t.Leading) }),
        new("measure", ThemeSchema.Range, "The width of the text", (t, n, v) => t with { Measure = v.Range(n, t.Measure) }),
        new("head", ThemeSchema.Range, "The margin over the text", (t, n, v) => t with { Head = v.Range(n, t.Head) }),
        new("foot", ThemeSchema.Range, "The margin under the text", (t, n, v) => t with { Foot = v.Range(n, t.Foot) }),
    ];
}
