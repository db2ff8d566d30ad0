using Publish.Manuscript.Markdown.Reading;
using Publish.Model;

namespace Publish.Manuscript.Ebooks;

/// <summary>Where a program has cut a chapter in two files, a sentence may go on in the second.</summary>
internal static class EpubJoints
{
    private const string Ends = ".!?…:;\"'”’»)—";

    /// <param name="at">The place of the first item of the later file.</param>
    public static void Join(List<FlowItem> items, int at)
    {
        if (at == 0 || at >= items.Count) return;
        if (items[at - 1] is not FlowItem.OfBlock { Block: Paragraph { Content: [.., Text last] } before } || items[at] is not FlowItem.OfBlock { Block: Paragraph { Content: [Text first, ..] } behind }) return;
        var (end, start) = (last.Value.TrimEnd(), first.Value.TrimStart());
        if (end.Length == 0 || start.Length == 0 || Ends.Contains(end[^1], StringComparison.Ordinal) || !char.IsLower(start[0]) || before.Attributes != Attributes.None || behind.Attributes != Attributes.None) return;
        items[at - 1] = new FlowItem.OfBlock(before with { Content = before.Content.Add(new Text(" ")).AddRange(behind.Content) });
        items.RemoveAt(at);
    }
}
