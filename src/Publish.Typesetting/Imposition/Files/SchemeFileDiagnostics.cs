using Publish.Model.Source;

namespace Publish.Typesetting.Imposition.Files;

/// <summary>What can be wrong with a scheme that a press wrote down: ZP686 to ZP689.</summary>
internal static class SchemeFileDiagnostics
{
    public static void SchemeIsIncomplete(this DiagnosticBag bag, SourceSpan span, string name, IEnumerable<string> missing) => bag.Error(
        "ZP686", span, $"the scheme \"{name}\" does not say its {string.Join(", ", missing)}", "A scheme says title, when, sheet, making and finish, each on a line.");

    public static void SchemeCannotBeMade(this DiagnosticBag bag, SourceSpan span, string name, string fault) => bag.Error(
        "ZP687", span, $"the scheme \"{name}\" cannot be made: {fault}", "Fold a sheet of paper as it says, and write down what you did.");
}
