namespace Publish.Model.Pictures.Drawings;

/// <summary>
/// A drawing as what is painted, one thing over the other: paths, pictures and groups of them. It has no size of its own: places are whole numbers, of which
/// <see cref="Side"/> go to its longer side, from its upper left corner, y downwards.
/// </summary>
/// <param name="width">How far it reaches across; <see cref="Side"/> or less.</param>
/// <param name="height">How far it reaches down; <see cref="Side"/> or less.</param>
/// <param name="parts">From the lowest up.</param>
public sealed class Drawing(int width, int height, Seq<DrawingPart> parts)
{
    /// <summary>A drawing of a metre is exact to a hundredth of a millimetre.</summary>
    public const int Side = 100_000;

    public int Width => width;

    public int Height => height;

    public Seq<DrawingPart> Parts => parts;

    /// <summary>Whether all that is painted is black or white and nothing shines through, so that no screen has anything to do.</summary>
    public bool IsLineArt => parts.All(part => part.IsLineArt);
}

/// <summary>Something that is painted.</summary>
public abstract class DrawingPart
{
    private protected DrawingPart()
    {
    }

    internal abstract bool IsLineArt { get; }
}

/// <summary>An outline that is filled, stroked, or filled and then stroked.</summary>
/// <param name="fill">Null for none.</param>
/// <param name="pen">Null for none.</param>
/// <param name="isEvenOdd">Inside is what a ray leaves an odd number of times; else what the outline turns about.</param>
public sealed class DrawnPath(DrawingOutline outline, DrawingPaint? fill, DrawingPen? pen, bool isEvenOdd) : DrawingPart
{
    public DrawingOutline Outline => outline;

    public DrawingPaint? Fill => fill;

    public DrawingPen? Pen => pen;

    public bool IsEvenOdd => isEvenOdd;

    internal override bool IsLineArt => fill is null or { IsLineArt: true } && pen?.Paint is null or { IsLineArt: true };
}

/// <summary>A picture in the drawing.</summary>
/// <param name="picture">Of pixels.</param>
/// <param name="place">From a square with sides of 1, y downwards, to the drawing.</param>
/// <param name="opacity">In thousandths.</param>
public sealed class DrawnPicture(Picture picture, DrawingMatrix place, int opacity) : DrawingPart
{
    public Picture Picture => picture;

    public DrawingMatrix Place => place;

    public int Opacity => opacity;

    internal override bool IsLineArt => false;
}

/// <summary>Parts that are cut off by an outline, or painted together before they are laid on what is under them.</summary>
/// <param name="clip">What is seen of them; null for all.</param>
/// <param name="isEvenOdd">Of the clip.</param>
/// <param name="opacity">Of all of them together, in thousandths.</param>
public sealed class DrawnGroup(Seq<DrawingPart> parts, DrawingOutline? clip, bool isEvenOdd, int opacity) : DrawingPart
{
    public Seq<DrawingPart> Parts => parts;

    public DrawingOutline? Clip => clip;

    public bool IsEvenOdd => isEvenOdd;

    public int Opacity => opacity;

    internal override bool IsLineArt => opacity == DrawingPaint.Opaque && parts.All(part => part.IsLineArt);
}
