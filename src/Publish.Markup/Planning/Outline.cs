using Publish.Model;

namespace Publish.Markup.Planning;

/// <summary>A section as links and navigation see it.</summary>
/// <param name="Id">Of the section's element.</param>
/// <param name="Title">Plain text without note calls; a word for the text's beginning where the section has no heading.</param>
/// <param name="Children">One for each subsection, in order.</param>
public sealed record Outline(string Id, string Title, Seq<Outline> Children)
{
    /// <summary>The title as contents show it: with the one who wrote it.</summary>
    public string Listed { get; init; } = "";

    /// <summary>What another file began goes on: the title is that one's, and nothing leads here.</summary>
    public bool IsContinued { get; init; }

    /// <summary>Of the heading, where it says one; null where it is that of what stands around.</summary>
    public string? Language { get; init; }
}
