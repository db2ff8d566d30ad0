using Publish.Model;

namespace Publish.Manuscript.PlainText.Deciding;

/// <summary>What a class of lines, or one passage, is to be taken for.</summary>
public enum ReadAs
{
    Paragraph,
    Heading,
    Part,
    Chapter,
    Verse,
    Quotation,
    Speaker,
    Direction,
    Signature,
    Dateline,
    Salutation,
    Code,

    /// <summary>No part of the text: left out.</summary>
    Dropped,
}

/// <summary>All lines that look like an example are one thing.</summary>
/// <param name="Like">The example's words, as typed.</param>
/// <param name="Line">Of the decision in its file, from 1; 0 where it was not read from one.</param>
public sealed record ClassDecision(string Like, ReadAs Is, int Line = 0);

/// <summary>One passage is something else than its class.</summary>
/// <param name="Text">Its words, or how they begin; they find it wherever it has moved to.</param>
/// <param name="At">Its line in the text, from 1: which of several that say the same; 0 for the first.</param>
public sealed record LineDecision(string Text, int At, ReadAs Is, int Line = 0);

/// <summary>What somebody decided about how a text is read, as <c>import.yaml</c> remembers it.</summary>
public sealed record ImportDecisions(Seq<ClassDecision> Classes, Seq<LineDecision> Lines)
{
    public static ImportDecisions None { get; } = new([], []);

    public bool IsNone => Classes.IsEmpty && Lines.IsEmpty;
}
