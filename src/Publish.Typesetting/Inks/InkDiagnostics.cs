using Publish.Model;
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

    public static void TooManyDrums(this DiagnosticBag bag, SourceSpan span, int most) => bag.Error("ZP664", span, $"these are more than {most} drums", "Name those that the press has.");

    /// <param name="isOneLeft">Drums are left, of other colours.</param>
    public static void NoDrum(this DiagnosticBag bag, SourceSpan span, string ink, Seq<Drum> drums, bool isOneLeft) => bag.Warning(
        "ZP668", span, $"{(isOneLeft ? $"no drum that is left is anything like the ink \"{ink}\"" : $"no drum is left for the ink \"{ink}\"")}: its plate is made under its own name",
        $"There are: {string.Join(", ", drums.Select(drum => drum.Name))}. Say which is to print it, as in drums: [{{name: {drums[0].Name}, for: {ink}}}], borrow the drum, or take the ink out of inks: in zine.yaml.");

    public static void OtherDrum(this DiagnosticBag bag, SourceSpan span, string ink, string drum, bool another)
    {
        var message = $"the ink \"{ink}\" is printed with the drum \"{drum}\"{(another ? ", which is quite another colour" : "")}, and proofed so";
        if (another) bag.Warning("ZP669", span, message, $"Look at the proof. To state it, or another: drums: [{{name: {drum}, for: {ink}}}].");
        else bag.Note("ZP669", span, message, "It is the nearest that the press has.");
    }
}
