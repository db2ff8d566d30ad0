using CsCheck;
using Publish.Model;
using Publish.Model.Pictures;

namespace Publish.Tests.Generators;

/// <summary>Blocks of every kind, up to three levels deep.</summary>
internal static class Blocks
{
    private static readonly Gen<Seq<Block>>[] Levels = MakeLevels();

    public static Gen<Seq<Block>> Some => Levels[^1];

    private static Gen<Seq<Inline>> Run => Inlines.Run;

    private static Gen<Block> Leaf => Gen.Frequency(
        (6, Run.Select(c => (Block)new Paragraph(c)).Placed()),
        (1, Gen.Select(Gen.Int[1, 6], Run, (l, c) => (Block)new Subheading(l, c)).Placed()),
        (1, Gen.Select(Stanzas, Run, (s, a) => (Block)new Verse(s, a)).Placed()),
        (1, Gen.Select(Inlines.Image, Run, Gen.Enum<FigurePlacement>(), Extent, Extent, Gen.Enum<FigureSide>(), (i, c, p, w, h, s) => (Block)new Figure(i, c, p) { Width = w, Height = h, Side = s, CaptionPlace = (CaptionPlace)((int)s % 3), Treatment = (PictureTreatment)((int)s % 4), Spot = (int)s == 2 && w is { } left ? new(left, default) : null }).Placed()),
        (1, Gen.OneOf(Gen.Const((Block)new SceneBreak()), Gen.Const((Block)new PageBreak()), Gen.Const((Block)new GlossaryPlace())).Placed()),
        (1, Gen.Select(Texts.Phrase.Array[1, 3], Texts.Id, (t, s) => (Block)new Preformatted(string.Join('\n', t), s)).Placed()));

    /// <summary>A share, a length on paper, or nothing said.</summary>
    public static Gen<PictureExtent?> Extent => Gen.OneOf(
        Gen.Const(default(PictureExtent?)), Gen.Int[1, 1000].Select(permille => (PictureExtent?)PictureExtent.Share(permille)), Gen.Int[1, 500_000].Select(length => (PictureExtent?)PictureExtent.OnPaper(length)));

    /// <summary>Columns, or tiers.</summary>
    public static Gen<(int Columns, Seq<int> Tiers)> Grid => Gen.OneOf(
        Gen.Int[1, 6].Select(columns => (columns, default(Seq<int>))), Gen.Int[1, 6].Array[1, 4].Select(tiers => (0, Seq.Of(tiers))));

    private static Gen<Seq<Stanza>> Stanzas =>
        Gen.Select(Gen.Int[0, 3], Run, (i, c) => new VerseLine(i, c)).Placed().Array[1, 3].Select(l => new Stanza(Seq.Of(l))).Placed().Array[1, 2].Select(Seq.Of);

    private static Gen<Seq<Block>>[] MakeLevels()
    {
        var levels = new Gen<Seq<Block>>[3];
        levels[0] = Leaf.Array[0, 3].Select(Seq.Of);
        for (var i = 1; i < levels.Length; i++)
            levels[i] = Gen.Frequency((3, Leaf), (1, Holding(levels[i - 1]))).Array[0, 4].Select(Seq.Of);
        return levels;
    }

    private static Gen<Block> Holding(Gen<Seq<Block>> inner) => Gen.OneOf(
        Gen.Select(inner, Run, (c, a) => (Block)new Quotation(c, a)).Placed(),
        Gen.Select(inner, Run, (c, a) => (Block)new Epigraph(c, a)).Placed(),
        Gen.Select(Gen.Enum<DivisionKind>(), inner, Grid, (k, c, g) => (Block)new Division(k, c) { Columns = k is DivisionKind.Grid or DivisionKind.Columns ? g.Columns : 0, Tiers = k == DivisionKind.Grid ? g.Tiers : [] }).Placed(),
        Gen.Select(Gen.Enum<ListKind>(), Gen.Enum<ListDelimiter>(), Gen.Int[0, 5], Gen.Bool,
            Gen.Select(inner, Gen.Enum<TaskBox>(), Gen.Int[0, 9], (c, b, n) => new ListItem(c) { Box = b, Number = n < 7 ? null : n }).Placed().Array[1, 3],
            (k, d, s, t, i) => (Block)new ListBlock(k, s, t, Seq.Of(i)) { Delimiter = d }).Placed(),
        Gen.Select(Run.Array[1, 2], inner.Array[1, 2], (t, d) => new Definition(Seq.Of(t), Seq.Of(d))).Placed().Array[1, 2]
            .Select(i => (Block)new DefinitionList(Seq.Of(i))).Placed(),
        TableOf(inner).Placed());

    /// <summary>Two columns; a cell that spans both stands alone in its row.</summary>
    private static Gen<Block> TableOf(Gen<Seq<Block>> inner)
    {
        var cell = inner.Select(c => new TableCell(c)).Placed();
        var row = Gen.OneOf(cell.Array[2].Select(c => new TableRow(Seq.Of(c))), inner.Select(c => new TableRow([new TableCell(c, 2)]))).Placed();
        return Gen.Select(Gen.Enum<ColumnAlignment>().Array[2], row.Array[0, 1], row.Array[1, 3], Run,
            (c, h, r, caption) => (Block)new Table(Seq.Of(c), Seq.Of(h), Seq.Of(r), caption));
    }
}
