namespace Publish.Model.Punctuation;

/// <summary>Tells feet, inches, minutes and seconds from marks that close a quotation.</summary>
internal static class Primes
{
    private const int LongestMeasure = 3;

    /// <param name="at">A double mark.</param>
    /// <param name="isOpen">A quotation is open that it could close.</param>
    public static bool IsAt(TypedLine line, int at, bool isOpen)
    {
        if (!FollowsMeasure(line, at) || (Letters.IsWord(line[at + 1]) && line[at + 1] is not ('x' or 'X'))) return false;
        return !isOpen || AnotherCloses(line, at);
    }

    /// <summary>Digits of a measure, "12" or "5½"; a year is none.</summary>
    public static bool FollowsMeasure(TypedLine line, int at)
    {
        if (line[at - 1] is '¼' or '½' or '¾' or '⅓' or '⅔' or '⅛' or '⅜' or '⅝' or '⅞') return true;
        var start = at;
        while (char.IsAsciiDigit(line[start - 1]) && at - start <= LongestMeasure)
            start--;
        return at > start && at - start <= LongestMeasure;
    }

    /// <summary>Whether the next mark of this kind closes as well: then this one need not.</summary>
    private static bool AnotherCloses(TypedLine line, int at)
    {
        for (var next = at + 1; next < line.Length; next++)
            if (line[next] == line[at] && line.IsOpen(next)) return !Letters.IsGap(line[next - 1]) && !Letters.IsOpener(line[next - 1]) && !Letters.IsWord(line[next + 1]);
        return false;
    }
}
