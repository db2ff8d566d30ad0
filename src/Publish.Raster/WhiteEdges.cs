using Publish.Model.Pictures;
using SkiaSharp;

namespace Publish.Raster;

/// <summary>Looks along a picture's edges for whatever is not white, as its rows are decoded. Most pictures have something at each, and are looked at no further.</summary>
internal sealed class WhiteEdges(SKImageInfo info)
{
    /// <summary>A thirty-sixth of a page of A5 is what printers do not reach.</summary>
    private const int Band = 36;

    /// <summary>Paper, and what compression makes of it.</summary>
    private const byte White = 250;

    private readonly int across = Math.Max(1, info.Width / Band);
    private readonly int down = Math.Max(1, info.Height / Band);

    /// <summary>As the pixels are stored.</summary>
    public PictureEdges Edges { get; private set; } = PictureEdges.All;

    /// <param name="rows">Whole ones, without padding.</param>
    /// <param name="first">The number of the first of them, from 0.</param>
    public void Look(ReadOnlySpan<byte> rows, int first)
    {
        var (row, pixel) = (info.Width * info.BytesPerPixel, info.BytesPerPixel);
        for (var y = first; Edges != PictureEdges.None && rows.Length >= row; y++, rows = rows[row..])
        {
            if (y < down) Look(rows[..row], PictureEdges.Top);
            if (y >= info.Height - down) Look(rows[..row], PictureEdges.Bottom);
            Look(rows[..(across * pixel)], PictureEdges.Left);
            Look(rows[(row - (across * pixel))..row], PictureEdges.Right);
        }
    }

    /// <summary>The edges of a picture that was turned upright.</summary>
    /// <param name="orientation">EXIF's.</param>
    public static PictureEdges Upright(PictureEdges stored, int orientation)
    {
        // Where each edge of the upright picture is in the stored one: top, right, bottom, left.
        var (top, right, bottom, left) = orientation switch
        {
            2 => (PictureEdges.Top, PictureEdges.Left, PictureEdges.Bottom, PictureEdges.Right),
            3 => (PictureEdges.Bottom, PictureEdges.Left, PictureEdges.Top, PictureEdges.Right),
            4 => (PictureEdges.Bottom, PictureEdges.Right, PictureEdges.Top, PictureEdges.Left),
            5 => (PictureEdges.Left, PictureEdges.Bottom, PictureEdges.Right, PictureEdges.Top),
            6 => (PictureEdges.Left, PictureEdges.Top, PictureEdges.Right, PictureEdges.Bottom),
            7 => (PictureEdges.Right, PictureEdges.Top, PictureEdges.Left, PictureEdges.Bottom),
            8 => (PictureEdges.Right, PictureEdges.Bottom, PictureEdges.Left, PictureEdges.Top),
            _ => (PictureEdges.Top, PictureEdges.Right, PictureEdges.Bottom, PictureEdges.Left),
        };
        return If(top, PictureEdges.Top) | If(right, PictureEdges.Right) | If(bottom, PictureEdges.Bottom) | If(left, PictureEdges.Left);

        PictureEdges If(PictureEdges source, PictureEdges edge) => stored.HasFlag(source) ? edge : PictureEdges.None;
    }

    private void Look(ReadOnlySpan<byte> pixels, PictureEdges edge)
    {
        if (!Edges.HasFlag(edge)) return;
        if (info.BytesPerPixel == 1)
        {
            if (pixels.IndexOfAnyExceptInRange(White, byte.MaxValue) >= 0) Edges &= ~edge;
            return;
        }

        for (var i = 0; i + 3 < pixels.Length; i += 4)
        {
            if (pixels[i + 3] == 0 || (pixels[i] >= White && pixels[i + 1] >= White && pixels[i + 2] >= White)) continue;
            Edges &= ~edge;
            return;
        }
    }
}
