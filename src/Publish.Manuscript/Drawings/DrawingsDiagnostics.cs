using System.Globalization;
using Publish.Model.Naming;
using Publish.Model.Source;

namespace Publish.Manuscript.Drawings;

/// <summary>What can be wrong with pictures that are to be a zine, and how they were read: ZP711 to ZP717, ZP759.</summary>
internal static class DrawingsDiagnostics
{
    private const int MostNamed = 3;

    public static void NobodyLooks(this DiagnosticBag bag, string path) =>
        bag.Error("ZP711", SourceSpan.None, "These are pictures, and nothing looks into pictures here", "Use the command publish, or hand the readers a darkroom", path);

    public static void NoPictures(this DiagnosticBag bag, string path) =>
        bag.Error("ZP711", SourceSpan.None, "There is no picture in the folder that could become a page", "Put PNG, JPEG, TIFF, WebP, GIF or BMP files into it; their names give the order", path);

    public static void TooManyPictures(this DiagnosticBag bag, string path, int count) =>
        bag.Error("ZP711", SourceSpan.None, string.Create(CultureInfo.InvariantCulture, $"The folder holds {count:N0} pictures; at most {Files.Limits.TextFiles:N0} are read"), "Part it into several zines", path);

    /// <param name="why">A clause that follows "cannot be a page:".</param>
    public static void NoPicture(this DiagnosticBag bag, string name, string why, string hint) =>
        bag.Error("ZP712", SourceSpan.None, $"\"{name}\" cannot be a page: {why}", hint, name);

