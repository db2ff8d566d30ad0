using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Reporting;

namespace Publish.Manuscript.PlainText.Suspicions;

/// <summary>UTF-8 that somebody once read as Windows-1252 ("â€™"), and characters that were lost on the way.</summary>
internal static class WrongDecoding
{
    private static readonly (string Wrong, string Right)[] Known =
    [
        ("â€™", "’"), ("â€˜", "‘"), ("â€œ", "“"), ("â€\u009D", "”"), ("â€”", "—"), ("â€“", "–"), ("â€¦", "…"), ("Ã©", "é"), ("Ã¨", "è"), ("Ã¼", "ü"),
        ("Ã¶", "ö"), ("Ã¤", "ä"), ("ÃŸ", "ß"), ("Ã±", "ñ"), ("Ã³", "ó"), ("Ã¡", "á"), ("Ã§", "ç"), ("Ãª", "ê"), ("Â«", "«"), ("Â»", "»"), ("Â ", " "),
    ];

    private static readonly System.Buffers.SearchValues<char> Signs = System.Buffers.SearchValues.Create("âÃÂ\uFFFD");

    public static void Check(TextBlock block, Findings findings)
    {
        var text = block.Text;
        for (var i = text.AsSpan().IndexOfAny(Signs); i >= 0;)
        {
            if (text[i] == '\uFFFD')
                findings.Add(SuspicionKind.WrongDecoding, Confidence.Doubtful, block, i, i + 1, null, "a character was lost when the file was converted");
            else if (Array.Find(Known, k => text.AsSpan(i).StartsWith(k.Wrong, StringComparison.Ordinal)) is { Wrong: not null } found)
                findings.Add(SuspicionKind.WrongDecoding, Confidence.Likely, block, i, i + found.Wrong.Length, found.Right, "the file was once read in the wrong encoding");
            var step = text.AsSpan(i + 1).IndexOfAny(Signs);
            i = step < 0 ? -1 : i + 1 + step;
        }
    }
}
