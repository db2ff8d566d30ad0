namespace Publish.Manuscript.PlainText.Surveying;

/// <summary>Words reduced to their letters and digits in one case, to see whether two lines say the same.</summary>
internal static class Letters
{
    public static string Of(ReadOnlySpan<char> text)
    {
        Span<char> plain = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
            if (char.IsLetterOrDigit(c)) plain[length++] = char.ToLowerInvariant(c);
        return plain[..length].ToString();
    }
}
