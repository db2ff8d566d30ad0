using Publish.Model;

namespace Publish.Typesetting.Imposition;

/// <summary>A way to arrange pages on sheets, so that they come in order once the sheets are folded, cut and gathered.</summary>
/// <remarks>
/// A scheme speaks of sheets that are turned over like a leaf of a book, about their upright middle, and of books bound at the left.
/// <see cref="Imposer"/> makes of that the edge that a printer flips, and the right-bound book, which is the same sheet in a mirror.
/// Its pages are numbered with the blanks among them; <see cref="Sides"/> says which of them are there.
/// </remarks>
public abstract record Scheme
{
    /// <summary>As it is typed: "saddle".</summary>
    public abstract string Name { get; }

    /// <summary>What others call it; any of them may be typed as well.</summary>
    public virtual IReadOnlyList<string> OtherNames => [];

    /// <summary>As a person would call it: "saddle stitch, two pages a side".</summary>
    public abstract string Title { get; }

    /// <summary>One plain sentence on when to use it.</summary>
    public abstract string When { get; }

    /// <summary>The sheet, front and back, in letters and lines. A turned page is written as "r5", one that lies on its side as "&lt;5".</summary>
    public abstract string Drawing { get; }

    /// <summary>Cells beside each other on one side of a sheet.</summary>
    public abstract int Columns { get; }

    /// <summary>Cells above each other on one side of a sheet.</summary>
    public abstract int Rows { get; }

    /// <summary>Sheets are printed on both sides.</summary>
    public virtual bool TwoSided => true;

    /// <summary>The number of pages must be a multiple of this; blanks fill it up.</summary>
    public abstract int PageMultiple { get; }

    /// <summary>The last page is the back cover, so blanks go before it.</summary>
    public virtual bool HasBackCover => true;

    /// <summary>How large pages are where nobody says.</summary>
    public virtual PageScale NaturalScale => PageScale.Auto;

    /// <summary>Where in their cells pages lie where nobody says.</summary>
    public virtual Placing NaturalPlacing => Placing.Spine;

    /// <summary>Where a sheet is folded and cut, the same for all of them, seen from the front.</summary>
    public abstract IReadOnlyList<SheetLine> Lines { get; }

    /// <summary>How many pages there are with the blanks among them.</summary>
    /// <param name="pages">At least 1.</param>
    public virtual int Whole(int pages) => (pages + PageMultiple - 1) / PageMultiple * PageMultiple;

    /// <summary>How many pages lie in each other in one fold, for creep; 0 where none do. The last quire may be shorter.</summary>
    public virtual int QuirePages(int whole) => 0;

    /// <summary>Where a page of a left-bound book is held, as one reads it.</summary>
    public virtual PageEdge SpineOf(int page) => page % 2 == 1 ? PageEdge.Left : PageEdge.Right;

    /// <summary>All sides in the order of printing: front and back in turn where sheets are two-sided.</summary>
    /// <param name="pages">How many there are to impose; blank cells fill the rest.</param>
    public Seq<SheetSide> Sides(int pages, BlankPlace blanks = BlankPlace.AtEnd)
    {
        if (pages < 1) return [];
        var whole = Whole(pages);
        var backCover = HasBackCover && blanks == BlankPlace.BeforeBackCover && pages > 1 ? whole : int.MaxValue;
        return Seq.Of(Lay(whole)).Select(side => side with { Cells = side.Cells.Select(Filled) });

        Cell Filled(Cell cell) => cell.Page == backCover ? cell with { Page = pages, Folio = cell.Page } : cell with
        {
            Page = cell.Page <= pages && (cell.Page < pages || backCover == int.MaxValue) ? cell.Page : 0,
            Folio = cell.Page,
        };
    }

    /// <summary>The sheet the way round that shows pages larger; landscape where both are alike.</summary>
    public Geometry.Size SheetFor(Geometry.Size paper, Geometry.Size page) => SheetOrientation.Choose(this, paper, page);

    /// <param name="whole">What <see cref="Whole"/> gave; each number up to it stands in a cell.</param>
    protected abstract IEnumerable<SheetSide> Lay(int whole);

    public sealed override string ToString() => Name;
}

/// <param name="Cells">Row by row from the top left, columns times rows of them, as seen from this side.</param>
/// <param name="Sheet">Counted from the outermost or first, from 1, in its signature.</param>
/// <param name="Signature">Counted from 1.</param>
public sealed record SheetSide(Seq<Cell> Cells, int Sheet, bool IsBack, int Signature = 1);

/// <param name="Page">From 1; 0 for a blank.</param>
/// <param name="QuarterTurns">How the page lies, clockwise; 2 is upside down.</param>
public readonly record struct Cell(int Page, int QuarterTurns = 0)
{
    /// <summary>Its place in the finished work with the blanks among its pages, from 1.</summary>
    public int Folio { get; init; } = Page;

    public bool Turned => QuarterTurns == 2;
}

/// <summary>A page's edge, clockwise from the top.</summary>
public enum PageEdge { Top, Right, Bottom, Left, None }
