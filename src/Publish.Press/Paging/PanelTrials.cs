using System.Globalization;
using Publish.Model;
using Publish.Model.Naming;
using Publish.Model.Walking;
using Publish.Press.Building;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Steering;
using Publish.Typesetting.Themes;

namespace Publish.Press.Paging;

/// <summary>What brings a zine onto the panels of one sheet: each is tried as somebody would write it, and said only where it fits.</summary>
/// <param name="pages">That the zine takes as it is, without blanks.</param>
/// <param name="set">How many pages come of a document in a style, for a goal or for none; without blanks.</param>
internal sealed class PanelTrials(Zine zine, Scheme scheme, int pages, Func<Document, Theme, PageGoal?, int> set)
{
    private static readonly int[] Shares = [750, 600, 500, 400];

    private const int MostNamed = 4;

    private Theme Theme => zine.Style.Theme;

    private int Panels => scheme.PageMultiple;

    /// <summary>Sentences, the gentlest way first.</summary>
    public string Advice() => string.Join(" ", new[] { Fitting(), Longer() }.Where(words => words.Length > 0));

    private string Fitting()
    {
        string[] ways = [.. new[] { Closer(), SmallerPictures(), SmallerType() }.OfType<string>()];
        return ways.Length > 0 ? $"It comes to one sheet with {string.Join("; or with ", ways)}." : Free().Any() ? "Neither closer lines nor smaller pictures bring it to one sheet." : "Closer lines do not bring it to one sheet.";
    }

    private string? Closer() => set(zine.Document, Theme, new(Panels, Exactly: true)) <= Panels ? string.Create(CultureInfo.InvariantCulture, $"pages: {Panels}, which sets its lines closer") : null;

    private string? SmallerPictures()
    {
        foreach (var share in Shares)
        {
            List<string> named = [.. Free().Where(figure => IsWider(figure, share)).Select(figure => figure.Picture.Path).Distinct()];
            if (named.Count == 0 || set(new Smaller(figure => IsFree(figure) && IsWider(figure, share), share).Rewrite(zine.Document), Theme, zine.Plan.Goal) > Panels) continue;
            var others = named.Count > MostNamed ? $" and {named.Count - MostNamed} more" : "";
            return $"{{width={PictureExtent.Share(share)}}} on {(named.Count == 1 ? "the picture" : "the pictures")} {string.Join(", ", named.Take(MostNamed))}{others}";
        }

        return null;
    }

    private string? SmallerType()
    {
        var limits = TypeLimits.Of(zine.Fonts, Theme.Faces);
        if (Theme.Text.Least > Length.Zero || limits.Text >= Theme.Text.Size) return null;
        return set(zine.Document, Theme.At(limits.Text), zine.Plan.Goal) <= Panels ? $"size: {PagingDiagnostics.Points(limits.Text)}" : null;
    }

    /// <summary>Where more pages of this size have room.</summary>
    private string Longer()
    {
        var whole = scheme.Whole(pages);
        var blanks = whole - set(zine.Document, Theme, new(whole, Exactly: true));
        var other = SchemeCatalogue.All.FirstOrDefault(Holds);
        return (other is null ? "" : other.Making.Finish.MakesOwnZines
                ? $"scheme: {other.Name} has {other.PageMultiple} pages of this size on both sides of one sheet. "
                : $"scheme: {other.Name} is stapled, and takes any number of pages of this size. ")
            + $"pages: {whole} leaves it at {Plural.Of(whole / Panels, "sheet")}, with {(blanks == 0 ? "no page" : Plural.Of(blanks, "page"))} blank.";
    }

    private bool Holds(Scheme other) => other.Name != scheme.Name && (other.Columns, other.Rows, other.Sheet.Lying) == (scheme.Columns, scheme.Rows, scheme.Sheet.Lying)
        && (other.Making.Finish.MakesOwnZines ? other.PageMultiple >= pages : other.Making.FoldsAtTheSpine && other.Making.Finish.HoldsFolds && other.Making.Gathering.Sheets == 0);

    private IEnumerable<Figure> Free() => Query.All<Figure>(zine.Document).Where(IsFree);

    private static bool IsFree(Figure figure) => !figure.TakesPage && figure.Height is null && figure.Width is null or { Permille: > 0 };

    /// <summary>Shown wider than a share of the measure, as wide as its pixels are worth where nobody says.</summary>
    private bool IsWider(Figure figure, int share)
    {
        if (figure.Width is { } width) return width.Permille > share;
        return zine.Pictures.TryGetValue(figure.Picture.Path, out var picture) && Length.Inches(picture.PixelWidth) > Theme.Measure.Times(share, 1000) * Theme.Figures.Resolution;
    }

    private sealed class Smaller(Func<Figure, bool> isMeant, int share) : Rewriter
    {
        public override Block Visit(Figure block) => isMeant(block) ? block with { Width = PictureExtent.Share(share) } : base.Visit(block);
    }
}
