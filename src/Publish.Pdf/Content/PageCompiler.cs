using Publish.Compression;
using Publish.Pdf.Syntax;
using Publish.Typesetting.Pages;

namespace Publish.Pdf.Content;

/// <summary>Turns one page's items into operators, in painting order.</summary>
internal sealed class PageCompiler
{
    // Pages are compiled side by side; each thread writes into its own bytes.
    [ThreadStatic]
    private static ByteSink? _ofThread;

    private readonly DocumentBook _book;
    private readonly InkTable _inks;
    private readonly bool _greyOnly;
    private readonly ContentWriter _content;
    private readonly SortedSet<int> _faces = [];
    private readonly SortedSet<int> _pictures = [];
    private readonly List<PlacedSource> _placed = [];
    private readonly List<LinkItem> _links = [];
    private readonly List<AnchorItem> _anchors = [];
    private readonly List<PictureItem> _figures = [];
    private bool _isNeutral = true;

    private PageCompiler(Page page, DocumentBook book, MarkTags tags, InkTable inks, bool greyOnly)
    {
        (_book, _inks, _greyOnly) = (book, inks, greyOnly);
        var sink = _ofThread ??= new ByteSink(1 << 14);
        sink.Clear();
        _content = new ContentWriter(sink, page.Media.Height, tags);
    }

    public static CompiledPage Compile(Page page, DocumentBook book, MarkTags tags, InkTable inks, bool greyOnly)
    {
        var compiler = new PageCompiler(page, book, tags, inks, greyOnly);
        foreach (var item in page.Items)
            compiler.Paint(item);
        return compiler.Finish();
    }

    private CompiledPage Finish()
    {
        _content.Finish();
        return new CompiledPage(
            Deflate.Zlib(_content.Sink.Written), [.. _faces], [.. _pictures], [.. _placed], _content.Slots, _isNeutral)
        {
            Links = [.. _links],
            Anchors = [.. _anchors],
            Figures = [.. _figures],
        };
    }

    private void Paint(PageItem item)
    {
        switch (item)
        {
            case TextItem text:
                Paint(text);
                break;
            case RuleItem rule:
                _content.Enter(rule.Slot, asText: false);
                _content.Fill(ColourOf(rule.Ink)!.Value);
                _content.Rectangle(rule.Area);
                _content.Sink.Raw(Operator.Fill);
                break;
            case PathItem path:
                _content.Enter(path.Slot, asText: false);
                PathPainter.Paint(_content, path, ColourOf(path.Fill), ColourOf(path.Stroke));
                break;
            case PictureItem picture:
                Paint(picture);
                break;
            case PlacedPageItem placed:
                _content.Enter(placed.Slot, asText: false);
                PlacementPainter.Paint(_content, placed, _placed.Count);
                _placed.Add(placed.Source);
                break;
            case LinkItem link:
                _links.Add(link);
                break;
            case AnchorItem anchor:
                _anchors.Add(anchor);
                break;
            default:
                throw new InvalidOperationException($"Pages of PDF cannot hold a {item.GetType().Name}.");
        }
    }

    private void Paint(TextItem text)
    {
        if (text.Words.IsEmpty)
            return;
        var face = _book.Fonts.FaceOf(text.Style.Face);
        _faces.Add(face.Index);
        _content.Enter(text.Slot, asText: true);
        _content.Fill(ColourOf(text.Style.Ink)!.Value);
        LinePainter.Paint(_content, _book.Fonts, face, text);
    }

    private void Paint(PictureItem picture)
    {
        var index = _book.Pictures.IndexOf(picture.Picture);
        _pictures.Add(index);
        _figures.Add(picture);
        _content.Enter(picture.Slot, asText: false);
        PicturePainter.Paint(_content, picture, index);
    }

    private InkColour? ColourOf(Ink? ink)
    {
        if (ink is null)
            return null;
        var colour = _inks.ColourOf(ink);
        _isNeutral &= ink.Name == Ink.Black.Name || ink.Name == Ink.Paper.Name;
        return _greyOnly ? colour.ToGrey() : colour;
    }
}
