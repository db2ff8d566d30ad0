using Publish.Markup.Planning;
using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Epub.Parting;

/// <summary>Takes a section apart: at the headings of the next lower level where these divide it, else between blocks.</summary>
internal sealed class SectionPieces
{
    private readonly Weight weight;
    private readonly int most;
    private readonly BlockPieces pieces;

    public SectionPieces(Weight weight, int most)
    {
        (this.weight, this.most) = (weight, most);
        pieces = new(weight, most, Moved);
    }

    public Dictionary<Section, Section> Goes { get; } = new(ReferenceEqualityComparer.Instance);

    public Moved Moved { get; } = new();

    public List<(Block Node, int Bytes)> Uncut { get; } = [];

    /// <param name="before">What stands in the file already.</param>
    public Seq<Section> Of(Section section, int before)
    {
        if (DeepStack.IsLow) return DeepStack.Continue(() => Of(section, before));
        var head = before + weight.OfHeading(section);
        var units = new BlockUnits(weight, pieces, most);
        units.AddRange(section.Blocks, head);
        var (below, weights, seams) = (new List<Section>(), units.Weights.ToList(), units.Seams.ToList());
        for (var i = 0; i < weights.Count; i++)
            if (weights[i] > most) Uncut.Add((units[i], weights[i]));
        foreach (var subsection in section.Subsections)
            AddBelow(subsection, (int)Math.Min(most, head + weights.Sum(w => (long)w)), below, weights, seams);
        if (weights.Count == 0) return [section];
        var made = new List<Section>();
        var start = 0;
        foreach (var end in Packing.Ends(weights, seams, head, most))
        {
            made.Add(Piece(section, units, below, start, end, made));
            start = end;
        }

        return Seq.Of(made);
    }

    private void AddBelow(Section subsection, int before, List<Section> below, List<int> weights, List<Seam> seams)
    {
        var heavy = weight.Of(subsection);
        if (heavy <= most)
        {
            Add(subsection, heavy, below.Count == 0 && weights.Count == 0 ? Seam.Tight : Seam.Heading);
            return;
        }

        var parts = Of(subsection, before < most / 2 ? before : 0);
        for (var i = 0; i < parts.Count; i++)
            Add(parts[i], weight.Of(parts[i]), i == 0 ? Seam.Heading : Seam.Block);

        void Add(Section section, int its, Seam seam)
        {
            below.Add(section);
            weights.Add(its);
            seams.Add(seam);
        }
    }

    private Section Piece(Section whole, BlockUnits units, List<Section> below, int start, int end, List<Section> made)
    {
        var (blocks, sections) = (new List<Block>(), new List<Section>());
        for (var i = start; i < end; i++)
        {
            if (i < units.Count) blocks.Add(units[i]);
            else sections.Add(below[i - units.Count]);
        }

        var piece = whole with { Blocks = Seq.Of(blocks), Subsections = Seq.Of(sections) };
        if (made.Count == 0)
        {
            Moved.Add(whole, piece);
            return piece;
        }

        piece = piece with { Heading = null, Attributes = whole.Attributes.Id.Length == 0 ? whole.Attributes : whole.Attributes with { Id = "" } };
        Goes[piece] = made[0];
        return piece;
    }
}
