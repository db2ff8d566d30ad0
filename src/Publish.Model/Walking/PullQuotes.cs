using System.Text;

namespace Publish.Model.Walking;

/// <summary>Words of the text that are set large beside it.</summary>
public static class PullQuotes
{
    /// <summary>A pull quote repeats words that stand elsewhere in the text: nobody is to hear or find them twice.</summary>
    /// <remarks>White space, quotation marks, full stops and other signs at the ends and between words do not count; one with notes, links or pictures always stands for itself.</remarks>
    public static bool Repeats(Document document, Division quote)
    {
        if (quote.Kind != DivisionKind.PullQuote || quote.Attributes.Id.Length > 0 || !quote.Content.All(block => block is Paragraph paragraph && paragraph.Attributes.Id.Length == 0 && paragraph.Content.All(IsPlain))) return false;
        var words = Letters(quote.Content);
        if (words.Length == 0) return false;
        foreach (var section in document.Body)
            if (Says(section, words)) return true;
        return false;
    }

    /// <summary>The words, and the paragraph below them that begins with a dash and says whose they are; null where there is none.</summary>
    public static (Seq<Block> Words, Paragraph? By) Signed(Division quote) =>
        quote.Content is [_, .., Paragraph { Content: [Text { Value: ['—' or '–' or '―', ..] or ['-', '-', ..] }, ..] } by] ? (Seq.Create(quote.Content.Span[..^1]), by) : (quote.Content, null);

    private static bool IsPlain(Inline inline) => inline.Attributes.Id.Length == 0 && inline switch
    {
        Text or LineBreak => true,
        Styled styled => styled.Content.All(IsPlain),
        TermUse { Call: TermCall.None } use => use.Content.All(IsPlain),
        _ => false,
    };

    private static bool Says(Section section, string words)
    {
        if (Says(section.Blocks, words)) return true;
        foreach (var sub in section.Subsections)
            if (Says(sub, words)) return true;
        return false;
    }

    private static bool Says(Seq<Block> blocks, string words)
    {
        foreach (var block in blocks)
            if (block switch
            {
                Paragraph paragraph => Letters([paragraph]).Contains(words, StringComparison.Ordinal),
                Quotation quotation => Says(quotation.Content, words),
                Division { Kind: not DivisionKind.PullQuote } division => Says(division.Content, words),
                ListBlock list => list.Items.Any(item => Says(item.Content, words)),
                _ => false,
            }) return true;
        return false;
    }

    /// <summary>Letters and figures alone.</summary>
    private static string Letters(Seq<Block> paragraphs)
    {
        var letters = new StringBuilder();
        foreach (var block in paragraphs)
            foreach (var c in block is Paragraph paragraph ? PlainText.WithoutNotes(paragraph.Content) : "")
                if (char.IsLetterOrDigit(c)) letters.Append(char.ToLowerInvariant(c));
        return letters.ToString();
    }
}
