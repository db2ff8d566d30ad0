using Markdig.Syntax;
using Publish.Model;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>Attributes in braces as they were typed, before anything is known of what they belong to.</summary>
/// <param name="Length">Of the braces and all between them.</param>
internal sealed record TypedAttributes(string Id, Seq<string> Classes, Seq<Model.Attribute> Pairs, int Length)
{
    /// <summary>Ids beside the one that counts.</summary>
    public Seq<string> OtherIds { get; init; } = [];

    /// <summary>Of the braces, in the text that was parsed; empty where that is not known.</summary>
    public Seq<SourceSpan> Places { get; init; } = [];

    /// <summary><c>{}</c>.</summary>
    public bool IsEmpty => Id.Length == 0 && Classes.IsEmpty && Pairs.IsEmpty;
}
