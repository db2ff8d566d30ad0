using System.Globalization;
using Publish.Model.Naming;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Themes;

namespace Publish.Press.Paging;

/// <summary>What is said of the size of a zine's pages: ZP440 to ZP449, and ZP718.</summary>
internal static class PagingDiagnostics
{
    private static string Sizes => $"There are: {string.Join(", ", TrimSizes.Names)}; or write its sides, page: 120mm x 170mm";

    public static void NoPageSize(this DiagnosticBag bag, SourceSpan span, string? nearest) =>
        bag.Error("ZP718", span, "this is no size of a page", $"{(nearest is null ? "" : $"Was {nearest} meant? ")}{Sizes}");

    public static void LaidOutAnew(this DiagnosticBag bag, SourceSpan span, Size trim, string why, Length size, Length usual, Size page) => bag.Note(
        "ZP440", span, $"the pages are {SizeWords.Of(trim)}{why}, and the style is laid out anew for them: its text is {Points(size)}, and {Points(usual)} on {SizeWords.Of(page)}",
        "Nothing needs to be done. For type of another size write size: 11pt; for another page, page: a5.");

    public static void NoRoomForType(this DiagnosticBag bag, SourceSpan span, Size trim, string why, int characters, int lines, Length size, string larger) => bag.Error(
        "ZP441", span,
        $"pages of {SizeWords.Of(trim)}{why} are too small for the style's type, which is {Points(size)} there: {Plural.Of(Math.Max(0, characters), "letter")} go into a line and {Plural.Of(Math.Max(0, lines), "line")} onto a page",
        $"{larger}A line for reading has {TypeLimits.LeastCharacters} letters or more, a page {TypeLimits.LeastLines} lines or more.");

    public static void PageLargerThanItsPlace(this DiagnosticBag bag, SourceSpan span, Size trim, string scheme, string paper, Size cell, string? smaller, string? larger) => bag.Warning(
        "ZP443", span, $"a page of {SizeWords.Of(trim)} is larger than its place on the sheet, which is {SizeWords.Of(cell)} on {paper} in the scheme {scheme}: its print files have the pages scaled down",
        $"{(smaller is null ? "" : $"page: {smaller} has room. ")}{(larger is null ? "" : $"For this page write papers: [{larger}]. ")}print: {{scheme: pages}} prints single leaves.");

    public static void PageOutOfRange(this DiagnosticBag bag, SourceSpan span, Size size) => bag.Error(
        "ZP444", span, $"a page cannot be {SizeWords.Of(size)}: its sides have {Millimetres(TrimSizes.Least)} to {Millimetres(TrimSizes.Most)} mm", Sizes);

    public static void NoSideOfPage(this DiagnosticBag bag, SourceSpan span, string key) => bag.Error(
        "ZP445", span, $"a page has no \"{key}\"", "Write page: {width: 120mm, height: 170mm}; margins are the style's");

    public static void SideMissing(this DiagnosticBag bag, SourceSpan span, string side) => bag.Error(
        "ZP445", span, $"the page has no {side}", "Write both: page: {width: 120mm, height: 170mm}");

    public static void SideWithoutUnit(this DiagnosticBag bag, SourceSpan span, string side) => bag.Error(
        "ZP445", span, $"this is no {side} of a page", $"Write it with its unit: {side}: 120mm, or cm, in, pt");

    public static void NoSchemeName(this DiagnosticBag bag, SourceSpan span) => bag.Error(
        "ZP446", span, "\"scheme\" names one scheme, which the pages follow", "Write scheme: minizine; publish impose --list draws them all. What else is printed how stands under print:");

    public static void SchemeTwice(this DiagnosticBag bag, SourceSpan span, string printed, string followed) => bag.Warning(
        "ZP447", span, $"the sheets are folded as scheme: {followed} says, which the pages follow, and not as {printed}", $"Delete one of the two: scheme: makes the pages for their sheets, print: {{scheme: {printed}}} only lays them there");

    /// <param name="pages">That the zine takes, without blanks.</param>
    /// <param name="sheet">Pages of one sheet.</param>
    /// <param name="advice">What was tried, and fits.</param>
    public static void PagesOver(this DiagnosticBag bag, string scheme, int pages, int sheet, int sheets, string advice) => bag.Warning(
        "ZP442", SourceSpan.None,
        $"the zine takes {pages} pages, and a sheet of the scheme {scheme} has {sheet}: {Plural.Of(pages - sheet, "page")} over, so it is made of {sheets} sheets, each folded by itself", advice);

    internal static string Points(Length length) => length.Points.ToString("0.##", CultureInfo.InvariantCulture) + " pt";

    private static string Millimetres(Length length) => length.Millimetres.ToString("0.#", CultureInfo.InvariantCulture);
}
