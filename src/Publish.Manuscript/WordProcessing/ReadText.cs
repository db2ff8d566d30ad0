using Publish.Manuscript.Drafting;
using Publish.Model;

namespace Publish.Manuscript.WordProcessing;

/// <summary>All that a reader takes out of a word processor's file.</summary>
internal sealed class ReadText
{
    public List<Item> Items { get; init; } = [];

    /// <summary>What the file's properties say; the text itself has the last word.</summary>
    public Metadata Card { get; init; } = new() { Language = "" };

    /// <summary>How long the lines are that the text is set in, in inches; of a file that does not say, as on most pages.</summary>
    public double Measure { get; init; } = SourceSizes.LetterMeasure;

    /// <summary>Names of anchors that links lead to.</summary>
    public HashSet<string> Wanted { get; init; } = new(StringComparer.Ordinal);

    /// <summary>How many letters are in each language.</summary>
    public Dictionary<string, int> Languages { get; init; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The same, set in lines of another length.</summary>
    public ReadText On(double measure) => new() { Items = Items, Card = Card, Wanted = Wanted, Languages = Languages, Measure = measure };

    /// <summary>Letters and signs of the text itself, whatever their language.</summary>
    public int Letters => Items.OfType<ParagraphItem>().Sum(item => item.Pieces.OfType<TextPiece>().Sum(text => text.Value.Length));

    /// <summary>Every paragraph, notes and boxes included.</summary>
    public IEnumerable<ParagraphItem> Paragraphs => Of(Items);

    private static IEnumerable<ParagraphItem> Of(IEnumerable<Item> items)
    {
        foreach (var item in items)
        {
            switch (item)
            {
                case ParagraphItem paragraph:
                    yield return paragraph;
                    foreach (var note in paragraph.Pieces.OfType<NotePiece>())
                        foreach (var inner in Of(note.Content)) yield return inner;
                    break;
                case TableItem table:
                    foreach (var cell in table.Rows.SelectMany(row => row.Cells))
                        foreach (var inner in Of(cell.Content)) yield return inner;
                    break;
                case BoxItem box:
                    foreach (var inner in Of(box.Content)) yield return inner;
                    break;
            }
        }
    }
}
