using Publish.Model.Source;

namespace Publish.Model.Indexing;

/// <summary>What can be wrong with an index: ZP265 to ZP270.</summary>
internal static class IndexDiagnostics
{
    public static void IndexOfNothing(this DiagnosticBag bag, SourceSpan span) =>
        bag.Warning("ZP265", span, "The index has a place, and no words are marked for it", "Mark words that it shall lead to with [words]{.index}, or take ::: index out.");

    public static void SecondIndexPlace(this DiagnosticBag bag, SourceSpan span) =>
        bag.Warning("ZP266", span, "The index has a place already", "It stands at the first ::: index. Take this one out.");

    public static void MarkWithoutWords(this DiagnosticBag bag, SourceSpan span) =>
        bag.Warning("ZP267", span, "A mark for the index has no words, so nothing leads here", "Put words between the brackets, or write what the index shall say: []{.index entry=\"Paper\"}.");

    public static void IndexLeadsNowhere(this DiagnosticBag bag, SourceSpan span, string heading, string name, string? near) =>
        bag.Warning("ZP268", span, $"The index's entry \"{heading}\" sends readers to \"{name}\", and there is no such entry",
            near is null ? "Mark words with it, [words]{.index entry=\"…\"}, or take the reference out." : $"Was \"{near}\" meant?");

    public static void HeadingsAlike(this DiagnosticBag bag, SourceSpan span, string first, string second) =>
        bag.Warning("ZP269", span, $"The index has two entries that differ only in accents, \"{first}\" and \"{second}\"", $"If they are one, write {{.index entry=\"{first}\"}} at both.");

    public static void MarkOutsideOfText(this DiagnosticBag bag, SourceSpan span) =>
        bag.Warning("ZP270", span, "Words are marked for the index on a page that stands behind the text", "The index leads to the text, the cover and its inside; take the mark out.");
}
