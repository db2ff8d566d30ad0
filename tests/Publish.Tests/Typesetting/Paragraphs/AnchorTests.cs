using CsCheck;
using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Paragraphs.LineBreaking;

namespace Publish.Tests.Typesetting.Paragraphs;

/// <summary>Links and numbers of pages lead to the line on which a thing stands, and not to the end of the one before it.</summary>
public sealed class AnchorTests
{
    [Theory]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData("\u200B")]
    [InlineData("—")]
    public void An_anchor_is_on_the_line_of_the_word_that_it_stands_before(string between) => Gen.Int[1, 9].Array[20, 60].Sample(lengths =>
    {
        var pieces = new List<ParagraphPiece>();
        for (var i = 0; i < lengths.Length; i++)
        {
            pieces.Add(new AnchorPiece($"{i}"));
            pieces.Add(Piece(new string('m', lengths[i]) + i));
            pieces.Add(Piece(between));
        }

        foreach (var line in Lines(pieces, 50))
            Assert.Equal(Numbers(line), line.Items.OfType<AnchorItem>().Select(anchor => anchor.Name));
    }, iter: 50);

    [Fact]
    public void An_anchor_behind_a_word_stays_with_it()
    {
        var pieces = new List<ParagraphPiece>();
        for (var i = 0; i < 60; i++)
        {
            pieces.Add(Piece($"mmmm{i}"));
            pieces.Add(new AnchorPiece($"{i}"));
            pieces.Add(i % 2 == 0 ? Piece(" ") : Piece("*") with { NoteCalled = i });
            if (i % 2 == 1) pieces.Add(Piece(" "));
        }

        foreach (var line in Lines(pieces, 50))
            Assert.Equal(Numbers(line), line.Items.OfType<AnchorItem>().Select(anchor => anchor.Name));
    }

    private static TextPiece Piece(string text) => new(new(0), text, Sample.Style(hyphenate: false), null, 0, null);

    private static Seq<Line> Lines(List<ParagraphPiece> pieces, int measure)
    {
        var paragraph = Sample.Setter.Prepare(new([.. pieces], Sample.Body(LineAlignment.Left)));
        return paragraph.Assemble(paragraph.Break(Length.Mm(measure), BreakConstraints.None));
    }

    private static IEnumerable<string> Numbers(Line line) =>
        System.Text.RegularExpressions.Regex.Matches(Sample.Words(line), "m([0-9]+)").Select(match => match.Groups[1].Value);
}
