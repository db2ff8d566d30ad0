using Publish.Manuscript.Files;

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

    public int Scale { get; set; } = 100;

    public bool IsCropped { get; set; }

    public bool IsTooLarge { get; private set; }

    public string? Alternative { get; set; }

    public double Inches => Height * (Scale / 100.0) / 1440;

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
