using System.Globalization;
using Publish.Manuscript.Files;
using Publish.Manuscript.Importing;
using Publish.Model.Source;

namespace Publish.Manuscript;

/// <summary>What can be wrong with a picture that a manuscript names: ZP030 to ZP035.</summary>
internal static class PictureDiagnostics
{
    /// <param name="inside">A file of the same name that lies in the manuscript; null for none.</param>
    public static void PictureOutside(this DiagnosticBag bag, SourceSpan span, string path, string? inside) =>
        bag.Error("ZP030", span, $"The picture \"{path}\" lies outside of the manuscript",
            inside is null ? "Copy it into the manuscript's images folder, and write images/ and its name" : $"Was \"{inside}\" meant? Pictures are named from the manuscript's folder on");

    public static void PictureMissing(this DiagnosticBag bag, SourceSpan span, string path, string? nearest) =>
        bag.Error("ZP031", span, $"There is no picture \"{path}\" in the manuscript", nearest is null ? "Put it into the manuscript's images folder, and write images/ and its name" : $"Was \"{nearest}\" meant?");

    /// <param name="kind">What its first bytes say that it is; null where they say nothing.</param>
    public static void PictureOfOtherKind(this DiagnosticBag bag, SourceSpan span, string path, string? kind, string? advice = null) =>
        bag.Error("ZP032", span, kind is null ? $"\"{path}\" is neither a PNG, a JPEG nor an SVG picture" : $"\"{path}\" is {kind}, and pictures are PNG, JPEG or SVG",
            advice ?? "Convert it to PNG (drawings) or JPEG (photographs)");

    /// <param name="why">Such as "it is a pipe, and no file".</param>
    public static void PictureUnreadable(this DiagnosticBag bag, SourceSpan span, string path, string why) =>
        bag.Error("ZP032", span, $"The picture \"{path}\" cannot be read: {why}", "Save it as PNG or JPEG in the manuscript's images folder, where you may read it");

    /// <param name="kind">What a file that is there is instead; null for one that is not there, or says nothing.</param>
    public static void PictureOfSite(this DiagnosticBag bag, SourceSpan span, string typed, ForeignFile? kind = null) =>
        bag.Warning("ZP055", span, $"The picture \"{(typed.Length > 80 ? typed[..80] + "…" : typed)}\" is {(kind is null ? "not in the folder" : kind.Name)}, so its words stand in its place",
            kind is null ? "Nothing is fetched from the web: save it beside the text, and write its name" : "Save the picture itself there, as PNG or JPEG");

    public static void PictureUnnamed(this DiagnosticBag bag, SourceSpan span) =>
        bag.Error("ZP031", span, "This picture names no file", "Write its path: ![what it shows](images/name.jpg)");

    public static void PictureTooLarge(this DiagnosticBag bag, SourceSpan span, string path, long bytes) =>
        bag.Error("ZP033", span, string.Create(CultureInfo.InvariantCulture, $"The picture \"{path}\" has {bytes / 1048576.0:N0} MB; at most {Limits.InWords(Limits.PictureBytes)} are read"),
            "Make it smaller: 600 dots per inch of the printed size are plenty");

    public static void PictureOnTheWeb(this DiagnosticBag bag, SourceSpan span, string url) =>
        bag.Error("ZP034", span, $"The picture \"{url}\" lies on the web, and nothing is fetched from there", "Save it in the manuscript's images folder");

    public static void WrittenPictureUnreadable(this DiagnosticBag bag, SourceSpan span) =>
        bag.Error("ZP760", span, "The picture that is written into the text here (data:…) cannot be read, or is larger than is read", "Save it as PNG or JPEG in the manuscript's images folder, and write ![what it shows](images/name.png)");

    public static void NoAlternative(this DiagnosticBag bag, SourceSpan span, string path, string key) =>
        bag.Warning("ZP035", span, $"The picture \"{path}\" has no description for those who do not see it", key == "blanks" ? $"Write {{picture: {path}, alt: what it shows}}" : $"Write {key}-alt: what it shows");

    public static void NoAlternative(this DiagnosticBag bag, SourceSpan span, string path) =>
        bag.Warning("ZP035", span, $"The picture \"{path}\" has no description for those who do not see it",
            "Write ![what it shows](…), or {.decorative} behind it where it shows nothing that matters");
}
