using Publish.Model.Source;

namespace Publish.Typesetting.Inks;

/// <summary>What can be wrong with the inks of a zine: ZP662 to ZP669.</summary>
internal static class InkDiagnostics
{
    public static void UnknownInk(this DiagnosticBag bag, SourceSpan span, string name, string? nearest) => bag.Error(
        "ZP662", span, $"what the ink \"{name}\" looks like is not known",
        $"{(nearest is null ? "" : $"Was \"{nearest}\" meant? ")}Say its colour: {{name: {name}, colour: \"#ff48b0\"}}.");

    public static void InkWithoutName(this DiagnosticBag bag, SourceSpan span) => bag.Error(
        "ZP663", span, "this is no ink", "Write names: inks: [black, fluorescent-pink], or {name: mud, colour: \"#5a4630\"}.");

    public static void NoColour(this DiagnosticBag bag, SourceSpan span) => bag.Error(
        "ZP663", span, "this is no colour", "Write six digits between quotation marks, as web pages do: \"#ff48b0\".");

    public static void NoAngle(this DiagnosticBag bag, SourceSpan span) => bag.Error("ZP663", span, "this is not an angle from 0 to 180 degrees");

    public static void InkNamedTwice(this DiagnosticBag bag, SourceSpan span, string name) => bag.Warning(
        "ZP664", span, $"the ink \"{name}\" is there already", "Take one of the two out.");

    public static void TooManyInks(this DiagnosticBag bag, SourceSpan span, int most) => bag.Error(
        "ZP664", span, $"these are more than {most} inks", "Every ink is one more run of all sheets through the machine.");

    public static void InkNotInTheZine(this DiagnosticBag bag, SourceSpan span, string name, InkSet inks) => bag.Warning(
        "ZP665", span, $"the zine has no ink \"{name}\": this is printed in {inks.Main.Name}",
        $"It has: {string.Join(", ", inks.Inks.Select(ink => ink.Name))}. Add it to inks: in zine.yaml.");

    public static void ThemeInkNotInTheZine(this DiagnosticBag bag, string name, InkSet inks) => bag.Note(
        "ZP666", SourceSpan.None, $"the style prints headings in an ink \"{name}\" that the zine does not have: they are printed in {inks.Main.Name}",
        "Add it to inks: in zine.yaml, if you have it.");
}
