using Markdig.Syntax;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;
using Block = Publish.Model.Block;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Quotations and epigraphs, with their attributions.</summary>
internal static class QuotationReader
{
    public const string Epigraph = "epigraph";

    public static Block Read(QuoteBlock quote, TypedAttributes? typed, BlockReader reader) =>
        Make(quote, typed, typed.Has(Epigraph), reader);

    public static Block Make(ContainerBlock container, TypedAttributes? typed, bool isEpigraph, BlockReader reader)
    {
        var span = reader.Reading.Span(container);
        var attributes = AttributeReader.Read(typed, span, reader.Reading, Braces.Quotation);
        var (content, by) = Attribution.Read(container, reader);
        // A quotation in the epigraph's div is the epigraph itself.
        if (isEpigraph && by.IsEmpty && content is [Quotation { Attributes: var none } inner] && none == Attributes.None)
            (content, by) = (inner.Content, inner.Attribution);
        return isEpigraph
            ? new Epigraph(content, by) { Span = span, Attributes = attributes }
            : new Quotation(content, by) { Span = span, Attributes = attributes };
    }
}
