using Publish.Markup.Planning;
using Publish.Markup.Syntax;

namespace Publish.Markup.Content;

/// <summary>Marks the program's own words where they are in another language than the book, which has none of its own in
/// <see cref="Model.Language.LanguageTerms"/>: a voice would read English by the rules of Welsh.</summary>
public static class OwnWords
{
    /// <summary>For an element that was just begun and holds, or is named by, nothing but such words and figures.</summary>
    public static XhtmlWriter InOwnWords(this XhtmlWriter xml, Book book) => book.LanguageOfTerms is { } language ? book.Dialect.Language(xml, language) : xml;

    public static XhtmlWriter OwnLeaf(this XhtmlWriter xml, Book book, ReadOnlySpan<byte> element, string text) =>
        xml.Begin(element).InOwnWords(book).Text(text).End(element).Line();
}
