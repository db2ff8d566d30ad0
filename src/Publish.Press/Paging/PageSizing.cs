using System.Globalization;
using Publish.Fonts;
using Publish.Model;
using Publish.Model.Source;
using Publish.Press.Building;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Themes;

namespace Publish.Press.Paging;

/// <summary>How large a page is where the style's own is not wanted, and the look laid out anew for it: as <c>page:</c> says; else as large as a panel of the scheme that the pages follow; else as large as
/// its papers have it.</summary>
internal sealed class PageSizing(ZinePlan plan, Document document, FontLibrary fonts, DiagnosticBag bag)
{
    private static readonly string[] Folds = ["eighth", "quarter", "saddle"];

    /// <summary>The style on the zine's page; as it is where, with a diagnostic, that page cannot be.</summary>
    /// <param name="theme">At the size of type that was asked for.</param>
    public Theme Of(Theme theme)
    {
        if (PageWish.Of(document.Settings, bag) is { } wish) return wish.Size is { } size ? Wished(theme, size, wish.Span) : theme;
        if (plan.Folded is { } scheme) return Folded(theme, scheme);
        if (PicturesAlone.HavePages(document) && OfOneSheet() is { } cell) return theme.On(cell);
        return OnPapers(theme);
    }

    private Theme Wished(Theme theme, Size trim, SourceSpan span)
    {
        SheetRoom.Check(plan, theme, trim, span, bag);
        return Fitted(theme, trim, span, "");
    }

    private Theme Folded(Theme theme, Scheme scheme)
    {
        var trim = Panel.Of(scheme, plan.PagePapers);
        var rim = plan.Jobs.Aggregate(theme.Page.Edge, (most, job) => Length.Max(most, job.Clear));
        var clear = theme with { Page = theme.Page with { Edge = rim } };
        return Fitted(trim == theme.Page.Trim ? theme : clear, trim, SourceSpan.None, $", a panel of the scheme {scheme.Name} on {Papers}");
    }

    private Theme OnPapers(Theme theme)
    {
        var trim = TrimOnPapers.Of(theme.Page.Trim, plan.PagePapers);
        return Fitted(theme, trim, SourceSpan.None, plan.PagePapers.Count == 1 ? $", for {Papers}" : $", which {Papers} hold at full size");
    }

    /// <summary>Somebody sees the pages; else they are only counted.</summary>
    private bool IsPrinted => plan.Any(edition => edition.NeedsPrintPictures);

    private string Papers => string.Join(" and ", plan.PagePapers.Select(paper => paper.Title));

    /// <param name="why">Behind the page's size: ", for Letter".</param>
    private Theme Fitted(Theme theme, Size trim, SourceSpan span, string why)
    {
        if (trim == theme.Page.Trim) return theme;
        if (PicturesAlone.HavePages(document)) return theme.On(trim);
        var limits = TypeLimits.Of(fonts, theme.Faces);
        var fitted = On(theme, trim, limits);
        if (!IsPrinted) return HasRoom(fitted, limits) ? fitted : theme;
        if (!HasRoom(fitted, limits))
        {
            bag.NoRoomForType(span, trim, why, limits.CharactersIn(fitted.Measure, fitted.Text.Size), Lines(fitted), fitted.Text.Size, Larger(theme, trim, limits));
            return theme;
        }

        if (fitted.Text.Size != theme.Text.Size) bag.LaidOutAnew(span, trim, why, fitted.Text.Size, theme.Text.Size, theme.Page.Trim);
        return fitted;
    }

    private Theme On(Theme theme, Size trim, TypeLimits limits) =>
        theme.On(trim, TypeSizeReader.IsAsked(plan.TypeSize, document.Settings) ? theme.Text.Size : theme.SizeOn(trim, limits), limits);

    private static bool HasRoom(Theme theme, TypeLimits limits) => limits.CharactersIn(theme.Measure, theme.Text.Size) >= TypeLimits.LeastCharacters && Lines(theme) >= TypeLimits.LeastLines;

    private static int Lines(Theme theme) => (int)((theme.Page.Trim.Height - theme.Page.Head - theme.Page.Foot).Steps / Math.Max(1, theme.Text.Leading.Steps));

    /// <summary>The smallest pages that the look has room on: schemes where the pages follow one, else names of sizes.</summary>
    private string Larger(Theme theme, Size trim, TypeLimits limits)
    {
        var pages = plan.Folded is null
            ? TrimSizes.Names.Select(name => (Words: $"page: {name}", Size: TrimSizes.Find(name)!.Value))
            : Folds.Select(name => (Words: $"scheme: {name}", Size: Panel.Of(SchemeCatalogue.Find(name)!, plan.PagePapers)));
        var larger = pages.Where(page => page.Size.Width > trim.Width && page.Size.Height > trim.Height && HasRoom(On(theme, page.Size, limits), limits))
            .OrderBy(page => (double)page.Size.Width.Steps * page.Size.Height.Steps).FirstOrDefault();
        return larger.Words is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{larger.Words} ({SizeWords.Of(larger.Size)}) has room for it. ");
    }

    /// <summary>The cell of the only scheme's sheet; null where pages keep their size on sheets, or the schemes differ.</summary>
    private Size? OfOneSheet() => plan.Jobs is [var job] && Typesetting.Printing.PrintSchemes.Of(job) is { Sheet.Lying: 0 } scheme && scheme.NaturalScale == PageScale.Fit
        ? Panel.On(scheme, plan.Paper ?? plan.Papers[0])
        : null;
}

/// <summary>A size as people write it.</summary>
internal static class SizeWords
{
    /// <summary>"105 × 148 mm".</summary>
    public static string Of(Size size) => string.Create(CultureInfo.InvariantCulture, $"{size.Width.Millimetres:0.##} × {size.Height.Millimetres:0.##} mm");
}
