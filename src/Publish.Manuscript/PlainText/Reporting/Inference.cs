namespace Publish.Manuscript.PlainText.Reporting;

/// <summary>Something that was read out of the shape of a plain text, and why.</summary>
/// <param name="Line">Where, from 1.</param>
/// <param name="What">What it was taken for, with the words themselves.</param>
/// <param name="Why">The evidence, in a volunteer's English.</param>
public sealed record Inference(InferenceKind Kind, Confidence Confidence, int Line, string What, string Why);

/// <summary>How sure the reader is.</summary>
public enum Confidence
{
    /// <summary>Look at it: it may well be wrong.</summary>
    Doubtful,

    /// <summary>Several signs agree.</summary>
    Likely,

    /// <summary>Written with a mark that hardly means anything else.</summary>
    Sure,
}

public enum InferenceKind
{
    Header,
    Title,
    Language,
    Unwrapping,
    Picture,
    Heading,
    GlossaryStart,
    Entry,
    GlossaryEnd,
    Quotation,
    List,
    Verse,
    Note,
    SceneBreak,
    Preformatted,
    Emphasis,

    /// <summary>Of a page, with its number; left out.</summary>
    Furniture,

    /// <summary>A distributor's words around the text; left out.</summary>
    Boilerplate,

    /// <summary>A list of contents; made anew.</summary>
    Contents,

    Speaker,
    Direction,
    Signature,

    /// <summary>The head of a letter: where and when it was written, and to whom.</summary>
    Letter,

    /// <summary>Somebody said so.</summary>
    Decided,

    /// <summary>It looked like something, but not enough: it stays a paragraph.</summary>
    LeftAlone,
}
