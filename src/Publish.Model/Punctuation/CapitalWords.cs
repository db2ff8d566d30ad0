namespace Publish.Model.Punctuation;

/// <summary>A stretch of a text, and whether it is set as capitals are.</summary>
/// <param name="IsTracked">Its capitals stand apart a little.</param>
public readonly record struct CapitalStretch(int Start, int End, bool HasLiningFigures, bool IsTracked);

/// <summary>Finds words in capitals, which are letterspaced (Bringhurst, 2.1.6), and codes with capitals such as A4, whose figures are as tall as those (3.2.1).</summary>
public static class CapitalWords
{
    private const int ShortestNumber = 8;

    /// <summary>The whole text in stretches, one after the other; null where nothing of it is set otherwise.</summary>
    /// <param name="wantsFigures">Lining figures are sought: the text has others.</param>
    /// <param name="wantsTracking">Words in capitals are sought.</param>
    public static List<CapitalStretch>? Find(string text, bool wantsFigures, bool wantsTracking)
    {
        if (!(wantsFigures || wantsTracking) || !MayHave(text)) return null;
        List<CapitalStretch>? stretches = null;
        var isAllCapitals = !text.Any(char.IsLower);
        var (done, afterCapitals) = (0, false);
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && !IsSpace(text[end]))
                end++;
            var stretch = Of(text, start, end, isAllCapitals, afterCapitals);
            afterCapitals = stretch.IsTracked;
            stretch = stretch with { HasLiningFigures = stretch.HasLiningFigures && wantsFigures, IsTracked = stretch.IsTracked && wantsTracking };
            if (stretch.HasLiningFigures || stretch.IsTracked)
            {
                stretches ??= [];
                if (start > done) AddPlain(stretches, text, done, start, stretch);
                Add(stretches, stretch);
                done = end;
            }
            start = Math.Max(end, start + 1);
            while (start < text.Length && IsSpace(text[start]))
                start++;
        }
        if (stretches is not null && done < text.Length) stretches.Add(new(done, text.Length, false, false));
        return stretches;
    }

    /// <summary>Most texts have neither two capitals side by side nor a capital beside a figure.</summary>
    private static bool MayHave(string text)
    {
        var before = false;
        foreach (var c in text)
        {
            var counts = c < 0x80 ? c is (>= 'A' and <= 'Z') or (>= '0' and <= '9') : c > 0xBF && char.IsUpper(c);
            if (counts && before) return true;
            before = counts || (before && c is '-' or '(');
        }
        return false;
    }

    private static CapitalStretch Of(string text, int start, int end, bool isAllCapitals, bool afterCapitals)
    {
        var (capitals, pairs, smalls, digits) = (0, 0, 0, 0);
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c is '@' or '_' or '\\' || (c == '/' && i > start && text[i - 1] is '/' or ':')) return new(start, end, false, false);
            if (char.IsUpper(c))
            {
                capitals++;
                if (i > start && char.IsUpper(text[i - 1])) pairs++;
            }
            else if (char.IsLower(c)) smalls++;
            else if (char.IsAsciiDigit(c)) digits++;
        }
        var isTracked = pairs > 0 && (smalls == 0 || (smalls == 1 && IsPlural(text, start, end)));
        var isNumber = digits > 0 && capitals == 0 && smalls == 0 && (isAllCapitals || (afterCapitals && digits >= ShortestNumber));
        return new(start, end, digits > 0 && (capitals > 0 || isNumber), isTracked || (isAllCapitals && pairs == 0 && capitals == 1 && afterCapitals));
    }

    /// <summary>"PDFs": the s behind the last capital.</summary>
    private static bool IsPlural(string text, int start, int end)
    {
        for (var i = end - 1; i > start; i--)
            if (char.IsLower(text[i])) return text[i] == 's' && char.IsUpper(text[i - 1]) && !(i + 1 < end && char.IsLetter(text[i + 1]));
        return false;
    }

    /// <summary>The space between two words in capitals is theirs.</summary>
    private static void AddPlain(List<CapitalStretch> stretches, string text, int from, int to, CapitalStretch next)
    {
        if (stretches.Count > 0 && stretches[^1] is var last && last.End == from && last with { Start = next.Start, End = next.End } == next && text.AsSpan(from, to - from).IsWhiteSpace())
            stretches[^1] = last with { End = to };
        else
            stretches.Add(new(from, to, false, false));
    }

    private static void Add(List<CapitalStretch> stretches, CapitalStretch stretch)
    {
        if (stretches.Count > 0 && stretches[^1] is var last && last with { Start = stretch.Start, End = stretch.End } == stretch) stretches[^1] = last with { End = stretch.End };
        else stretches.Add(stretch);
    }

    private static bool IsSpace(char c) => c is ' ' or '\u00A0' or '\u202F' or '\t';
}
