using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Publish.Manuscript.Files;
using Publish.Manuscript.Markdown.Reading;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Markdown.Html;

/// <summary>Reads a block that is HTML from end to end. All of it has the place of the block.</summary>
internal sealed class HtmlFragmentReader(BlockReader blocks, SourceSpan span)
{
    private const int MostOpen = 1000;

    /// <summary>Others may be left open: paragraphs, items, cells.</summary>
    private static readonly List<string> Closed = ["div", "span", "section", "article", "aside", "blockquote", "details", "figure", "ul", "ol", "table", "b>", "i>", "em", "strong", "font", "center"];

    private readonly FileReading reading = blocks.Reading;

    /// <summary>What the pictures read so far say of their size and side, until one becomes a figure.</summary>
    private readonly Dictionary<Image, TypedAttributes> wishes = new(ReferenceEqualityComparer.Instance);

    public void Read(string html, TypedAttributes? above, List<FlowItem> items)
    {
        if (OpenElements(html) > MostOpen)
        {
            reading.Diagnostics.HtmlTooDeep(span);
            return;
        }
        var body = new HtmlParser().ParseDocument("<!DOCTYPE html><body>" + WithoutWords(html)).Body!;
        if (IsTooDeep(body)) reading.Diagnostics.HtmlTooDeep(span);
        else if (above is null) ReadBlocks(body, items);
        else BlockElement.Read("div", [], above, Inner(body), span, reading, items);
        SayUnused();
    }

    /// <summary>Elements that are opened and not closed: each paragraph within asks all of them whether it may stand there.</summary>
    private static int OpenElements(string html)
    {
        var open = 0;
        foreach (var part in html.AsSpan().Split('<'))
        {
            var (start, _) = part.GetOffsetAndLength(html.Length);
            if (Closed.Exists(name => html.AsSpan(start).StartsWith(name, StringComparison.OrdinalIgnoreCase))) open++;
            else if (start > 0 && start < html.Length && html[start] == '/') open = Math.Max(0, open - 1);
        }
        return open;
    }

    /// <summary>Words in angle brackets stay words.</summary>
    private string WithoutWords(string html)
    {
        var from = 0;
        for (var at = html.IndexOf('<', from); at >= 0; at = html.IndexOf('<', from))
        {
            from = at + 1;
            var length = AngleWords.Length(html.AsSpan(at), at > 0 ? html[at - 1] : '\n', name => html.AsSpan(0, at).Contains("<" + name, StringComparison.OrdinalIgnoreCase));
            if (length == 0) continue;
            reading.Diagnostics.AngleWords(PlaceOf(html.Substring(at, length)), html.Substring(at, length));
            html = string.Concat(html.AsSpan(0, at), "&lt;", html.AsSpan(at + 1));
        }
        return html;
    }

    /// <summary>Of words in the block; the block's own where they are not found as they are.</summary>
    private SourceSpan PlaceOf(string words) =>
        reading.Fixed is null && reading.Text.Content.IndexOf(words, span.Start, Math.Min(span.Length, reading.Text.Content.Length - span.Start), StringComparison.Ordinal) is >= 0 and var at
            ? new(span.File, at, words.Length) : span;

    public List<FlowItem> Inner(INode parent)
    {
        var items = new List<FlowItem>();
        ReadBlocks(parent, items);
        return items;
    }

    public Seq<Model.Block> Nested(INode parent) => BlockReader.Nested(Inner(parent));

    public Seq<Model.Inline> Line(INode parent)
    {
        var run = new InlineRun();
        foreach (var child in parent.ChildNodes)
            ReadInline(child, run);
        return HtmlWhiteSpace.Trim(run.ToSeq());
    }

    public static Seq<Model.Attribute> Attributes(IElement element) =>
        Seq.Of(element.Attributes.Select(a => new Model.Attribute(a.Name, a.Value)));

    private void ReadBlocks(INode parent, List<FlowItem> items)
    {
        var run = new InlineRun();
        foreach (var child in parent.ChildNodes)
        {
            if (child is not IElement element || !IsBlock(element))
            {
                ReadInline(child, run);
                continue;
            }
            run = Flush(run, items);
            ReadBlock(element, items);
        }
        Flush(run, items);
    }

    private InlineRun Flush(InlineRun run, List<FlowItem> items)
    {
        var content = HtmlWhiteSpace.Trim(run.ToSeq());
        if (content is [Image picture]) items.Add(new FlowItem.OfBlock(Figure(picture, [])));
        else if (!content.IsEmpty) items.Add(new FlowItem.OfBlock(new Paragraph(content) { Span = span }));
        return new InlineRun();
    }

    private Figure Figure(Image picture, Seq<Model.Inline> caption)
    {
        wishes.Remove(picture, out var wanted);
        return FigureWishes.Apply(
            new(picture with { Attributes = Model.Attributes.None }, caption, FigurePlacement.Here) { Span = span, Attributes = picture.Attributes }, wanted, span, reading);
    }

