using System.Globalization;

namespace Publish.Manuscript.PlainText.Composing;

/// <summary>A call of a note in running text: <c>[12]</c>.</summary>
internal static class NoteCall
{
    /// <summary>As it is typed: a letter for a number below zero.</summary>
    public static string Shown(int number) => number < 0 ? ((char)('A' - number - 1)).ToString() : number.ToString(CultureInfo.InvariantCulture);

    /// <param name="text">From the opening bracket.</param>
    /// <returns>Zeros where there is none; a note has at most three digits.</returns>
    public static (int Number, int Length) Read(ReadOnlySpan<char> text)
    {
        if (text.Length > 2 && text[2] == ']' && char.IsAsciiLetterUpper(text[1])) return (-(text[1] - 'A' + 1), 3);
        var end = 1;
        while (end < text.Length && end < 5 && char.IsAsciiDigit(text[end]))
            end++;
        if (end is 1 or 5 || end == text.Length || text[end] != ']') return default;
        return (int.Parse(text[1..end], CultureInfo.InvariantCulture), end + 1);
    }
}
