using Publish.Model;

namespace Publish.Cli.Building;

/// <summary>What can be wrong with the wishes for a build.</summary>
internal static class BuildDiagnostics
{
    public static void UnknownFormat(this DiagnosticBag bag, string name) =>
        bag.Warning("ZP920", SourceSpan.None, $"there is no format called '{name}'", $"There are: {OutputKindNames.List}.", "formats");

    public static void UnknownPaper(this DiagnosticBag bag, string name) =>
        bag.Warning("ZP921", SourceSpan.None, $"booklets are not made for the paper '{name}'", "There are: a4, letter.", "papers");
}
