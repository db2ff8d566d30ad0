namespace Publish.Model;

/// <summary>A word of a text, or a mark that is not a space, by its place.</summary>
/// <param name="JoinedBefore">A hyphen ties it to the word before.</param>
/// <param name="JoinedAfter">A hyphen ties it to the word after.</param>
internal readonly record struct Word(int Start, int End, bool IsMark, bool JoinedBefore, bool JoinedAfter)
{
    public int Length => End - Start;
}
