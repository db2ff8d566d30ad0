using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Epub.Parting;

/// <summary>Blocks in their order, heavy ones taken apart, each with what it weighs and what a cut before it costs.</summary>
internal sealed class BlockUnits(Weight weight, BlockPieces pieces, int most)
{
    private readonly List<Block> blocks = [];
    private readonly List<int> weights = [];
    private readonly List<Seam> seams = [];

    public int Count => blocks.Count;

    public IReadOnlyList<int> Weights => weights;

    public IReadOnlyList<Seam> Seams => seams;

    public Block this[int index] => blocks[index];

    /// <param name="before">What stands in the file already.</param>
    public void AddRange(Seq<Block> more, int before)
    {
        long sum = before;
        for (var i = 0; i < more.Count; i++)
        {
            var (block, heavy) = (more[i], weight.Of(more[i]));
            var seam = i == 0 ? Seam.Tight : Before(block, more[i - 1]);
            if (heavy <= most) Add(block, heavy, seam);
            else AddPieces(pieces.Of(block, sum < most / 2 ? (int)sum : 0), heavy, seam);
            sum = sum + heavy > most ? weights[^1] : sum + heavy;
        }
    }

    /// <summary>The blocks in as many stretches as they need.</summary>
    public List<Seq<Block>> Stretches(int before, int most)
    {
        var stretches = new List<Seq<Block>>();
        var start = 0;
        foreach (var end in Packing.Ends(weights, seams, before, most))
        {
            stretches.Add(Seq.Of(blocks[start..end]));
            start = end;
        }

        return stretches;
    }

    private void AddPieces(Seq<Block> parts, int whole, Seam seam)
    {
        for (var i = 0; i < parts.Count; i++)
            Add(parts[i], parts.Count == 1 ? whole : weight.Of(parts[i]), i == 0 ? seam : Seam.Inside);
    }

    private void Add(Block block, int heavy, Seam seam)
    {
        blocks.Add(block);
        weights.Add(heavy);
        seams.Add(seam);
    }

    private static Seam Before(Block block, Block last) => last switch
    {
        Subheading => Seam.Tight,
        Division { Kind: DivisionKind.Byline or DivisionKind.Dateline or DivisionKind.Salutation } => Seam.Tight,
        Epigraph => Seam.Tight,
        PageBreak => Seam.Tight,
        SceneBreak => Seam.Pause,
        _ when block is PageBreak => Seam.Pause,
        Paragraph lead when block is not Paragraph && EndsWithColon(lead) => Seam.Tight,
        _ => Seam.Block,
    };

    private static bool EndsWithColon(Paragraph paragraph) => PlainText.WithoutNotes(paragraph.Content).TrimEnd().EndsWith(':');
}
