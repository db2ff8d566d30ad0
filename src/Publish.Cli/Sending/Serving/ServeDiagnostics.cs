using Publish.Model.Source;

namespace Publish.Cli.Sending.Serving;

internal static class ServeDiagnostics
{
    public static void NoShelf(this DiagnosticBag bag, string folder) => bag.Error(
        "ZP966", SourceSpan.None, "there is no folder of this name to offer", "Make the zine first: publish build my-zine", folder);
}
