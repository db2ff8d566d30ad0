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
