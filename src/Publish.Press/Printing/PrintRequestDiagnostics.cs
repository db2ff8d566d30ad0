using Publish.Model.Source;

namespace Publish.Press.Printing;

/// <summary>What can be wrong with how somebody asks for print files.</summary>
internal static class PrintRequestDiagnostics
{
    public static void UnknownPreset(this DiagnosticBag bag, SourceSpan span, string name, string? nearest, IEnumerable<string> known) => bag.Error(
        "ZP670", span, $"there is no preset called \"{name}\"",
        $"{(nearest is null ? "" : $"Was \"{nearest}\" meant? ")}There are: {string.Join(", ", known)}. One of your own is a file styles/presets/NAME.yaml in the manuscript.");

    public static void ProfileMissing(this DiagnosticBag bag, SourceSpan span, string name) => bag.Error(
        "ZP660", span, $"there is no profile \"{name}\" in the manuscript's folder or in its style's",
        "Put the ICC file that the print shop sent into the manuscript's folder, and write its name as it is there: profile: press.icc");

    public static void ProfileUnreadable(this DiagnosticBag bag, SourceSpan span, string name) => bag.Error(
        "ZP660", span, $"the profile \"{name}\" cannot be read", "Is it another user's, or open in another program?");

    public static void ColourWithoutProfile(this DiagnosticBag bag) => bag.Warning(
        "ZP661", SourceSpan.None, "colour is asked for, but not for which press: it is printed in grey",
        "Ask the print shop for its ICC profile, put it into the manuscript's folder, and name it under print: profile: press.icc. For an office printer that takes any colour: standard: none.");

    public static void PresetUnreadable(this DiagnosticBag bag, SourceSpan span, string name) => bag.Error(
        "ZP685", span, $"the preset \"{name}\" cannot be read", "Is the file another user's, or open in another program?");

    public static void SchemeUnreadable(this DiagnosticBag bag, string path) => bag.Error(
        "ZP688", SourceSpan.None, "this scheme cannot be read", "Is the file another user's, or open in another program?", path);

    public static void NothingInInk(this DiagnosticBag bag, SourceSpan span, string ink, bool byPlates) => bag.Warning(
        "ZP638", span, $"nothing in the zine is printed in {ink}{(byPlates ? ", so there is no plate of it" : "")}",
        $"Print something in it: a passage or a picture with {{.ink-{ink}}}, or headings by a style of your own. Or take it out of inks: in zine.yaml.");

    public static void NoCoverFile(this DiagnosticBag bag) => bag.Warning(
        "ZP684", SourceSpan.None, "the cover is asked for by itself, but it is with the rest", "Say in zine.yaml how it is to be apart: print: {cover: apart}, or wrap; or build --for printshop.");

    public static void NoBackForPoster(this DiagnosticBag bag, SourceSpan span, string schemes) => bag.Warning(
        "ZP246", span, $"the poster has no free back to be printed on ({schemes}): it is in the EPUB and the HTML edition only",
        "Fold one sheet that is printed on one side: print: {scheme: minizine}, accordion or french-fold. In another zine a picture goes over two pages with {.spread}.");

    public static void PrintIsNoMap(this DiagnosticBag bag, SourceSpan span) => bag.Error(
        "ZP679", span, "\"print\" holds settings of its own", "Write them under it, each on a line, set in by two spaces; a preset alone is named by for: office.");

    public static void PresetBesidePreset(this DiagnosticBag bag, SourceSpan span, string names) => bag.Warning(
        "ZP370", span, $"for: {names} names the preset already, so the one under print: does nothing", "Take one of the two out.");

    public static void PresetIsNoName(this DiagnosticBag bag, SourceSpan span) => bag.Error(
        "ZP679", span, "\"for\" names a preset, or a list of them", "Write for: office, or for: [office, printshop].");

    public static void GreyIsNotCopied(this DiagnosticBag bag) => bag.Warning(
        "ZP987", SourceSpan.None, "pictures are left grey, and the printer's own fine screen will not survive a photocopy", "Draw them in lines: pictures: lines, or pictures: dots with frequency: 60.");

    public static void ScreenIsNotCopied(this DiagnosticBag bag, int frequency, int holds) => bag.Warning(
        "ZP987", SourceSpan.None, $"pictures in {frequency} lines or dots an inch are finer than a copier holds, which is {holds}",
        $"Write frequency: {holds} into the preset; or, if the copier was tried and holds more, keep it: publish printer add NAME --frequency {frequency}");
}
