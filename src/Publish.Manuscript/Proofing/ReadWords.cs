using Publish.Model;
using Publish.Model.Proofing;

namespace Publish.Manuscript.Proofing;

/// <summary>The words of a document by the file that they stood in, in its order; notes stand where they were typed, and not where they are called.</summary>
internal sealed class ReadWords
{
    private readonly WordsOf[] words;

    private ReadWords(WordsOf[] words) => this.words = words;

    public static ReadWords Of(Document document)
    {
        var model = ModelWords.Of(document, ofPages: false);
        var words = new WordsOf[model.TextWords.Count + model.NoteWords.Count];
        model.TextWords.CopyTo(words);
        model.NoteWords.CopyTo(words, model.TextWords.Count);
        if (!IsSorted(words)) Array.Sort(words, static (a, b) => Compare(a, b));
        return new(words);
    }

    public Strand OfFile(int file)
    {
        var strand = new Strand();
        foreach (var text in TextsOf(file)) strand.Append(text.Span);
        return strand;
    }

    /// <summary>In the order of the file; what stands in none may be of any.</summary>
    public IEnumerable<ReadOnlyMemory<char>> TextsOf(int file)
    {
        foreach (var (_, node, text) in words)
            if (node!.Span.File == file || node.Span.File == 0) yield return text;
    }

    private static bool IsSorted(WordsOf[] words)
    {
        for (var i = 1; i < words.Length; i++)
            if (Compare(words[i - 1], words[i]) > 0) return false;
        return true;
    }

    private static int Compare(in WordsOf a, in WordsOf b)
    {
        var (left, right) = (a.Node!.Span, b.Node!.Span);
        if (left.File != right.File) return left.File - right.File;
        return left.Start != right.Start ? left.Start - right.Start : a.At - b.At;
    }
}
