namespace Publish.Manuscript.Drafting;

/// <summary>Something of a source that a zine has no place for, as the account of an import names it.</summary>
/// <param name="What">One of it: "menu".</param>
/// <param name="Why">What became of it, and what may be done: a clause that follows a colon.</param>
internal sealed record LossKind(string What, string Why);
