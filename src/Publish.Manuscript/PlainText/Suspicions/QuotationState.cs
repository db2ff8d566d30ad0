using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Language;
using Publish.Manuscript.PlainText.Reporting;

namespace Publish.Manuscript.PlainText.Suspicions;

/// <summary>Which marks are open while a paragraph is gone through.</summary>
internal struct QuotationState(TextBlock block, TextBlock? next, Findings findings)
{
    private int openDouble = -1;
    private int openSingle = -1;
    private int straight;
    private int lastStraight = -1;

    private readonly string Text => block.Text;

    public void Take(int i)
    {
        switch (Text[i])
        {
            case '“':
                if (openDouble >= 0) LostClosing(openDouble);
                openDouble = i;
                break;
            case '”':
                CloseDouble(i);
                break;
            case '‘':
                if (!SuspectApostrophes.IsElision(Text, i)) openSingle = i;
                break;
            case '’':
                CloseSingle(i);
                break;
            case '"' when i == 0 || !char.IsAsciiDigit(Text[i - 1]) || straight % 2 == 1:
                straight++;
                lastStraight = i;
                break;
        }
    }

    public readonly void Finish()
    {
        if (openDouble >= 0 && !(next is { Text: ['“', ..] })) LostClosing(openDouble);
        if (straight % 2 == 1 && !(next is { Text: ['"', ..] }) && !(Text[0] == '"' && straight == 1))
            findings.Add(SuspicionKind.LostQuotationMark, Confidence.Doubtful, block, lastStraight, lastStraight + 1, null, "an odd number of quotation marks stands in this paragraph");
    }

    private void CloseDouble(int i)
    {
        if (openDouble >= 0) openDouble = -1;
        else if (openSingle >= 0)
            findings.Add(SuspicionKind.WrongQuotationMark, Confidence.Likely, block, i, i + 1, "’", "the quotation was opened with ‘");
        else
        {
            var start = WordStart(i);
            findings.Add(SuspicionKind.LostQuotationMark, Confidence.Doubtful, block, start, i + 1, "“" + Text[start..(i + 1)], "a quotation closes that never opened; the mark may belong further to the left");
        }
        openSingle = -1;
    }

    private void CloseSingle(int i)
    {
        if (SuspectApostrophes.IsInWord(Text, i)) return;
        if (openSingle >= 0)
        {
            openSingle = -1;
            return;
        }
        if (SuspectApostrophes.MayEndWord(Text, i)) return;
        var start = WordStart(i);
        findings.Add(SuspicionKind.LostQuotationMark, Confidence.Likely, block, start, i + 1, "‘" + Text[start..(i + 1)], "a single quotation mark closes that never opened");
    }

    private readonly void LostClosing(int at)
    {
        findings.Add(SuspicionKind.LostQuotationMark, Confidence.Doubtful, block, at, at + 1, null, "a quotation opens here and does not close in this paragraph");
    }

    private readonly int WordStart(int i)
    {
        var start = i;
        while (start > 0 && !char.IsWhiteSpace(Text[start - 1]))
            start--;
        return start;
    }
}

/// <summary>Tells ’ as an apostrophe from ’ as a closing mark.</summary>
internal static class SuspectApostrophes
{
    private static readonly WordSet Elided = new("em tis twas twere til till cause n bout round neath s");

    /// <summary>"’68", "‘em": a turned apostrophe, no opening mark.</summary>
    public static bool IsElision(string text, int i) =>
        i + 1 < text.Length && (char.IsAsciiDigit(text[i + 1]) || Elided.Contains(Phrase.FirstWord(text.AsSpan(i + 1, Math.Min(8, text.Length - i - 1)))));

    public static bool IsInWord(string text, int i) =>
        (i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1])) || i == 0 || !IsAfterWord(text[i - 1]);

    /// <summary>A plural's possessive, a clipped word (runnin’, o’), a prime after a figure, or a formula's sign (M’).</summary>
    public static bool MayEndWord(string text, int i)
    {
        var before = text[i - 1];
        if (char.IsDigit(before) || char.ToLowerInvariant(before) is 's' or 'z' or 'x') return true;
        var start = i;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        var word = text.AsSpan(start, i - start);
        return word.Length <= 3 || word.EndsWith("in", StringComparison.OrdinalIgnoreCase) || char.IsUpper(before);
    }

    private static bool IsAfterWord(char c) => char.IsLetterOrDigit(c) || c is '.' or ',' or '!' or '?' or '…';
}
