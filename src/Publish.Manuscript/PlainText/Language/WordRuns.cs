namespace Publish.Manuscript.PlainText.Language;

/// <summary>Goes through the words of a text without making strings: runs of letters and digits, with apostrophes and hyphens inside.</summary>
internal ref struct WordRuns(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;

    public int Start { get; private set; }

    public int End { get; private set; }

    public readonly ReadOnlySpan<char> Current => text[Start..End];

    public bool MoveNext()
    {
        var i = End;
        while (i < text.Length && !char.IsLetterOrDigit(text[i]))
            i++;
        if (i == text.Length) return false;
        Start = i;
        while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (IsInner(text[i]) && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]))))
            i++;
        End = i;
        return true;
    }

    private static bool IsInner(char c) => c is '\'' or '’' or '-' or '‐' or '\u00AD' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
