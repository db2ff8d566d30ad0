using Publish.Model.Source;

namespace Publish.Model.CrossReferences;

/// <summary>What can be wrong with references: ZP310 to ZP319.</summary>
internal static class ReferenceDiagnostics
{
    public static void ReferenceToNothing(this DiagnosticBag bag, CrossReference reference, string? nearest) =>
        bag.Warning("ZP310", reference.Span, $"No place in the zine has the id \"{reference.Target}\"",
            nearest is null ? "Give the place an id with {#id}, or refer to a heading by its words." : $"Did you mean \"#{nearest}\"?");

    public static void IdTwice(this DiagnosticBag bag, SourceSpan span, string id) =>
        bag.Warning("ZP311", span, $"The id \"{id}\" stands at two places", "References lead to the first. Give this one another id.");

    public static void ReferenceShowsNothing(this DiagnosticBag bag, CrossReference reference) =>
        bag.Warning("ZP312", reference.Span, $"The reference to \"{reference.Target}\" has no words, and its target has no title to show",
            "Write words between the brackets: [words](#id).");
}
