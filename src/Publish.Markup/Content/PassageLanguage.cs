using Publish.Markup.Planning;
using Publish.Markup.Syntax;
using Publish.Model.Language;

namespace Publish.Markup.Content;

/// <summary>Says which language a passage is in, and from which side it is written.</summary>
internal static class PassageLanguage
{
    /// <param name="language">Null for that of what stands around.</param>
    public static XhtmlWriter Language(this XhtmlWriter xml, Book book, string? language)
    {
        if (language is null || !LanguageNames.IsWellFormed(language)) return xml;
        return book.Dialect.Language(xml, language).Attribute("dir"u8, Direction(book, language));
    }

    /// <summary>Only where it may differ from what stands around it: full stops and brackets of a passage go to the side where its lines end.</summary>
    private static string? Direction(Book book, string language) => LanguageTag.IsRightToLeft(language) ? "rtl" : book.IsRightToLeft ? "ltr" : null;
}
