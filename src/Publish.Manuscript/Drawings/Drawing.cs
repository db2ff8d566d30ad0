using Publish.Model.Pictures;

namespace Publish.Manuscript.Drawings;

/// <summary>A picture that becomes a page, or two.</summary>
/// <param name="Name">Of its file, with the page's number where the file holds several.</param>
/// <param name="FullPath">Where its bytes lie; empty where they were made.</param>
/// <param name="Made">What was made of the file; null where that is kept as it is.</param>
/// <param name="Width">In pixels, as shown.</param>
/// <param name="Height">In pixels, as shown.</param>
internal sealed record Drawing(string Name, string FullPath, DevelopedPicture? Made, PictureFormat Format, int Width, int Height)
{
    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Name);

    public double Shape => Width / (double)Math.Max(1, Height);

    public bool HasIdleColours { get; init; }

    /// <summary>In the document.</summary>
    public string Path { get; init; } = "";

    /// <summary>As wide as two pages.</summary>
    public bool IsSpread { get; init; }

    /// <summary>The left half of what lies on two pages, whose other half comes next.</summary>
    public bool IsLeft { get; init; }

    /// <summary>The right half.</summary>
    public bool IsRight { get; init; }

    public bool IsPage => !IsSpread && !IsLeft && !IsRight;
}
