namespace Publish.Pdf.Preflight.Pictures;

/// <summary>What a picture puts on paper, seen from some way off.</summary>
/// <param name="PlateNumbers">The plates that it speaks of; empty for red, green and blue.</param>
/// <param name="Columns">Of the grid that it was taken down to.</param>
/// <param name="Amounts">A byte a cell and plate, cell by cell, row by row from the top.</param>
/// <param name="Covers">A byte a cell: how much of it is painted at all; null for all of all.</param>
/// <param name="Ink">In percent, what all but a hundredth of the samples stay under.</param>
internal sealed record PictureSamples(int[] PlateNumbers, int Columns, int Rows, byte[] Amounts, byte[]? Covers, int Ink)
{
    /// <summary>How much of it is white from each edge on, as a part of its width or height: left, top, right, bottom.</summary>
    public (double Left, double Top, double Right, double Bottom) White { get; init; }

    /// <summary>There are fewer than its size asks for.</summary>
    public bool IsShort { get; init; }

    /// <summary>Light from 0 to 255, for masks.</summary>
    public byte[] Lights { get; init; } = [];
}
