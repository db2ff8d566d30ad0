using Publish.Model.Source;

namespace Publish.Typesetting.Proofing;

/// <summary>What the proof of the pages has to tell: ZP540 to ZP559.</summary>
internal static class PageProofDiagnostics
{
    private const string Fault = "This is a fault of Publish. ";

    public static void WordsOnNoPage(this DiagnosticBag bag, ProofFinding found) => bag.Warning(
        "ZP540", found.Span, $"the words “{found.Words}” are on no page{found.Others}", Fault + "Divide the paragraph, table or picture that they stand in, and look again.");

    public static void WordsOffThePage(this DiagnosticBag bag, ProofFinding found) => bag.Warning(
        "ZP541", found.Span, $"the words “{found.Words}” reach over the page's edge and would be cut off: {found.Place}{found.Others}",
        Fault + "Divide what they stand in, or make it smaller.");

    public static void WordsOutOfOrder(this DiagnosticBag bag, ProofFinding found) => bag.Warning(
        "ZP542", found.Span, $"the words “{found.Words}” stand before what they follow in the text: {found.Place}{found.Others}", Fault + "Look at that page before you print.");

    public static void NoteAwayFromCall(this DiagnosticBag bag, ProofFinding found, string page) => bag.Warning(
        "ZP543", found.Span, $"the note “{found.Words}” is not on page {page}, where it is called: {found.Place}{found.Others}",
        Fault + "Move the note's call to another sentence, or shorten the note.");

    public static void NoteSplitTooSoon(this DiagnosticBag bag, ProofFinding found) => bag.Warning(
        "ZP544", found.Span, $"a note goes on over the page after one line, with “{found.Words}”: {found.Place}{found.Others}", Fault + "Shorten the note, or move its call.");

    public static void NoteSplitByPicture(this DiagnosticBag bag, ProofFinding found) => bag.Warning(
        "ZP544", found.Span, $"a note that holds a picture goes on over the page after one line, with “{found.Words}”: {found.Place}{found.Others}", "Make the picture smaller, {width=30%}, or put it into the text.");

    public static void HeadingAlone(this DiagnosticBag bag, ProofFinding found) => bag.Warning(
        "ZP545", found.Span, $"the heading “{found.Words}” stands alone at the foot of its page: {found.Place}{found.Others}", "Write \\pagebreak before it.");

    public static void LeadInAlone(this DiagnosticBag bag, ProofFinding found) => bag.Warning(
        "ZP546", found.Span, $"“{found.Words}” ends a page, and what it leads in is on the next: {found.Place}{found.Others}", "Write \\pagebreak before the paragraph.");

    public static void FigurePastHeading(this DiagnosticBag bag, ProofFinding found) => bag.Warning(
        "ZP547", found.Span, $"the picture {found.Words} stands behind the next heading: {found.Place}{found.Others}", "Move it up in the text, or make it smaller.");

    public static void PageNearlyEmpty(this DiagnosticBag bag, ProofFinding found) => bag.Warning(
        "ZP548", found.Span, $"a page is nearly empty behind “{found.Words}”, and no break asks for it: {found.Place}{found.Others}",
        "Something large comes next: divide it, make it smaller, or move it.");

    public static void ThingsOverEachOther(this DiagnosticBag bag, ProofFinding found, string other) => bag.Warning(
        "ZP549", found.Span, $"“{found.Words}” and “{other}” lie over each other: {found.Place}{found.Others}", Fault + "Look at that page before you print.");

    public static void PictureOnNoPage(this DiagnosticBag bag, ProofFinding found) => bag.Warning(
        "ZP550", found.Span, $"the picture {found.Words} is on no page{found.Others}", Fault + "Put it into a paragraph of its own.");
}