    public static void PagesAreDrawn(this DiagnosticBag bag, string path, IReadOnlyList<int> pages, int all)
    {
        var named = pages.Count == all ? (all == 1 ? "Its page is" : "Its pages are") : $"{(pages.Count == 1 ? "Page" : "Pages")} {string.Join(", ", pages.Take(MostNamed))}{(pages.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {pages.Count - MostNamed} more") : "")} {(pages.Count == 1 ? "is" : "are")}";
        bag.Error("ZP759", SourceSpan.None, $"{named} drawn with lines and letters, or as several pictures; only a page that is one picture, as scanners make it, can be taken out of a PDF without loss",
            "publish build and publish impose put the pages on sheets as they were drawn. For a folder to edit, save each page as SVG or as PNG (300 dots to the inch) in the program that drew it, and import the folder of those", path);
    }

    public static void WordsBehindPictures(this DiagnosticBag bag, string path, int pages) =>
        bag.Note("ZP714", SourceSpan.None, $"On {Plural.Of(pages, "page")} words lie unseen behind the picture, read from it by a program; they are left out", "Copy them in a viewer of PDFs: they are a beginning for what the pictures show, in the brackets of ![](images/…)", path);

    public static void OfPhones(this DiagnosticBag bag, IReadOnlyList<string> names) => bag.Error(
        "ZP713", SourceSpan.None, $"{Named(names)} {(names.Count == 1 ? "is" : "are")} HEIC or AVIF, as phones take pictures, and that is not read", Importing.PhonePictures.Advice, names[0]);

    public static void ReadAsPages(this DiagnosticBag bag, string path, int count, DrawingPages pages, DrawingSize size)
    {
        var parts = new List<string>();
        if (pages.Front is { } front) parts.Add($"\"{front.Name}\" is the front cover{(pages.IsFrontByPlace ? ", being the first" : "")}");
        if (pages.Back is { } back) parts.Add($"\"{back.Name}\" the back cover{(pages.IsBackByPlace ? ", being the last" : "")}");
        var spreads = pages.Inner.Where(drawing => drawing.IsSpread).Select(drawing => drawing.Name).ToList();
        if (spreads.Count > 0) parts.Add($"{Named(spreads)} {(spreads.Count == 1 ? "is as wide as two pages and lies" : "are as wide as two pages and lie")} on two that face each other");
        var pairs = pages.Inner.Count(drawing => drawing.IsLeft);
        if (pairs > 0) parts.Add($"{Plural.Of(pairs, "pair")} of halves {(pairs == 1 ? "faces" : "face")} each other");
        parts.Add($"a page is {size.Said}");
        bag.Note("ZP714", SourceSpan.None, $"{Plural.Of(count, "picture")} in the order of the names: {string.Join("; ", parts)}",
            "Names decide: cover, 01, 02 … and back; 04L and 04R face each other. To choose otherwise, publish import makes a folder in which all of it is written down", path);
    }

    public static void BesideThePictures(this DiagnosticBag bag, string path, IReadOnlyList<string> names) =>
        bag.Note("ZP714", SourceSpan.None, $"{Named(names)} {(names.Count == 1 ? "is no picture that could be a page, and is" : "are no pictures that could be pages, and are")} left out", "Save as PNG what belongs to the zine", path);

    public static void MovingPictures(this DiagnosticBag bag, IReadOnlyList<string> names) =>
        bag.Note("ZP714", SourceSpan.None, $"{Named(names)} {(names.Count == 1 ? "moves, and paper does not: its" : "move, and paper does not: their")} first picture is taken", "Save the picture that you want as PNG", names[0]);

    public static void TurnedUpright(this DiagnosticBag bag, string path, int count, double most) =>
        bag.Note("ZP714", SourceSpan.None, string.Create(CultureInfo.InvariantCulture, $"{(count == 1 ? "1 picture was" : $"{count} pictures were")} turned upright, by up to {most:0.0#} degrees"), "The copies in images are turned; your files are as they were", path);

    public static void SpecksRemoved(this DiagnosticBag bag, string path, int specks) =>
        bag.Note("ZP714", SourceSpan.None, string.Create(CultureInfo.InvariantCulture, $"{(specks == 1 ? "1 speck was" : $"{specks:N0} specks were")} taken away"), "Hold the copies in images against your files: stippling may be finer than dust", path);

    public static void WithoutAlternative(this DiagnosticBag bag, string path, int count, bool isImport) => bag.Warning(
        "ZP715", SourceSpan.None, $"{(count == 1 ? "1 picture wants" : $"{count} pictures want")} words that say what {(count == 1 ? "it shows" : "they show")}, for those who do not see {(count == 1 ? "it" : "them")}",
        isImport ? "In 01-opening.md write them between the brackets of ![](images/…); for the covers, cover-alt: and back-cover-alt: in zine.yaml"
            : "publish import makes a folder of the pictures in which each has a place for them", path);

    public static void CoarsePages(this DiagnosticBag bag, int count, string worst, int dots, int wanted, DrawingSize size) => bag.Warning(
        "ZP716", SourceSpan.None, string.Create(CultureInfo.InvariantCulture, $"{(count == 1 ? "1 picture has" : $"{count} pictures have")} fewer than {wanted} dots to the inch on a page of {size.Said}, and will look coarse: \"{worst}\" has {dots}"),
        string.Create(CultureInfo.InvariantCulture, $"Scan at 300 dots to the inch or more, or export {size.Width / 25.4 * 300:0} × {size.Height / 25.4 * 300:0} pixels a page"), worst);

    public static void OtherShapes(this DiagnosticBag bag, IReadOnlyList<Drawing> odd, DrawingSize size) => bag.Warning(
        "ZP716", SourceSpan.None, $"{Named([.. odd.Select(drawing => drawing.Name)])} {(odd.Count == 1 ? "has another shape than the page" : "have other shapes than the page")} ({size.Said}), so white is left around {(odd.Count == 1 ? "it" : "them")}",
        "Crop to the page's shape, or write {.bleed} in place of {.full-page} to have the page covered and the rest cut off", odd[0].Name);

    public static void NumberTwice(this DiagnosticBag bag, IReadOnlyList<string> pairs) => bag.Warning(
        "ZP717", SourceSpan.None, $"{(pairs.Count == 1 ? "Two pictures have" : "Pictures have")} the same number: {string.Join(", ", pairs.Take(MostNamed))}{(pairs.Count > MostNamed ? " and more" : "")}; both are pages", "Take one away, or number them anew");

    public static void NumbersMissing(this DiagnosticBag bag, IReadOnlyList<int> missing) => bag.Warning(
        "ZP717", SourceSpan.None, $"The names have no number {string.Join(", ", missing.Take(5).Select(number => number.ToString(CultureInfo.InvariantCulture)))}{(missing.Count > 5 ? " and others" : "")}: is a page missing?", "Add it, or leave it so if nothing is missing");

    public static void IdleColours(this DiagnosticBag bag, string path, int count, int all) => bag.Note(
        "ZP716", SourceSpan.None, $"{(count == 1 ? "1 picture is" : count == all ? "All pictures are" : $"{count} pictures are")} in colours and {(count == 1 ? "shows" : "show")} hardly any", "Save as greyscale, or import with --threshold for ink drawings: copy shops ask several times as much for colour", path);

    private static string Named(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(MostNamed).Select(name => $"\"{name}\"")) + (names.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {names.Count - MostNamed} more") : "");

    public static void ContentsOfPictures(this DiagnosticBag bag, SourceSpan span) => bag.Warning(
        "ZP364", span, "contents: names texts, and this is a folder of pictures, which stand in the order of their names", "Call them 01-first.png, 02-second.png and so on, and take contents: out");
}
