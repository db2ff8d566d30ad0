using Publish.Model;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Flow.Collecting;

/// <summary>Blocks as they are collected, and what the next one must know of the last.</summary>
internal sealed class Column
{
    /// <summary>What is drawn about boxes takes up a third of the white over and under them: where one meets another, or a rule beside an aside, a line is left to be seen.</summary>
    private const int BetweenBoxes = 2;

    private readonly List<FlowBlock> blocks = [];
    private List<ParagraphPiece>? runIn;
    private Seq<ParagraphPiece> anchors;
    private int pendingBefore;
    private int container;
    private bool barrier;

    public int Count => blocks.Count;

    /// <summary>A paragraph that comes now follows another one and is indented.</summary>
    public bool Continues { get; set; }

    /// <summary>A list that comes now stands right under the label that was collected last.</summary>
    public bool IsUnderLabel { get; set; }

    /// <summary>A picture came last that may be moved away, and a paragraph before it.</summary>
    public bool FollowsFloat { get; set; }

    /// <summary>A paragraph that comes now stands below another one, at once or once a picture between them was moved away.</summary>
    public bool FollowsText => Continues || FollowsFloat;

    public Seq<FlowBlock> Blocks => Seq.Of(blocks);

    public void Add(FlowBlock block)
    {
        if (pendingBefore > block.Before) block = block with { Before = pendingBefore };
        if (blocks.Count > 0 && block.Before < BetweenBoxes && (MeetBoxes(blocks[^1], block) || IsUnderHeading(blocks[^1], block) || IsHeadingUnder(blocks[^1], block))) block = block with { Before = BetweenBoxes };
        if (container != 0 || barrier) block = block with { Container = container, IsBarrier = block.IsBarrier || barrier };
        (pendingBefore, barrier, FollowsFloat) = (0, false, false);
        blocks.Add(block);
    }

    private static bool MeetBoxes(FlowBlock above, FlowBlock below)
    {
        var depth = 0;
        while (depth < above.Frames.Count && depth < below.Frames.Count && above.Frames[depth].Id == below.Frames[depth].Id) depth++;
        return (IsBox(above, depth) || IsBox(below, depth)) && IsSetOff(above, depth) && IsSetOff(below, depth) && !(above is TableBlock && below is TableBlock && above.Frames.Count == depth && below.Frames.Count == depth);
    }

    /// <summary>A box stands as far from its heading as text does.</summary>
    private static bool IsUnderHeading(FlowBlock above, FlowBlock below) => above is TextBlock { IsBarrier: true, KeepWithNext: true } && above.Frames.IsEmpty && !below.Frames.IsEmpty && below.Frames[0].IsBox;

    /// <summary>A heading stands as far from the box over it as from text.</summary>
    private static bool IsHeadingUnder(FlowBlock above, FlowBlock below) => below is TextBlock { KeepWithNext: true, Before: > 0 } and ({ IsBarrier: true } or TextBlock { IsBalanced: true, KeepWhole: true }) && IsBox(above, 0) && !IsSetOff(below, 0);

    private static bool IsSetOff(FlowBlock block, int depth) => depth < block.Frames.Count || block is TableBlock;

    private static bool IsBox(FlowBlock block, int depth) => depth < block.Frames.Count ? block.Frames[depth].IsBox : block is TableBlock;

    /// <summary>A heading comes that stands in the line of what is added next.</summary>
    public void Barrier() => barrier = true;

    /// <summary>What the content adds stands in one container; one in another counts as the outer one.</summary>
    public void Contain(CollectingState state, Action content)
    {
        var outer = container;
        if (outer == 0) container = state.NewContainer();
        content();
        container = outer;
    }

    /// <summary>The block that came last is a heading, or something else that is kept with what comes now.</summary>
    public bool LastKeeps => blocks.Count > 0 && blocks[^1].KeepWithNext;

    /// <summary>A page break came last.</summary>
    public bool LastIsBreak => blocks.Count > 0 && blocks[^1] is PageBreakBlock;

    /// <summary>A picture came last.</summary>
    public bool LastIsPicture => blocks.Count > 0 && blocks[^1] is FigureBlock;

    /// <summary>What came last stands in the container at hand, and may be told to stay with what comes.</summary>
    public bool LastIsInside(int depth) => blocks.Count > 0 && (container == 0 ? depth > 0 : blocks[^1].Container == container);

    /// <summary>At least so many empty lines before what comes next.</summary>
    public void Space(int lines)
    {
        pendingBefore = Math.Max(pendingBefore, lines);
    }

    /// <summary>At least so many empty lines after what came last.</summary>
    public void SpaceAfter(int lines)
    {
        if (blocks.Count > 0 && blocks[^1].After < lines) blocks[^1] = blocks[^1] with { After = lines };
    }

    public void KeepLastWithNext()
    {
        if (blocks.Count > 0) blocks[^1] = blocks[^1] with { KeepWithNext = true };
    }

    /// <summary>What comes begins a page, with the heading above it.</summary>
    public void BreakPage()
    {
        var at = blocks.Count;
        while (at > 0 && blocks[at - 1].KeepWithNext) at--;
        Continues = false;
        if (at > 0 && blocks[at - 1] is not PageBreakBlock) blocks.Insert(at, new PageBreakBlock(Recto: false));
    }

    /// <summary>What came last is kept with what comes next.</summary>
    public bool KeepsWithNext => blocks.Count > 0 && blocks[^1].KeepWithNext;

    /// <summary>What came last had better stay with what comes next.</summary>
    public void BondLast()
    {
        if (blocks.Count > 0) blocks[^1] = blocks[^1] with { Bond = Bond.Whole };
    }

    /// <summary>Pieces that open the next paragraph: a heading in the line, or the anchors of what has no text of its own.</summary>
    public void RunIn(IEnumerable<ParagraphPiece> pieces) => (runIn ??= []).AddRange(pieces);

    public void Anchor(string id)
    {
        if (id.Length > 0) anchors = anchors.Add(new AnchorPiece(id));
    }

    public bool HasRunIn => runIn is not null;

    public List<ParagraphPiece> TakeOpening()
    {
        var opening = new List<ParagraphPiece>();
        foreach (var anchor in anchors) opening.Add(anchor);
        if (runIn is not null) opening.AddRange(runIn);
        (runIn, anchors) = (null, []);
        return opening;
    }

    public Seq<string> TakeAnchors()
    {
        var names = anchors.Select(a => ((AnchorPiece)a).Name);
        anchors = [];
        return names;
    }
}
