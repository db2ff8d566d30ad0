namespace Publish.Model.Pictures.Drawings;

/// <summary>A colour of a screen (sRGB), eight bits a component.</summary>
public readonly record struct DrawingColour(byte Red, byte Green, byte Blue)
{
    internal bool IsBlackOrWhite => this is { Red: 0, Green: 0, Blue: 0 } or { Red: 255, Green: 255, Blue: 255 };
}

/// <summary>What an outline is filled or stroked with.</summary>
/// <param name="opacity">In thousandths.</param>
public abstract class DrawingPaint(int opacity)
{
    /// <summary>Nothing shines through.</summary>
    public const int Opaque = 1000;

    public int Opacity => opacity;

    internal virtual bool IsLineArt => false;
}

/// <summary>One colour.</summary>
public sealed class FlatPaint(DrawingColour colour, int opacity) : DrawingPaint(opacity)
{
    public DrawingColour Colour => colour;

    internal override bool IsLineArt => Opacity == Opaque && colour.IsBlackOrWhite;
}

/// <summary>Colours that run into each other along a line, or from one circle to another. What lies beyond the ends has the colours of the ends.</summary>
/// <param name="from">Where the first colour is.</param>
/// <param name="to">Where the last colour is.</param>
/// <param name="isRadial">The ends are circles.</param>
/// <param name="matrix">From the gradient's own places to the drawing.</param>
/// <param name="stops">At least two, rising from 0 to 1.</param>
public sealed class GradientPaint(GradientEnd from, GradientEnd to, bool isRadial, DrawingMatrix matrix, Seq<GradientStop> stops, int opacity) : DrawingPaint(opacity)
{
    public GradientEnd From => from;

    public GradientEnd To => to;

    public bool IsRadial => isRadial;

    public DrawingMatrix Matrix => matrix;

    public Seq<GradientStop> Stops => stops;
}

/// <param name="Radius">Of a circle; 0 on a line.</param>
public readonly record struct GradientEnd(double X, double Y, double Radius);

/// <param name="At">From 0 to 1.</param>
/// <param name="Opacity">In thousandths, beside that of the paint.</param>
public readonly record struct GradientStop(double At, DrawingColour Colour, int Opacity);

/// <summary>A tile, over and over.</summary>
/// <param name="tile">What is on it. Places on it are counted from its upper left corner.</param>
/// <param name="width">From a tile to the next.</param>
/// <param name="height">From a row of tiles to the next.</param>
/// <param name="matrix">From places on the first tile to the drawing.</param>
public sealed class PatternPaint(Seq<DrawingPart> tile, int width, int height, DrawingMatrix matrix, int opacity) : DrawingPaint(opacity)
{
    public Seq<DrawingPart> Tile => tile;

    public int Width => width;

    public int Height => height;

    public DrawingMatrix Matrix => matrix;

    internal override bool IsLineArt => Opacity == Opaque && tile.All(part => part.IsLineArt);
}

public enum PenEnd
{
    Butt,
    Round,
    Square,
}

public enum PenCorner
{
    Mitre,
    Round,
    Bevel,
}

/// <summary>What a line is drawn with.</summary>
/// <param name="paint">What it leaves.</param>
/// <param name="width">As places are counted.</param>
public sealed class DrawingPen(DrawingPaint paint, int width)
{
    public DrawingPaint Paint => paint;

    public int Width => width;

    public PenEnd End { get; init; }

    public PenCorner Corner { get; init; }

    /// <summary>How many times its width a corner may reach out before it is cut; in thousandths.</summary>
    public int MitreLimit { get; init; } = 4000;

    /// <summary>Lengths of dashes and gaps in turn; empty for a whole line.</summary>
    public Seq<int> Dashes { get; init; } = [];

    /// <summary>How far into the dashes a line begins.</summary>
    public int DashStart { get; init; }
}
