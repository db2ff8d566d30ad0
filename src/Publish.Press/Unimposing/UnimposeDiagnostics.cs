using Publish.Model.Naming;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition.Unimposing;
using Publish.Typesetting.Printing;

namespace Publish.Press.Unimposing;

/// <summary>What can be wrong with sheets that pages are to be taken off.</summary>
internal static class UnimposeDiagnostics
{
    public static void SchemeNotFound(this DiagnosticBag bag, string path, string why, IReadOnlyList<string> candidates) => bag.Error(
        "ZP729", SourceSpan.None, $"how these sheets were imposed is not plain: {why}",
        candidates.Count == 0
            ? "Say it with --scheme NAME; publish impose --list draws every scheme. For two pages beside each other in the order of reading it is --scheme 2side --sides one."
            : $"Say which it is: {string.Join(", or ", candidates)}. publish impose --list draws them.",
        path);

    public static void NotImposed(this DiagnosticBag bag, string path, string why) => bag.Error(
        "ZP730", SourceSpan.None, $"this PDF is not imposed: {why}", "Its pages can be read, and imposed, as they are. If they are sheets all the same, say how they were made with --scheme NAME.", path);

    public static void SidesDoNotFit(this DiagnosticBag bag, string path, int sides, string scheme, string needed) => bag.Error(
        "ZP731", SourceSpan.None, $"the scheme {scheme} never has {Plural.Of(sides, "side")}: {needed}",
        "Is it another scheme, are sides missing, or are the fronts in one file and the backs in another (--backs FILE)? What is printed on one side only is said with --sides one.", path);

    public static void MixedSheets(this DiagnosticBag bag, string path, int side, Size size, Size usual) => bag.Error(
        "ZP732", SourceSpan.None, $"page {side} of this PDF is {Shown(size)}, and the sheets before it are {Shown(usual)}: a scheme has sheets of one size",
        "Take out what does not belong to the sheets, such as a cover or instructions (qpdf --pages does it), and take its pages off by itself.", path);

    public static void PageTooLarge(this DiagnosticBag bag, string path, Size page, Size place, string scheme) => bag.Error(
        "ZP733", SourceSpan.None, $"pages of {Shown(page)} do not fit their places, which are {Shown(place)} on these sheets with the scheme {scheme}",
        "Leave --page-size out for pages as large as their places, say how small they were printed with --scale, or choose another scheme.", path);

    public static void SaysOtherwise(this DiagnosticBag bag, string path, string said, string typed) => bag.Warning(
        "ZP734", SourceSpan.None, $"these sheets say that they were imposed as {said}; they are taken apart as {typed}, since that was asked for", "Leave --scheme out to go by what they say.", path);

    public static void PagesElsewhere(this DiagnosticBag bag, string path, IReadOnlyList<int> missing, int pages) => bag.Warning(
        "ZP735", SourceSpan.None, $"of the {Plural.Of(pages, "page")} of this work {Plural.Of(missing.Count, "page")} {(missing.Count == 1 ? "is" : "are")} not on these sheets: {PageRanges.Of(missing)}",
        "Backs in a file of their own go with --backs FILE.", path);

    public static void BlanksDropped(this DiagnosticBag bag, string path, IReadOnlyList<int> blanks, string where) => bag.Note(
        "ZP736", SourceSpan.None, $"{Plural.Of(blanks.Count, "blank page")} {where} {(blanks.Count == 1 ? "is" : "are")} left out, since folding adds such: place {PageRanges.Of(blanks)}", "They stay with --keep-blanks.", path);

    public static void SchemeFound(this DiagnosticBag bag, string path, string scheme, string why, string sureness, string others) => bag.Note(
        "ZP737", SourceSpan.None, $"imposed as {scheme}, {sureness}: {why}{others}", "If that is wrong, say what it is with --scheme NAME.", path);

    public static void CoverDoesNotFit(this DiagnosticBag bag, string path, int pages) => bag.Error(
        "ZP738", SourceSpan.None, $"a cover has four pages, and this has {pages}", "Give the file with the cover's sheet, and the file with the sheets that go inside it.", path);

    /// <param name="folds">Of each page of the file; null for one that is not cut.</param>
    public static void FoldsSeen(this DiagnosticBag bag, string path, IReadOnlyList<SeenFold?> folds)
    {
        var said = new List<string>();
        foreach (var (sign, words) in ((FoldSign, string)[])[(FoldSign.Dark, "at the dark line of the fold, for sure"), (FoldSign.Blank, "in a white column between print, probably right"), (FoldSign.None, "in the middle, since no fold is seen")])
            if (Numbers(folds, fold => fold?.Sign == sign) is { Count: > 0 } pages) said.Add($"{PageRanges.Of(pages)} {words}");
        if (Numbers(folds, fold => fold is null) is { Count: > 0 } whole) said.Add($"{PageRanges.Of(whole)} not at all, being upright");
        var turned = folds.Where(fold => fold is { } seen && seen.Skew != Length.Zero).Select(fold => Math.Abs(fold!.Value.Degrees)).DefaultIfEmpty().Max();
        var straightened = turned == 0 ? "" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"; they are turned by up to {turned:0.0}° to lie straight");
        bag.Note("ZP739", SourceSpan.None, $"the pictures are cut: {string.Join("; ", said)}{straightened}", "Look at the pages. Where a cut is wrong, crop that picture by hand before.", path);
    }

    private static List<int> Numbers(IReadOnlyList<SeenFold?> folds, Func<SeenFold?, bool> holds) => [.. Enumerable.Range(1, folds.Count).Where(page => holds(folds[page - 1]))];

    private static string Shown(Size size) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{size.Width.Millimetres:0.#} × {size.Height.Millimetres:0.#} mm");
}
