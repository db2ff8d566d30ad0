using Publish.Model.Source;

namespace Publish.Manuscript;

/// <summary>What can be wrong with the glossary of a series: ZP308 and ZP309.</summary>
internal static class SharedGlossaryDiagnostics
{
    public static void FolderIsNoSeries(this DiagnosticBag bag, SourceSpan span, string path) =>
        bag.Error("ZP308", span, $"\"{path}\" lies outside of the manuscript, and the folder above does not say that it is a series'",
            "Put a file series.yaml into the folder above (it may be empty) to let its zines share what lies there, or copy the glossary into the manuscript");

    public static void SharedGlossaryOutside(this DiagnosticBag bag, SourceSpan span, string path) =>
        bag.Error("ZP308", span, $"\"{path}\" lies outside of the series' folder", "A shared glossary lies in the folder above the manuscript, or below that: ../glossary.md");

    public static void SharedGlossaryMissing(this DiagnosticBag bag, SourceSpan span, string path, string? nearest) =>
        bag.Error("ZP309", span, $"There is no shared glossary \"{path}\"", nearest is null ? null : $"Was \"{nearest}\" meant?");

    public static void SharedGlossaryNotMarkdown(this DiagnosticBag bag, SourceSpan span, string path) =>
        bag.Error("ZP309", span, $"The shared glossary \"{path}\" is not a Markdown file", "Write it like a glossary.md");
}
