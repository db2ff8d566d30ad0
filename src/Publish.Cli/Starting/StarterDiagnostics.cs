using Publish.Model;

namespace Publish.Cli.Starting;

internal static class StarterDiagnostics
{
    public static void NotEmpty(this DiagnosticBag bag, string folder) =>
        bag.Error("ZP910", SourceSpan.None, "there is something here already, and nothing of it was touched", "Choose the name of a folder that does not exist yet.", folder);
}
