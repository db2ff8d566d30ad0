namespace Publish.Acceptance.Folding;

/// <summary>A part of a printed side, in pixels from 0 (black) to 255 (white), cut out and turned without being copied.</summary>
internal readonly struct Picture
{
    private readonly byte[] pixels;
    private readonly int origin;
    private readonly int across;
    private readonly int down;

    public Picture(byte[] pixels, int width, int height) : this(pixels, width, height, 0, 1, width)
    {
    }

    private Picture(byte[] pixels, int width, int height, int origin, int across, int down)
    {
        (this.pixels, Width, Height) = (pixels, width, height);
        (this.origin, this.across, this.down) = (origin, across, down);
    }

    public int Width { get; }

    public int Height { get; }

    public bool IsWhite => Ink is null;

    /// <summary>The box around everything that is dark: left, top, right and bottom, the last two exclusive; null on white paper.</summary>
    public (int Left, int Top, int Right, int Bottom)? Ink
    {
        get
        {
            var (left, top, right, bottom) = (Width, Height, 0, 0);
            for (var y = 0; y < Height; y++)
                for (var x = 0; x < Width; x++)
                {
                    if (!IsDark(x, y)) continue;
                    (left, top, right, bottom) = (Math.Min(left, x), Math.Min(top, y), Math.Max(right, x + 1), y + 1);
                }

            return right == 0 ? null : (left, top, right, bottom);
        }
    }

    public bool IsDark(int x, int y) => pixels[origin + (x * across) + (y * down)] < 128;

    public int Darkness(int x, int y) => 255 - pixels[origin + (x * across) + (y * down)];

    public Picture Part(int left, int top, int width, int height) =>
        new(pixels, width, height, origin + (left * across) + (top * down), across, down);

    /// <summary>Upside down.</summary>
    public Picture Turned() => new(pixels, Width, Height, origin + ((Width - 1) * across) + ((Height - 1) * down), -across, -down);

    /// <summary>A quarter to the right.</summary>
    public Picture TurnedRight() => new(pixels, Height, Width, origin + ((Height - 1) * down), -down, across);

    public Picture TurnedLeft() => TurnedRight().Turned();
}
