using System.Text;
using Publish.Manuscript.WordProcessing;

namespace Publish.Manuscript.Docx;

/// <summary>A paragraph that is being read.</summary>
internal sealed class DocxDraft
{
    public List<Piece> Pieces { get; init; } = [];

    public DocxParagraphLook Look { get; set; } = DocxParagraphLook.None;

    public DocxStyle Style { get; set; } = DocxStyle.None;

    /// <summary>Of letters, by the paragraph's style.</summary>
    public DocxLook Letters { get; set; } = DocxLook.None;

    /// <summary>A line is drawn across.</summary>
    public bool HasRule { get; set; }

    /// <summary>Boxes that are anchored here, to stand behind.</summary>
    public List<Item> Boxes { get; } = [];

    /// <summary>What was left out, by what it is.</summary>
    public Dictionary<string, (string Why, StringBuilder Words)> Dropped { get; } = new(StringComparer.Ordinal);

    public void Drop(string what, string why, string words)
    {
        if (!Dropped.TryGetValue(what, out var dropped)) Dropped[what] = dropped = (why, new());
        dropped.Words.Append(words);
    }
}
