using Publish.Typesetting.Flow.Collecting;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Flow.Matter;

/// <summary>The contents' lines as those hear them who do not see how far they are set in: what stands under a heading stands inside of its line.</summary>
internal sealed class ContentsLevels(StructureDraft contents)
{
    private readonly Stack<(int Depth, StructureDraft Lines, StructureDraft Last)> open = [];

    public StructureDraft Item(int depth)
    {
        while (open.Count > 1 && open.Peek().Depth > depth) open.Pop();
        var lines = open.TryPeek(out var above) ? above.Depth < depth ? above.Last.Add(StructureRole.Toc) : above.Lines : contents;
        var item = lines.Add(StructureRole.TocItem);
        if (open.Count > 0 && above.Depth >= depth) open.Pop();
        open.Push((depth, lines, item));
        return item;
    }
}
