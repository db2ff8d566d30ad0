using Publish.Manuscript.Drafting;
using Publish.Manuscript.Markdown.Reading;
using Publish.Model;

namespace Publish.Manuscript.WebPages;

/// <summary>Makes sections and blocks of pages.</summary>
internal sealed class WebReader(WebReading reading)
{
    /// <summary>Lists and quotations within each other, as far as a page of paper shows.</summary>
    private const int Deepest = 12;

    private int depth;
    private WebNode? call;

    /// <summary>A whole page, or a part of a book.</summary>
    public void Read(WebNode body)
    {
        reading.Draft.Anchors.Pass(body.File + "#");
        Pass(body);
        Flow(body.Children, reading.Draft.Items, isTop: true);
    }

    public List<Block> Nested(WebNode node) => Nested(node.Children);

    public List<Block> NestedOne(WebNode node) => Nested([node]);

    /// <summary>A line of text, whatever elements stand in it.</summary>
    public Seq<Inline> Line(WebNode node)
    {
        Pass(node);
        return Inlines().Read(node.Children);
    }

    /// <summary>A note where it is called, without the mark at its beginning and the link that leads back.</summary>
    public Note NoteOf(WebNode from, IReadOnlyList<WebNode> body)
    {
        var (outerCall, outerDepth) = (call, depth);
        (call, depth) = (from, 0);
        var items = new List<FlowItem>();
        var nodes = new List<WebNode>();
        foreach (var node in body)
        {
            if (!node.IsText) Pass(node);
            if (node.Name is "li" or "aside" or "div" or "dd" or "dt" or "td" or "section" or "blockquote") nodes.AddRange(node.Children);
            else if (node.Name == "tr") nodes.AddRange(node.Children.SelectMany(cell => cell.Children));
            else nodes.Add(node);
        }
        Flow(nodes, items, isTop: false, isTaken: true);
        (call, depth) = (outerCall, outerDepth);
        var blocks = Blocks(items);
        return new Note(0, Seq.Of(WebNoteText.WithoutMark(blocks, reading.Notes.MarkOf(from))));
    }

    public void Pass(WebNode node)
    {
        if (node.Id.Length > 0) reading.Draft.Anchors.Pass($"{node.File}#{node.Id}");
        if (node.Name == "a" && node["name"] is { Length: > 0 } name) reading.Draft.Anchors.Pass($"{node.File}#{name}");
    }

    public void Drop(LossKind kind, WebNode node)
    {
        Pass(node);
        foreach (var inner in node.Below()) Pass(inner);
        if (!string.IsNullOrWhiteSpace(node.Words())) reading.Drop(kind, node);
    }

    private List<Block> Nested(IEnumerable<WebNode> nodes)
    {
        var items = new List<FlowItem>();
        depth++;
        Flow(nodes, items, isTop: false);
        depth--;
        return Blocks(items);
    }

    private static List<Block> Blocks(List<FlowItem> items) => items.ConvertAll(item => item is FlowItem.OfHeading heading ? new Subheading(heading.Level, heading.Heading.Content) { Attributes = heading.Attributes } : ((FlowItem.OfBlock)item).Block);

    private WebInlines Inlines() => new(reading, this) { Call = call };

    /// <param name="isTaken">The nodes are a note's, which stand nowhere else.</param>
    private void Flow(IEnumerable<WebNode> nodes, List<FlowItem> items, bool isTop, bool isTaken = false)
    {
        var line = new List<WebNode>();
        var all = nodes as List<WebNode> ?? [.. nodes];
        for (var i = 0; i < all.Count; i++)
        {
            var node = all[i];
            if (!isTaken && node.IsTaken)
            {
                if (!node.IsText) Pass(node);
                continue;
            }
            if (node.IsText || (!node.IsBlock && !node.HoldsBlocks))
            {
                line.Add(node);
                continue;
            }
            Paragraph(null, line, items);
            line.Clear();
            if (WebVerseRuns.Length(all, i) is > 0 and var run)
            {
                items.AddRange(WebVerseRuns.Read(all.GetRange(i, run), reading, this).Select(block => new FlowItem.OfBlock(reading.Draft.Anchors.On(block))));
                i += run - 1;
                continue;
            }
            Block(node, items, isTop);
        }
        Paragraph(null, line, items);
    }

