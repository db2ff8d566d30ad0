using Publish.Model.Source;

namespace Publish.Cli.Starting;

internal static class StarterDiagnostics
{
    public static void NoDay(this DiagnosticBag bag, string typed) =>
        bag.Error("ZP062", SourceSpan.None, $"\"{typed}\" is not a day", "Write it like 2026-11-05: year, month, day.", "--date");

    public static void NotEmpty(this DiagnosticBag bag, string folder) =>
        bag.Error("ZP910", SourceSpan.None, "there is something here already, and nothing of it was touched", "Choose the name of a folder that does not exist yet.", folder);
}
