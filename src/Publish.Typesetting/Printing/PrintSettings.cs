using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;

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

    /// <summary>A scheme's name.</summary>
    public string Scheme { get; init; } = "saddle";

    /// <summary>The sheets that files are made for; empty for the zine's own <c>papers</c>.</summary>
    public Seq<Paper> Sheets { get; init; }

    public FlipChoice Flip { get; init; } = FlipChoice.Short;

    public PrintSides Sides { get; init; }

    /// <summary>Type and pictures that do not bleed come no nearer to the sheet's edge.</summary>
    public Length Clear { get; init; } = Length.Mm(6);

    /// <summary>Pages stay at actual size, even where a sheet cuts something of their margin; else they may be made smaller.</summary>
    public bool ActualSize { get; init; }

    /// <summary>The number of pages is filled up to a multiple of this, and of what the scheme needs.</summary>
    public int Multiple { get; init; } = 4;

    /// <summary>How far artwork goes on beyond the trim.</summary>
    public Length Bleed { get; init; }

    public bool Marks { get; init; }

    public CoverForm Cover { get; init; }

    /// <summary>The thickness of a sheet of the body's paper.</summary>
    public Length Caliper { get; init; } = Length.Mm(0.1m);

    /// <summary>Pages are moved to make up for the sheets' thickness in a fold.</summary>
    public CreepChoice Creep { get; init; }

    /// <summary>Sheets folded into each other in a signature; 0 for all of them in one.</summary>
    public int SignatureSheets { get; init; }

    /// <summary>The wrap cover's spine where it was measured; null to work it out from pages and caliper.</summary>
    public Length? Spine { get; init; }

    /// <summary>The file keeps PDF/X-4.</summary>
    public bool KeepsX4 { get; init; } = true;

    /// <summary>Pictures and inks keep their colours; else all is grey.</summary>
    public bool Colour { get; init; }

    public PictureScreen Pictures { get; init; }
}

/// <summary>The edge that a printer turns sheets over, as somebody asks for it.</summary>
public enum FlipChoice { Short, Long, Both }

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

public enum CreepChoice
{
    None,

    /// <summary>Outer sheets' pages are moved away from the spine; the innermost stay.</summary>
    Out,

    /// <summary>Inner sheets' pages are moved towards the spine; the outermost stay.</summary>
    In,

    /// <summary>Half of it each way.</summary>
    Spread,
}

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
