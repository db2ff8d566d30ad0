namespace Publish.Delivery.Books;

/// <summary>What an e-book says of itself (EPUB 3.3, section 5.5). Texts are empty where it does not say.</summary>
public sealed record BookMetadata(string Identifier, string Title)
{
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>A language tag.</summary>
    public string Language { get; init; } = "";

    public string Description { get; init; } = "";

    /// <summary>The day of the edition, as it stands there: "2024-05-01", "2024".</summary>
    public string Date { get; init; } = "";

    /// <summary>When it was last changed, as it stands there: "2024-05-01T00:00:00Z".</summary>
    public string Modified { get; init; } = "";

    /// <summary>What editions changed, the newest first, in words.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];

    public string Rights { get; init; } = "";

    public IReadOnlyList<string> Subjects { get; init; } = [];

    public string Series { get; init; } = "";

    /// <summary>The place in the series: "3", "2.5".</summary>
    public string SeriesPlace { get; init; } = "";

    /// <summary>The cover's place in the file, and its type; empty where there is none.</summary>
    internal string CoverEntry { get; init; } = "";

    internal string CoverType { get; init; } = "";
}
