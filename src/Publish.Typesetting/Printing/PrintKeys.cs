using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Inks;
using Publish.Typesetting.Printing.Machines;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Printing;

/// <summary>The settings of a preset and of <c>print:</c> in <c>zine.yaml</c>.</summary>
internal static class PrintKeys
{
    public static IReadOnlyList<ThemeKey<PrintSettings>> All { get; } =
    [
        new("description", ThemeSchema.Text, "What it is for", (p, _, _) => p),
        new("for", ThemeSchema.Text, "The preset that it is like in all that it does not say", (p, _, _) => p),
        new("pages", ThemeSchema.OneOf("sheets", "single"), "On sheets as the scheme arranges them, or single pages in order for a shop that imposes itself", (p, n, v) =>
            p with { SinglePages = v.OneOf(n, p.SinglePages, ("sheets", false), ("single", true)) }),
        new("scheme", ThemeSchema.Text, "How pages are arranged on sheets", (p, n, v) => Named(n, v, p)),
        new("sheet", ThemeSchema.TextOrTexts, "The paper in the printer: a4, letter, a3 or another, one or several; the zine's own papers where it is not said", (p, n, v) =>
            p with { Sheets = PaperNames(n, v) }),
        new("flip", ThemeSchema.OneOf("leaf", "short", "long", "both"), "The edge that the printer turns sheets over: leaf is short for sheets that lie on their side and long for upright ones; both makes a file for each", (p, n, v) =>
            p with { Flip = v.OneOf(n, p.Flip, ("leaf", FlipChoice.Leaf), ("short", FlipChoice.Short), ("long", FlipChoice.Long), ("both", FlipChoice.Both)) }),
        new("sides", ThemeSchema.OneOf("both", "one", "masters"), "one: fronts and backs in two files, for printers without a duplexer; masters: in one file that is printed on one side and copied", (p, n, v) =>
            p with { Sides = v.OneOf(n, p.Sides, ("both", PrintSides.Both), ("one", PrintSides.One), ("masters", PrintSides.Masters)) }),
        new("feeding", ThemeSchema.OneOf("first", "last"), "With sides: one, which sheet the printer takes first when the printed fronts lie in its tray again: first where the pile is turned over, last where it goes back as it came out", (p, n, v) =>
            p with { Feeding = v.OneOf(n, p.Feeding, ("first", FeedingOrder.FirstSheetFirst), ("last", FeedingOrder.LastSheetFirst)) }),
        new("clear", ThemeSchema.Length, "What is printed comes no nearer to the sheet's edge: pages become smaller for it, or it is said", (p, n, v) => p with { Clear = PrintLengths.Read(n, v, p.Clear, 0, 50), KeepsClear = true }),
        new("gutter", ThemeSchema.Length, "Pages are moved so far away from the fold, or from the edge where they are held", (p, n, v) => p with { Gutter = PrintLengths.Read(n, v, p.Gutter, 0, 50) }),
        new("scale", ThemeSchema.Text, "auto makes pages smaller where the sheet would cut into the type; actual, fit, fit-each, or per cent as in 71%", (p, n, v) =>
            p with { Scale = PrintValues.Scale(n, v, p.Scale) }),
        new("place", ThemeSchema.OneOf("spine", "centred"), "Where in their cells pages lie", (p, n, v) =>
            p with { Placing = v.OneOf<Placing?>(n, p.Placing, ("spine", Placing.Spine), ("centred", Placing.Centred)) }),
        new("binding", ThemeSchema.OneOf("left", "right"), "The edge at which the book is held", (p, n, v) =>
            p with { Binding = v.OneOf(n, p.Binding, ("left", Binding.Left), ("right", Binding.Right)) }),
        new("reverse", ThemeSchema.Bool, "The last sheet first, for printers that stack face up", (p, n, v) => p with { Reversed = v.YesOrNo(n, p.Reversed) }),
        new("multiple", ThemeSchema.Number(1, 64), "The number of pages is filled up to a multiple of this", (p, n, v) => p with { Multiple = v.Number(n, p.Multiple, 1, 64) }),
        new("bleed", ThemeSchema.Length, "How far pictures that reach the edge go on beyond it: 0mm or 3mm", (p, n, v) => p with { Bleed = PrintLengths.Read(n, v, p.Bleed, 0, 10) }),
        new("marks", PrintValues.MarksSchema, "What is drawn beside the pages: no, all, or some of crop, fold, slit, staples, sewing, collation, registration, slug", (p, n, v) =>
            p with { Marks = PrintValues.Marks(n, v, p.Marks) }),
        new("cover", ThemeSchema.OneOf("within", "apart", "wrap"), "apart: the outer sheet in a file of its own; wrap: back, spine and front in one piece, for a glued book", (p, n, v) =>
            p with { Cover = v.OneOf(n, p.Cover, ("within", CoverForm.Within), ("apart", CoverForm.Apart), ("wrap", CoverForm.Wrap)) }),
        new("stock", ThemeSchema.Of(Stock.Keys), "The body's paper by weight and bulk, where its thickness is not known", Stock.Bind),
        new("caliper", ThemeSchema.Length, "The thickness of a sheet of the body's paper: 0.1mm for 80 g office paper", (p, n, v) => p with { Caliper = PrintLengths.Caliper(n, v, p.Caliper) }),
        new("spine", ThemeSchema.Length, "The wrap cover's spine where it was measured; else it is worked out", (p, n, v) => p with { Spine = PrintLengths.Read(n, v, p.Spine ?? Length.Zero, 0, 100) }),
        new("creep", ThemeSchema.OneOf("none", "out", "in", "spread"), "Pages are moved to make up for the thickness of the fold", (p, n, v) =>
            p with { Creep = v.OneOf<CreepMode?>(n, p.Creep, ("none", null), ("out", CreepMode.PushedOut), ("in", CreepMode.PushedIn), ("spread", CreepMode.Spread)) }),
        new("signature", PrintValues.SignatureSchema, "Sheets folded into each other, as in 4; or a range of pages from which the length is chosen, as in 16-32; all for all of them in one", (p, n, v) =>
            p with { Signature = PrintValues.Signature(n, v, p.Signature) }),
        new("grid", ThemeSchema.Text, "Columns and rows of the schemes that cut sheets apart, as in 2x4", (p, n, v) => p with { Grid = PrintValues.Grid(n, v, p.Grid) }),
        new("panels", ThemeSchema.Number(2, 24), "Pages in a row on a sheet of an accordion", (p, n, v) => p with { Panels = v.Number(n, p.Panels ?? 4, 2, 24) }),
        new("standard", ThemeSchema.OneOf("x4", "none"), "PDF/X-4, or none", (p, n, v) => p with { KeepsX4 = v.OneOf(n, p.KeepsX4, ("x4", true), ("none", false)) }),
        new("colour", ThemeSchema.OneOf("black", "full"), "black and grey alone, or as it is", (p, n, v) => p with { Colour = v.OneOf(n, p.Colour, ("black", false), ("full", true)) }),
        new("frequency", ThemeSchema.Number(20, 150), "Lines or dots an inch of screened pictures", (p, n, v) => p with { Frequency = v.Number(n, p.Frequency, 20, 150) }),
        new("gain", MachineValues.GainSchema, "By how much a tone of 50 % comes out darker on the machine: pictures are made lighter by as much as that is more than 20 %", (p, n, v) =>
            p with { Gain = MachineValues.Gain(n, v, p.Gain) }),
        new("drums", PrintValues.DrumsSchema, "The inks that the press owns: a zine's inks are printed with the nearest", (p, n, v) => p with { Drums = DrumSettings.Read(n, v.Diagnostics) }),
        new("printer", ThemeSchema.Text, "The printer whose profile is used: styles/printers/NAME.yaml beside the zine, or one that publish printer add has kept", (p, n, v) =>
            p with { PrinterName = v.Words(n, p.PrinterName), PrinterSpan = n.Span }),
        new("plates", ThemeSchema.Bool, "A file an ink, for a risograph, in place of files in all inks", (p, n, v) => p with { Plates = v.YesOrNo(n, p.Plates) }),
        new("profile", ThemeSchema.Text, "The print shop's own ICC profile, a file in the manuscript's folder or in its style's: what colours are converted to", (p, n, v) =>
            p with { Profile = v.Words(n, p.Profile), ProfileSpan = n.Span }),
        new("pictures", ThemeSchema.OneOf("grey", "lines", "dots", "grains"), "How pictures become black on white: left grey for the printer, or as a screen", (p, n, v) =>
            p with { Pictures = v.OneOf(n, p.Pictures, ("grey", PictureScreen.None), ("lines", PictureScreen.Lines), ("dots", PictureScreen.Dots), ("grains", PictureScreen.Grains)) }),
    ];

