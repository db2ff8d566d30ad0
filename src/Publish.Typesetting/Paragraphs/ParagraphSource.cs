using Publish.Fonts;
using Publish.Model;
using Publish.Model.Pictures;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Paragraphs;

/// <summary>What goes into a paragraph, with every style computed: the collector makes it, the line breaker takes it.</summary>
internal sealed record ParagraphSource(Seq<ParagraphPiece> Pieces, ParagraphStyle Style)
{
    /// <summary>Its text goes on in another source, a line of verse or code in the next one: a space stands between them for whoever copies or hears it
    /// (ISO 32000-1, 14.8.2.5).</summary>
    public bool GoesOn { get; init; }
}

/// <param name="Structure">What in the structure all that is set from it belongs to, or an <see cref="Artifact"/>.</param>
internal abstract record ParagraphPiece(StructureId Structure);

/// <param name="Text">Without line ends.</param>
/// <param name="Origin">The text, code or preformatted node that it was taken from; null for made text (numbers, labels).</param>
/// <param name="Offset">Of <paramref name="Text"/> in its origin.</param>
/// <param name="Link">"#name" or a URL; null for none. A call's link is "#note-N".</param>
internal sealed record TextPiece(StructureId Structure, string Text, TextStyle Style, Node? Origin, int Offset, string? Link) : ParagraphPiece(Structure)
{
    /// <summary>The number of the note that this piece calls; 0 where it is no call. A call is never parted from what stands before it.</summary>
    public int NoteCalled { get; init; }

    /// <summary>See <see cref="WordPiece.IsSilent"/>.</summary>
    public bool IsSilent { get; init; }

    /// <summary>See <see cref="WordPiece.ReadBefore"/>.</summary>
    public string? ReadBefore { get; init; }

    /// <summary>What its link says to those who do not see it; null for <see cref="Text"/>.</summary>
    public string? LinkSays { get; init; }
}

/// <summary>The line ends here; what follows begins a new one.</summary>
internal sealed record ForcedBreakPiece(StructureId Structure) : ParagraphPiece(Structure);

/// <summary>A place that links name.</summary>
internal sealed record AnchorPiece(string Name) : ParagraphPiece(Artifact.Layout);

/// <summary>A picture in the line, standing on the baseline.</summary>
internal sealed record PicturePiece(StructureId Structure, Picture Picture, Size Size) : ParagraphPiece(Structure)
{
    public Ink Ink { get; init; } = Ink.Picture;

    /// <summary>As a <see cref="TextPiece"/>'s; null for none.</summary>
    public string? Link { get; init; }

    /// <summary>What the link itself belongs to, outside of the picture's own.</summary>
    public StructureId LinkId { get; init; } = Artifact.Layout;

    public string LinkSays { get; init; } = "";
}

/// <summary>Dots that fill the line up to what follows, which stands at the right edge (contents pages).</summary>
internal sealed record LeaderPiece(TextStyle Style) : ParagraphPiece(Artifact.Layout);

/// <param name="Faces">The face and those to fall back to, in order; never empty.</param>
/// <param name="Language">BCP 47: hyphenation, shaping.</param>
/// <param name="Rise">Above the baseline.</param>
/// <param name="Tracking">Letterspacing after each glyph.</param>
/// <param name="Hyphenate">False in headings, code, and where the style sets unhyphenated.</param>
internal sealed record TextStyle(
    Seq<FontFace> Faces, FontFeatures Features, Length Size, Ink Ink, string Language, Length Rise, Length Tracking, bool Hyphenate)
{
    /// <summary>Breaks are allowed between any two characters at need (URLs, typewriter text) after the usual places.</summary>
    public bool BreakAnywhere { get; init; }

    public Decorations Decorations { get; init; }

    /// <summary>What no face has are words, of which drafts alone are made: boxes stand for them, and no substitutes.</summary>
    public bool ShowsBoxes { get; init; }
}

/// <summary>What is drawn along words.</summary>
[Flags]
internal enum Decorations : byte { None = 0, Underline = 1, Strikethrough = 2, Highlight = 4 }

internal enum LineAlignment { Justified, Left, Centred, Right }

/// <param name="Indent">Of the first line; negative for a hanging one.</param>
/// <param name="LeftMargin">Of all lines, inside the measure.</param>
/// <param name="RightMargin">Of all lines, inside the measure.</param>
internal sealed record ParagraphStyle(
    LineAlignment Alignment, Length Leading, Length Indent, Length LeftMargin, Length RightMargin, BreakingStyle Breaking)
{
    /// <summary>Spaces stand as typed and lines break only at need (preformatted text).</summary>
    public bool KeepSpaces { get; init; }

    /// <summary>Lines that give way to a picture beside them; none by itself.</summary>
    public Runaround Runaround { get; init; }
}

/// <summary>A style's limits for line breaking; a theme states them.</summary>
internal sealed record BreakingStyle
{
    public static BreakingStyle Default { get; } = new();

    /// <summary>How far glyphs may be widened or narrowed, in permille; 0 for never.</summary>
    public int Expansion { get; init; } = 25;

    /// <summary>By how much of their width letters may stand further apart or closer in a justified line, in permille; 0 for never.</summary>
    public int Letterspacing { get; init; } = 13;

    /// <summary>By how much of its width a word may give way, in permille, before the spaces do.</summary>
    public int Give => Expansion + Letterspacing;

    /// <summary>How much of the optical margin is used: 0 to 1000 permille.</summary>
    public int Protrusion { get; init; } = 1000;

    /// <summary>Letters before a hyphen and after it, at least.</summary>
    public int HyphenLeft { get; init; } = 2;

    public int HyphenRight { get; init; } = 3;

    /// <summary>Hyphens at the ends of lines in a row, at most.</summary>
    public int Ladder { get; init; } = 2;
}

/// <summary>Lines of a paragraph that are shorter since something stands beside them.</summary>
/// <param name="From">The first of them, from 0.</param>
/// <param name="Lines">How many; 0 for none.</param>
/// <param name="Width">By which they are shorter.</param>
/// <param name="AtStart">It stands where lines begin.</param>
internal readonly record struct Runaround(int From, int Lines, Length Width, bool AtStart);
