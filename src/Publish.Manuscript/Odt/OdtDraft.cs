using System.Text;
using Publish.Manuscript.WordProcessing;

namespace Publish.Manuscript.Odt;

/// <summary>A paragraph that is being read.</summary>
internal sealed class OdtDraft(OdtStyle style)
{
    public OdtStyle Style => style;

    public List<Piece> Pieces { get; } = [];

    public List<Item> Boxes { get; } = [];

    /// <summary>White space that follows white space, or begins a paragraph, is none.</summary>
    public bool EndsInSpace { get; set; } = true;
}

/// <summary>What was noted in the margin.</summary>
internal sealed class OdtComments
{
    public const string FileName = Docx.DocxComments.FileName;

    private readonly StringBuilder written = new();

    public bool IsEmpty => written.Length == 0;

    public void Add(string about, string author, string words) =>
        written.Append("\n“").Append(about).Append("”\n    ").Append(author.Length > 0 ? author + ": " : "").Append(words.Replace("\n", "\n    ", StringComparison.Ordinal)).Append('\n');

    public WrittenFile ToFile() => new(FileName, "COMMENTS\nWhat was noted in the margin of the document: it is not in the zine. The words that each is about stand before it.\n" + written);
}
