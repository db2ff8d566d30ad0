using Publish.Fonts;
using Publish.Typesetting.Paragraphs.Hyphenation;
using Publish.Typesetting.Paragraphs.LineBreaking;
using Publish.Typesetting.Paragraphs.Words;

namespace Publish.Typesetting.Paragraphs;

/// <summary>Prepares paragraphs for breaking. Safe to use from several threads; one for a whole layout, since it remembers words.</summary>
internal sealed class ParagraphSetter(Shaper shaper, Hyphenator hyphenator)
{
    private readonly WordTables tables = new(shaper, hyphenator);

    public IBreakable Prepare(ParagraphSource source)
    {
        var asked = source.Style.Breaking.Letterspacing > 0 && HasJoinedLetters(source) ? Unspaced(source) : source;
        return new BreakableParagraph(asked, FragmentCollector.Collect(asked, tables), tables);
    }

    /// <summary>From Arabic to Mongolian, Vedic signs and the Indic scripts of later blocks: letters that hang together may not be parted. A few that do not are among them, and lose little.</summary>
    private static bool HasJoinedLetters(ParagraphSource source)
    {
        foreach (var piece in source.Pieces)
        {
            if (piece is not TextPiece { Text: var text }) continue;
            if (text.AsSpan().ContainsAnyInRange('\u0600', '\u1CFF') || text.AsSpan().ContainsAnyInRange('\uA800', '\uABFF') || text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')) return true;
        }
        return false;
    }

    private static ParagraphSource Unspaced(ParagraphSource source) =>
        source with { Style = source.Style with { Breaking = source.Style.Breaking with { Letterspacing = 0 } } };
}
