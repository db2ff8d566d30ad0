using Publish.Fonts;

namespace Publish.Pdf.Resources;

/// <summary>The CIDs of CFF outlines: a glyph's number, or what the charset of a CID-keyed font says (ISO 32000-1, 9.7.4.2).</summary>
internal sealed class GlyphCids(SubsetFont subset)
{
    private readonly IReadOnlyList<ushort>? cids = subset.ReadCids();

    /// <param name="glyph">Of the whole face.</param>
    public int Of(ushort glyph) => OfSubset(subset.NewGlyphs[glyph]);

    public IReadOnlyList<(int First, int[] Widths)> Widths(CidFonts book)
    {
        var widths = new SortedDictionary<int, int>();
        foreach (var (old, made) in subset.NewGlyphs)
            widths[OfSubset(made)] = book.Width(old);
        var runs = new List<(int First, List<int> Widths)>();
        foreach (var (cid, width) in widths)
        {
            if (runs.Count == 0 || runs[^1].First + runs[^1].Widths.Count != cid) runs.Add((cid, []));
            runs[^1].Widths.Add(width);
        }
        return [.. runs.Select(run => (run.First, run.Widths.ToArray()))];
    }

    private int OfSubset(ushort glyph) => cids is null ? glyph : glyph < cids.Count ? cids[glyph] : 0;
}
