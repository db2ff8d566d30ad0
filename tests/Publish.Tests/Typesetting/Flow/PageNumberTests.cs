using System.Text.RegularExpressions;
using CsCheck;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Tests.Typesetting.Flow;

/// <summary>Wherever a thing stands that is referred to, the page that is said is the page that it is on, whatever the saying of it moves.</summary>
public sealed partial class PageNumberTests
{
    private const string Sentence = "Fold the sheet along the dotted line and press it flat with your thumb before you go on. ";

    [Fact]
    public void A_page_that_is_said_is_the_page_on_which_it_stands() => Gen.Select(Gen.Int[0, 7], Gen.Int[0, 14]).Array[2, 12].Sample(
        parts =>
        {
            var references = parts.Select((_, i) => (Block)new Paragraph([new Text($"(R{i}:"), new CrossReference($"t{i}", [new Text("it")], ReferenceForm.PageNumber), new Text(")")]));
            // Half of them before what they refer to, and half of them behind it.
            var blocks = parts.SelectMany((part, i) => Part(i, part.Item1, part.Item2)).ToList();
            var all = references.ToList();
            var document = Zine.Of([.. all.Take(all.Count / 2), .. blocks, .. all.Skip(all.Count / 2)]);
            var bag = new DiagnosticBag();
            var pages = Zine.Set(document, diagnostics: bag, inputs: Zine.Inputs(Zine.Picture("a.png", 900, 500))).Paged.Pages.Select(page => Zine.Words(page).Replace(" ", "", StringComparison.Ordinal)).ToList();
            // A number that its own saying moves to and fro is said to be so.
            if (bag.Has("ZP527")) return;
            var said = pages.SelectMany(page => Said().Matches(page)).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
            Assert.Equal(parts.Length, said.Count);
            for (var i = 0; i < parts.Length; i++)
                Assert.Equal($"{pages.FindIndex(page => page.Contains($"mark{i}x", StringComparison.Ordinal)) + 1}", said[$"{i}"]);
        },
        iter: 100);

    private static IEnumerable<Block> Part(int i, int kind, int sentences)
    {
        var (before, behind) = (string.Concat(Enumerable.Repeat(Sentence, sentences)), Sentence + Sentence);
        Inline mark = new Styled(SpanKind.Emphasis, [new Text($"mark{i}x")]) { Attributes = new($"t{i}", [], null, []) };
        var marked = new Paragraph([new Text(before), mark, new Text(" " + behind)]);
        return kind switch
        {
            1 => [new Paragraph([new Text(before), new Note(i + 1, [new Paragraph([new Text(before), mark, new Text(" " + Sentence)])]), new Text(" " + behind)])],
            2 => [Zine.P(before + behind), new Table([ColumnAlignment.Left, ColumnAlignment.Left], [], [.. Enumerable.Range(0, 3).Select(row => new TableRow([new([Zine.P($"Row {row}")]), new([row == 2 ? new Paragraph([mark]) : Zine.P("Sheet.")])]))], [])],
            3 => [Zine.P(before + behind), new ListBlock(ListKind.Bullet, 1, true, [new ListItem([Zine.P(behind)]), new ListItem([marked])])],
            4 => [new Division(DivisionKind.Columns, [Zine.P(before + behind), marked]) { Columns = 2 }],
            5 => [Zine.P(before + behind), new Figure(Zine.Image("a.png"), [new Text("So: "), mark], FigurePlacement.Here)],
            6 => [Zine.P(before + behind), new Figure(Zine.Image("a.png"), [mark], FigurePlacement.Here) { Side = FigureSide.StartRunaround, Width = PictureExtent.Share(350) }, Zine.P(before + behind + behind)],
            7 => [Zine.P(before + behind), new Subheading(3, [mark]), Zine.P(behind)],
            _ => [marked],
        };
    }

    [GeneratedRegex(@"\(R(\d+):(\d+)\)")]
    private static partial Regex Said();
}
