using Publish.Model;

namespace Publish.Typesetting.Imposition;

/// <summary>A way to arrange pages on sheets, so that they come in order once the sheets are folded, cut and gathered.</summary>
public abstract record Scheme
{
    /// <summary>As it is typed: "saddle".</summary>
    public abstract string Name { get; }

    /// <summary>As a person would call it: "saddle stitch, two pages a side".</summary>
    public abstract string Title { get; }

    /// <summary>One plain sentence on when to use it.</summary>
    public abstract string When { get; }

    /// <summary>The sheet, front and back, in letters and lines.</summary>
    public abstract string Drawing { get; }

    /// <summary>Pages beside each other on one side of a sheet.</summary>
    public abstract int Columns { get; }

    /// <summary>Pages above each other on one side of a sheet.</summary>
    public abstract int Rows { get; }

    /// <summary>Sheets are printed on both sides.</summary>
    public virtual bool TwoSided => true;

    /// <summary>The number of pages must be a multiple of this; blanks fill it up.</summary>
    public abstract int PageMultiple { get; }

    /// <summary>All sides in the order of printing: front and back in turn where sheets are two-sided.</summary>
    /// <param name="pages">How many; a cell beyond them is blank.</param>
    public abstract Seq<SheetSide> Sides(int pages);
}

/// <param name="Cells">Row by row from the top left, columns times rows of them, as seen from this side.</param>
/// <param name="Sheet">Counted from the outermost or first, from 1.</param>
/// <param name="Signature">Counted from 1.</param>
public sealed record SheetSide(Seq<Cell> Cells, int Sheet, bool IsBack, int Signature = 1);

/// <param name="Page">From 1; 0 for a blank.</param>
/// <param name="Turned">Upside down.</param>
public readonly record struct Cell(int Page, bool Turned = false)
{
    /// <summary>The page as it is where there is one, else a blank.</summary>
    public Cell Within(int pages) => Page >= 1 && Page <= pages ? this : this with { Page = 0 };
}
