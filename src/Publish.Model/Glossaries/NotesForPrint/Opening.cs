using Publish.Model.Walking;

namespace Publish.Model.Glossaries.NotesForPrint;

/// <summary>The first sentences of an entry, as many as a note holds.</summary>
/// <remarks>Where whole sentences would give next to nothing ("Throughout the text."), the opening goes on into the next one and breaks
/// off between words.</remarks>
internal static class Opening
{
    private const int FewestWords = 20;

    /// <param name="definition">More than <paramref name="mostWords"/> long.</param>
    /// <param name="tail">What follows the last word.</param>
    public static Seq<Block> Of(Seq<Block> definition, int mostWords, Seq<Inline> tail)
    {
        var result = new List<Block>();
        var cut = CutOf(definition, mostWords);
        for (var i = 0; i <= cut.Paragraph && definition[i] is Paragraph paragraph; i++)
        {
            var content = i == cut.Paragraph ? Beginning.Of(paragraph.Content, cut.Offset).AddRange(tail) : paragraph.Content;
            result.Add(paragraph with { Content = content });
        }
        return result.Count > 0 ? Seq.Of(result) : [new Paragraph(tail)];
    }

    /// <summary>Where the opening ends.</summary>
    private readonly record struct Cut(int Paragraph, int Offset, int Words);

    private static Cut CutOf(Seq<Block> definition, int mostWords)
    {
        var (whole, words) = (default(Cut), 0);
        for (var i = 0; i < definition.Count && definition[i] is Paragraph paragraph; i++)
        {
            var text = PlainText.Untrimmed(paragraph.Content);
            foreach (var end in Sentences.Ends(text))
            {
                var sum = words + WordCount.Of(text.AsSpan(0, end));
                if (sum <= mostWords) whole = new(i, end, sum);
                else return whole.Words >= FewestWords ? whole : new(i, AfterWords(text, mostWords - words), mostWords);
            }
            words += WordCount.Of(text);
        }
        return whole;
    }

    /// <summary>The end of the text's word of that number, without the marks after it.</summary>
    private static int AfterWords(string text, int count)
    {
        var at = 0;
        for (var words = 0; words < count; words++)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
            while (at < text.Length && !char.IsWhiteSpace(text[at]))
                at++;
        }
        while (at > 0 && text[at - 1] is ',' or ';' or ':' or '.' or '—' or '–' or '-' or '(' or ' ')
            at--;
        return at;
    }
}
