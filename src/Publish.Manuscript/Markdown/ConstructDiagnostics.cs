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

    public static void ParallelWithoutSides(this DiagnosticBag bag, SourceSpan span) =>
        bag.Warning("ZP271", span, "This text has none beside it, so it is set as any other", "Within ::: parallel put each of the two between ::: {lang=…} and :::");

    /// <param name="isUnderHeading">They are counted from one heading or pause to the next.</param>
    public static void UnequalSides(this DiagnosticBag bag, SourceSpan span, IEnumerable<int> counts, bool isUnderHeading) =>
        bag.Warning("ZP272", span, $"The texts beside each other have {string.Join(" and ", counts)} paragraphs or stanzas{(isUnderHeading ? " between these headings or pauses" : "")}, so from this one on some have nothing beside them", "Each stands beside the one in its place: part or join some on one side");

    public static void UnequalHeadings(this DiagnosticBag bag, SourceSpan span, IEnumerable<int> counts) =>
        bag.Warning("ZP272", span, $"The texts beside each other have {string.Join(" and ", counts)} headings and pauses, or other ones, so paragraphs may stand beside those of another place", "Give each side the same headings and pauses in the same order");

    /// <param name="kept">How it is read in its place.</param>
    public static void NoSuchValue(this DiagnosticBag bag, SourceSpan span, string key, string typed, string kept, params string[] known) =>
        bag.Warning("ZP352", span, $"{key} cannot be \"{typed}\", so this is {kept}", $"Write {string.Join(" or ", known.Select(value => $"{{{key}={value}}}"))}");

    public static void SaidTwice(this DiagnosticBag bag, SourceSpan span, string key, string counts) =>
        bag.Warning("ZP353", span, $"{key}= stands twice, and {key}={counts} is what counts", "Take one of the two out");

    public static void EmptyBraces(this DiagnosticBag bag, SourceSpan span) =>
        bag.Warning("ZP123", span, "These braces are empty, so they are left out", "Write something between them, {width=50%} or {#an-id}, or delete them");

    public static void EmptyNote(this DiagnosticBag bag, SourceSpan span, string label) =>
        bag.Warning("ZP123", span, label.Length == 0 ? "This note has no words, so it is left out" : $"The note \"{label}\" has no words, so it is left out, and its call with it", label.Length == 0 ? "Write them between the brackets: ^[words]" : $"Write them behind [^{label}]: or take both out");

    public static void SecondInk(this DiagnosticBag bag, SourceSpan span, string ink, string counts) =>
        bag.Warning("ZP371", span, $"One thing is printed in one ink: {{.ink-{ink}}} does nothing beside {{.ink-{counts}}}", "Take one of the two out");

    public static void IdBesideId(this DiagnosticBag bag, SourceSpan span, string id, string counts) =>
        bag.Warning("ZP353", span, $"One thing has one id, so #{id} is left out, and #{counts} is what counts", $"Take #{id} out, and let links lead to #{counts}");

    public static void AttributesAcrossBlankLine(this DiagnosticBag bag, SourceSpan span) =>
        bag.Note("ZP104", span, "These attributes are taken for what stands below the blank line", "Take the blank line out, or put them right above what they are meant for");

    public static void AttributesBelow(this DiagnosticBag bag, SourceSpan span) =>
        bag.Warning("ZP104", span, "These attributes stand below what they may be meant for, with a blank line behind them, so they belong to nothing and are printed as they were typed",
            "Put them on the line right above it");

    /// <param name="name">Of what stands among the speeches, as "a list".</param>
    public static void NoSpeech(this DiagnosticBag bag, SourceSpan span, string name) =>
        bag.Note("ZP368", span, $"Nobody speaks in the {name} here: in a dialogue only paragraphs are speeches, so it is set as it would be elsewhere", "Write each speech as a paragraph, ANNA: …, or close the dialogue with ::: above it");

    public static void NoDirection(this DiagnosticBag bag, SourceSpan span) =>
        bag.Note("ZP368", span, "Only paragraphs are stage directions: this is set as it would be elsewhere", "Write what happens as a paragraph, or close the direction with ::: above it");

    public static void EmptyDiv(this DiagnosticBag bag, SourceSpan span, string name) =>
        bag.Warning("ZP123", span, $"::: {name} is empty, so it is left out", $"Write what is to stand in it between ::: {name} and :::");

    public static void NoteOfBlocks(this DiagnosticBag bag, SourceSpan span) =>
        bag.Warning("ZP354", span, "^[ begins a note that does not close in its paragraph, so it is printed as it was typed",
            "A note of several paragraphs or with a list has its call in the text, [^one], and its words on lines of their own: [^one]: words; what follows is set in by four spaces");
}
