namespace Publish.Model.Glossaries.Matching;

/// <summary>A word of a text, or a mark that is not a space, by its place.</summary>
/// <param name="JoinedBefore">A hyphen ties it to the word before.</param>
/// <param name="JoinedAfter">A hyphen ties it to the word after.</param>
internal readonly record struct MatchedWord(int Start, int End, bool IsMark, bool JoinedBefore, bool JoinedAfter)
{
    public int Length => End - Start;

    /// <summary>How many letters at its end are no part of the word as a term has it: "in" and its mark in "Arbeiter:in", a suffix behind an apostrophe.</summary>
    public int Tail { get; init; }

    /// <summary>Where the word as a term has it ends.</summary>
    public int HeadEnd => End - Tail;
}
