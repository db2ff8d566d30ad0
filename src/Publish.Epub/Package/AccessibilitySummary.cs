using System.Globalization;
using Publish.Markup.Planning;

namespace Publish.Epub.Package;

/// <summary>Says the claims of <see cref="Accessibility"/> in words: only what is true of this very book.</summary>
internal static class AccessibilitySummary
{
    public static string Of(Accessibility claims, SummarySentences words) => string.Join(' ', Sentences(claims, words));

    private static IEnumerable<string> Sentences(Accessibility claims, SummarySentences words)
    {
        var book = claims.Book;
        yield return words.Text;
        yield return words.Headings;
        if (book.Survey.HasTables) yield return book.Survey.HeadlessTables == 0 ? words.TablesWithHeads : Filled(words.TablesWithoutHeads, book.Survey.HeadlessTables);
        if (book.Survey.HasNotes) yield return words.Notes;
        if (!book.Document.Glossary.IsEmpty) yield return words.Glossary;
        if (!book.Survey.Uses.IsEmpty) yield return words.GlossaryUses;
        if (claims.HasPages) yield return words.Pages;
        yield return Pictures(book, words);
        if (book.Survey.Pictures.Vague > 0) yield return Filled(words.VagueDescriptions, book.Survey.Pictures.Vague);
        yield return words.Silent;
        if (claims.IsStill) yield return words.Still;
        if (book.Survey.Links.Vague > 0) yield return Filled(words.VagueLinks, book.Survey.Links.Vague);
        yield return claims.EvaluatedBy.Length > 0 ? words.Evaluated.Replace("{0}", claims.EvaluatedBy, StringComparison.Ordinal) : words.NotEvaluated;
    }

    private static string Pictures(Book book, SummarySentences words)
    {
        var pictures = book.Survey.Pictures;
        if (pictures.IsEmpty) return book.IndexOf<CoverItem>() < 0 && book.IndexOf<BackCoverItem>() < 0 ? words.NoPictures : words.NoneButCover;
        if (pictures.Undescribed.Count > 0) return Filled(words.Undescribed, pictures.Undescribed.Count);
        if (!pictures.AnyDecorative) return words.AllDescribed;
        return pictures.AnyDescribed ? words.DescribedOrDecoration : words.AllDecoration;
    }

    private static string Filled(string sentence, int count) => sentence.Replace("{0}", count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
