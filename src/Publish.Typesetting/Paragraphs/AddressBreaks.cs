namespace Publish.Typesetting.Paragraphs;

/// <summary>Where web addresses may be parted: after a slash or colon, before a full stop or another mark, and never with a hyphen
/// (The Chicago Manual of Style, 17th edition, 14.18).</summary>
internal static class AddressBreaks
{
    public static bool IsAddress(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(' ');
        if (end >= 0) text = text[..end];
        return text.IndexOf("://") > 0 || text.IndexOf("www.") >= 0 || (text.IndexOf('/') > 0 && text.IndexOf('.') > 0);
    }

    /// <param name="at">Of the character that would begin the next line; at least 1.</param>
    public static bool MayBreakBefore(ReadOnlySpan<char> text, int at)
    {
        char before = text[at - 1], after = text[at];
        if (before == '/' && after != '/') return true;
        if (before == ':' && after != '/') return true;
        return after is '.' or ',' or '~' or '_' or '?' or '#' or '%' or '=' or '&'
            && char.IsLetterOrDigit(before) && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
    }
}
