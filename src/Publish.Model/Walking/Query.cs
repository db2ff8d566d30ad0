namespace Publish.Model.Walking;

/// <summary>Finds nodes of a document, in reading order.</summary>
/// <remarks>An entry's term and definition are part of the text; its short form and its print note only repeat it, and are left out.</remarks>
public static class Query
{
    /// <summary>Every node of a kind, a node before what it holds.</summary>
    public static Seq<T> All<T>(Document document)
        where T : Node
    {
        var found = new List<T>();
        new Visiting(node =>
        {
            if (node is T wanted) found.Add(wanted);
        }).Rewrite(document);
        return Seq.Of(found);
    }

    /// <summary>Shows every node to the action, a node before what it holds.</summary>
    public static void ForEach(Document document, Action<Node> action) => new Visiting(action).Rewrite(document);

    /// <summary>Every node of a kind in some blocks, a node before what it holds.</summary>
    public static Seq<T> All<T>(Seq<Block> blocks)
        where T : Node
    {
        var found = new List<T>();
        new Visiting(node =>
        {
            if (node is T wanted) found.Add(wanted);
        }).Over(blocks);
        return Seq.Of(found);
    }

    private sealed class Visiting(Action<Node> action) : Rewriter
    {
        public void Over(Seq<Block> blocks) => Blocks(blocks);

        protected override Section Section(Section section) => base.Section(Shown(section));

        protected override Heading Heading(Heading heading) => base.Heading(Shown(heading));

        protected override GlossaryEntry Entry(GlossaryEntry entry) => base.Entry(Shown(entry));

        protected override GlossaryEntry Repeats(GlossaryEntry entry) => entry;

        protected override Block Block(Block block) => base.Block(Shown(block));

        protected override Inline Inline(Inline inline) => base.Inline(Shown(inline));

        protected override ListItem Item(ListItem item) => base.Item(Shown(item));

        protected override Definition Definition(Definition definition) => base.Definition(Shown(definition));

        protected override TableRow Row(TableRow row) => base.Row(Shown(row));

        protected override TableCell Cell(TableCell cell) => base.Cell(Shown(cell));

        protected override Stanza Stanza(Stanza stanza) => base.Stanza(Shown(stanza));

        protected override VerseLine Line(VerseLine line) => base.Line(Shown(line));

        protected override Image Picture(Image picture) => Shown(picture);

        private T Shown<T>(T node)
            where T : Node
        {
            action(node);
            return node;
        }
    }
}
