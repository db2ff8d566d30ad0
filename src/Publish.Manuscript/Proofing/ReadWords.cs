using Publish.Model;
using Publish.Model.Proofing;

namespace Publish.Manuscript.Proofing;

/// <summary>The words of a document by the file that they stood in, in its order; notes stand where they were typed, and not where they are called.</summary>
internal sealed class ReadWords : IDisposable
{
    private readonly ModelWords model;
    private readonly Piece[] pieces;
    private readonly Strand ofFile = new();

    private ReadWords(ModelWords model, Piece[] pieces) => (this.model, this.pieces) = (model, pieces);

    /// <param name="letters">About how many there will be.</param>
    public static ReadWords Of(Document document, int letters)
    {
        var model = ModelWords.Of(document, ofPages: false, letters);
        var pieces = new Piece[model.TextWords.Count + model.NoteWords.Count];
        Take(model.TextWords, model.Text, pieces, isNote: false);
        Take(model.NoteWords, model.Notes, pieces.AsSpan(model.TextWords.Count), isNote: true);
        if (!IsSorted(pieces)) Array.Sort(pieces, static (a, b) => Compare(a, b));
        return new(model, pieces);
    }

    /// <summary>What stands in no file may be of any. Holds until the next file is asked for.</summary>
    public Strand OfFile(int file)
    {
        ofFile.Clear();
        foreach (var piece in pieces)
            if (IsOf(piece, file)) ofFile.AppendLetters((piece.IsNote ? model.Notes : model.Text).Letters.Slice(piece.Words.At, piece.Length));
        return ofFile;
    }

    public void Dispose()
    {
        model.Dispose();
        ofFile.Dispose();
    }

    /// <summary>In the order of the file.</summary>
    public IEnumerable<ReadOnlyMemory<char>> TextsOf(int file) => pieces.Where(piece => IsOf(piece, file)).Select(piece => piece.Words.Text);

    private static bool IsOf(in Piece piece, int file) => piece.Words.Node!.Span.File == file || piece.Words.Node.Span.File == 0;

    private static void Take(List<WordsOf> words, Strand strand, Span<Piece> into, bool isNote)
    {
        for (var i = 0; i < words.Count; i++)
            into[i] = new(words[i], (i + 1 < words.Count ? words[i + 1].At : strand.Count) - words[i].At, isNote);
    }

    private static bool IsSorted(Piece[] pieces)
    {
        for (var i = 1; i < pieces.Length; i++)
            if (Compare(pieces[i - 1], pieces[i]) > 0) return false;
        return true;
    }

    private static int Compare(in Piece a, in Piece b)
    {
        var (left, right) = (a.Words.Node!.Span, b.Words.Node!.Span);
        if (left.File != right.File) return left.File - right.File;
        return left.Start != right.Start ? left.Start - right.Start : a.Words.At - b.Words.At;
    }

    /// <param name="Length">In letters.</param>
    private readonly record struct Piece(WordsOf Words, int Length, bool IsNote);
}
