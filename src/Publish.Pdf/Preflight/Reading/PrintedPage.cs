using Publish.Typesetting.Geometry;

namespace Publish.Pdf.Preflight.Reading;

/// <summary>What a page puts on paper. All places are from the top left corner of the page as it is shown.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Trim">The whole page where the file does not say.</param>
internal sealed record PrintedPage(int Number, Size Size, Rect Trim, bool NamesTrim, IReadOnlyList<Mark> Marks)
{
    /// <summary>By the names that they have in the file.</summary>
    public required IReadOnlySet<string> Fonts { get; init; }

    /// <summary>The page is larger than its trim.</summary>
    public bool HasRoomForBleed => Size.Width - Trim.Width > Length.Mm(1) || Size.Height - Trim.Height > Length.Mm(1);

    /// <summary>Something shines through something else.</summary>
    public bool IsTransparent { get; init; }

    /// <summary>A place of the page as a person would measure it, from the trim.</summary>
    public Rect FromTrim(Rect place) => place.Shifted(-Trim.X, -Trim.Y);
}
