using Publish.Model.Walking;

namespace Publish.Model.Glossaries.NotesForPrint;

/// <summary>Counts words as a writer does: what stands between spaces.</summary>
internal static class WordCount
{
    public static int Of(Seq<Block> blocks)
    {
        var words = 0;
        new TextRuns(text => words += Of(text)).Over(blocks);
        return words;
    }

    public static int Of(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inside = false;
        foreach (var c in text)
        {
            var isSpace = char.IsWhiteSpace(c);
            if (!isSpace && !inside) words++;
            inside = !isSpace;
        }
        return words;
    }

    /// <summary>Hands on every run's words, and preformatted text.</summary>
    private sealed class TextRuns(Action<string> take) : Rewriter
    {
        public void Over(Seq<Block> blocks) => Blocks(blocks);

        protected override Seq<Inline> Run(Seq<Inline> content)
        {
            take(PlainText.WithoutNotes(content));
            return content;
        }

        public override Block Visit(Preformatted block)
        {
            take(block.Text);
            return block;
        }
    }
}
