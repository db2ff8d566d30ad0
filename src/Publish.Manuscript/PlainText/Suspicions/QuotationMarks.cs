using Publish.Manuscript.PlainText.Blocks;

namespace Publish.Manuscript.PlainText.Suspicions;

/// <summary>Quotation marks that open and do not close, close and did not open, or close with the wrong sign, within a paragraph.</summary>
internal static class QuotationMarks
{
    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create("“”‘’\"");

    public static void Check(TextBlock block, TextBlock? next, Findings findings, Habits habits)
    {
        if (habits.LowQuotes || !block.Text.AsSpan().ContainsAny(Marks)) return;
        var state = new QuotationState(block, next, findings);
        for (var i = 0; i < block.Text.Length; i++)
            state.Take(i);
        state.Finish();
    }
}
