using Publish.Compression;
using Publish.Pdf.Syntax;
using Publish.Typesetting.Pages;

namespace Publish.Pdf.Content;

/// <summary>Turns one page's items into operators, in painting order.</summary>
internal sealed class PageCompiler
{
    // Pages are compiled side by side; each thread writes into its own bytes.
    [ThreadStatic]
    private static ByteSink? ofThread;

    private readonly DocumentResources book;
    private readonly InkTable inks;
    private readonly ContentWriter content;
    private readonly List<int> faces = [];
    private readonly List<int> pictures = [];
    private readonly List<PlacedSource> placed = [];
    private readonly List<LinkItem> links = [];
    private readonly List<AnchorItem> anchors = [];
    private readonly List<PictureItem> figures = [];
    private bool isNeutral = true;
    private bool overprints;

    private PageCompiler(Page page, DocumentResources book, MarkTags tags, InkTable inks)
    {
        (this.book, this.inks) = (book, inks);
        var sink = ofThread ??= new ByteSink(1 << 14);
        sink.Clear();
        content = new ContentWriter(sink, page.Media.Height, tags);
    }

    public static CompiledPage Compile(Page page, DocumentResources book, MarkTags tags, InkTable inks)
    {
        var compiler = new PageCompiler(page, book, tags, inks);
        if (page.Register is { IsNone: false } register) RegisterPainter.Begin(compiler.content.Sink, register, page.Media);
        foreach (var item in page.Items)
            compiler.Paint(item);
        return compiler.Finish();
    }

    private CompiledPage Finish()
    {
        content.Finish();
        return new CompiledPage(
            Deflate.Zlib(content.Sink.Written), Rising(faces), Rising(pictures), [.. placed], content.Marked, isNeutral)
        {
            Links = [.. links],
            Anchors = [.. anchors],
            Figures = [.. figures],
            Overprints = overprints,
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
                content.Enter(rule.Structure, asText: false);
                content.Fill(ColourOf(rule.Ink)!.Value);
                content.Rectangle(rule.Area);
                content.Sink.Raw(Operator.Fill);
                break;
            case PathItem path:
                content.Enter(path.Structure, asText: false);
                PathPainter.Paint(content, path, ColourOf(path.Fill), ColourOf(path.Stroke));
                break;
            case PictureItem picture:
                Paint(picture);
                break;
            case PlacedPageItem placed:
                content.Enter(placed.Structure, asText: false);
                content.BeginAnew();
                PlacementPainter.Paint(content, placed, this.placed.Count);
                this.placed.Add(placed.Source);
                overprints |= placed.Overprints;
                break;
            case LinkItem link:
                links.Add(link);
                break;
            case AnchorItem anchor:
                anchors.Add(anchor);
                break;
            default:
                throw new InvalidOperationException($"Pages of PDF cannot hold a {item.GetType().Name}.");
        }
    }

    private void Paint(TextItem text)
    {
        if (text.Words.IsEmpty)
            return;
        var face = book.Fonts.FaceOf(text.Style.Face);
        if (!faces.Contains(face.Index)) faces.Add(face.Index);
        content.Enter(text.Structure, asText: true);
        content.Fill(ColourOf(text.Style.Ink)!.Value);
        LinePainter.Paint(content, book.Fonts, face, text);
    }

    private void Paint(PictureItem picture)
    {
        var index = book.Pictures.IndexOf(picture);
        if (!pictures.Contains(index)) pictures.Add(index);
        figures.Add(picture);
        content.Enter(picture.Structure, asText: false);
        PicturePainter.Paint(content, picture, index);
    }

    private static int[] Rising(List<int> indexes)
    {
        indexes.Sort();
        return [.. indexes];
    }

    private InkColour? ColourOf(Ink? ink)
    {
        if (ink is null)
            return null;
        var colour = inks.ColourOf(ink);
        isNeutral &= ink.Name == Ink.Black.Name || ink.Name == Ink.Paper.Name;
        return colour;
    }
}

/// <summary>Places a picture, which PDF paints into the unit square.</summary>
internal static class PicturePainter
{
    public static void Paint(ContentWriter content, PictureItem picture, int index)
    {
        var (sink, area) = (content.Sink.Raw(Operator.Save), picture.Area);
        if (picture.Clip is { } clip)
        {
            content.Rectangle(clip);
            sink.Raw(Operator.Clip);
        }

        var (width, height) = (Coordinates.Thousandths(area.Width), Coordinates.Thousandths(area.Height));
        if (picture.Turned) sink.Raw("0 "u8).Thousandths(height).Raw((byte)' ').Thousandths(-width).Raw(" 0 "u8);
        else sink.Thousandths(width).Raw(" 0 0 "u8).Thousandths(height).Raw((byte)' ');
        sink.Thousandths(Coordinates.Thousandths(picture.Turned ? area.Right : area.X)).Raw((byte)' ').Thousandths(content.Up(area.Bottom)).Raw(Operator.Transform);
        sink.Raw("/P"u8).Integer(index).Raw(Operator.Paint).Raw(Operator.Restore);
    }
}
