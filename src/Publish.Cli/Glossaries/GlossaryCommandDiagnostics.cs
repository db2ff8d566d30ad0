using Publish.Model.Source;

namespace Publish.Cli.Glossaries;

/// <summary>What can be wrong when a glossary is asked for: ZP344.</summary>
internal static class GlossaryCommandDiagnostics
{
    public static void NoSuchEntry(this DiagnosticBag bag, string term, string? nearest) =>
        bag.Error("ZP344", SourceSpan.None, $"The glossary has no entry \"{term}\"",
            nearest is null ? "publish glossary without --term lists them all." : $"Did you mean \"{nearest}\"?");
}
