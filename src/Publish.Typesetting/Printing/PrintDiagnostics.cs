using System.Globalization;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;

namespace Publish.Typesetting.Printing;

/// <summary>What can be wrong with the wishes for printing: ZP670 to ZP699.</summary>
internal static class PrintDiagnostics
{
    public static void CircularPreset(this DiagnosticBag bag, SourceSpan span, string name) => bag.Error(
        "ZP671", span, $"the preset \"{name}\" is like itself", "Take out its line \"for:\".");

    public static void UnknownSchemeAt(this DiagnosticBag bag, SourceSpan span, string name, string? nearest, IEnumerable<string> known) => bag.Error(
        "ZP672", span, $"there is no scheme called \"{name}\"",
        $"{(nearest is null ? "" : $"Was \"{nearest}\" meant? ")}There are: {string.Join(", ", known)}. publish impose --list draws them.");

    public static void UnknownSheet(this DiagnosticBag bag, SourceSpan span, string name) => bag.Error(
        "ZP673", span, $"there is no sheet called \"{name}\"", $"There are: {string.Join(", ", Paper.All.Select(paper => paper.Name))}.");

    public static void UnitMissing(this DiagnosticBag bag, SourceSpan span, string value) => bag.Error(
        "ZP674", span, $"{value} of what?", $"Write the unit: {value}mm, or pt, cm, in.");

    public static void LengthOutOfRange(this DiagnosticBag bag, SourceSpan span, int least, int most) => bag.Error(
        "ZP675", span, string.Create(CultureInfo.InvariantCulture, $"this is not a length from {least} to {most} mm"));

    public static void NoPaperSoThick(this DiagnosticBag bag, SourceSpan span, Length caliper) => bag.Error(
        "ZP676", span, string.Create(CultureInfo.InvariantCulture, $"a sheet {caliper.Millimetres:0.###} mm thick is no paper that can be folded: those have 0.02 to 0.6 mm"),
        "Office paper of 80 g is 0.1mm thick, a cover of 160 g about 0.2mm. The caliper is that of one sheet, not of the stack.");

    public static void NoCoverApart(this DiagnosticBag bag, int pages) => bag.Warning(
        "ZP677", SourceSpan.None, $"a zine of {pages} pages is its own cover, so there is no file for the cover alone", "Take out cover: apart or cover: wrap, or write more.");

    public static void NoOuterSheet(this DiagnosticBag bag, string scheme) => bag.Warning(
        "ZP678", SourceSpan.None, $"in the scheme \"{scheme}\" no sheet is the cover's alone, so the cover stays with the rest",
        "cover: apart goes with saddle and signatures, or with single pages.");

    public static void NoCoverPicture(this DiagnosticBag bag, bool front) => bag.Note(
        "ZP680", SourceSpan.None, front ? "there is no cover picture, so the title page is the front of the cover" : "there is no picture for the back of the cover, which stays white",
        front ? "Name one in zine.yaml: cover: images/cover.png" : "Name one in zine.yaml: back-cover: images/back.png");

    public static void SpineTooNarrowForType(this DiagnosticBag bag, Length spine, Length least) => bag.Note(
        "ZP681", SourceSpan.None, string.Create(CultureInfo.InvariantCulture, $"the spine is {spine.Millimetres:0.0} mm wide: too narrow for type, which needs {least.Millimetres:0.0} mm"),
        "Nothing needs to be done. A bulkier paper (caliper) would make it wider.");

    public static void SpineTitleTooLong(this DiagnosticBag bag, string title) => bag.Warning(
        "ZP682", SourceSpan.None, $"\"{title}\" is too long for the spine, which stays without type", "A shorter title would fit; a subtitle does not go onto the spine.");

    public static void SpineTooThinForGlue(this DiagnosticBag bag, Length spine, int pages) => bag.Warning(
        "ZP683", SourceSpan.None, string.Create(CultureInfo.InvariantCulture, $"{pages} pages make a spine of {spine.Millimetres:0.0} mm: under 3 mm glue does not hold"),
        "Staple it: cover: apart.");
}
