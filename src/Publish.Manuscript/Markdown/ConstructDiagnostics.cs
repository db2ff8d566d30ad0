using System.Globalization;
using Publish.Model;
using Publish.Model.Punctuation;
using Publish.Model.Source;

namespace Publish.Manuscript.Markdown;

/// <summary>What can be wrong with what sets words apart on the page: ZP347 to ZP369.</summary>
internal static class ConstructDiagnostics
{
    public static void NoLinesOfDropCap(this DiagnosticBag bag, SourceSpan span, string typed) =>
        bag.Warning("ZP347", span, string.Create(CultureInfo.InvariantCulture, $"A drop cap stands over {Initial.FewestLines} to {Initial.MostLines} lines and not over \"{typed}\", so it stands over as many as the style has"), "Write {.dropcap lines=3}");

    public static void NoColumnCount(this DiagnosticBag bag, SourceSpan span, string typed, int used) =>
        bag.Warning("ZP348", span, string.Create(CultureInfo.InvariantCulture, $"A page has {Division.FewestColumns} to {Division.MostColumns} columns and not \"{typed}\", so this text is set in {used}"), "Write ::: columns {count=2}");
}
