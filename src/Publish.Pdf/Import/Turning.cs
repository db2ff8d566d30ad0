using Publish.Model.Pictures;
using Publish.Pdf.Preflight.Contents;

namespace Publish.Pdf.Import;

/// <summary>How a picture stands on its page, in quarters of a turn and mirrored or not, numbered as cameras do (Exif 2.3, tag 0x0112).</summary>
internal readonly record struct Turning(int Number)
{
    private const int Upright = 1;

    /// <summary>Of the sides of a picture: what stands askew by less is a rounding.</summary>
    private const double Askew = 0.002;

    /// <summary>Null for one that stands askew.</summary>
    public static Turning? Of(Affine shown)
    {
        var (straight, sideways) = (Math.Abs(shown.A) + Math.Abs(shown.D), Math.Abs(shown.B) + Math.Abs(shown.C));
        if (sideways <= Askew * straight) return new((shown.A > 0, shown.D > 0) switch { (true, true) => Upright, (false, true) => 2, (false, false) => 3, _ => 4 });
        if (straight <= Askew * sideways) return new((shown.B > 0, shown.C > 0) switch { (false, false) => 5, (false, true) => 6, (true, true) => 7, _ => 8 });
        return null;
    }

    /// <summary>The pixels as they are shown.</summary>
    public PixelGrid On(PixelGrid grid)
    {
        if (Number == Upright) return grid;
        grid = grid.Widened();
        var (width, height) = Number < 5 ? (grid.Width, grid.Height) : (grid.Height, grid.Width);
        return grid with { Width = width, Height = height, Samples = PictureOrientation.Upright(grid.Samples, grid.Width, grid.Height, grid.Colours * grid.Bits / 8, Number) };
    }

    /// <summary>The same JPEG, which says how it is turned. What its camera said of that was no word for the PDF.</summary>
    public byte[] OnJpeg(byte[] jpeg)
    {
        using var file = new MemoryStream(jpeg.Length + 64);
        file.Write(jpeg.AsSpan(0, 2));
        if (Number != Upright) file.Write([0xFF, 0xE1, 0, 34, .. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)Number, 0, 0, 0, 0, 0, 0]);
        var at = 2;
        while (at + 4 <= jpeg.Length && jpeg[at] == 0xFF && jpeg[at + 1] is >= 0xE0 and <= 0xEF or 0xFE)
        {
            var length = Math.Min(2 + ((jpeg[at + 2] << 8) | jpeg[at + 3]), jpeg.Length - at);
            if (jpeg[at + 1] != 0xE1) file.Write(jpeg.AsSpan(at, length));
            at += length;
        }
        file.Write(jpeg.AsSpan(at));
        return file.ToArray();
    }
}
