namespace Publish.Model;

/// <summary>A place on a page of paper, for the middle of a picture. Written <c>80mm 12mm</c>, or in shares of the page <c>50% 10%</c>.</summary>
/// <param name="FromLeft">From the page's left edge once trimmed.</param>
/// <param name="FromTop">From its upper edge.</param>
public readonly record struct PictureSpot(PictureExtent FromLeft, PictureExtent FromTop)
{
    /// <summary>Reads two distances, with a space or a comma between them; each as <see cref="PictureExtent.Parse"/> does, or 0.</summary>
    /// <returns>Null for what is no place.</returns>
    public static PictureSpot? Parse(string text)
    {
        var parts = text.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 2 && Distance(parts[0]) is { } left && Distance(parts[1]) is { } top ? new(left, top) : null;
    }

    /// <summary>As <see cref="Parse"/> reads it.</summary>
    public override string ToString() => $"{FromLeft} {FromTop}";

    private static PictureExtent? Distance(string typed) => typed.Trim('0') is "" or "mm" or "%" && typed[0] == '0' ? default(PictureExtent) : PictureExtent.Parse(typed);
}
