using System.Globalization;
using Publish.Markup.Syntax;
using Publish.Model;
using Publish.Model.Punctuation;
using Publish.Model.Walking;

namespace Publish.Markup.Content;

/// <summary>Writes what stands on lines of its own.</summary>
internal sealed class BlockWriter(SpineItemWriter part) : IBlockVisitor<XhtmlWriter>
{
    private XhtmlWriter Xml => part.Xml;

    public void Write(Seq<Block> blocks)
    {
        foreach (var block in blocks)
            Write(block);
    }

    public void Write(Block block)
    {
        if (DeepStack.IsLow)
        {
            DeepStack.Continue(() => block.Accept(this));
            return;
        }

        if (block is not Preformatted) part.StartOf(block);
        if (block is Figure { IsOfPaper: true })
        {
            part.Mark(block);
            return;
        }

        block.Accept(this).Line();
    }

    public XhtmlWriter Visit(Paragraph block) => Run("p"u8, block, block.Content, InitialOf(block) is { Length: > 0 } initial ? initial : block.IsSpeech && part.Book.Content.Tokens.HangingSpeeches ? "speech" : "");

    public XhtmlWriter Visit(Subheading block) => Run(HeadingRank.Of(part.Depth + 1), block, block.Content, "subheading");

    public XhtmlWriter Visit(Quotation block)
    {
        Xml.Begin("blockquote"u8);
        part.Own(block).Line();
        return Quoted(block.Content, block.Attribution);
    }

    public XhtmlWriter Visit(Epigraph block)
    {
        Xml.Begin("blockquote"u8);
        part.Semantics("epigraph"u8, "doc-epigraph"u8);
        part.Own(block, "epigraph").Line();
        return Quoted(block.Content, block.Attribution);
    }

    public XhtmlWriter Visit(Verse block) => new VerseWriter(part).Write(block, part.Book.Content.Tokens.PoemPages && !part.IsBeside && !ReferenceEquals(block, part.UnderHeading));

    public XhtmlWriter Visit(ListBlock block) => new ListWriter(part).Write(block);

    public XhtmlWriter Visit(DefinitionList block) => new ListWriter(part).Write(block);

    public XhtmlWriter Visit(Table block) => new TableWriter(part).Write(block);

    public XhtmlWriter Visit(Figure block) => Write(block, new FigurePlace(block, part.ShapeOf(block.Picture), part.Book.Content.Tokens));

    /// <param name="place">How large it is, and where.</param>
    public XhtmlWriter Write(Figure block, FigurePlace place)
    {
        // A mark before a picture that takes a new page could be left alone on the page between.
        var isPage = block.TakesPage;
        if (!isPage) part.FlushBreaks();
        Xml.Begin("figure"u8);
        part.Own(block, place.Class).Style(place.Style).Line();
        if (isPage) part.FlushBreaks();
        new PictureWriter(part).Write(block.Picture, place.PictureStyle).Line();
        if (!block.Caption.IsEmpty) Caption(block.Caption).Line();
        return Xml.End("figure"u8);
    }

    public XhtmlWriter Visit(SceneBreak block)
    {
        part.FlushBreaks();
        Xml.Begin("hr"u8);
        return part.Own(block, "scene").Void();
    }

    public XhtmlWriter Visit(PageBreak block)
    {
        part.FlushBreaks();
        Xml.Begin("div"u8);
        return part.Own(block, "new-page").End("div"u8);
    }

    public XhtmlWriter Visit(Preformatted block)
    {
        part.FlushBreaks();
        Xml.Begin("pre"u8);
        part.Own(block).Begin("code"u8);
        if (block.Syntax.Length > 0) Xml.Attribute("class"u8, "language-" + block.Syntax);
        var replaced = Xml.Replaced;
        part.Runs.StartParagraph();
        part.Inlines.WriteBetweenBreaks(block, block.Text);
        Xml.End("code"u8).End("pre"u8);
        if (Xml.Replaced > replaced && !part.IsCopy) part.Diagnostics.ForbiddenCharacters(block);
        return Xml;
    }

    public XhtmlWriter Visit(Division block)
    {
        if (block.Kind == DivisionKind.Grid) return new GridWriter(part, this).Write(block);
        if (block.Kind is DivisionKind.PullQuote) return PullQuote(block);
        if (block.Kind is DivisionKind.Sidebar or DivisionKind.Recipe) return Boxed(block);
        if (block.Kind == DivisionKind.Dialogue) return Dialogue(block);
        if (block.Kind == DivisionKind.Index) return Index(block);
        if (block.Kind == DivisionKind.Parallel) return new ParallelWriter(part, this).Write(block);
        Xml.Begin("div"u8);
        if (block.Kind is DivisionKind.Aside or DivisionKind.Callout) Xml.Attribute("role"u8, "note"u8);
        part.Own(block, block.Kind == DivisionKind.Columns ? string.Create(CultureInfo.InvariantCulture, $"columns columns-{block.Columns}") : LookOf(block.Kind)).Line();
        Write(block.Content);
        return Xml.End("div"u8);
    }

