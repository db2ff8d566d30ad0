using Publish.Manuscript.PlainText.Classifying;
using Publish.Model;

namespace Publish.Manuscript.PlainText.Composing;

/// <summary>Puts items into a list, and items that are set in further into lists within it.</summary>
internal sealed class ListAssembler(Sheet sheet, BlockAssembler blocks)
{
    private const int Deepest = 6;

    /// <summary>A library puts a blank line between all paragraphs, so items of one short paragraph each are a tight list all the same.</summary>
    private const int ShortItem = 150;

    public ListBlock Assemble(int from, int to) => Assemble(from, to, 1);

    private ListBlock Assemble(int from, int to, int depth)
    {
        var indent = sheet[from].Block.Indent;
        var starts = new List<int>();
        for (var i = from; i < to; i++)
            if (sheet[i].Role == Role.Item && (sheet[i].Block.Indent <= indent + 1 || depth == Deepest)) starts.Add(i);
        var first = sheet[from].Block.Marker;
        var (kind, start) = ListCount.KindOf(first, starts.Count > 1 ? sheet[starts[1]].Block.Marker : first);
        var items = new List<ListItem>(starts.Count);
        for (var n = 0; n < starts.Count; n++)
            items.Add(Item(starts[n], n + 1 < starts.Count ? starts[n + 1] : to, depth));
        return new(kind, start, IsTight(from, to), Seq.Of(items)) { Span = blocks.SpanOf(from) };
    }

    private ListItem Item(int at, int end, int depth)
    {
        var content = new List<Block> { blocks.Single(at) };
        for (var i = at + 1; i < end;)
        {
            if (sheet[i].Role == Role.Item)
            {
                content.Add(Assemble(i, end, depth + 1));
                break;
            }
            content.Add(blocks.Single(i++));
        }
        return new(Seq.Of(content)) { Span = blocks.SpanOf(at) };
    }

    private bool IsTight(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (sheet[i].Role == Role.ItemMore || sheet[i].Block.Text.Length > ShortItem) return false;
        return true;
    }
}
