using Publish.Manuscript.Files;
using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Of a picture that is not there its words stand: in the line where it stood, or as its caption alone.</summary>
internal sealed class PicturesLeftOut : Rewriter
{
    public override Inline Visit(Image inline) => inline.Path == PictureShelf.LeftOut ? Words(inline) : base.Visit(inline);

    public override Block Visit(Figure block)
    {
        if (block.Picture.Path != PictureShelf.LeftOut) return base.Visit(block);
        Seq<Inline> words = block.Caption.IsEmpty ? [Words(block.Picture)] : block.Caption;
        return new Paragraph(words) { Span = block.Span };
    }

    private static Text Words(Image picture) => new($"[{(string.IsNullOrWhiteSpace(picture.Alternative) ? "…" : picture.Alternative)}]") { Span = picture.Span };
}
