namespace Publish.Model.Punctuation;

/// <summary>A quotation that has not been closed yet.</summary>
/// <param name="Typed">The straight mark, single or double, that closes it.</param>
/// <param name="Closing">As it is printed.</param>
/// <param name="IsSpaced">The mark was typed with spaces on both sides.</param>
internal readonly record struct OpenQuote(char Typed, QuoteLevel Level, char Closing, bool IsSpaced);

/// <summary>The quotations that are open at a place of a line, the innermost last.</summary>
internal sealed class OpenQuotes
{
    private const int Nowhere = int.MinValue;

    private readonly Growing<OpenQuote> open = new();
    private int doubles;

    /// <summary>Where the last one was opened; a place that no mark has where none was.</summary>
    public int OpenedAt { get; private set; } = Nowhere;

    /// <summary>Where the last one was closed; likewise.</summary>
    public int ClosedAt { get; private set; } = Nowhere;

    public QuoteLevel? Level => open.Count == 0 ? null : open[open.Count - 1].Level;

    public bool IsSpaced => open.Count > 0 && open[open.Count - 1].IsSpaced;

    /// <param name="typed">The straight mark, single or double.</param>
    public bool Has(char typed) => typed == '"' ? doubles > 0 : open.Count > doubles;

    public void Open(OpenQuote quote, int at)
    {
        open.Add(quote);
        if (quote.Typed == '"') doubles++;
        OpenedAt = at;
    }

    /// <summary>Closes the mark and whatever was left open inside of it; null where none is open.</summary>
    public OpenQuote? Close(char typed, int at)
    {
        ClosedAt = at;
        if (!Has(typed)) return null;
        while (true)
        {
            var quote = open[open.Count - 1];
            open.Shorten(open.Count - 1);
            if (quote.Typed == '"') doubles--;
            if (quote.Typed == typed) return quote;
        }
    }

    /// <summary>Closes by a mark that was typed as it is printed, if it can close the innermost quotation.</summary>
    public void ClosePrinted(char mark, int at)
    {
        if (open.Count > 0 && open[open.Count - 1] is var quote && quote.Closing == mark) Close(quote.Typed, at);
    }
}
