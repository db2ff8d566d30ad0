using CsCheck;
using Publish.Model;

namespace Publish.Tests.Generators;

/// <summary>Runs of inlines of every kind, up to three levels deep.</summary>
internal static class Inlines
{
    private static readonly Gen<Seq<Inline>>[] Levels = MakeLevels();

    public static Gen<Seq<Inline>> Run => Levels[^1];

    /// <summary>Without notes, links or uses, for what stands inside of those.</summary>
    public static Gen<Seq<Inline>> Plain { get; } = Leaf.Array[0, 3].Select(Seq.Of);

    private static Gen<Inline> Leaf => Gen.Frequency(
        (8, Texts.Phrase.Select(t => (Inline)new Text(t)).Placed()),
        (1, Gen.OneOf("\"", "'", "-").Select(t => (Inline)new Text(t) { IsLiteral = true }).Placed()),
        (1, Texts.Phrase.Select(t => (Inline)new Code(t)).Placed()),
        (1, Gen.Const((Inline)new LineBreak()).Placed()),
        (1, Gen.Const((Inline)new Locators(["index-1", "index-2"])).Placed()),
        (1, Image.Select(i => (Inline)i)));

    public static Gen<Image> Image => Gen.Select(Gen.OneOf("images/a.png", "b.jpg"), Gen.OneOf<string?>(null, "", "A sheet"), (p, a) => new Image(p, a)).Placed();

    private static Gen<Seq<Inline>>[] MakeLevels()
    {
        var levels = new Gen<Seq<Inline>>[3];
        levels[0] = Leaf.Array[0, 3].Select(Seq.Of);
        for (var i = 1; i < levels.Length; i++)
            levels[i] = Gen.Frequency((4, Leaf), (1, Holding(levels[i - 1]))).Array[0, 4].Select(Seq.Of);
        return levels;
    }

    private static Gen<Inline> Holding(Gen<Seq<Inline>> inner) => Gen.OneOf(
        Gen.Select(Gen.Enum<SpanKind>(), inner, (k, c) => (Inline)new Styled(k, c)).Placed(),
        inner.Select(c => (Inline)new Link("https://example.org/", c)).Placed(),
        Gen.Select(Gen.OneOf("one", "two", "nowhere", "gloss-fold"), inner, Gen.Enum<ReferenceForm>(), (t, c, f) => (Inline)new CrossReference(t, c, f)).Placed(),
        Gen.Select(Gen.Int[0, 9], inner, (n, c) => (Inline)new Note(n, [new Paragraph(c)])).Placed(),
        Gen.Select(Gen.OneOf("fold", "saddle-stitch", "unknown"), inner, Gen.Enum<TermCall>(), Gen.Int[0, 9], Gen.Bool,
            (e, c, call, n, hand) => (Inline)new TermUse(e, c, call, n, hand) { Ordinal = n, Abbreviated = hand }).Placed());
}