    /// <param name="node">The element that it is; null for words that stand among blocks.</param>
    private void Paragraph(WebNode? node, List<WebNode> line, List<FlowItem> items)
    {
        if (line.Count == 0) return;
        var inlines = Inlines();
        var content = inlines.Read(line);
        var clean = InlineCanon.Of(content, reference => reference);
        if (!clean.IsEmpty)
        {
            var words = Publish.Model.Walking.PlainText.WithoutNotes(clean);
            if (WebRoles.IsOrnament(words) && !clean.Any(inline => inline is Note or Image or Link or CrossReference) && words.Any(c => !char.IsAsciiLetterOrDigit(c))) items.Add(new FlowItem.OfBlock(new SceneBreak()));
            else Put(WebParagraphs.Dressed(node, content, clean, inlines), items);
        }
        foreach (var block in inlines.Behind) Put(block, items);
    }

    private void Put(Block block, List<FlowItem> items) => items.Add(new FlowItem.OfBlock(reading.Draft.Anchors.On(block)));

    private void Block(WebNode node, List<FlowItem> items, bool isTop)
    {
        Pass(node);
        if (WebRoles.IsMachinery(node)) return;
        if (Dropped(node) is { } kind)
        {
            Drop(kind, node);
            return;
        }
        if (node.Style.BreaksBefore && isTop && items.Count > 0 && !reading.IsBook) items.Add(new FlowItem.OfBlock(new PageBreak()));
        if (node.Name is ['h', >= '1' and <= '6']) Heading(node, node.Name[1] - '0', items);
        else if (reading.Headings.TryGetValue(node, out var level)) Heading(node, level, items);
        else if (node.Name == "hgroup") Group(node, items);
        else if (WebRoles.IsEpigraph(node)) Sourced(node, items, isTop, (content, by) => new Epigraph(content, by));
        else if (WebRoles.IsVerse(node)) Verse(node, items);
        else if (WebRoles.IsQuotation(node)) Sourced(node, items, isTop, (content, by) => new Quotation(content, by));
        else Element(node, items, isTop);
    }

    private LossKind? Dropped(WebNode node)
    {
        if (WebRoles.IsPageNumber(node)) return WebLosses.PageNumber;
        if (WebRoles.IsHidden(node)) return WebLosses.Hidden;
        if (reading.Notes.IsHeadOfTaken(node)) return WebLosses.NotesHeading;
        if (WebRoles.IsNavigation(node)) return WebLosses.Navigation;
        if (reading.Out.TryGetValue(node, out var said)) return said;
        if (!reading.IsBook && WebRoles.IsByline(node)) return WebLosses.Byline;
        return !reading.IsBook && WebRoles.IsSurroundings(node) ? WebLosses.Surroundings : null;
    }

    private void Element(WebNode node, List<FlowItem> items, bool isTop)
    {
        switch (node.Name)
        {
            case "hr": items.Add(new FlowItem.OfBlock(new SceneBreak())); break;
            case "pre": Put(WebPreformatted.Read(node, reading, this), items); break;
            case "ul" or "ol" or "menu" or "dir": List(node, items, isTop); break;
            case "dl": Definitions(node, items); break;
            case "table": foreach (var block in WebTables.Read(node, this, reading)) Put(block, items); break;
            case "figure": Figure(node, items); break;
            case "aside": Contained(node, items, isTop, content => new Division(DivisionKind.Aside, content)); break;
            case "video" or "audio" or "iframe" or "object" or "embed" or "canvas" or "svg" or "math": Paragraph(null, [node], items); break;
            default:
                if (node.HoldsBlocks) Passage(node, items, isTop);
                else if (WebVerseRuns.IsBroken(node)) Verse(node, items);
                else if (!IsCaption(node, items)) Paragraph(node, node.Children, items);
                break;
        }
    }

    /// <summary>A division: nothing by itself, but for its language, and where all of it stands in the middle or is a letter.</summary>
    private void Passage(WebNode node, List<FlowItem> items, bool isTop)
    {
        var isLetter = node.HasClass("letter");
        var attributes = Inlines().InLanguage(node);
        if (IsFigure(node)) Figure(node, items);
        else if (isLetter) Contained(node, items, isTop, content => new Division(DivisionKind.Letter, content));
        else if (attributes != Attributes.None && !node.Below().Any(inner => inner.Name is ['h', >= '1' and <= '6'])) Contained(node, items, isTop, content => new Division(DivisionKind.Plain, content) { Attributes = attributes });
        else Flow(node.Children, items, isTop);
    }

