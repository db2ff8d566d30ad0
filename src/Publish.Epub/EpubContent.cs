using Publish.Markup;

namespace Publish.Epub;

/// <summary>What an e-book is made from beside its document: values from other stages, all of them optional.</summary>
public sealed record EpubContent : ScreenContent
{
    /// <summary>When the zine was last changed. Null to take the document's own word for it, or its date.</summary>
    public DateTimeOffset? Modified { get; init; }

    /// <summary>What the zine's files are called; a part of the identifier of a zine that was given none. Empty to make it from the title.</summary>
    public string Slug { get; init; } = "";
}
