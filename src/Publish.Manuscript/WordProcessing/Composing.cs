using Publish.Manuscript.Drafting;
using Publish.Model;

namespace Publish.Manuscript.WordProcessing;

/// <summary>What all parts of a text are put together with.</summary>
internal sealed class Composing
{
    /// <summary>A picture that is lower stands in its line, as a sign does. In inches.</summary>
    private const double LineHeight = 0.45;

    private readonly Dictionary<ParagraphItem, string> ids = [];
    private readonly Importing.Accounts.Ledger ledger;
    private readonly double measure;

    /// <param name="keepsTypewriter">Not in a text that is all typewriter.</param>
    /// <param name="measure">Of the file's pages, in inches.</param>
    public Composing(string language, bool keepsTypewriter, double measure, Importing.Accounts.Ledger ledger) =>
        (this.measure, this.ledger, Inlines) = (measure, ledger, new(Anchors = new(ledger), language, keepsTypewriter, items => BlockComposer.Nested(items, this)));

    public Anchoring Anchors { get; }

    public InlineComposer Inlines { get; }

    /// <summary>Of the headings, the highest.</summary>
    public int TopLevel { get; set; } = 1;

    /// <summary>What is met when blocks are made, and stands in the text as something else.</summary>
    public void Lose(string what, string why, string place) => ledger.Lose(what, why, place);

    public void SetId(ParagraphItem item, string id) => ids[item] = id;

    public string IdOf(ParagraphItem item) => ids.GetValueOrDefault(item, "");

    public Paragraph Paragraph(ParagraphItem item)
    {
        var content = Inlines.Of(WithoutLifted(item));
        var id = IdOf(item);
        return new Paragraph(content)
        {
            Span = content.FirstOrDefault(inline => inline.Span.File > 0)?.Span ?? default,
            Attributes = id.Length > 0 ? Attributes.None with { Id = id } : Attributes.None,
        };
    }

    /// <summary>What all of a heading looks like is the style's affair.</summary>
    public Seq<Inline> HeadingOf(ParagraphItem item)
    {
        var texts = item.Pieces.OfType<TextPiece>().Where(text => !string.IsNullOrWhiteSpace(text.Value)).ToList();
        var all = texts.Aggregate((Face)~0, (face, text) => face & text.Look.Face) & (Face.Bold | Face.Italic | Face.Underline | Face.SmallCaps | Face.Typewriter | Face.Highlight);
        return Inlines.Of(WithoutLifted(item), texts.Count == 0 ? Face.None : all);
    }

    /// <summary>Pictures that stand before the words, or among them and are too large for a line.</summary>
    public IEnumerable<Figure> FiguresBefore(ParagraphItem item) => Lifted(item, isBefore: true);

    public IEnumerable<Figure> FiguresAfter(ParagraphItem item) => Lifted(item, isBefore: false);

    /// <summary>All pictures of a paragraph that holds nothing else.</summary>
    public IEnumerable<Figure> FiguresOf(ParagraphItem item) => item.Pieces.OfType<PicturePiece>().Select((picture, i) => FigureOf(picture, i == 0 ? IdOf(item) : ""));

    /// <summary>A frame round the text, made with a table of one cell.</summary>
    public static bool IsAside(TableItem table) => table.Rows is [{ Cells: [_] }];

    /// <summary>Of the spaces on both sides of a picture that goes, one goes too.</summary>
    private static List<Piece> WithoutLifted(ParagraphItem item)
    {
        var pieces = new List<Piece>(item.Pieces.Count);
        var isParted = false;
        foreach (var piece in item.Pieces)
        {
            if (piece is PicturePiece picture && !StandsInLine(picture, item)) isParted = pieces.LastOrDefault() is TextPiece { Value: [.., ' '] };
            else if (isParted && piece is TextPiece { Value: [' ', ..] } text)
            {
                isParted = false;
                if (text.Value.Length > 1) pieces.Add(text with { Value = text.Value[1..], Start = text.Start + 1 });
            }
            else
            {
                isParted = isParted && piece is AnchorPiece;
                pieces.Add(piece);
            }
        }
        return pieces;
    }

    private IEnumerable<Figure> Lifted(ParagraphItem item, bool isBefore)
    {
        var isAtStart = true;
        foreach (var piece in item.Pieces)
        {
            if (piece is TextPiece text && !string.IsNullOrWhiteSpace(text.Value)) isAtStart = false;
            if (piece is PicturePiece picture && isAtStart == isBefore && !StandsInLine(picture, item)) yield return FigureOf(picture, "");
        }
    }

    private Figure FigureOf(PicturePiece picture, string id) => new(new Image(picture.Path, picture.Alternative), [], FigurePlacement.Here)
    {
        Attributes = id.Length > 0 ? Attributes.None with { Id = id } : Attributes.None,
        Width = SourceSizes.ShareOf(picture.Width, measure),
    };

    private static bool StandsInLine(PicturePiece picture, ParagraphItem item) => !picture.Floats && picture.Height < LineHeight && !string.IsNullOrWhiteSpace(item.Words);
}
