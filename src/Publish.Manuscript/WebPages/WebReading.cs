using Publish.Manuscript.Drafting;

namespace Publish.Manuscript.WebPages;

/// <summary>What is at hand while pages are read.</summary>
/// <param name="IsBook">Parts of a book have no menus and no footers of sites.</param>
internal sealed record WebReading(Draft Draft, WebLinks Links, WebNotes Notes, IWebPictures Pictures, bool IsBook)
{
    /// <summary>The levels of headings that only a sheet or the table of contents shows, by their nodes.</summary>
    public Dictionary<WebNode, int> Headings { get; init; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Nodes that are left out for a reason of the whole book's.</summary>
    public Dictionary<WebNode, LossKind> Out { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The language of the whole: what is in it needs no mark.</summary>
    public string Language { get; init; } = "";

    /// <summary>Nodes that are not in the text, for the count.</summary>
    public HashSet<WebNode> Dropped { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>It is set otherwise.</summary>
    public void Lose(LossKind kind, WebNode node, string? words = null) => Draft.Lose(kind, words ?? node.Words());

    /// <summary>It is gone with all its words.</summary>
    public void Drop(LossKind kind, WebNode node)
    {
        Dropped.Add(node);
        Draft.Lose(kind, node.Words(), WebCounts.WordsOf(node, this));
    }
}
