using Publish.Model;
using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Imposition.Unimposing;

/// <summary>What is seen on a side of a sheet that somebody made.</summary>
/// <param name="Painted">Where something is printed, from the side's top left corner.</param>
/// <param name="IsRead">Else nothing is known of it, and it is not to be taken for empty.</param>
public sealed record SheetView(Size Size, Seq<Rect> Painted, Seq<SheetWord> Words, bool IsRead)
{
    /// <summary>What was brought there as a whole, pages among it; empty where its contents are all its own.</summary>
    public Seq<SheetPiece> Pieces { get; init; } = [];

    /// <summary>Of a side that is one picture: how bright it is where; null for any other, and where that cannot be known.</summary>
    public LightField? Light { get; init; }

    /// <summary>It is one picture, as a scanner makes it.</summary>
    public bool IsPicture { get; init; }

    /// <summary>Nothing is printed within an area, but for what reaches in from beside it.</summary>
    public bool IsEmpty(Rect area)
    {
        if (!IsRead) return false;
        var inner = area.Outset(-Reach);
        foreach (var painted in Painted)
            if (painted.Within(inner) is { } inside && inside.Width > Length.Zero && inside.Height > Length.Zero) return false;
        return true;
    }

    // Marks for folding, sewing and gathering lie across the edges of pages.
    private static Length Reach => Length.Mm(3);
}

/// <param name="Area">As it lies on the side.</param>
/// <param name="QuarterTurns">How it lies, clockwise; 2 stands on its head.</param>
public readonly record struct SheetWord(string Text, Rect Area, int QuarterTurns);

/// <summary>Something that was brought onto a side as one.</summary>
/// <param name="Area">Where all of it lies.</param>
/// <param name="Size">Upright, and at actual size.</param>
/// <param name="QuarterTurns">How it lies, clockwise.</param>
/// <param name="ScaleMillionths">1,000,000 is actual size.</param>
public readonly record struct SheetPiece(Rect Area, Size Size, int QuarterTurns, int ScaleMillionths);
