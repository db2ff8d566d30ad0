using Publish.Pdf.Preflight.Reading;

namespace Publish.Pdf.Preflight.Inking;

/// <summary>How the ink on a square came there.</summary>
internal enum Heap : byte { None, Alone, Picture, Stacked }

/// <summary>Paper, or a group that is not laid on it yet: amounts of ink a square.</summary>
internal sealed class Sheet
{
    private readonly int plates;
    private readonly float[] ink;
    private readonly float[]? alphas;
    private readonly Heap[] heaps;

    public Sheet(int cells, int plates, bool isPaper)
    {
        this.plates = plates;
        Cells = cells;
        ink = new float[cells * plates];
        alphas = isPaper ? null : new float[cells];
        heaps = new Heap[cells];
    }

    public int Cells { get; }

    public float Ink(int cell, int plate) => ink[(cell * plates) + plate];

    public float Alpha(int cell) => alphas is null ? 1 : alphas[cell];

    public Heap Heap(int cell) => heaps[cell];

    /// <summary>All inks together, from 0 on.</summary>
    public float Total(int cell)
    {
        var total = 0f;
        for (var plate = 0; plate < plates; plate++) total += ink[(cell * plates) + plate];
        return total;
    }

    public void Put(int cell, Inks inks, float alpha, Laying laying, Heap alone)
    {
        if (alpha <= 0) return;
        var wasInked = InkMap.IsInked(Total(cell));
        var below = Alpha(cell);
        var whole = below + alpha - (below * alpha);
        for (var plate = 0; plate < plates; plate++)
        {
            if (!inks.SpeaksOf(plate)) continue;
            ref var here = ref ink[(cell * plates) + plate];
            var above = inks.Amounts[plate];
            var mixed = laying.Blend is Blend.Normal or Blend.Other ? above : Blending.Of(laying.Blend, here, above);
            here = ((1 - (alpha / whole)) * here) + (alpha / whole * (((1 - below) * above) + (below * mixed)));
        }
        if (alphas is not null) alphas[cell] = whole;
        var adds = wasInked && (alpha < 0.999f || laying.Blend != Blend.Normal || laying.Overprints);
        heaps[cell] = !adds ? alone : inks.IsNothing ? heaps[cell] : Inking.Heap.Stacked;
    }
}
