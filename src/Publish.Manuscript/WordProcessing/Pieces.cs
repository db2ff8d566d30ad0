using Publish.Model;

namespace Publish.Manuscript.WordProcessing;

/// <summary>What letters look like, as far as a text has a meaning for it.</summary>
[Flags]
internal enum Face
{
    None = 0,
    Bold = 1,
    Italic = 2,
    SmallCaps = 4,
    Strike = 8,
    Underline = 16,
    Highlight = 32,
    Superscript = 64,
    Subscript = 128,
    Typewriter = 256,

    /// <summary>Shown in capitals, and typed in small letters.</summary>
    Capitals = 512,

    /// <summary>Not shown at all.</summary>
    Hidden = 1024,
}

/// <param name="Language">BCP 47; null where none is said.</param>
/// <param name="Link">The link that the letters stand in, one object for each.</param>
/// <param name="HalfPoints">The size; 0 where it is not known.</param>
internal readonly record struct Look(Face Face, string? Language, LinkTarget? Link, int HalfPoints)
{
    public bool Has(Face face) => (Face & face) == face;
}

/// <summary>Where a link leads: to the web, or to an anchor of the same text.</summary>
internal sealed class LinkTarget
{
    public string? Url { get; init; }

    public string? Anchor { get; init; }

    public ReferenceForm Form { get; init; }
}

/// <summary>What stands in a line.</summary>
internal abstract record Piece(Look Look);

/// <param name="Start">Where the words stand in the text that places are shown in.</param>
internal sealed record TextPiece(string Value, int Start, Look Look) : Piece(Look);

internal sealed record LineBreakPiece(Look Look) : Piece(Look);

/// <summary>The text goes on upon a new page.</summary>
internal sealed record PageBreakPiece() : Piece(default(Look));

/// <param name="Content">What the note says; filled when notes are read, which may be after their calls.</param>
internal sealed record NotePiece(List<Item> Content, Look Look) : Piece(Look);

/// <param name="Path">In the manuscript.</param>
/// <param name="Alternative">Null where none was given.</param>
/// <param name="Floats">It is moved where there is room, and stands in no line.</param>
/// <param name="Height">In inches.</param>
internal sealed record PicturePiece(string Path, string? Alternative, bool Floats, double Height, Look Look) : Piece(Look);

/// <summary>A place that links lead to.</summary>
internal sealed record AnchorPiece(string Name) : Piece(default(Look));
