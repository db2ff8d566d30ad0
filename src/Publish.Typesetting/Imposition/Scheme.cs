using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition.Folding;

namespace Publish.Typesetting.Imposition;

/// <summary>A way to arrange pages on sheets, so that they come in order once the sheets are folded, cut and gathered: what is done with them is said once,
/// and all else follows.</summary>
/// <remarks>
/// A scheme speaks of sheets that are turned over like a leaf of a book, about their upright middle, and of books bound at the left.
/// <see cref="Imposer"/> makes of that the edge that a printer flips, and the right-bound book, which is the same sheet in a mirror.
/// Its pages are numbered with the blanks among them; <see cref="Sides"/> says which of them are there.
/// </remarks>
public sealed record Scheme
{
    /// <summary>As it is typed: "saddle".</summary>
    public required string Name { get; init; }

    /// <summary>What others call it; any of them may be typed as well.</summary>
    public Seq<string> OtherNames { get; init; }

    /// <summary>As a person would call it: "saddle stitch, two pages a side".</summary>
    public required string Title { get; init; }

    /// <summary>One plain sentence on when to use it.</summary>
    public required string When { get; init; }

    public required SheetForm Sheet { get; init; }

    public required Making Making { get; init; }

    /// <summary>What it can be told.</summary>
    public SchemeParameterKinds Takes { get; init; }

    /// <summary>What it becomes where its pile is to be divided into signatures; null where it cannot be.</summary>
    public Scheme? Divided { get; init; }

    /// <summary>What a file of its sheets is called: "booklet"; its name where nothing is said.</summary>
    public string FileStem { get => field ?? Name; init; }

    /// <summary>The sheet, front and back, in letters and lines. A turned page is written as "r5", one that lies on its side as "&lt;5".</summary>
    public string Drawing { get => field ?? LetterDrawing.Of(this); init; }

    /// <summary>Cells beside each other on one side of a sheet.</summary>
    public int Columns => Sheet.Columns;

    /// <summary>Cells above each other on one side of a sheet.</summary>
    public int Rows => Sheet.Rows;

    /// <summary>Sheets are printed on both sides.</summary>
    public bool TwoSided => Sheet.TwoSided;

    /// <summary>The number of pages must be a multiple of this; blanks fill it up.</summary>
    public int PageMultiple => Making.Gathering is { Sheets: > 1 and var sheets, MayEndShort: false } ? PagesOfASheet * sheets : PagesOfASheet;

    /// <summary>The last page is the back cover, so blanks go before it.</summary>
    public bool HasBackCover => Making.FoldsAtTheSpine;

    /// <summary>How large pages are where nobody says: what is folded of one sheet and held by nothing fills it.</summary>
    public PageScale NaturalScale => Making is { Folds: true, Finish.Holds: false } ? PageScale.Fit : PageScale.Auto;

    /// <summary>Where in their cells pages lie where nobody says.</summary>
    public Placing NaturalPlacing => Making.Folds ? Placing.Spine : Placing.Centred;

    /// <summary>One sheet of a fold holds the first two pages and the last two and nothing else, or can do so.</summary>
    public bool HasOuterSheet => Sheet is { Columns: 2, Rows: 1, TwoSided: true, Lying: 0 } && Making is { FoldsAtTheSpine: true, Finish.HoldsFolds: true };

    /// <summary>Where a sheet is folded and cut, the same for all of them, seen from the front.</summary>
    public IReadOnlyList<SheetLine> Lines => [.. WorkTable.Of(Sheet, Making, Math.Max(1, Making.Gathering.Sheets)).Lines.SelectMany(lines => lines).Distinct()];

    /// <summary>Different pages on one sheet.</summary>
    private int PagesOfASheet => Making.Finish.MakesCopies ? Sheet.Pages / PilesApart : Sheet.Pages;

    private int PilesApart
    {
        get
        {
            var piles = 1;
            foreach (var act in Making.Acts) piles *= act.PilesOf(Sheet);
            return piles;
        }
    }

    /// <summary>How many pages there are with the blanks among them.</summary>
    /// <param name="pages">At least 1.</param>
    public int Whole(int pages) => Making.Gathering.Range is { } range
        ? SignatureLength.Choose(pages, range.Least, range.Most).Whole
        : (pages + PageMultiple - 1) / PageMultiple * PageMultiple;

