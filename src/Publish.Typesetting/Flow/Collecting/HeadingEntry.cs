namespace Publish.Typesetting.Flow.Collecting;

/// <summary>A heading for the contents and the outline.</summary>
/// <param name="Depth">From 1.</param>
/// <param name="Anchor">Where it stands.</param>
internal sealed record HeadingEntry(int Depth, string Title, string Anchor)
{
    /// <summary>BCP 47; null for the zine's.</summary>
    public string? Language { get; init; }
}
