using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Inks;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Printing.Machines;

namespace Publish.Typesetting.Printing;

/// <summary>How a zine is to be printed: what a preset or the manuscript's own <c>print:</c> says.</summary>
public sealed record PrintSettings
{
    /// <summary>A booklet for any office printer that prints both sides.</summary>
    public static PrintSettings Default { get; } = new();

    /// <summary>The preset's name; empty where none was asked for.</summary>
    public string Preset { get; init; } = "";

    /// <summary>Single pages in their order, for a shop that imposes itself; else sheets as <see cref="Scheme"/> arranges them.</summary>
    public bool SinglePages { get; init; }

    public Scheme Scheme { get; init; } = SchemeCatalogue.Usual;

    /// <summary>Somebody said which; else a large sheet that is printed by plates may carry four pages.</summary>
    public bool SchemeIsSaid { get; init; }

    /// <summary>The sheets that files are made for; empty for the zine's own <c>papers</c>.</summary>
    public Seq<Paper> Sheets { get; init; }

    public FlipChoice Flip { get; init; }

    public PrintSides Sides { get; init; }

    /// <summary>How a one-sided printer takes the printed fronts when they lie in its tray again.</summary>
    public FeedingOrder Feeding { get; init; }

    /// <summary>Type and pictures that do not bleed come no nearer to the sheet's edge.</summary>
    public Length Clear { get; init; } = Length.Mm(6);

    /// <summary>That was asked for: pages that fit become smaller for it as well.</summary>
    public bool KeepsClear { get; init; }

    /// <summary>How far pages are moved away from where they are held.</summary>
    public Length Gutter { get; init; }

    /// <summary>How large pages are on sheets; null for what the scheme does by itself.</summary>
    public PageScale? Scale { get; init; }

    /// <summary>Null for what the scheme does by itself.</summary>
    public Placing? Placing { get; init; }

    public Binding Binding { get; init; }

    /// <summary>The last sheet first, for printers that stack face up.</summary>
    public bool Reversed { get; init; }

    /// <summary>The number of pages is filled up to a multiple of this, and of what the scheme needs.</summary>
    public int Multiple { get; init; } = 4;

    /// <summary>How far artwork goes on beyond the trim.</summary>
    public Length Bleed { get; init; }

    public PrinterMarks Marks { get; init; }

    public CoverForm Cover { get; init; }

    /// <summary>The thickness of a sheet of the body's paper.</summary>
    public Length Caliper { get; init; } = Length.Mm(0.1m);

    /// <summary>Pages are moved to make up for the sheets' thickness in a fold; null for not at all.</summary>
    public CreepMode? Creep { get; init; }

    /// <summary>Null for all sheets in one fold.</summary>
    public SignatureLengths? Signature { get; init; }

    /// <summary>For schemes that cut sheets into a grid; null for what the scheme does by itself.</summary>
    public GridSize? Grid { get; init; }

    /// <summary>Pages in a row on an accordion's sheet; null for what the scheme does by itself.</summary>
    public int? Panels { get; init; }

    /// <summary>The wrap cover's spine where it was measured; null to work it out from pages and caliper.</summary>
    public Length? Spine { get; init; }

    /// <summary>The file keeps PDF/X-4.</summary>
    public bool KeepsX4 { get; init; } = true;

    /// <summary>Pictures and inks keep their colours; else all is grey.</summary>
    public bool Colour { get; init; }

    public PictureScreen Pictures { get; init; }

    /// <summary>Lines or dots an inch of screened pictures.</summary>
    public int Frequency { get; init; } = 60;

    /// <summary>By how many points of a hundred the machine prints a tone of 50 % darker; null where it is not known.</summary>
    public int? Gain { get; init; }

    /// <summary>The inks that the press owns; empty for all that the zine asks for.</summary>
    public Seq<Drum> Drums { get; init; }

    /// <summary>The printer whose profile is asked for; empty for none.</summary>
    public string PrinterName { get; init; } = "";

    /// <summary>Where it was asked for.</summary>
    public SourceSpan PrinterSpan { get; init; }

    /// <summary>The printer that it is made for; null where none was named.</summary>
    public PrinterProfile? Printer { get; init; }

    /// <summary>A file an ink, for a risograph, in place of files in all inks.</summary>
    public bool Plates { get; init; }

    /// <summary>The ICC profile of the press, a file in the manuscript's folder or in its style's; empty for none.</summary>
    public string Profile { get; init; } = "";

    /// <summary>Where it was named.</summary>
    public SourceSpan ProfileSpan { get; init; }

    /// <summary>As a printer needs it: what is known of the machine goes before what a preset supposes.</summary>
    public PrintSettings On(PrinterProfile printer) => this with
    {
        Printer = printer,
        Flip = printer.Flip switch { FlipEdge.Short => FlipChoice.Short, FlipEdge.Long => FlipChoice.Long, _ => Flip },
        Sides = printer.Sides is { } sides && Sides != PrintSides.Masters ? sides : Sides,
        Feeding = printer.Feeding ?? Feeding,
        Clear = printer.Clear is { } clear ? Length.Max(Clear, clear + FurthestOff(printer)) : Clear,
        Gain = printer.Gain ?? Gain,
        Frequency = printer.Frequency ?? Frequency,
        Drums = printer.Drums.IsEmpty ? Drums : printer.Drums,
    };

    /// <summary>What is moved to make up for a shift comes so much nearer to an edge.</summary>
    private static Length FurthestOff(PrinterProfile printer) => Length.Max(
        Length.Max(Size(printer.Front.Shift.X), Size(printer.Front.Shift.Y)), Length.Max(Size(printer.Back.Shift.X), Size(printer.Back.Shift.Y)));

    private static Length Size(Length shift) => shift < Length.Zero ? -shift : shift;
}

/// <summary>The edge that a printer turns sheets over, as somebody asks for it.</summary>
public enum FlipChoice
{
    /// <summary>The edge about which a leaf of a book turns, so that front and back stand the same way up: the short one of a sheet that lies on its side, the long one of an upright sheet.</summary>
    Leaf,
    Short,
    Long,
    Both,
}

/// <summary>How the two sides of a sheet come into files.</summary>
public enum PrintSides
{
    /// <summary>In one file, for printers that turn the sheet over.</summary>
    Both,

    /// <summary>Fronts in one file and backs in another, each in the order in which the stack is fed.</summary>
    One,

    /// <summary>In one file that is printed on one side: masters for a copier, front and back in turn.</summary>
    Masters,
}

/// <summary>Where the cover is.</summary>
public enum CoverForm
{
    /// <summary>In one file with the rest.</summary>
    Within,

    /// <summary>The outer sheet in a file of its own, for heavier paper.</summary>
    Apart,

    /// <summary>Back, spine and front on one sheet, to be glued about the body.</summary>
    Wrap,
}

/// <summary>How much lies in one fold.</summary>
/// <param name="Sheets">Always so many sheets; 0 for a range of pages.</param>
public readonly record struct SignatureLengths(int Sheets, int LeastPages = 0, int MostPages = 0);

public readonly record struct GridSize(int Across, int Down);

/// <summary>How pictures become black on white.</summary>
public enum PictureScreen
{
    /// <summary>Left grey: the printer screens them.</summary>
    None,

    /// <summary>Lines, which survive a copy of a copy.</summary>
    Lines,

    /// <summary>Round dots.</summary>
    Dots,

    /// <summary>Error diffusion.</summary>
    Grains,
}
