using Publish.Model.Source;
using Publish.Typesetting;

namespace Publish.Pdf;

/// <summary>What can be wrong with a document for the PDF that it is to become. Pages count from 1.</summary>
internal static class PdfDiagnostics
{
    public static void FigureWithoutText(this DiagnosticBag bag, int page) => bag.Warning(
        "ZP701", SourceSpan.None, $"page {page}: a picture has no text that says what it shows, so the PDF is not fully accessible",
        "write what the picture shows between its square brackets: ![a folded sheet](sheet.png)");

    public static void SkippedHeading(this DiagnosticBag bag, int level, int after) => bag.Warning(
        "ZP702", SourceSpan.None, $"a heading of level {level} follows one of level {after}, so the PDF is not fully accessible",
        "let headings go down one level at a time");

    public static void LinkToNowhere(this DiagnosticBag bag, int page, string target) => bag.Warning(
        "ZP703", SourceSpan.None, $"page {page}: a link leads to {target}, which is not in the document");

    public static void BookmarkToNowhere(this DiagnosticBag bag, string title) => bag.Warning(
        "ZP704", SourceSpan.None, $"the bookmark \"{title}\" leads nowhere");

    /// <summary>Not said where typesetting has said it already, with the character's place in the manuscript (ZP520, ZP522).</summary>
    public static void MissingGlyph(this DiagnosticBag bag, string face, string text)
    {
        if (TypesettingMatters.HasLoss(bag)) return;
        bag.Warning("ZP705", SourceSpan.None, $"the font {face} shows an empty box for \"{text}\"", "choose a font that has the character");
    }

    public static void FontMayNotBeEmbedded(this DiagnosticBag bag, string face) => bag.Error(
        "ZP706", SourceSpan.None, $"the makers of the font {face} do not allow it inside a PDF", "choose another font in the style");

    public static void NoTitle(this DiagnosticBag bag) => bag.Warning(
        "ZP707", SourceSpan.None, "the document has no title, so the PDF is not fully accessible", "give it a title in zine.yaml");

    public static void NoDate(this DiagnosticBag bag) => bag.Warning(
        "ZP708", SourceSpan.None, "the print file has no date, which PDF/X-4 asks for", "give the zine a date in zine.yaml");

    public static void ColourInGreyFile(this DiagnosticBag bag, int page) => bag.Warning(
        "ZP709", SourceSpan.None, $"page {page}: colour is painted in a file whose output profile is grey");

    public static void ContentOutsideStructure(this DiagnosticBag bag, int page) => bag.Warning(
        "ZP710", SourceSpan.None, $"page {page}: something of the text belongs to no part of the document's structure");

    public static void NearlySolid(this DiagnosticBag bag, int page, string ink, int area, int most) => bag.Warning(
        "ZP667", SourceSpan.None, $"page {page}: {area} cm² are printed with more than {most} % of {ink}, which smears on a risograph",
        "Make the picture lighter or the area smaller, or have it printed slowly and dried between the inks.");

    public static void NotAProfile(this DiagnosticBag bag, SourceSpan span, string name) => bag.Error(
        "ZP740", span, $"\"{name}\" is no ICC profile, or one that is cut off", "Ask the print shop for its profile once more: a file that ends in .icc or .icm.");

    public static void ProfileOfNoPress(this DiagnosticBag bag, SourceSpan span, string name, string kind) => bag.Error(
        "ZP741", span, $"\"{name}\" describes {kind switch { "mntr" => "a screen", "scnr" => "a scanner or camera", "spac" => "a colour space", "link" => "a way from one device to another", _ => "no device" }}, and no press",
        "Ask the print shop for the profile of its press and paper: an output profile in CMYK.");

    public static void ProfileOfOtherInks(this DiagnosticBag bag, SourceSpan span, string name, string space) => bag.Error(
        "ZP742", span, $"\"{name}\" describes a press that is given {space}, not CMYK or grey", "PDF/X-4 for a press wants CMYK: ask the print shop for that profile.");

    public static void ProfileTooNew(this DiagnosticBag bag, SourceSpan span, string name, int version) => bag.Error(
        "ZP743", span, $"\"{name}\" is an ICC profile of version {version}; PDF/X-4 takes 2 and 4", "Ask the print shop for the same profile in version 2.");

    public static void ProfileWithoutTable(this DiagnosticBag bag, SourceSpan span, string name) => bag.Error(
        "ZP744", span, $"\"{name}\" has no table by which colours of a screen become inks (B2A0 or B2A1, lut8 or lut16)", "Ask the print shop for the same profile in version 2.");

    internal static void CannotMend(this DiagnosticBag bag, string name, string why, string hint) =>
        bag.Error("ZP699", SourceSpan.None, $"no mended copy was made: {why}", hint, name);

    public static void NotAPdf(this DiagnosticBag bag, string name) => bag.Error(
        "ZP720", SourceSpan.None, "this is not a PDF, or one that is broken beyond reading", "make it anew, or send it through a program that repairs PDFs", name);

    public static void PasswordNeeded(this DiagnosticBag bag, string name, bool given) => bag.Error(
        "ZP721", SourceSpan.None, given ? "the password does not open this PDF" : "this PDF opens only with a password", "ask whoever made it for the password, and give it with --password", name);

    public static void PageCountOutOfRange(this DiagnosticBag bag, string name, int count, int most) => bag.Error(
        "ZP722", SourceSpan.None, count == 0 ? "this PDF has no pages"
            : count > most + 1 ? $"this PDF has {count} pages, more than the {most} that can be imposed"
            : $"this PDF has more than the {most} pages that can be imposed",
        count == 0 ? null : "impose it in parts: a program such as qpdf takes a PDF apart", name);

    public static void LinksDropped(this DiagnosticBag bag, string name) => bag.Note(
        "ZP723", SourceSpan.None, "links and notes on the pages are left out, since they mean nothing on paper", null, name);

    public static void DamagedPage(this DiagnosticBag bag, string name, int page) => bag.Warning(
        "ZP724", SourceSpan.None, $"page {page} is damaged: some of what is on it is missing", "make the PDF anew, or send it through a program that repairs PDFs", name);

    public static void Mended(this DiagnosticBag bag, string name) => bag.Warning(
        "ZP726", SourceSpan.None, "this PDF is damaged; what could be found in it was put together again", "hold the sheets against the original, or ask for the file anew", name);

    public static void PagesMissing(this DiagnosticBag bag, string name, int found, int claimed) => bag.Warning(
        "ZP727", SourceSpan.None, $"this PDF speaks of {claimed} pages, and only {found} of them are in it", "ask for the file anew: it may have been cut off", name);

    public static void TooDemanding(this DiagnosticBag bag, string name, string why) => bag.Error(
        "ZP728", SourceSpan.None, $"this PDF cannot be read within bounds: {why}",
        "have it made anew by the program that it comes from, or send it through one that repairs PDFs; if a stranger sent it, do not open it at all", name);

    public static void BareFields(this DiagnosticBag bag, string name, int page) => bag.Warning(
        "ZP725", SourceSpan.None, $"page {page}: what was filled into the form is stored without its look, so those fields stay empty",
        "open it in the program that it was filled in with, and print it into a new PDF", name);
}
