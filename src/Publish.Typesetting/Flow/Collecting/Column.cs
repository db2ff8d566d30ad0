using Publish.Model;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Flow.Collecting;

/// <summary>Blocks as they are collected, and what the next one must know of the last.</summary>
internal sealed class Column
{
    private readonly List<FlowBlock> blocks = [];
    private List<ParagraphPiece>? runIn;
    private Seq<ParagraphPiece> anchors;
    private int pendingBefore;

    public int Count => blocks.Count;

    /// <summary>A paragraph that comes now follows another one and is indented.</summary>
    public bool Continues { get; set; }

    /// <summary>A list that comes now stands right under the label that was collected last.</summary>
    public bool IsUnderLabel { get; set; }

    public Seq<FlowBlock> Blocks => Seq.Of(blocks);

    public void Add(FlowBlock block)
    {
        if (pendingBefore > block.Before) block = block with { Before = pendingBefore };
        pendingBefore = 0;
        blocks.Add(block);
    }

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
