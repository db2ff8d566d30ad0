using System.Text;
using CsCheck;
using Publish.Pdf.Content;
using Publish.Pdf.Structure;
using Publish.Pdf.Syntax;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using UglyToad.PdfPig.Tokens;

namespace Publish.Tests.Pdf.Syntax;

/// <summary>Trees as any reader walks them: by their limits.</summary>
public sealed class TreeTests
{
    private const int MostInALeaf = 64;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(1000)]
    public void Each_number_stands_once_within_the_limits_of_its_leaf(int count)
    {
        using var read = new ReadBack(file => NumberTree.Write(file, count, (sink, key) => sink.Raw((byte)' ').Integer(key * 7)));
        var next = 0;
        foreach (var leaf in Kids(read, read.Root))
        {
            var (limits, values) = (Array(leaf, "Limits"), Array(leaf, "Nums"));
            Assert.Equal([(double)next, next + (values.Count / 2) - 1], limits.Select(Number));
            Assert.InRange(values.Count / 2, 1, MostInALeaf);
            for (var i = 0; i < values.Count; i += 2, next++)
                Assert.Equal([(double)next, next * 7], [Number(values[i]), Number(values[i + 1])]);
        }
        Assert.Equal(count, next);
        Assert.Equal((count + MostInALeaf - 1) / MostInALeaf, Array(read.Root, "Kids").Count);
    }

    [Fact]
    public void Each_name_stands_once_in_the_order_of_its_bytes_within_the_limits_of_its_leaf() =>
        Gen.String[Gen.Char['a', 'z'], 1, 6].HashSet[1, 200].Sample(Holds, iter: 20);

    [Theory]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(128)]
    public void A_leaf_is_full_before_the_next_one_begins(int count) => Holds([.. Enumerable.Range(0, count).Select(i => $"name-{i}")]);

    [Fact]
    public void Names_are_compared_as_bytes_and_the_shorter_of_two_alike_comes_first() => Holds(["é", "e", "z", "ez", "A", "\uFFFD", "\U0001F4D6"]);

    [Fact]
    public void Marked_pieces_and_links_lead_to_their_elements()
    {
        CompiledPage[] pages = [Page(2, "#a"), Page(0), Page(1, "#b", "#c")];
        using var read = new ReadBack(file =>
        {
            var links = new PageLinks(file, pages, (_, _) => true);
            var tree = new ParentTree(pages, links);
            tree.Set(new MarkedPiece(0, 1), new PdfRef(41));
            tree.Set(new MarkedPiece(2, 0), new PdfRef(42));
            tree.Set(links.On(0)[0], new PdfRef(43));
            tree.Set(links.On(2)[1], new PdfRef(45));
            tree.Set(links.On(2)[0], new PdfRef(44));
            Assert.Equal(6, tree.NextKey);
            return tree.Write(file);
        });
        var values = Array(Assert.Single(Kids(read, read.Root)), "Nums");
        Assert.Equal(["null", "41"], Elements(values[1]));
        Assert.Equal([], Elements(values[3]));
        Assert.Equal(["42"], Elements(values[5]));
        Assert.Equal([43, 44, 45], new[] { 7, 9, 11 }.Select(i => ((IndirectReferenceToken)values[i]).Data.ObjectNumber));
    }

    private static CompiledPage Page(int pieces, params string[] targets) => new([], [], [], [], new StructureId[pieces], true)
    {
        Anchors = [],
        Figures = [],
        Links = [.. targets.Select(target => new LinkItem(new(0), new Rect(Length.Zero, Length.Zero, Length.Mm(1), Length.Mm(1)), target, target))],
    };

    private static IEnumerable<string> Elements(IToken token) =>
        ((ArrayToken)token).Data.Select(element => element is IndirectReferenceToken reference ? $"{reference.Data.ObjectNumber}" : "null");

    private static void Holds(HashSet<string> names)
    {
        var numbers = names.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i + 1000);
        using var read = new ReadBack(file => NameTree.Write(file, [.. names.Select(name => new NamedRef(Encoding.UTF8.GetBytes(name), new PdfRef(numbers[name])))]));
        var found = new List<string>();
        foreach (var leaf in Kids(read, read.Root))
        {
            var values = Array(leaf, "Names");
            Assert.InRange(values.Count / 2, 1, MostInALeaf);
            for (var i = 0; i < values.Count; i += 2)
            {
                found.Add(Name(values[i]));
                Assert.Equal(numbers[found[^1]], ((IndirectReferenceToken)values[i + 1]).Data.ObjectNumber);
            }
            Assert.Equal([found[^(values.Count / 2)], found[^1]], Array(leaf, "Limits").Select(Name));
        }
        Assert.Equal(names.Select(Encoding.UTF8.GetBytes).Order(Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b))).Select(Encoding.UTF8.GetString), found);
        Assert.Equal((names.Count + MostInALeaf - 1) / MostInALeaf, Array(read.Root, "Kids").Count);
    }

    private static IEnumerable<DictionaryToken> Kids(ReadBack read, DictionaryToken root) => Array(root, "Kids").Select(read.Object);

    private static IReadOnlyList<IToken> Array(DictionaryToken token, string key) => ((ArrayToken)token.Data[key]).Data;

    private static double Number(IToken token) => ((NumericToken)token).Double;

    private static string Name(IToken token) => Encoding.UTF8.GetString(((StringToken)token).GetBytes());
}
