using Publish.Model.Source;

namespace Publish.Lint;

/// <summary>What can be wrong with the settings of the lint: ZP340 to ZP342.</summary>
internal static class LintDiagnostics
{
    public static void UnknownLint(this DiagnosticBag bag, SourceSpan span) =>
        bag.Error("ZP340", span, "\"lint\" wants off, or rules with what they weigh", "Write lint: off, or lint: {ZL104: error, ZL401: off}");

    public static void UnknownRule(this DiagnosticBag bag, SourceSpan span, string code, string? nearest) =>
        bag.Warning("ZP341", span, $"There is no rule \"{code}\"", nearest is null ? "publish explain lists them all" : $"Was \"{nearest}\" meant?");

    public static void UnknownLevel(this DiagnosticBag bag, SourceSpan span, string code) =>
        bag.Error("ZP342", span, $"\"{code}\" has a weight that is not known", "It may be off, note, warning or error");
}