    /// <summary>What it holds, as one block; deep inside of others, as it is.</summary>
    private void Contained(WebNode node, List<FlowItem> items, bool isTop, Func<Seq<Block>, Block> make)
    {
        if (depth >= Deepest)
        {
            reading.Lose(WebLosses.Deep, node);
            Flow(node.Children, items, isTop);
            return;
        }
        var content = Nested(node.HoldsBlocks ? node.Children : [node.Name is "p" ? node : Wrapper(node)]);
        if (content.Count > 0) items.Add(new FlowItem.OfBlock(make(Seq.Of(content))));
    }

    private static WebNode Wrapper(WebNode node)
    {
        var paragraph = new WebNode("p", node.File, node.Line);
        paragraph.Children.AddRange(node.Children);
        return paragraph;
    }

    /// <summary>What is quoted, without the line at its end that says who said it.</summary>
    private void Sourced(WebNode node, List<FlowItem> items, bool isTop, Func<Seq<Block>, Seq<Inline>, Block> make)
    {
        var (rest, by) = WithoutSource(node);
        Contained(rest, items, isTop, content => make(content, by));
    }

    private (WebNode Quoted, Seq<Inline> By) WithoutSource(WebNode node)
    {
        var source = node.Children.FindLast(child => !child.IsText);
        var isSource = source is not null && (source.Name is "footer" or "cite" || source.Classes.Any(name => name is "attribution" or "author" or "source" or "quote-author"));
        if (!isSource || node.Children.Count(child => !child.IsText) < 2) return (node, []);
        var rest = new WebNode(node.Name, node.File, node.Line) { Style = node.Style };
        rest.Children.AddRange(node.Children.Where(child => !ReferenceEquals(child, source)));
        return (rest, Attribution.WithoutDash(InlineCanon.Of(Line(source!), reference => reference)));
    }

    /// <summary>Who wrote it stands at its end.</summary>
    private void Verse(WebNode node, List<FlowItem> items)
    {
        var (rest, by) = WithoutSource(node);
        var blocks = new WebVerse(reading, this).Read(rest);
        var last = blocks.FindLastIndex(block => block is Verse);
        if (last >= 0) blocks[last] = (Verse)blocks[last] with { Attribution = by };
        else if (!by.IsEmpty) blocks.Add(new Division(DivisionKind.Signature, [new Paragraph(by)]));
        foreach (var block in blocks) Put(block, items);
    }

    private void Heading(WebNode node, int level, List<FlowItem> items)
    {
        foreach (var inner in node.Below().Where(inner => inner.Name is "a" && (inner.HasClass("headerlink") || inner.HasClass("anchor") || inner.HasClass("heading-anchor") || inner.HasClass("anchorjs-link")) && !inner.Words().Any(char.IsLetterOrDigit)).ToList()) inner.Children.Clear();
        var inlines = Inlines();
        var content = InlineCanon.Of(inlines.Read(node.Children.Where(child => child.Name != "img")), reference => reference);
        var pictures = node.Below().Where(inner => inner.Name == "img").ToList();
        foreach (var picture in pictures)
            if (inlines.PictureOf(picture) is { } image) items.Add(new FlowItem.OfBlock(new Figure(image, [], FigurePlacement.Here)));
        if (WebRoles.IsOrnament(Publish.Model.Walking.PlainText.WithoutNotes(content))) items.Add(new FlowItem.OfBlock(new SceneBreak()));
        else if (!content.IsEmpty)
        {
            var id = reading.Draft.Anchors.Take();
            var attributes = inlines.InLanguage(node);
            items.Add(new FlowItem.OfHeading(level, new Heading(content), id.Length == 0 ? attributes : attributes with { Id = id }));
        }
        foreach (var block in inlines.Behind) Put(block, items);
    }

    /// <summary>A heading with its second line.</summary>
    private void Group(WebNode node, List<FlowItem> items)
    {
        foreach (var child in node.Children.Where(child => !child.IsText))
            Block(child, items, isTop: true);
    }

