using Publish.Manuscript.Markdown.Reading;
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

    /// <summary>Null for an address that leads to neither the web nor the text.</summary>
    public static LinkTarget? Checked(LinkTarget target)
    {
        if (target.Url is not { } url) return target;
        url = url.Trim();
        if (url.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) url = "https://" + url;
        if (url.StartsWith('#') && url.Length > 1) return new() { Anchor = url[1..], Form = target.Form };
        return UrlSyntax.IsAllowed(UrlSyntax.Scheme(url)) ? new() { Url = UrlSyntax.Clean(url) } : null;
    }
}

/// <summary>What stands in a line.</summary>
internal abstract record Piece(Look Look);

/// <param name="Start">Where the words stand in the text that places are shown in.</param>
internal sealed record TextPiece(string Value, int Start, Look Look) : Piece(Look);

internal sealed record LineBreakPiece(Look Look) : Piece(Look);

/// <summary>Word parts a sentence at each time that it was worked on; here it is whole again.</summary>
internal static class WholePieces
{
    /// <summary>The same pieces, with texts of one look that touch as one.</summary>
    public static List<Piece> Of(List<Piece> pieces)
    {
        var whole = new List<Piece>(Math.Min(pieces.Count, 4));
        for (var i = 0; i < pieces.Count;)
        {
            var end = i + 1;
            if (pieces[i] is TextPiece first)
                for (var next = first.Start + first.Value.Length; end < pieces.Count && pieces[end] is TextPiece more && more.Start == next && more.Look == first.Look; end++) next += more.Value.Length;
            whole.Add(end == i + 1 ? pieces[i] : (TextPiece)pieces[i] with { Value = string.Concat(pieces.GetRange(i, end - i).Select(piece => ((TextPiece)piece).Value)) });
            i = end;
        }
        return whole;
    }
}

/// <summary>The text goes on upon a new page.</summary>
internal sealed record PageBreakPiece() : Piece(default(Look));

/// <param name="Content">What the note says; filled when notes are read, which may be after their calls.</param>
internal sealed record NotePiece(List<Item> Content, Look Look) : Piece(Look);

/// <param name="Path">In the manuscript.</param>
/// <param name="Alternative">Null where none was given.</param>
/// <param name="Floats">It is moved where there is room, and stands in no line.</param>
/// <param name="Height">In inches.</param>
internal sealed record PicturePiece(string Path, string? Alternative, bool Floats, double Height, Look Look) : Piece(Look)
{
    /// <summary>In inches; 0 where it is not said.</summary>
    public double Width { get; init; }
}

/// <summary>A place that links lead to.</summary>
internal sealed record AnchorPiece(string Name) : Piece(default(Look));
