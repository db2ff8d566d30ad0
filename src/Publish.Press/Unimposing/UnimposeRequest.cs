using Publish.Press.Imposing;
using Publish.Typesetting.Geometry;

namespace Publish.Press.Unimposing;

/// <summary>What somebody wants taken off its sheets.</summary>
/// <param name="As">The sheets, and how they were imposed as far as somebody says it: an empty scheme is to be found.</param>
public sealed record UnimposeRequest(ImposeRequest As)
{
    /// <summary>A file with the backs, where the sheets are in two; null where they are in one.</summary>
    public string? Backs { get; init; }

    /// <summary>A file with the sheets of a cover that goes around these: its first two pages come first, and its last two last. Null for none.</summary>
    public string? Cover { get; init; }

    /// <summary>Of one page, upright, when it is not scaled; null for what the sheets say, or as large as the places are.</summary>
    public Size? PageSize { get; init; }

    /// <summary>Blank pages that folding added stay.</summary>
    public bool KeepsBlanks { get; init; }
}
