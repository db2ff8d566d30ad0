using Markdig.Syntax;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary><c>::: glossary</c>: where the glossary stands, and, in a manuscript of one file, its entries.</summary>
internal static class GlossaryPlaceReader
{
    public static void Read(DivBlock div, TypedAttributes? typed, BlockReader reader, List<FlowItem> items)
    {
        var reading = reader.Reading;
        var span = reading.Span(div);
        if (div.Any(block => block is not BlankLineBlock)) reading.Glossary.Read(div, reader);
        if (reading.Glossary.HasPlace)
        {
            reading.Diagnostics.SecondGlossaryPlace(span);
            return;
        }
        reading.Glossary.HasPlace = true;
        items.Add(new FlowItem.OfBlock(new GlossaryPlace { Span = span, Attributes = AttributeReader.Read(typed, span, reading, Braces.Other) }));
    }
}