    private static PrintSettings Named(SettingNode node, ThemeValues values, PrintSettings otherwise) =>
        values.Schemes.Find(values.Words(node, otherwise.Scheme.Name), node.Span, values.Diagnostics) is { } scheme ? otherwise with { Scheme = scheme, SchemeIsSaid = true } : otherwise;

    private static Seq<Paper> PaperNames(SettingNode node, ThemeValues values)
    {
        var papers = new List<Paper>();
        foreach (var name in values.List(node))
        {
            if (SheetSize.Read(name) is { } paper) papers.Add(paper);
            else values.Diagnostics.UnknownSheet(node.Span, name);
        }
        return Seq.Of(papers);
    }
}

/// <summary>A paper as its maker describes it. Caliper = weight × bulk: 80 g/m² at 1.25 cm³/g is 0.1 mm.</summary>
/// <param name="Gsm">Grams a square metre.</param>
/// <param name="BulkHundredths">Cubic centimetres a gram, in hundredths ("volume" on some packages).</param>
internal sealed record Stock(int Gsm, int BulkHundredths)
{
    public static IReadOnlyList<ThemeKey<Stock>> Keys { get; } =
    [
        new("gsm", ThemeSchema.Number(20, 500), "Grams a square metre", (s, n, v) => s with { Gsm = v.Number(n, s.Gsm, 20, 500) }),
        new("bulk", ThemeSchema.Decimal, "Cubic centimetres a gram: 1.25 for office paper, 0.8 for coated, up to 2.2 for bulky book paper", (s, n, v) =>
            s with { BulkHundredths = v.Hundredths(n, s.BulkHundredths, 50, 300) }),
    ];

    private static Stock Office { get; } = new(80, 125);

    private Length Caliper => Length.Mm(Gsm * BulkHundredths / 100_000m);

    public static PrintSettings Bind(PrintSettings settings, SettingNode node, ThemeValues values)
    {
        var stock = ThemeBinding.Group(Keys, Office, node, values, "stock");
        return settings with { Caliper = PrintLengths.Checked(stock.Caliper, node, values, settings.Caliper) };
    }
}
