using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Flow.Setting;

/// <summary>A note, its lines counted: it may be parted after any of them.</summary>
internal sealed class SetNote
{
    private readonly (SetBlock Block, int Line)[] lines;

    /// <param name="leading">Of the grid that boxes were measured on.</param>
    public SetNote(IEnumerable<SetBlock> blocks, Length leading)
    {
        var list = new List<(SetBlock, int)>();
        foreach (var block in blocks.SelectMany(block => block is SetBox box ? Slices.Of(box, leading) : (IEnumerable<SetBlock>)[block]))
            for (var line = 0; line < (block is SetText text ? text.Natural.LineCount : block.Lines); line++)
                list.Add((block, line));
        lines = [.. list];
    }

    public int Lines => lines.Length;

    public (SetBlock Block, int Line) this[int line] => lines[line];
}
