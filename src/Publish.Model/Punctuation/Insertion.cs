namespace Publish.Model.Punctuation;

/// <summary>A place where a character comes in.</summary>
/// <param name="Owner">The place of the character whose text it becomes a part of.</param>
internal readonly record struct Insertion(int Before, int Owner);
