namespace Publish.Markup.Planning;

/// <summary>A place that links may point at.</summary>
/// <param name="Part">Its part's index in the book.</param>
/// <param name="Id">As it stands in the markup.</param>
/// <param name="Title">What a reference without words of its own shows; empty where the place has no title.</param>
public sealed record Anchor(int Part, string Id, string Title);
