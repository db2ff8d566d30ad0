using CsCheck;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Paragraphs.LineBreaking;

namespace Publish.Tests.Typesetting.Paragraphs;

/// <summary>A line more and a line fewer are looked for in one pass: that must find what two would.</summary>
public sealed class VariedParagraphTests
{
    private static readonly string[] Vocabulary = "a of the and paper folding distribution correspondence zine in typographical neighbourhood staple well-being bookkeeping, pages so. letter-press".Split(' ');

    private static readonly Gen<(string Text, int Measure, LineAlignment Alignment)> Any = Gen.Select(
        Gen.Int[0, Vocabulary.Length - 1].Select(i => Vocabulary[i]).Array[1, 60].Select(words => string.Join(' ', words)), Gen.Int[30, 110],
        Gen.Frequency((5, Gen.Const(LineAlignment.Justified)), (1, Gen.Const(LineAlignment.Left))));

    /// <summary>What can be seen of a breaking: its facts, and the words of each line.</summary>
    private static string Seen(IBreakable paragraph, Breaking breaking) =>
        $"{breaking.LineCount} {breaking.Met} {breaking.Demerits} {string.Join(',', breaking.Hyphenated)} {string.Join('|', paragraph.Assemble(breaking).Select(Sample.Words))}";

    private static IBreakable Fresh(string text, LineAlignment alignment) => Sample.Setter.Prepare(Sample.Source(text, body: Sample.Body(alignment)));

    [Fact]
    public void Both_are_those_that_a_fresh_paragraph_gives_when_it_is_asked_for_each_alone()
    {
        var (more, fewer, neither) = (0, 0, 0);
        Any.Sample(
            (text, measure, alignment) =>
            {
                string Alone(int looseness) => Fresh(text, alignment) is var one ? Seen(one, one.Break(Length.Mm(measure), new(looseness, []))) : "";
                var paragraph = Fresh(text, alignment);
                var (looser, tighter) = paragraph.Vary(Length.Mm(measure));
                Assert.Equal(Alone(1), Seen(paragraph, looser));
                Assert.Equal(Alone(-1), Seen(paragraph, tighter));
                Assert.Equal(Alone(0), Seen(paragraph, paragraph.Break(Length.Mm(measure), BreakConstraints.None)));
                if (looser.Met) Interlocked.Increment(ref more);
                if (tighter.Met) Interlocked.Increment(ref fewer);
                if (!looser.Met && !tighter.Met) Interlocked.Increment(ref neither);
            },
            iter: 2000);
        Assert.True(more > 0 && fewer > 0 && neither > 0, $"{more} {fewer} {neither}");
    }

    /// <summary>Whichever is asked for first, and in another measure between.</summary>
    [Fact]
    public void What_was_asked_for_before_changes_nothing() => Any.Sample(
        (text, measure, alignment) =>
        {
            var (paragraph, other) = (Fresh(text, alignment), Fresh(text, alignment));
            var tighter = paragraph.Break(Length.Mm(measure), new(-1, []));
            paragraph.Vary(Length.Mm(measure + 9));
            var (first, second) = (paragraph.Vary(Length.Mm(measure)), other.Vary(Length.Mm(measure)));
            Assert.Same(tighter, first.Tighter);
            Assert.Equal(Seen(other, second.Looser), Seen(paragraph, first.Looser));
            Assert.Equal(Seen(other, second.Tighter), Seen(paragraph, first.Tighter));
        },
        iter: 40);
}
