namespace Publish.Acceptance.Folding;

/// <summary>Papers on each other, the topmost first: what hands, a knife and a bone folder do with them. It knows nothing of page numbers.</summary>
/// <param name="OpensRight">The book is held at its left; else everything is done the other way about.</param>
internal sealed record Pile(IReadOnlyList<Paper> Papers, bool OpensRight)
{
    public int Count => Papers.Count;

    /// <summary>Every side as it is seen when the pile is read like a book: each paper's top, then its back.</summary>
    public IEnumerable<Picture> Leaves => Papers.SelectMany(paper => (Picture[])[paper.Top, paper.Under]);

    public IEnumerable<Picture> Tops => Papers.Select(paper => paper.Top);

    public Pile Turned => this with { Papers = [.. Papers.Reverse().Select(paper => paper.TurnedLikeALeaf)] };

    public Pile Of(params IEnumerable<Paper> papers) => this with { Papers = [.. papers] };

    /// <summary>The half at the side of the spine goes behind the other.</summary>
    public Pile FoldToTheSpine() => OpensRight ? Folded(Column(1, 2), Column(0, 2)) : Folded(Column(0, 2), Column(1, 2));

    /// <summary>The half at the side of the fore-edge goes behind the other.</summary>
    public Pile FoldToTheForeEdge() => OpensRight ? Folded(Column(0, 2), Column(1, 2)) : Folded(Column(1, 2), Column(0, 2));

    /// <summary>The upper half goes behind the lower.</summary>
    public Pile FoldDown() => Of([.. Row(1, 2).Papers, .. Row(0, 2).Papers.Reverse().Select(paper => paper.TurnedOverTheHead)]);

    /// <summary>Cut from side to side; the stacks from the top down.</summary>
    public IEnumerable<Pile> CutAcross(int rows) => Enumerable.Range(0, rows).Select(row => Row(row, rows));

    /// <summary>Cut from head to foot; the stacks from the side where reading begins.</summary>
    public IEnumerable<Pile> CutDown(int columns) => Enumerable.Range(0, columns).Select(column => Column(OpensRight ? column : columns - 1 - column, columns));

    public Pile Onto(Pile lower) => Of([.. Papers, .. lower.Papers]);

    /// <summary>Folded sheets put into the middle of these.</summary>
    public Pile Holding(Pile inner) => Of([.. Papers.Take(Count / 2), .. inner.Papers, .. Papers.Skip(Count / 2)]);

    /// <summary>So many sheets at a time, each a pile of its own.</summary>
    public IEnumerable<Pile> Parted(int sheets) => Papers.Chunk(sheets).Select(chunk => Of(chunk));

    /// <summary>By so many sheets each, from the top.</summary>
    public IEnumerable<Pile> Parted(IEnumerable<int> lengths)
    {
        var taken = 0;
        foreach (var length in lengths)
        {
            yield return Of([.. Papers.Skip(taken).Take(length)]);
            taken += length;
        }
    }

    /// <summary>
    /// A sheet that is creased into four by two and slit in its middle is folded lengthwise, printed side out, and its ends are pushed together: the two
    /// strips part at the slit, the middle of the front one comes forward, that of the rear one goes back, and there are four double leaves about one spine.
    /// </summary>
    public Pile PushedTogether()
    {
        var folded = FoldDown();
        var (front, rear) = (folded.Of(folded.Papers[0]), folded.Of(folded.Papers[1]));
        var strip = front.CutDown(4).Select(cell => cell.Papers[0]).ToArray();
        var behind = rear.CutDown(4).Select(cell => cell.Papers[0]).ToArray();
        return Of(
            new Paper(strip[3].Top, behind[3].Under), new Paper(behind[2].Under, behind[1].Under),
            new Paper(behind[0].Under, strip[0].Top), new Paper(strip[1].Top, strip[2].Top));
    }

    private Pile Folded(Pile stays, Pile goesBehind) => Of([.. stays.Papers, .. goesBehind.Papers.Reverse().Select(paper => paper.TurnedLikeALeaf)]);

    private Pile Column(int index, int of) => this with { Papers = [.. Papers.Select(paper => paper.Column(index, of))] };

    private Pile Row(int index, int of) => this with { Papers = [.. Papers.Select(paper => paper.Row(index, of))] };
}
