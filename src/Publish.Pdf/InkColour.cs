namespace Publish.Pdf;

/// <summary>What an ink looks like in a PDF, each component in thousandths.</summary>
/// <param name="Kind">Which components count: <paramref name="A"/> alone for grey, three for RGB, all for CMYK.</param>
/// <param name="A">Grey (1000 is white), red (1000 is full) or cyan (1000 is full ink).</param>
public readonly record struct InkColour(InkKind Kind, int A, int B = 0, int C = 0, int D = 0)
{
    public static InkColour Black { get; } = Grey(0);

    public static InkColour White { get; } = Grey(1000);

    public static InkColour Grey(int level) => new(InkKind.Grey, level);

    public static InkColour Rgb(int red, int green, int blue) => new(InkKind.Rgb, red, green, blue);

    public static InkColour Cmyk(int cyan, int magenta, int yellow, int black) => new(InkKind.Cmyk, cyan, magenta, yellow, black);

    /// <summary>The ink printed so many percent strong.</summary>
    public InkColour Tint(int percent) => Kind == InkKind.Cmyk
        ? Cmyk(Part(A, percent), Part(B, percent), Part(C, percent), Part(D, percent))
        : new(Kind, Lighter(A, percent), Lighter(B, percent), Lighter(C, percent));

    /// <summary>As grey of the same lightness (the luma of ITU-R BT.601 for RGB).</summary>
    public InkColour ToGrey() => Kind switch
    {
        InkKind.Rgb => Grey(((299 * A) + (587 * B) + (114 * C)) / 1000),
        InkKind.Cmyk => Grey(Math.Max(0, 1000 - D - (((299 * A) + (587 * B) + (114 * C)) / 1000))),
        _ => this,
    };

    private static int Part(int value, int percent) => value * percent / 100;

    private static int Lighter(int value, int percent) => 1000 - Part(1000 - value, percent);
}

public enum InkKind
{
    Grey,
    Rgb,
    Cmyk,
}
