using Publish.Manuscript.PlainText.Classifying;

namespace Publish.Manuscript.PlainText.Surveying;

/// <summary>A publisher's list of other books behind a text: its titles are numbered and priced, and head nothing.</summary>
internal static class Catalogue
{
    private const int FewestPrices = 3;

    /// <summary>One block in so many names a price.</summary>
    private const int Rarest = 6;

    /// <summary>Blocks behind the last price: who printed it, what was changed in it.</summary>
    private const int MostBehind = 30;

    /// <summary>It stands in the last part of the text.</summary>
    private const int LastPercent = 40;

    /// <returns>The block that it begins with; <see cref="Sheet.Count"/> where there is none.</returns>
    public static int Start(Sheet sheet, int fewest = FewestPrices)
    {
        var prices = new List<int>();
        for (var i = sheet.Count * LastPercent / 100; i < sheet.Count; i++)
            if (HasPrice(sheet[i].Block.Text)) prices.Add(i);
        // The longest run up to the last price in which prices are frequent, near the text's end.
        var first = 0;
        while (first < prices.Count && (prices.Count - first) * Rarest < prices[^1] - prices[first] + 1) first++;
        if (prices.Count - first < fewest || sheet.Count - prices[^1] > Math.Max(MostBehind, prices[^1] - prices[first])) return sheet.Count;
        var start = prices[first];
        while (start > 0 && prices[first] - start < Rarest && sheet.IsOpen(start - 1) && sheet[start - 1].Block.Text.Length <= Look.Longest) start--;
        return start;
    }

    /// <summary>"Price $1.50", "£2", "6_s._ net", "3s. 6d.", "40 cents".</summary>
    private static bool HasPrice(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]) || (i > 0 && char.IsLetterOrDigit(text[i - 1]))) continue;
            if (i > 0 && text[i - 1] is '$' or '£' or '€') return true;
            var end = i;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            var behind = text[end..].TrimStart(" _");
            if (end - i <= 3 && (behind.StartsWith("s.") || behind.StartsWith("d.") || behind.StartsWith("/-") || behind.StartsWith("cents") || behind.StartsWith("fr.") || behind.StartsWith("Mk"))) return true;
            i = end;
        }
        return false;
    }
}
