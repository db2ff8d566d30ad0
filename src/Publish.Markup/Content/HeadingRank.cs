namespace Publish.Markup.Content;

public static class HeadingRank
{
    /// <summary>The element for a depth from 1; HTML has no ranks below the sixth.</summary>
    public static ReadOnlySpan<byte> Of(int depth) => depth switch
    {
        <= 1 => "h1"u8,
        2 => "h2"u8,
        3 => "h3"u8,
        4 => "h4"u8,
        5 => "h5"u8,
        _ => "h6"u8,
    };
}