    /// <summary>Words that the text has too are shown to those who see them, and said to nobody twice. No quotation, whose looks are others.</summary>
    private XhtmlWriter PullQuote(Division block)
    {
        Xml.Begin("aside"u8);
        if (PullQuotes.Repeats(part.Book.Document, block)) Xml.Attribute("aria-hidden"u8, "true"u8);
        else NameBox(block);
        part.Own(block, "pull-quote").Line();
        var (words, by) = PullQuotes.Signed(block);
        Write(words);
        if (by is not null) Run("p"u8, by, by.Content, "attribution").Line();
        return Xml.End("aside"u8);
    }

    private XhtmlWriter Dialogue(Division block)
    {
        Xml.Begin("div"u8);
        part.Own(block, "dialogue").Line();
        foreach (var said in block.Content)
        {
            if (said is Paragraph { IsSpeech: true } speech) Run("p"u8, speech, speech.Content, "speech").Line();
            else Write([said]);
        }
        return Xml.End("div"u8);
    }

    /// <summary>One that nothing is marked for, or a second one, is no index.</summary>
    private XhtmlWriter Index(Division block)
    {
        Xml.Begin("div"u8);
        if (block.Content.Any(list => list.Attributes.HasClass(Division.IndexEntries)))
        {
            part.Book.Dialect.Type(Xml, "index"u8);
            Xml.Attribute("role"u8, "doc-index"u8);
        }
        part.Own(block, "index-list").Line();
        Write(block.Content);
        return Xml.End("div"u8);
    }

    private XhtmlWriter Boxed(Division block)
    {
        Xml.Begin("aside"u8);
        NameBox(block);
        part.Own(block, block.Kind == DivisionKind.Recipe ? "recipe" : "sidebar").Line();
        Write(block.Content);
        return Xml.End("aside"u8);
    }

    /// <summary>Two boxes of a file that have no names are the same place to those who go from place to place.</summary>
    private void NameBox(Division block)
    {
        if (part.Names.OfBox(block.Content) is { Length: > 0 } name) Xml.Attribute("aria-label"u8, name);
    }

    public XhtmlWriter Visit(GlossaryPlace block)
    {
        if (part.Book.IsGlossaryInside(part.Index) && !part.HasGlossary) new GlossaryWriter(part).WriteInside();
        return Xml;
    }

    /// <summary>A paragraph's worth of running text in an element of its own.</summary>
    public XhtmlWriter Run(ReadOnlySpan<byte> element, Node node, Seq<Inline> content, string look = "")
    {
        Xml.Begin(element);
        part.Own(node, look);
        return Fill(element, content);
    }

    /// <summary>The class of a paragraph with a drop cap; empty for any other.</summary>
    private string InitialOf(Paragraph block)
    {
        var usual = part.Book.Content.Tokens.DropCapLines;
        var lines = Initial.Asked(block, usual) ?? (ReferenceEquals(block, part.Opener) ? usual : 0);
        return lines > 0 && Initial.Of(block.Content, block.Attributes.Language ?? part.Book.Document.Metadata.Language) is not null ? string.Create(CultureInfo.InvariantCulture, $"initial-{lines}") : "";
    }

    private XhtmlWriter Caption(Seq<Inline> caption)
    {
        Xml.Begin("figcaption"u8);
        return Fill("figcaption"u8, caption);
    }

    private XhtmlWriter Fill(ReadOnlySpan<byte> element, Seq<Inline> content)
    {
        part.Runs.StartParagraph();
        part.FlushBreaksInline();
        part.Inlines.Write(content);
        return Xml.End(element);
    }

    /// <summary>Blocks with a line that says whose words they are, inside an element that is open.</summary>
    public XhtmlWriter Quoted(Seq<Block> content, Seq<Inline> attribution)
    {
        Write(content);
        Attribution(attribution);
        return Xml.End("blockquote"u8);
    }

    public void Attribution(Seq<Inline> attribution)
    {
        if (attribution.IsEmpty) return;
        Xml.Begin("p"u8).Attribute("class"u8, "attribution"u8);
        part.Runs.StartParagraph();
        part.Runs.Write("— ");
        part.Inlines.Write(attribution);
        Xml.End("p"u8).Line();
    }

    private static string LookOf(DivisionKind kind) => kind switch
    {
        DivisionKind.Aside => "aside",
        DivisionKind.Callout => "callout",
        DivisionKind.Letter => "letter",
        DivisionKind.Centred => "centred",
        DivisionKind.Byline => "byline",
        DivisionKind.Signature => "signature right",
        DivisionKind.Dateline => "dateline right",
        DivisionKind.Salutation => "salutation",
        _ => "",
    };
}
