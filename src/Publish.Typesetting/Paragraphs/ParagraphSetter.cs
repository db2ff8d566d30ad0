using Publish.Fonts;
using Publish.Typesetting.Paragraphs.Hyphenation;
using Publish.Typesetting.Paragraphs.LineBreaking;
using Publish.Typesetting.Paragraphs.Words;

namespace Publish.Typesetting.Paragraphs;

/// <summary>Prepares paragraphs for breaking. Safe to use from several threads; one for a whole layout, since it remembers words.</summary>
internal sealed class ParagraphSetter(Shaper shaper, Hyphenator hyphenator)
{
    private readonly WordTables tables = new(shaper, hyphenator);

    public IBreakable Prepare(ParagraphSource source) =>
        new BreakableParagraph(source, FragmentCollector.Collect(source, tables), tables);
}
