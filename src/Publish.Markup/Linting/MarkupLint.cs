using Publish.Model.Source;

namespace Publish.Markup.Linting;

/// <summary>Holds finished markup against what every program that reads it stumbles over. It reads the bytes and trusts nobody's intentions.</summary>
public static class MarkupLint
{
    /// <returns>What the markup holds of notes and calls, for those who have more to ask.</returns>
    public static FoundNotes Check(string file, ReadOnlySpan<byte> markup, DiagnosticBag diagnostics)
    {
        var found = FoundNotes.In(markup);
        if (found.Unbalanced is { } fault) diagnostics.Stumble(file, fault, "every reader");
        foreach (var id in found.DoubledIds)
            diagnostics.Stumble(file, $"the id \"{id}\" stands twice", "every reader");
        foreach (var fragment in found.Fragments)
            if (!found.Ids.ContainsKey(fragment)) diagnostics.Stumble(file, $"a link leads to \"#{fragment}\", which is not there", "every reader");
        foreach (var forbidden in found.Forbidden)
            diagnostics.Stumble(file, $"{forbidden} must not be in a book", "every reader");
        return found;
    }
}
