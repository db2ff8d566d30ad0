using Publish.Manuscript.Yaml;
using Publish.Model;
using Publish.Model.Language;
using Publish.Model.Source;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Sets what a piece's front matter says above its text: the title as its heading, unless the file has one, and below it who wrote it.</summary>
internal static class PieceHead
{
    public static void Set(Piece piece, List<FlowItem> items, string language, DiagnosticBag diagnostics)
    {
        var at = OwnHeading(piece.Title, items);
        if (at >= 0 && piece.Title.Length > 0 && !IsCalled(items[at], piece.Title))
            diagnostics.PieceTitleDiffers(piece.Place, piece.Title, WordsOf(items[at]));
        if (at < 0 && piece.Title.Length > 0) items.Insert(at = 0, new FlowItem.OfHeading(1, new Heading([new Text(piece.Title) { Span = piece.Place }]) { Span = piece.Place }, Attributes.None));
        var below = at >= 0 ? at + 1 : items is [FlowItem.OfHeading, ..] ? 1 : 0;
        if (Byline(piece, language) is { } byline) items.Insert(below, new FlowItem.OfBlock(byline));
        if (piece.Subtitle.Length > 0) items.Insert(below, new FlowItem.OfBlock(new Paragraph([new Styled(SpanKind.Emphasis, [new Text(piece.Subtitle) { Span = piece.Place }])]) { Span = piece.Place }));
        if (piece.Language is { } own && own != language) Speak(own, items);
    }

    /// <summary>A heading of the first level with the piece's title, or the one that the file begins with; -1 where there is neither.</summary>
    private static int OwnHeading(string title, List<FlowItem> items)
    {
        var same = items.FindIndex(item => item is FlowItem.OfHeading { Level: 1 } && IsCalled(item, title));
        return same >= 0 ? same : items is [FlowItem.OfHeading { Level: 1 }, ..] ? 0 : -1;
    }

    private static bool IsCalled(FlowItem heading, string title) => WordsOf(heading).Equals(title, StringComparison.OrdinalIgnoreCase);

    private static string WordsOf(FlowItem heading) => Publish.Model.Walking.PlainText.WithoutNotes(((FlowItem.OfHeading)heading).Heading.Content);

    /// <summary>Null where nobody and no date is named.</summary>
    private static Division? Byline(Piece piece, string language)
    {
        var lines = new List<Block>();
        var names = string.Join(", ", piece.Authors.Select(author => author.Name));
        if (names.Length > 0) lines.Add(Line(names, piece));
        if (piece.Date.Length > 0) lines.Add(Line(DateWords.Of(piece.Date, piece.Language ?? language), piece));
        return lines.Count == 0 ? null : new Division(DivisionKind.Byline, Seq.Of(lines)) { Span = piece.Place };
    }

    private static Paragraph Line(string words, Piece piece) => new([new Text(words) { Span = piece.Place }]) { Span = piece.Place };

    /// <summary>The language of the piece's sections, or of its blocks where it has none.</summary>
    private static void Speak(string language, List<FlowItem> items)
    {
        for (var i = 0; i < items.Count; i++)
            if (items[i] is FlowItem.OfHeading { Level: 1 } heading && heading.Attributes.Language is null)
                items[i] = heading with { Attributes = heading.Attributes with { Language = language } };
        if (items.Exists(item => item is FlowItem.OfHeading { Level: 1 })) return;
        for (var i = 0; i < items.Count; i++)
            if (items[i] is FlowItem.OfBlock { Block: { Attributes.Language: null } block })
                items[i] = new FlowItem.OfBlock(block with { Attributes = block.Attributes with { Language = language } });
    }
}
