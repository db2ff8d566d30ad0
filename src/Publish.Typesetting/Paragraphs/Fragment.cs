using Publish.Typesetting.Paragraphs.Words;

namespace Publish.Typesetting.Paragraphs;

internal enum FragmentKind : byte { Word, Picture, Leader, Anchor }

/// <summary>What may happen to a line between a fragment and the one before it.</summary>
internal enum Gap : byte
{
    /// <summary>No line ends here.</summary>
    Closed,

    /// <summary>A line may end here.</summary>
    Open,

    /// <summary>A line may end here, after a hyphen of the word's own.</summary>
    AfterHyphen,

    /// <summary>A line may end here with a hyphen: the writer put a soft one.</summary>
    SoftHyphen,

    /// <summary>A line may end here at some cost: before a dash.</summary>
    Reluctant,

    /// <summary>A line may end here at some cost, and may fall short then: inside of an address.</summary>
    Address,

    /// <summary>A line may end here as the last resort: a word that nobody could read was cut for the sake of measuring it.</summary>
    Inside,

    /// <summary>The line ends here.</summary>
    Forced,
}

/// <summary>A piece of a paragraph that only hyphenation can divide. Widths are in steps of <see cref="Geometry.Length"/>.</summary>
/// <param name="Gap">Before this fragment.</param>
/// <param name="GlueStretches">The space before it takes part in justification.</param>
/// <param name="Space">Natural width of the space before it; 0 for none.</param>
/// <param name="Piece">Index of the source's piece.</param>
/// <param name="Offset">Of its text in the piece.</param>
/// <param name="Word">Null but for words.</param>
internal readonly record struct Fragment(
    FragmentKind Kind, Gap Gap, bool GlueStretches, int Space, int Width, int Piece, int Offset, Word? Word);
