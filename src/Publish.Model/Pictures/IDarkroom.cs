namespace Publish.Model.Pictures;

/// <summary>Looks at pictures of any kind that people bring, and makes of them pictures that the house keeps. The raster room implements it; readers of manuscripts are handed it.</summary>
/// <remarks>Whatever is wrong with a file is an answer and no exception; the limits are those of the pictures of a manuscript.</remarks>
public interface IDarkroom
{
    /// <summary>What a file holds, by its first bytes and its own word; a fault where it is damaged, too large, or no picture.</summary>
    NegativeLook Look(ReadOnlyMemory<byte> file);

    /// <summary>One picture of a file, worked on, as PNG without loss; a photograph that is only cut is a JPEG again.</summary>
    /// <param name="frame">From 0, of those that <see cref="NegativeLook.Frames"/> counts.</param>
    /// <returns>Null where its pixels cannot be read.</returns>
    DevelopedPicture? Develop(ReadOnlyMemory<byte> file, int frame, PictureWork work);
}

/// <summary>What a picture file holds.</summary>
/// <param name="Kind">With its article: "a TIFF picture"; empty for what is none.</param>
/// <param name="Format">As the house keeps it; null where it must be developed first.</param>
/// <param name="Frames">Pages of a TIFF, pictures of a GIF that moves; 1 of others.</param>
/// <param name="Width">As shown, of the first frame.</param>
/// <param name="Height">As shown.</param>
public sealed record NegativeLook(string Kind, PictureFormat? Format, int Frames, int Width, int Height)
{
    public NegativeFault Fault { get; init; }

    /// <summary>It is in colours, and would look the same in greys; known of small copies.</summary>
    public bool HasIdleColours { get; init; }

    /// <summary>Its frames follow each other in time, so that only the first is one of print.</summary>
    public bool Moves { get; init; }
}

public enum NegativeFault
{
    None,

    /// <summary>It is no picture that is read.</summary>
    OtherKind,
    Damaged,

    /// <summary>More pixels than can be handled.</summary>
    Huge,
}

/// <summary>What is done to a picture, in this order.</summary>
/// <param name="Crop">What is kept; null for all.</param>
/// <param name="Deskew">It is turned upright by up to five degrees, where it has edges that say how.</param>
/// <param name="Threshold">Only black and white are left.</param>
/// <param name="Despeckle">Specks of a few pixels are taken away.</param>
public sealed record PictureWork(CropShares? Crop = null, bool Deskew = false, bool Threshold = false, bool Despeckle = false)
{
    public static PictureWork None { get; } = new();
}

/// <summary>Shares of the picture as shown that are cut off, from 0 to 1 each.</summary>
public readonly record struct CropShares(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Something is cut off, and something is left.</summary>
    public bool IsCut => (Left > 0 || Top > 0 || Right > 0 || Bottom > 0) && Left + Right < 1 && Top + Bottom < 1;
}

/// <summary>A picture of the house, made of one that was brought.</summary>
public sealed record DevelopedPicture(PictureFormat Format, byte[] Bytes, int Width, int Height)
{
    /// <summary>Degrees, clockwise, by which it was turned upright.</summary>
    public double Turned { get; init; }

    /// <summary>That were taken away.</summary>
    public int Specks { get; init; }
}
