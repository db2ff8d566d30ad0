using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Manuscript.Drafting;

/// <summary>Puts a document that was read from elsewhere into the form in which Markdown says it: nothing is empty, references lead to places that are there, and each table's cells lie in one row.</summary>
internal sealed class BlockCanon(Func<CrossReference, CrossReference?> resolve, Action<LossKind, string, int> lose) : Rewriter
{
    private static readonly LossKind Inner = new("inner note", "it follows the one that it stands in");

    private readonly List<Note> inner = [];
    private bool inNote;

    /// <summary>Calls of one note may be many, and what they lead to is one: an inner note follows the outer one.</summary>
    protected override Seq<Inline> Run(Seq<Inline> content)
    {
        var run = new List<Inline>(content.Count);
        foreach (var inline in content)
        {
            run.Add(Inline(inline));
            if (inNote || inner.Count == 0) continue;
            run.AddRange(inner);
            inner.Clear();
        }
        return InlineCanon.Of(Seq.Of(run), resolve);
    }

    public override Inline Visit(Note inline)
    {
        if (inNote)
        {
            lose(Inner, "", 0);
            inner.Add(inline with { Content = Blocks(inline.Content) });
            return new Text("");
        }
        inNote = true;
        var content = Blocks(inline.Content);
        inNote = false;
        return inline with { Content = content };
    }

    // White space at a span's ends is the outer run's: what is in spans is put in form with it.
    public override Inline Visit(Styled inline) => inline with { Content = inline.Content.Select(Inline) };

    public override Inline Visit(Link inline) => inline with { Content = inline.Content.Select(Inline) };

    public override Inline Visit(CrossReference inline) => inline with { Content = inline.Content.Select(Inline) };

    protected override Seq<Block> Blocks(Seq<Block> blocks)
    {
        var kept = new List<Block>();
        foreach (var block in blocks)
        {
            var made = Block(block);
            if (made is Paragraph { Content: [Image picture] } alone) made = new Figure(picture with { Attributes = Attributes.None }, [], FigurePlacement.Here) { Span = alone.Span, Attributes = Merged(alone.Attributes, picture.Attributes) };
            if (!IsEmpty(made)) kept.Add(made);
        }
        return Seq.Of(kept);
    }

    protected override Section Section(Section section)
    {
        var made = base.Section(section);
        return made.Heading is { Content.IsEmpty: true } ? made with { Heading = new([new Text("* * *")]) } : made;
    }

    public override Block Visit(Quotation block) => WithoutDash((Quotation)base.Visit(block));

    public override Block Visit(ListBlock block)
    {
        var list = (ListBlock)base.Visit(block);
        return list with { Items = Seq.Of(list.Items.Where(item => !item.Content.IsEmpty)) };
    }

    public override Block Visit(DefinitionList block)
    {
        var list = (DefinitionList)base.Visit(block);
        var items = new List<Definition>();
        foreach (var item in list.Items)
        {
            var terms = Seq.Of(item.Terms.Where(term => !term.IsEmpty));
            var descriptions = Seq.Of(item.Descriptions.Where(description => !description.IsEmpty));
            if (terms.IsEmpty && descriptions.IsEmpty) continue;
            if (terms.IsEmpty && items.Count > 0) items[^1] = items[^1] with { Descriptions = items[^1].Descriptions.AddRange(descriptions) };
            else items.Add(item with { Terms = terms, Descriptions = descriptions });
        }
        if (items.Exists(item => item.Terms.IsEmpty || item.Descriptions.IsEmpty)) return new Division(DivisionKind.Plain, Loose(items)) { Span = list.Span, Attributes = list.Attributes };
        return list with { Items = Seq.Of(items) };
    }

    /// <summary>A term without a definition is a line; Markdown has no other word for it.</summary>
    public static Seq<Block> Loose(List<Definition> items)
    {
        var blocks = new List<Block>();
        var whole = new List<Definition>();
        foreach (var item in items)
        {
            if (!item.Terms.IsEmpty && !item.Descriptions.IsEmpty)
            {
                whole.Add(item);
                continue;
            }
            if (whole.Count > 0) blocks.Add(new DefinitionList(Seq.Of(whole)));
            whole.Clear();
            foreach (var term in item.Terms) blocks.Add(new Paragraph(term) { Span = item.Span });
            foreach (var description in item.Descriptions) blocks.AddRange(description);
        }
        if (whole.Count > 0) blocks.Add(new DefinitionList(Seq.Of(whole)));
        return Seq.Of(blocks);
    }

    public override Block Visit(Verse block)
    {
        var verse = (Verse)base.Visit(block);
        var stanzas = new List<Stanza>();
        foreach (var stanza in verse.Stanzas)
        {
            var lines = Seq.Of(stanza.Lines.Where(line => !line.Content.All(inline => inline is Text text && string.IsNullOrWhiteSpace(text.Value))));
            if (!lines.IsEmpty) stanzas.Add(stanza with { Lines = lines });
        }
        return verse with { Stanzas = Seq.Of(stanzas) };
    }

    public override Block Visit(Table block) => TableCanon.Of((Table)base.Visit(block));

    public override Block Visit(Preformatted block) => block with { Text = string.Join('\n', block.Text.Replace("\r", "", StringComparison.Ordinal).Replace("\t", "    ", StringComparison.Ordinal).Split('\n').Select(InlineCanon.Plain)).Trim('\n') };

    private static Quotation WithoutDash(Quotation quotation)
    {
        if (!quotation.Attribution.IsEmpty) return quotation;
        var (content, by) = Markdown.Reading.Attribution.Read(quotation.Content);
        return by.IsEmpty ? quotation : quotation with { Content = content, Attribution = by };
    }

    private static Attributes Merged(Attributes first, Attributes second) => first == Attributes.None ? second : second == Attributes.None ? first : Markdown.Reading.AttributeReader.Merge(first, second);

    private static bool IsEmpty(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Content.All(inline => inline is Text text && string.IsNullOrWhiteSpace(text.Value)),
        Subheading heading => heading.Content.IsEmpty,
        Quotation quotation => quotation.Content.IsEmpty && quotation.Attribution.IsEmpty,
        Epigraph epigraph => epigraph.Content.IsEmpty && epigraph.Attribution.IsEmpty,
        Verse verse => verse.Stanzas.IsEmpty,
        ListBlock list => list.Items.IsEmpty,
        DefinitionList list => list.Items.IsEmpty,
        Table table => table.Head.IsEmpty && table.Rows.IsEmpty,
        Division division => division.Content.IsEmpty,
        Preformatted text => text.Text.Length == 0,
        _ => false,
    };
}