    private void List(WebNode node, List<FlowItem> items, bool isTop)
    {
        if (depth >= Deepest)
        {
            reading.Lose(WebLosses.Deep, node);
            Flow(node.Children, items, isTop);
            return;
        }
        foreach (var block in WebLists.Read(node, this, reading)) items.Add(new FlowItem.OfBlock(block));
    }

    private void Definitions(WebNode node, List<FlowItem> items)
    {
        foreach (var block in WebLists.Definitions(node, this, reading)) items.Add(new FlowItem.OfBlock(block));
    }

    private static bool IsFigure(WebNode node) =>
        node.Classes.Any(name => name is "figure" or "figcenter" or "figleft" or "figright" or "illustration" or "image" or "caption" or "wp-caption" or "thumb" or "illus") && node.Below().Count(inner => inner.Name is "img" or "svg") == 1 && node.Words().Length < 1500;

    private void Figure(WebNode node, List<FlowItem> items)
    {
        var pictures = node.Below().Where(inner => inner.Name == "img" || (inner.Name == "image" && inner.Parent?.Name is "svg" or "g")).ToList();
        var caption = node.Below().FirstOrDefault(inner => inner.Name == "figcaption" || inner.Classes.Any(name => name is "caption" or "wp-caption-text" or "thumbcaption" or "figcaption"));
        var inlines = Inlines();
        if (pictures.Count == 0 && caption?.Parent == node && node.Below().Count(inner => inner.Name == "table") == 1)
        {
            TableFigure(node, caption, items);
            return;
        }
        if (pictures.Count != 1 || node.Below().Any(inner => inner.Name is "table" or "pre" or "blockquote" or "ul" or "ol"))
        {
            Flow(node.Children, items, isTop: false);
            return;
        }
        Pass(pictures[0]);
        var image = inlines.PictureOf(pictures[0]);
        var words = caption is not null ? caption.Children : [.. node.Children.Where(child => !ReferenceEquals(child, pictures[0]))];
        var said = inlines.Read(words.Where(child => !child.IsText || child.Text.Trim().Length > 0).SelectMany(child => child.IsBlock && !ReferenceEquals(child, caption) ? child.Children.Prepend(WebNode.OfText(" ", child.File, child.Line)) : [child]).Where(child => !ReferenceEquals(child, pictures[0]) && !child.Below().Any(inner => ReferenceEquals(inner, pictures[0]))));
        if (caption is not null)
        {
            // What stands in the figure beside its caption is text.
            foreach (var rest in node.Children.Where(child => !child.IsText && !caption.IsWithin(child) && !pictures[0].IsWithin(child))) NotLost(rest, items);
        }
        if (image is not null) Put(WebFigures.Placed(new Figure(image, InlineCanon.Of(said, reference => reference), FigurePlacement.Here), node, pictures[0]), items);
        else if (!InlineCanon.Of(said, reference => reference).IsEmpty) Put(new Paragraph(said), items);
        foreach (var block in inlines.Behind) Put(block, items);
    }

    /// <summary>A table whose caption stands beside it.</summary>
    private void TableFigure(WebNode node, WebNode caption, List<FlowItem> items)
    {
        var before = items.Count;
        Flow(node.Children.Where(child => !ReferenceEquals(child, caption)), items, isTop: false);
        var at = items.FindIndex(before, item => item is FlowItem.OfBlock { Block: Table { Caption.IsEmpty: true } });
        if (at < 0) Flow([caption], items, isTop: false);
        else items[at] = new FlowItem.OfBlock((Table)((FlowItem.OfBlock)items[at]).Block with { Caption = InlineCanon.Of(Line(caption), reference => reference) });
    }

    /// <summary>A paragraph that is called a caption, below a picture without one.</summary>
    private bool IsCaption(WebNode node, List<FlowItem> items)
    {
        if (!node.Classes.Any(name => name is "caption" or "image-caption" or "figure-caption" or "fig-caption" or "picture-caption") || items is not [.., FlowItem.OfBlock { Block: Figure { Caption.IsEmpty: true } figure }]) return false;
        items[^1] = new FlowItem.OfBlock(figure with { Caption = InlineCanon.Of(Line(node), reference => reference) });
        return true;
    }

    private void NotLost(WebNode node, List<FlowItem> items)
    {
        if (node.IsBlock || node.HoldsBlocks) Block(node, items, isTop: false);
        else Paragraph(null, [node], items);
    }
}
