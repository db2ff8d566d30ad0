using Publish.Model;

namespace Publish.Cli.Printing;

/// <summary>What can be wrong with how somebody asks for print files.</summary>
internal static class PrintRequestDiagnostics
{
    public static void UnknownPreset(this DiagnosticBag bag, SourceSpan span, string name, string? nearest, IEnumerable<string> known) => bag.Error(
        "ZP670", span, $"there is no preset called \"{name}\"",
        $"{(nearest is null ? "" : $"Was \"{nearest}\" meant? ")}There are: {string.Join(", ", known)}. One of your own is a file styles/presets/NAME.yaml in the manuscript.");

    public static void PrintIsNoMap(this DiagnosticBag bag, SourceSpan span) => bag.Error(
        "ZP679", span, "\"print\" holds settings of its own", "Write them under it, each on a line, set in by two spaces; a preset alone is named by for: office.");

    public static void PresetIsNoName(this DiagnosticBag bag, SourceSpan span) => bag.Error(
        "ZP679", span, "\"for\" names a preset, or a list of them", "Write for: office, or for: [office, printshop].");
}
