using Publish.Manuscript.Files;
using Publish.Model.Pictures;

namespace Publish.Manuscript.Rtf;

/// <summary>A picture that is being read: its bytes in hexadecimal digits, or as they are behind <c>\bin</c>.</summary>
internal sealed class RtfPicture
{
    private readonly List<byte> bytes = [];
    private int half = -1;

    /// <summary>What it is, where that is not shown by its bytes: "an EMF drawing".</summary>
    public string Kind { get; set; } = "";

    /// <summary>Twentieths of a point.</summary>
    public int Height { get; set; }

    /// <summary>Likewise.</summary>
    public int Width { get; set; }

    public int Scale { get; set; } = 100;

    public int ScaleAcross { get; set; } = 100;

    /// <summary>What is hidden at each edge, of the size before it is scaled.</summary>
    public (int Left, int Top, int Right, int Bottom) Hidden { get; set; }

    public bool IsCropped => Hidden.Left > 0 || Hidden.Top > 0 || Hidden.Right > 0 || Hidden.Bottom > 0;

    /// <summary>Null where nothing is hidden, or it is not known how much of the whole.</summary>
    public CropShares? Crop => !IsCropped || Width <= 0 || Height <= 0 || Hidden.Left + Hidden.Right >= Width || Hidden.Top + Hidden.Bottom >= Height ? null
        : new(Share(Hidden.Left, Width), Share(Hidden.Top, Height), Share(Hidden.Right, Width), Share(Hidden.Bottom, Height));

    private static double Share(int hidden, int whole) => Math.Max(0, hidden) / (double)whole;

    public bool IsTooLarge { get; private set; }

    public string? Alternative { get; set; }

    /// <summary>Of what is shown; 0 where it is not known.</summary>
    public double InchesHigh => Math.Max(0, Height - Math.Max(0, Hidden.Top) - Math.Max(0, Hidden.Bottom)) * (Scale / 100.0) / 1440;

    public double InchesWide => Math.Max(0, Width - Math.Max(0, Hidden.Left) - Math.Max(0, Hidden.Right)) * (ScaleAcross / 100.0) / 1440;

    public byte[] Bytes => [.. bytes];

    public void Digit(byte digit)
    {
        if (RtfTokens.Value(digit) is not (>= 0 and var value)) return;
        if (half < 0) half = value;
        else
        {
            if (bytes.Count < Limits.PictureBytes) bytes.Add((byte)(half << 4 | value));
            else IsTooLarge = true;
            half = -1;
        }
    }

    public void Add(ReadOnlySpan<byte> data)
    {
        if (bytes.Count + data.Length > Limits.PictureBytes) IsTooLarge = true;
        else bytes.AddRange(data);
    }
}
