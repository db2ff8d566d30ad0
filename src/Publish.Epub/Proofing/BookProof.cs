using Publish.Markup.Planning;
using Publish.Markup.Syntax;
using Publish.Model;
using Publish.Model.Proofing;
using Publish.Model.Source;

namespace Publish.Epub.Proofing;

/// <summary>Holds the finished files of a book against the document: every word in its order, every note with its way back, every picture, every link.</summary>
internal static class BookProof
{
    private const int MostAlone = 3;

    /// <param name="parts">In the order of the book; their letters are given back.</param>
    public static void Check(Book book, IReadOnlyList<SpineItemWords> parts, DiagnosticBag diagnostics)
    {
        using var text = new Strand(parts.Sum(part => part.Text.Count));
        using var notes = new Strand(parts.Sum(part => part.Notes.Count));
        foreach (var part in parts)
        {
            text.AppendLetters(part.Text.Letters);
            notes.AppendLetters(part.Notes.Letters);
            part.Dispose();
        }
        using var model = ModelWords.Of(book.Parted.Whole, ofPages: false, text.Count);
        Lost(Comparison.Of(model.Text, model.TextWords, text), model.TextWords, diagnostics);
        Lost(Comparison.Of(model.Notes, model.NoteWords, notes), model.NoteWords, diagnostics);
        Count(model.NoteCount, parts.Sum(part => part.NoteCount), diagnostics.NotesNotInBook);
        Count(model.Images.Count(image => book.Pictures.Find(image.Path) is not null), parts.Sum(part => part.Pictures), diagnostics.PicturesNotInBook);
        Count(model.Links.Count(IsForBooks), parts.Sum(part => part.Links), diagnostics.LinksNotInBook);
    }

    private static bool IsForBooks(Link link) => WebAddress.Checked(link.Url) is { } address && WebAddress.IsForBooks(address);

    private static void Lost(Comparison comparison, List<WordsOf> words, DiagnosticBag diagnostics)
    {
        var lost = comparison.Lost;
        var shown = lost.Count > MostAlone ? 1 : lost.Count;
        for (var i = 0; i < shown; i++)
            diagnostics.WordsNotInBook(Excerpt.PlaceOf(words, lost[i].Start), Excerpt.Of(words, lost[i]), lost.Count - shown);
    }

    private static void Count(int wanted, int found, Action<int, int> tell)
    {
        if (found < wanted) tell(found, wanted);
    }
}
