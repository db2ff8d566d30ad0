using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition;

/// <summary>How pages are to be put on sheets.</summary>
/// <param name="Sheet">As it lies for this scheme: landscape for two upright pages beside each other (see <see cref="Scheme.SheetFor"/>).</param>
/// <param name="Flip">The edge that the printer turns the sheet over. Where that is not how a leaf is turned, every front stands on its head.</param>
public sealed record ImpositionPlan(Scheme Scheme, Size Sheet, FlipEdge Flip = FlipEdge.Short)
{
    /// <summary>The edge about which a sheet turns like a leaf, so that nothing on it stands on its head.</summary>
    public static FlipEdge LikeALeaf(Size sheet) => sheet.Width >= sheet.Height ? FlipEdge.Short : FlipEdge.Long;

    /// <summary>Nothing of the text comes nearer to the sheet's edge: printers cannot reach there.</summary>
    public Length Clear { get; init; } = Length.Mm(6);

    /// <summary>That distance was asked for: pages that fit become smaller for it as well.</summary>
    public bool KeepsClear { get; init; }

    /// <summary>How far pages are moved away from where they are held.</summary>
    public Length Gutter { get; init; }

    /// <summary>Sheets of another file that are folded about these.</summary>
    public int SheetsAround { get; init; }

    /// <summary>Null for what the scheme does by itself.</summary>
    public PageScale? Scale { get; init; }

    /// <summary>Null for what the scheme does by itself.</summary>
    public Placing? Placing { get; init; }

    /// <summary>The edge at which the book is held; right for scripts that run to the left.</summary>
    public Binding Binding { get; init; }

    /// <summary>The last sheet first, for printers that stack face up.</summary>
    public bool Reversed { get; init; }

    /// <summary>Where blanks go if there are too few pages.</summary>
    public BlankPlace Blanks { get; init; } = BlankPlace.BeforeBackCover;

    /// <summary>The paper's thickness, for creep; zero to leave pages where they are.</summary>
    public Length Caliper { get; init; }

    /// <summary>What creep moves; says nothing without a caliper.</summary>
    public CreepMode Creep { get; init; }

    /// <summary>The outermost sheet stays where it is, since a cover with a picture across its fold must meet there.</summary>
    public bool HoldCover { get; init; }

    public PrinterMarks Marks { get; init; }

    /// <summary>What the slug line is set in; null where none is wanted.</summary>
    public SlugType? Slug { get; init; }
}

public enum Binding { Left, Right }

/// <summary>Where in its cell a page lies.</summary>
public enum Placing
{
    /// <summary>Against the edge at which it is held, in the middle of the other way; in the middle of both where nothing holds it.</summary>
    Spine,

    Centred,
}

public enum BlankPlace
{
    /// <summary>The last page stays last.</summary>
    BeforeBackCover,

    AtEnd,
}

/// <summary>Paper has a thickness: in a stack that is folded, inner sheets stand out and are cut shorter. What makes up for it.</summary>
public enum CreepMode
{
    /// <summary>Outer pages move away from the spine; the innermost stay.</summary>
    PushedOut,

    /// <summary>Inner pages move towards the spine; the outermost stay.</summary>
    PushedIn,

    /// <summary>Half of each: the sheets in the middle of the stack stay.</summary>
    Spread,
}

/// <summary>What is drawn beside the pages for those who fold, cut and bind.</summary>
[Flags]
public enum PrinterMarks
{
    None = 0,

    /// <summary>Where pages are cut.</summary>
    Crop = 1,

    /// <summary>Where sheets are folded.</summary>
    Fold = 2,

    /// <summary>Where sheets are cut apart, or slit.</summary>
    Slit = 4,

    /// <summary>Two staples on each spine.</summary>
    Staples = 8,

    /// <summary>Holes for needle and thread along each spine.</summary>
    Sewing = 16,

    /// <summary>A block on each signature's back, a step lower than on the one before.</summary>
    Collation = 32,

    /// <summary>Crosses that lie on each other where inks meet.</summary>
    Registration = 64,

    /// <summary>A line with the title, the sheet and its side.</summary>
    Slug = 128,

    All = Crop | Fold | Slit | Staples | Sewing | Collation | Registration | Slug,
}
