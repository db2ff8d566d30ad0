using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Markup.Planning;

public sealed partial class Survey
{
    protected override GlossaryEntry Entry(GlossaryEntry entry)
    {
        Seen(entry);
        var id = Model.Anchors.Entry(entry.Id);
        var anchor = new Anchor(part, Model.Anchors.Entry(XmlIds.Tail(entry.Id)), PlainText.WithoutNotes(entry.Term));
        Anchors.TryAdd(id, anchor);
        if (entry.Attributes.Id.Length > 0) Anchors.TryAdd(entry.Attributes.Id, anchor);
        var before = characters;
        Run(entry.Term);
        Blocks(entry.Definition);
        Entries.TryAdd(entry.Id, (entry, characters - before));
        return entry;
    }

    protected override Block Block(Block block)
    {
        if (block is GlossaryPlace) PlaceGlossary(block);
        else Place(block, TitleOf(block));
        if (block is Table table) Count(table);
        return base.Block(block);
    }

    private void Count(Table table)
    {
        HasTables = true;
        if (table.Head.IsEmpty) HeadlessTables++;
    }

    protected override Inline Inline(Inline inline)
    {
        Place(inline, "");
        return base.Inline(inline);
    }

    public override Inline Visit(Text inline)
    {
        characters += inline.Value.Length;
        return inline;
    }

    public override Inline Visit(Note inline)
    {
        HasNotes = true;
        if (outermostNote is not null) return base.Visit(inline);
        outermostNote = inline;
        base.Visit(inline);
        outermostNote = null;
        return inline;
    }

    public override Inline Visit(TermUse inline)
    {
        HasNotes |= inline.Call != TermCall.None;
        if (inline.Ordinal > 0) Uses.Add(inline.Entry, new(part, inline.Ordinal, section.Id, section.Title));
        return base.Visit(inline);
    }

    public override Inline Visit(Link inline)
    {
        Links.Add(inline);
        return base.Visit(inline);
    }

    public override Inline Visit(Image inline)
    {
        Pictures.Add(inline);
        return inline;
    }

    public override Block Visit(Figure block)
    {
        if (block.IsOfPaper) return block;
        Place(block.Picture, "");
        Pictures.Add(block.Picture);
        return base.Visit(block);
    }

    protected override ListItem Item(ListItem item) => base.Item(Placed(item));

    protected override Definition Definition(Definition definition) => base.Definition(Placed(definition));

    protected override TableRow Row(TableRow row) => base.Row(Placed(row));

    protected override TableCell Cell(TableCell cell) => base.Cell(Placed(cell));

    protected override Stanza Stanza(Stanza stanza) => base.Stanza(Placed(stanza));

    protected override VerseLine Line(VerseLine line) => base.Line(Placed(line));

    private T Placed<T>(T node)
        where T : Node
    {
        Place(node, "");
        return node;
    }

    private void Place(Node node, string title)
    {
        Seen(node);
        var typed = node.Attributes.Id;
        if (typed.Length == 0) return;
        var id = Ids.OfWriter(typed);
        OwnIds.TryAdd(node, id);
        Anchors.TryAdd(typed, new(part, id, title));
    }

    // Whoever refers to the place means the glossary, wherever it stands.
    private void PlaceGlossary(Block place)
    {
        Seen(place);
        if (glossary is not GlossaryPosition.None)
            Anchors.TryAdd(place.Attributes.Id, new(PartOfGlossary, Model.Anchors.Glossary, terms.Glossary));
    }

    private void Seen(Node node)
    {
        if (!Breaks.IsEmpty) Breaks.Seen(node, outermostNote ?? node, part, order++);
    }

    private static string TitleOf(Block block) => block switch
    {
        Figure figure => PlainText.WithoutNotes(figure.Caption),
        Table table => PlainText.WithoutNotes(table.Caption),
        Subheading heading => PlainText.WithoutNotes(heading.Content),
        _ => "",
    };
}
