namespace Publish.Model;

/// <summary>Where the pages of the reading PDF begin in the text, for an e-book's list of pages.</summary>
/// <param name="Pages">In order; each page of the PDF once.</param>
public sealed record PageMap(Seq<PageStart> Pages)
{
    public static PageMap None { get; } = new([]);
}

/// <param name="Label">What the folio shows, or would show on a page that has none.</param>
/// <param name="Node">The node that the page's text begins with or in: a <see cref="Model.Text"/>, a <see cref="Code"/>, a block or a section, the very
/// object of the document that was typeset; the <see cref="Glossary"/> for a heading that was made for it; null for a page without text of the document (a cover, a blank).</param>
/// <param name="Offset">In a <see cref="Model.Text"/>, <see cref="Code"/> or <see cref="Preformatted"/>: the first character on the page, in UTF-16
/// units; else 0.</param>
public sealed record PageStart(string Label, Node? Node, int Offset);
