using Publish.Model.Glossaries.Surveying;
using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Model.Glossaries;

/// <summary>What can be wrong with a glossary: ZP300 to ZP309.</summary>
internal static class GlossaryDiagnostics
{
    /// <param name="passedOver">Where it is used without being looked for; null for nowhere.</param>
    public static void EntryNeverUsed(this DiagnosticBag bag, GlossaryEntry entry, Surroundings? passedOver)
    {
        if (passedOver is { } where)
            bag.Warning("ZP300", entry.Span, $"The text uses the glossary entry \"{NameOf(entry)}\" only in {PlaceOf(where)}, where terms are not looked for", WayIn(where));
        else
            bag.Warning("ZP300", entry.Span, $"The text never uses the glossary entry \"{NameOf(entry)}\"",
                "Add the form that the text uses as an alias, mark a use by hand with [words]{term=…}, or take the entry out.");
    }

    private static string PlaceOf(Surroundings where) => where switch
    {
        Surroundings.Verse => "verse",
        Surroundings.Quotation => "a quotation",
        Surroundings.Heading => "a heading",
        Surroundings.Caption => "a caption",
        Surroundings.Link => "a link",
        _ => "places",
    };

    private static string WayIn(Surroundings where) => where == Surroundings.Link
        ? "Use it once outside of a link, where a note can be called, or take the entry out."
        : "Put {.glossary} there, or on the heading of the whole section, to have it looked for; or mark the use by hand with [words]{term=…}.";

    public static void TermDefinedTwice(this DiagnosticBag bag, GlossaryEntry first, GlossaryEntry second) =>
        bag.Warning("ZP301", second.Span, $"The term \"{NameOf(second)}\" is defined twice",
            $"Uses lead to the first, \"{NameOf(first)}\". Join the two, or give this one another term.");

    public static void AliasOfTwo(this DiagnosticBag bag, string alias, GlossaryEntry first, GlossaryEntry second) =>
        bag.Warning("ZP302", second.Span, $"\"{alias}\" stands for two entries, \"{NameOf(first)}\" and \"{NameOf(second)}\"",
            $"It leads to \"{NameOf(first)}\". Take it out of one of them.");

    public static void ShortIsMissing(this DiagnosticBag bag, GlossaryEntry entry, int words) =>
        bag.Note("ZP303", entry.Span, $"The entry \"{NameOf(entry)}\" has {words} words, so its note in print gives only how it begins",
            "Write what the note should say: {short=\"…\"}.");

    public static void UnknownTerm(this DiagnosticBag bag, SourceSpan span, string name, string? nearest) =>
        bag.Warning("ZP304", span, $"The glossary has no entry \"{name}\"", Suggestion(nearest));

    public static void UnknownKnownTerm(this DiagnosticBag bag, string name, string? nearest) =>
        bag.Warning("ZP305", SourceSpan.None, $"The list of known terms names \"{name}\", which the glossary does not have", Suggestion(nearest));

    public static void UnknownSeeAlso(this DiagnosticBag bag, GlossaryEntry entry, string name, string? nearest) =>
        bag.Warning("ZP306", entry.Span, $"\"{NameOf(entry)}\" says to see \"{name}\" also, which the glossary does not have", Suggestion(nearest));

    public static void EntryIsEmpty(this DiagnosticBag bag, GlossaryEntry entry) =>
        bag.Warning("ZP307", entry.Span, $"The glossary entry \"{NameOf(entry)}\" explains nothing",
            "Write its definition, or its short form, or take the entry out.");

    private static string NameOf(GlossaryEntry entry) => PlainText.WithoutNotes(entry.Term);

    private static string Suggestion(string? nearest) =>
        nearest is null ? "Add the entry, or write the term as the glossary does." : $"Did you mean \"{nearest}\"?";
}
