using Publish.Markup.Planning;
using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Epub.Parting;

/// <summary>Takes a block apart that is too heavy for one file: between its rows, items, stanzas, lines or the blocks that it holds.</summary>
internal sealed class BlockPieces(Weight weight, int mostOfFile, Moved moved) : IBlockVisitor<Seq<Block>>
{
    // The rest is for what stands round the pieces.
    private readonly int most = mostOfFile - (mostOfFile / 50);

    private int before;

    /// <param name="before">What stands in the file already, for the first piece.</param>
    /// <returns>The block alone where it has no seams.</returns>
    public Seq<Block> Of(Block block, int before)
    {
        this.before = before;
        var pieces = DeepStack.IsLow ? DeepStack.Continue(() => block.Accept(this)) : block.Accept(this);
        if (pieces.Count > 1 && block is not Preformatted) moved.Add(block, pieces[0]);
        return pieces;
    }

    public Seq<Block> Visit(Paragraph block) => [block];

    public Seq<Block> Visit(Subheading block) => [block];

    public Seq<Block> Visit(Figure block) => [block];

    public Seq<Block> Visit(SceneBreak block) => [block];

    public Seq<Block> Visit(PageBreak block) => [block];

    public Seq<Block> Visit(GlossaryPlace block) => [block];

    public Seq<Block> Visit(Quotation block)
    {
        var stretches = Blocks(block.Content);
        return Pieces(stretches.Count, i => block with
        {
            Content = stretches[i],
            Attribution = i == stretches.Count - 1 ? block.Attribution : [],
            Attributes = Kept(block, i),
        }, block);
    }

    public Seq<Block> Visit(Epigraph block)
    {
        var stretches = Blocks(block.Content);
        return Pieces(stretches.Count, i => block with
        {
            Content = stretches[i],
            Attribution = i == stretches.Count - 1 ? block.Attribution : [],
            Attributes = Kept(block, i),
        }, block);
    }

    public Seq<Block> Visit(Division block)
    {
        var stretches = Blocks(block.Content);
        return Pieces(stretches.Count, i => block with { Content = stretches[i], Attributes = Kept(block, i) }, block);
    }

    public Seq<Block> Visit(Verse block)
    {
        var stanzas = new List<Stanza>();
        foreach (var stanza in block.Stanzas)
            stanzas.AddRange(Parted(stanza));
        var stretches = Stretches(Seq.Of(stanzas), weight.Of, 0);
        return Pieces(stretches.Count, i => block with
        {
            Stanzas = stretches[i],
            Attribution = i == stretches.Count - 1 ? block.Attribution : [],
            Attributes = Kept(block, i),
        }, block);
    }

    public Seq<Block> Visit(ListBlock block)
    {
        var stretches = Stretches(block.Items, weight.Of, 0);
        var start = block.Start;
        return Pieces(stretches.Count, i =>
        {
            var piece = block with { Items = stretches[i], Start = start, Attributes = Kept(block, i) };
            if (block.Kind != ListKind.Bullet) start += stretches[i].Count;
            return piece;
        }, block);
    }

    public Seq<Block> Visit(DefinitionList block)
    {
        var stretches = Stretches(block.Items, weight.Of, 0);
        return Pieces(stretches.Count, i => block with { Items = stretches[i], Attributes = Kept(block, i) }, block);
    }

    /// <summary>The heads are said again, without their notes and places.</summary>
    public Seq<Block> Visit(Table block)
    {
        var head = weight.Of(block.Head);
        var labels = weight.OfLabels(block);
        var groups = RowGroups.Of(block.Rows);
        var stretches = Stretches(groups, group => weight.Of(group) + labels * group.Count, head);
        var again = stretches.Count > 1 ? SaidAgain.Rows(block.Head) : block.Head;
        return Pieces(stretches.Count, i => block with
        {
            Head = i == 0 ? block.Head : again,
            Rows = Seq.Of(stretches[i].SelectMany(group => group)),
            Caption = i == 0 ? block.Caption : [],
            Attributes = Kept(block, i),
        }, block);
    }

    public Seq<Block> Visit(Preformatted block)
    {
        var lines = block.Text.Split('\n').Select((line, i) => i == 0 ? line : "\n" + line).ToArray();
        var stretches = Stretches(Seq.Of(lines), line => weight.Of(line), 0);
        var from = 0;
        return Pieces(stretches.Count, i =>
        {
            var text = string.Concat(stretches[i]);
            var cut = i > 0 ? 1 : 0; // The line's end that the file's end stands for.
            var piece = block with { Text = text[cut..], Attributes = Kept(block, i) };
            if (stretches.Count > 1) moved.Add(block, piece, from + cut);
            from += text.Length;
            return piece;
        }, block);
    }

    private static Seq<Block> Pieces(int count, Func<int, Block> piece, Block whole)
    {
        if (count < 2) return [whole];
        var pieces = new Block[count];
        for (var i = 0; i < count; i++)
            pieces[i] = piece(i);
        return Seq.Of(pieces);
    }

    /// <summary>An id stands once.</summary>
    private static Attributes Kept(Node whole, int piece) => piece == 0 || whole.Attributes.Id.Length == 0 ? whole.Attributes : whole.Attributes with { Id = "" };

    private List<Seq<Block>> Blocks(Seq<Block> blocks)
    {
        var whole = before;
        var units = new BlockUnits(weight, this, most);
        units.AddRange(blocks, whole);
        return units.Stretches(whole, most);
    }

    private List<Stanza> Parted(Stanza stanza)
    {
        if (weight.Of(stanza) <= most) return [stanza];
        var stretches = Stretches(stanza.Lines, weight.Of, 0);
        var pieces = new List<Stanza>();
        for (var i = 0; i < stretches.Count; i++)
            pieces.Add(stanza with { Lines = stretches[i], Attributes = Kept(stanza, i) });
        if (pieces.Count > 1) moved.Add(stanza, pieces[0]);
        return pieces;
    }

    /// <param name="each">What every piece weighs beside its items.</param>
    private List<Seq<T>> Stretches<T>(Seq<T> items, Func<T, int> weigh, int each)
    {
        var weights = items.Select(weigh);
        var seams = items.Select(_ => Seam.Inside);
        var stretches = new List<Seq<T>>();
        var start = 0;
        foreach (var end in Packing.Ends(weights, seams, before + each, Math.Max(1, most - each)))
        {
            stretches.Add(Seq.Of(items.Span[start..end].ToArray()));
            start = end;
        }

        return stretches;
    }
}
