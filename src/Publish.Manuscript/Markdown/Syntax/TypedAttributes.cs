using Publish.Model;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>Attributes in braces as they were typed, before anything is known of what they belong to.</summary>
/// <param name="Length">Of the braces and all between them.</param>
internal sealed record TypedAttributes(string Id, Seq<string> Classes, Seq<Model.Attribute> Pairs, int Length);