    private void AddPicture(IElement element, InlineRun run)
    {
        var picture = InlineElement.Picture(Attributes(element), span, reading, FigureWishes.Width, FigureWishes.Height, FigureWishes.Align);
        if (HtmlPictures.Wishes(element) is { } wanted) wishes[picture] = wanted;
        run.Add(picture);
    }

    /// <summary>A picture in a line is as large as its letters.</summary>
    private void SayUnused()
    {
        foreach (var (key, _) in wishes.Values.SelectMany(wanted => wanted.Pairs)) reading.Diagnostics.AttributeLeftOut(span, "img", key);
        wishes.Clear();
    }

    private void ReadInline(INode node, InlineRun run)
    {
        if (node is IText text) HtmlWords.Read(text, span, reading, run);
        if (node is not IElement element) return;
        var name = element.LocalName;
        if (name == "img") AddPicture(element, run);
        else if (HtmlNames.IsVoid(name)) InlineElement.ReadVoid(name, Attributes(element), span, reading, run);
        else if (HtmlNames.IsLeftOut(name)) reading.Diagnostics.ElementLeftOut(span, name);
        else
        {
            var inner = new InlineRun();
            foreach (var child in element.ChildNodes)
                ReadInline(child, inner);
            InlineElement.Read(name, Attributes(element), inner.ToSeq(), span, reading, run);
        }
    }

    private void ReadBlock(IElement element, List<FlowItem> items)
    {
        var name = element.LocalName;
        if (name is "p" or "hr" && BlockElement.PageBreaks(Attributes(element)) is (_, true) or (true, _) && string.IsNullOrWhiteSpace(element.TextContent))
        {
            items.Add(new FlowItem.OfBlock(new PageBreak { Span = span }));
            return;
        }
        var block = name switch
        {
            "p" or "address" or "summary" or "figcaption" or "legend" => Paragraph(element),
            "hr" => new SceneBreak(),
            "pre" => new Preformatted(element.TextContent.Trim('\n'), ""),
            "ul" or "ol" => HtmlListReader.Read(element, this),
            "dl" => HtmlListReader.ReadDefinitions(element, this),
            "table" => HtmlTableReader.Read(element, this, span),
            "figure" => FigureOf(element),
            _ => null,
        };
        if (block is Model.Paragraph && element.GetAttribute("align") == "center") block = new Division(DivisionKind.Centred, [block with { Span = span }]);
        if (block is not null) items.Add(new FlowItem.OfBlock(Dressed(block, element)));
        else if (name is ['h', >= '1' and <= '6']) AddHeading(element, name[1] - '0', items);
        else if (name is not ("p" or "address" or "summary" or "figcaption" or "legend")) BlockElement.Read(name, Attributes(element), null, Inner(element), span, reading, items);
    }

    private Model.Block? Paragraph(IElement element)
    {
        var content = Line(element);
        if (content.IsEmpty) return null;
        return content is [Image picture] ? Figure(picture, []) : new Paragraph(content);
    }

    /// <summary>Null for a figure that is more than a picture with its caption.</summary>
    private Figure? FigureOf(IElement element)
    {
        var pictures = element.QuerySelectorAll("img");
        var caption = element.QuerySelector("figcaption");
        if (pictures.Length != 1) return null;
        var run = new InlineRun();
        ReadInline(pictures[0], run);
        return Figure((Image)run.ToSeq()[0], caption is null ? [] : Line(caption));
    }

    private void AddHeading(IElement element, int level, List<FlowItem> items)
    {
        var content = Line(element);
        var typed = HtmlAttributes.Clean(element.LocalName, Attributes(element), span, reading);
        if (content.IsEmpty) reading.Diagnostics.EmptyHeading(span);
        else items.Add(new FlowItem.OfHeading(level, new Heading(content) { Span = span }, AttributeReader.Read(typed, span, reading, Braces.Heading)));
    }

    private Model.Block Dressed(Model.Block block, IElement element)
    {
        var typed = HtmlAttributes.Clean(element.LocalName, Attributes(element), span, reading, "start", "type");
        return block with { Span = span, Attributes = AttributeReader.Merge(AttributeReader.Read(typed, span, reading, Braces.Of(block)), block.Attributes) };
    }

    private static bool IsBlock(IElement element) => HtmlNames.IsContainer(element.LocalName) || element.LocalName is
        "p" or "address" or "summary" or "figcaption" or "legend" or "fieldset" or "hgroup" or "search" or "hr" or "pre" or "ul" or "ol" or "dl" or "table" or
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "body";

    private static bool IsTooDeep(INode body)
    {
        var waiting = new Stack<(INode Node, int Depth)>([(body, 0)]);
        while (waiting.TryPop(out var next))
        {
            if (next.Depth > Limits.Nesting) return true;
            foreach (var child in next.Node.ChildNodes)
                waiting.Push((child, next.Depth + 1));
        }
        return false;
    }
}
