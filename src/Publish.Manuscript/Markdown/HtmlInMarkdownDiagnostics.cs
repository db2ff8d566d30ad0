using Publish.Model.Source;

namespace Publish.Manuscript.Markdown;

/// <summary>What can be wrong with HTML in Markdown: ZP160 to ZP169.</summary>
internal static class HtmlInMarkdownDiagnostics
{
    public static void UnknownElement(this DiagnosticBag bag, SourceSpan span, string name, string? instead) =>
        bag.Warning("ZP160", span, $"<{name}> is not used; what it holds is kept", instead);

    public static void ElementLeftOut(this DiagnosticBag bag, SourceSpan span, string name) =>
        bag.Warning("ZP161", span, $"<{name}> and all it holds is left out: a zine runs nothing and fetches nothing", "Delete it, or write the words that should be read");

    public static void LoneTag(this DiagnosticBag bag, SourceSpan span, string tag) =>
        bag.Warning("ZP162", span, $"{tag} has no partner in this paragraph, so it does nothing", "Close every element where it was opened, or write it in Markdown");

    public static void LoneTagAsTyped(this DiagnosticBag bag, SourceSpan span, string tag) =>
        bag.Warning("ZP162", span, $"{tag} has no partner, so it stands as it was typed", $"If it is meant so, write \\{tag}; if it is HTML, write its other tag too");

    public static void AttributeLeftOut(this DiagnosticBag bag, SourceSpan span, string name, string key) =>
        bag.Warning("ZP163", span, $"\"{key}\" of <{name}> is left out", ForeignNames.Instead(key));

    public static void HtmlTooDeep(this DiagnosticBag bag, SourceSpan span) =>
        bag.Error("ZP165", span, "The HTML is nested too deep to be read");
}
