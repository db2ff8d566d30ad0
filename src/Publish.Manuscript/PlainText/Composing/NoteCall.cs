using System.Globalization;

namespace Publish.Manuscript.PlainText.Composing;

/// <summary>A call of a note in running text: <c>[12]</c>.</summary>
internal static class NoteCall
{
    /// <param name="text">From the opening bracket.</param>
    /// <returns>Zeros where there is none; a note has at most three digits.</returns>
    public static (int Number, int Length) Read(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && end < 5 && char.IsAsciiDigit(text[end]))
            end++;
        if (end is 1 or 5 || end == text.Length || text[end] != ']') return default;
        return (int.Parse(text[1..end], CultureInfo.InvariantCulture), end + 1);
    }
}
