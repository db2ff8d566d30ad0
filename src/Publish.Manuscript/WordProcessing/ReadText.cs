using Publish.Model;

namespace Publish.Manuscript.WordProcessing;

/// <summary>All that a reader takes out of a word processor's file.</summary>
internal sealed class ReadText
{
    public List<Item> Items { get; init; } = [];

    /// <summary>What the file's properties say; the text itself has the last word.</summary>
    public Metadata Card { get; init; } = new() { Language = "" };

    /// <summary>Names of anchors that links lead to.</summary>
    public HashSet<string> Wanted { get; init; } = new(StringComparer.Ordinal);

    /// <summary>How many letters are in each language.</summary>
    public Dictionary<string, int> Languages { get; init; } = new(StringComparer.OrdinalIgnoreCase);

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
