using Publish.Model.Source;
using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Themes;

/// <summary>What can be wrong in a theme, or in print settings that are read as one is: ZP500 to ZP519.</summary>
internal static class ThemeDiagnostics
{
    public static void UnknownThemeKey(this DiagnosticBag bag, SourceSpan span, string holder, string key, string? nearest) => bag.Warning(
        "ZP500", span, $"{holder} has no setting \"{key}\"", nearest is null ? null : $"did you mean \"{nearest}\"?");

    public static void BadThemeValue(this DiagnosticBag bag, SourceSpan span, string wanted) => bag.Error(
        "ZP501", span, $"this is not {wanted}");

    public static void ClassCannotBeTyped(this DiagnosticBag bag, SourceSpan span, string name) => bag.Warning(
        "ZP356", span, $"nobody can type the class \"{name}\": behind the point stands a letter, and then letters, figures and hyphens", "call it by one word: shout, or loud-and-red");

    public static void NotAGroup(this DiagnosticBag bag, SourceSpan span, string key) => bag.Error(
        "ZP502", span, $"\"{key}\" holds settings of its own", "write them under it, each on a line, set in by two spaces");

    public static void UnknownBase(this DiagnosticBag bag, SourceSpan span, string name) => bag.Error(
        "ZP503", span, $"there is no style \"{name}\" to extend");

    public static void CircularBase(this DiagnosticBag bag, SourceSpan span, string name) => bag.Error(
        "ZP504", span, $"the style \"{name}\" extends itself");

    public static void NoRoom(this DiagnosticBag bag, SourceSpan span) => bag.Error(
        "ZP505", span, "the margins leave no room for text on the page", "make them smaller, or the page larger");

    public static void NearTheEdge(this DiagnosticBag bag, SourceSpan span) => bag.Warning(
        "ZP506", span, "a margin is smaller than the distance that type keeps from the page's edge; printers may cut it off",
        "make the margin larger than page.edge");

    public static void FrameNearTheEdge(this DiagnosticBag bag, SourceSpan span, Length edge) => bag.Warning(
        "ZP576", span, FormattableString.Invariant($"the frame round the pages is nearer to their edge than {edge.Millimetres:0.#} mm, which many printers leave white, so it stands there"),
        FormattableString.Invariant($"write border-inset: {edge.Millimetres:0.#}mm or more; where the sheet is trimmed and your printer prints so far out, edge: under page: says how far"));

    public static void FrameInTheText(this DiagnosticBag bag, SourceSpan span, Length border, Length room) => bag.Warning(
        "ZP577", span, FormattableString.Invariant($"the frame round the pages, {border.Points:0.##} pt, would lie in the text: its margins have {room.Points:0.##} pt for it, and it is no wider"),
        "make the frame thinner, border-inset: smaller or the margins larger");
}
