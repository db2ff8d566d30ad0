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

    /// <param name="kept">How it is read in its place.</param>
    public static void NoSuchValue(this DiagnosticBag bag, SourceSpan span, string key, string typed, string kept, params string[] known) =>
        bag.Warning("ZP352", span, $"{key} cannot be \"{typed}\", so this is {kept}", $"Write {string.Join(" or ", known.Select(value => $"{{{key}={value}}}"))}");

    public static void SaidTwice(this DiagnosticBag bag, SourceSpan span, string key, string counts) =>
        bag.Warning("ZP353", span, $"{key}= stands twice, and {key}={counts} is what counts", "Take one of the two out");

    public static void EmptyDiv(this DiagnosticBag bag, SourceSpan span, string name) =>
        bag.Warning("ZP123", span, $"::: {name} is empty, so it is left out", $"Write what is to stand in it between ::: {name} and :::");

    public static void NoteOfBlocks(this DiagnosticBag bag, SourceSpan span) =>
        bag.Warning("ZP354", span, "^[ begins a note that does not close in its paragraph, so it is printed as it was typed",
            "A note of several paragraphs or with a list has its call in the text, [^one], and its words on lines of their own: [^one]: words; what follows is set in by four spaces");
}
