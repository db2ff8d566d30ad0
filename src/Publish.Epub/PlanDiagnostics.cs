using Publish.Epub.Markup;
using Publish.Epub.Planning;
using Publish.Model;

namespace Publish.Epub;

/// <summary>What the plan of a book shows already, before a word of it is written.</summary>
internal static class PlanDiagnostics
{
    public static void Report(Book book, DiagnosticBag diagnostics)
    {
        var language = book.Document.Metadata.Language;
        if (!LanguageNames.IsWellFormed(language)) diagnostics.MalformedLanguage(language);
        foreach (var image in book.Survey.Pictures.Undescribed)
            diagnostics.UndescribedPicture(image);
    }
}
