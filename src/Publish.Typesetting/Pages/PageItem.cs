using Publish.Fonts;
using Publish.Model;
using Publish.Model.Pictures;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;

namespace Publish.Typesetting.Pages;

/// <summary>Something on a page at a fixed place.</summary>
/// <param name="Structure">What in the structure it belongs to, or an <see cref="Artifact"/>.</param>
public abstract record PageItem(StructureId Structure);

/// <summary>What is on the page and not of the text.</summary>
public static class Artifact
{
    /// <summary>Rules, backgrounds, leaders.</summary>
    public static StructureId Layout => new(-1);

    /// <summary>Running heads and folios.</summary>
    public static StructureId Pagination => new(-2);

    /// <summary>Marks for the printer.</summary>
    public static StructureId Mark => new(-3);
}

/// <summary>Words on one baseline in one face and size: at most a line of them.</summary>
/// <param name="Origin">The first word's origin, on the baseline.</param>
/// <param name="Style">Face, size, ink and stretch of them all.</param>
/// <param name="Words">From left to right; between two of them stands a space when <see cref="WordPiece.SpaceBefore"/> says so.</param>
public sealed record TextItem(StructureId Structure, Point Origin, GlyphStyle Style, Seq<WordPiece> Words) : PageItem(Structure)
{
    /// <summary>Lies on its side: the line runs from its origin upwards, its letters' heads to the left.</summary>
    public bool Turned { get; init; }
}

/// <param name="Size">The em.</param>
/// <param name="StretchPermille">Font expansion: 1000 is the face's own width.</param>
/// <param name="SpacingPermille">Letterspacing after each glyph that brings a line to its measure, in thousandths of the em, before it is stretched.</param>
public sealed record GlyphStyle(FontFace Face, Length Size, Ink Ink, int StretchPermille = 1000, int SpacingPermille = 0)
{
    /// <summary>The same as a length.</summary>
    public Length Spacing => Size.Times(SpacingPermille, 1000);
}

/// <summary>A stretch of a shaped word's glyphs.</summary>
/// <param name="Shaped">Shared by all places that show the word.</param>
/// <param name="First">The first glyph shown.</param>
/// <param name="Count">How many glyphs.</param>
/// <param name="X">Of the first glyph's origin, from the item's origin.</param>
/// <param name="SpaceBefore">A word space stands before it in the text (its glyph is written for those who copy and search).</param>
/// <param name="Tracking">Letterspacing added after each glyph.</param>
public readonly record struct WordPiece(
    ShapedText Shaped, ushort First, ushort Count, Length X, bool SpaceBefore, Length Tracking)
{
    /// <summary>The source text of the last glyph where it is not what the shaped text says: a hyphen set at a line's end
    /// stands for a soft hyphen ("\u00AD"), so that the word reads whole when it is copied. Null otherwise.</summary>
    public string? LastReadsAs { get; init; }

    /// <summary>Its glyphs read as nothing, since what follows them says their words: a drop cap, which readers would part from its word.</summary>
    public bool IsSilent { get; init; }

    /// <summary>What its first glyph is read as, before its own text: the words of silent glyphs. Null for nothing.</summary>
    public string? ReadBefore { get; init; }

    /// <summary>It reads as something else than its shaped text.</summary>
    public bool ReadsOtherwise => IsSilent || ReadBefore is not null || LastReadsAs is not null;
}

/// <summary>A filled rectangle.</summary>
public sealed record RuleItem(StructureId Structure, Rect Area, Ink Ink) : PageItem(Structure);

/// <param name="Fill">Null for none.</param>
/// <param name="Stroke">Null for none.</param>
/// <param name="Dash">Lengths of dashes and gaps in turn; empty for a solid line.</param>
public sealed record PathItem(
    StructureId Structure, Seq<PathStep> Steps, Ink? Fill, Ink? Stroke, Length StrokeWidth, Seq<Length> Dash) : PageItem(Structure);

public enum PathVerb { Move, Line, Curve, Close }

/// <param name="A">The end of a move or line; the first control point of a curve.</param>
/// <param name="B">The second control point of a curve.</param>
/// <param name="C">The end of a curve.</param>
public readonly record struct PathStep(PathVerb Verb, Point A, Point B, Point C);

/// <param name="Area">Where the whole picture lies; it is stretched to it.</param>
/// <param name="Clip">What of it is shown; null for all.</param>
public sealed record PictureItem(StructureId Structure, Picture Picture, Rect Area, Rect? Clip, Ink Ink) : PageItem(Structure)
{
    /// <summary>Lies on its side, its head to the left.</summary>
    public bool Turned { get; init; }

    /// <summary>Lies behind or over all that stands on its page, and is no part of that.</summary>
    public bool IsApart { get; init; }
}

/// <summary>A page on a sheet.</summary>
/// <param name="Source">The page as it was laid out, or one from another PDF.</param>
/// <param name="Clip">In the placed page's own coordinates: what of it is shown.</param>
public sealed record PlacedPageItem(StructureId Structure, PlacedSource Source, Placement Placement, Rect Clip) : PageItem(Structure)
{
    /// <summary>Of a page that others made: what was measured of it; null where that was not asked for.</summary>
    public PageMargins? Margins { get; init; }

    /// <summary>Its colours darken what lies under it, as inks do on paper.</summary>
    public bool Overprints { get; init; }
}

public abstract record PlacedSource(Size Size);

public sealed record LaidOutPage(Page Page) : PlacedSource(Page.Media);

/// <summary>A page of a PDF that came from elsewhere.</summary>
/// <param name="File">What the PDF room's import gave.</param>
/// <param name="Index">From 0.</param>
public sealed record ImportedPage(object File, int Index, Size Size) : PlacedSource(Size)
{
    /// <summary>What of it will be shown: things that surely lie elsewhere can be left out. Null for all of it.</summary>
    public Rect? Needed { get; init; }
}

/// <param name="Structure">That of its words; the exporter ties the annotation to their node.</param>
/// <param name="Target">"#name" for an anchor, else a URL.</param>
/// <param name="Description">What a screen reader says of it.</param>
public sealed record LinkItem(StructureId Structure, Rect Area, string Target, string Description) : PageItem(Structure);

/// <summary>A place that links and bookmarks name.</summary>
public sealed record AnchorItem(string Name, Point At) : PageItem(Artifact.Layout);