    /// <summary>How many pages lie on so many printed sides, the blanks among them; null where the scheme never has so many.</summary>
    public int? WholeOf(int sides)
    {
        if (sides < 1 || (TwoSided && sides % 2 == 1)) return null;
        var whole = sides / (TwoSided ? 2 : 1) * PagesOfASheet;
        return Whole(whole) == whole ? whole : null;
    }

    /// <summary>How many pages lie in each other in one fold, for creep; 0 where none do. Later quires may be a sheet shorter.</summary>
    public int QuirePages(int whole) => Making.Finish.HoldsFolds ? Gatherings(whole).Pages / PilesApart : 0;

    /// <summary>How pages are parted into gatherings.</summary>
    public Quires Gatherings(int whole) => Quires.Of(whole, GatheringPages(whole), PagesOfASheet);

    /// <summary>The leaves that a page lies among in one fold; null where none lie in each other.</summary>
    /// <param name="folio">Its place with the blanks counted, from 1.</param>
    public Quire? QuireOf(int folio, int whole)
    {
        if (!Making.Finish.HoldsFolds) return null;
        var gathering = Gatherings(whole).At(folio);
        var pages = gathering.Pages / PilesApart;
        var pile = (folio - 1 - gathering.Before) / pages;
        return new((gathering.Index * PilesApart) + pile, gathering.Before + (pile * pages), pages);
    }

    /// <summary>How many sheets lie in each other in one fold, those that are cut or folded before counted by their parts; 0 where no fold is held.</summary>
    internal int SheetsInTheFold(int pages) => pages > 0 ? QuirePages(Whole(pages)) / 4 : 0;

    /// <summary>Where a page of a left-bound book is held, as one reads it.</summary>
    public PageEdge SpineOf(int page)
    {
        if (SchemeSides.IsReadAcross(this)) return PageEdge.None;
        var edge = page % 2 == 1 || (!TwoSided && !Making.Folds) ? PageEdge.Left : PageEdge.Right;
        return (PageEdge)(((int)edge - Sheet.Lying) & 3);
    }

    /// <summary>All sides in the order of printing: front and back in turn where sheets are two-sided.</summary>
    /// <param name="pages">How many there are to impose; blank cells fill the rest.</param>
    public Seq<SheetSide> Sides(int pages, BlankPlace blanks = BlankPlace.AtEnd)
    {
        if (pages < 1) return [];
        var whole = Whole(pages);
        var backCover = HasBackCover && blanks == BlankPlace.BeforeBackCover && pages > 1 ? whole : int.MaxValue;
        return Seq.Of(SchemeSides.Of(this, Gatherings(whole), PagesOfASheet).Select(side => side with { Cells = side.Cells.Select(Filled) }));

        Cell Filled(Cell cell) => cell.Page == backCover ? cell with { Page = pages, Folio = cell.Page } : cell with
        {
            Page = cell.Page <= pages && (cell.Page < pages || backCover == int.MaxValue) ? cell.Page : 0,
            Folio = cell.Page,
        };
    }

    /// <summary>The sheet the way round that shows pages larger; landscape where both are alike.</summary>
    public Geometry.Size SheetFor(Geometry.Size paper, Geometry.Size page) => SheetOrientation.Choose(this, paper, page);

    public override string ToString() => Name;

    private int GatheringPages(int whole) => Making.Gathering switch
    {
        { Range: { } range } => SignatureLength.Choose(whole, range.Least, range.Most).Signature,
        { Sheets: 0 } => whole,
        var gathering => Math.Min(whole, gathering.Sheets * PagesOfASheet),
    };
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

/// <summary>Which way round a paper lies for a scheme.</summary>
internal static class SheetOrientation
{
    public static Size Choose(Scheme scheme, Size paper, Size page)
    {
        var (landscape, upright) = paper.Width >= paper.Height ? (paper, paper.Turned) : (paper.Turned, paper);
        var lying = scheme.Sheet.Lying % 2 == 0 ? page : page.Turned;
        return Smaller(scheme, upright, lying) > Smaller(scheme, landscape, lying) ? upright : landscape;
    }

    /// <summary>In millionths, by the tighter of width and height.</summary>
    private static long Smaller(Scheme scheme, Size sheet, Size page) => Math.Min(
        (sheet.Width / scheme.Columns).Steps * 1_000_000 / Math.Max(1, page.Width.Steps),
        (sheet.Height / scheme.Rows).Steps * 1_000_000 / Math.Max(1, page.Height.Steps));
}
