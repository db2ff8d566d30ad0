using Publish.Markup.Syntax;

namespace Publish.Epub.Dialects;

/// <summary>EPUB with the spans and frames of Kobo's own files.</summary>
internal sealed class KoboDialect : EpubDialect
{
    // What the writer puts round a sentence.
    private const int Sentence = 58;

    /// <summary>It has the words of the plain book, cut smaller.</summary>
    public override bool IsProofedElsewhere => true;

    public override Runs RunsInto(XhtmlWriter xml) => new KoboRuns(xml);

    public override int WeightRound(ReadOnlySpan<char> text) => (1 + text.Count('.') + text.Count('!') + text.Count('?')) * Sentence;

    public override void EndHead(XhtmlWriter xml) =>
        xml.Raw("<style class=\"kobostylehacks\">div#book-inner { margin-top: 0; margin-bottom: 0; }</style>"u8);

    public override void BeginBody(XhtmlWriter xml) => xml.Raw("<div id=\"book-columns\"><div id=\"book-inner\">\n"u8);

    public override void EndBody(XhtmlWriter xml) => xml.Raw("</div></div>\n"u8);
}
