using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Language;
using Publish.Manuscript.PlainText.Reporting;

namespace Publish.Manuscript.PlainText.Classifying;

/// <summary>Takes two or more items in a row, counted without a gap or marked alike, for a list. A single marked paragraph is none.</summary>
internal static class Lists
{
    private const int LongestHead = 60;

    /// <param name="isNamed">The list of contents says that a block is a heading.</param>
    public static void Mark(Sheet sheet, Func<int, bool> isNamed)
    {
        var group = 0;
        for (var i = 0; i < sheet.Count; i++)
        {
            if (!IsCandidate(sheet, i) || isNamed(i)) continue;
            var end = RunEnd(sheet, i, isNamed);
            if (CountItems(sheet, i, end) < 2) continue;
            Take(sheet, i, end, ++group);
            i = end - 1;
        }
    }

    private static bool IsCandidate(Sheet sheet, int i) => sheet.IsOpen(i) && sheet[i].Block.Shape == BlockShape.Item && !HeadsText(sheet, i);

    /// <summary>"1. GOOD NIGHT" over verse or prose: a short line in capitals that is counted, and no item below it.</summary>
    private static bool HeadsText(Sheet sheet, int i)
    {
        var block = sheet[i].Block;
        return !block.Marker.IsBullet && block.Text.Length <= LongestHead && Phrase.IsAllCapitals(block.Words) && i + 1 < sheet.Count && sheet[i + 1].Block is { Shape: BlockShape.Lines or BlockShape.Prose } below && below.Text.Length > LongestHead;
    }

    /// <summary>The index after the list that begins here, with its nested lists and its items' further paragraphs.</summary>
    private static int RunEnd(Sheet sheet, int start, Func<int, bool> isNamed)
    {
        var outer = sheet[start].Block;
        var last = outer.Marker;
        var end = start + 1;
        for (var i = end; i < sheet.Count; i++)
        {
            var block = sheet[i].Block;
            if (!sheet.IsOpen(i) || isNamed(i)) break;
            if (block.Shape == BlockShape.Item && block.Indent <= outer.Indent + 1)
            {
                if (!ListCount.Follows(last, block.Marker)) break;
                last = block.Marker;
                end = i + 1;
            }
            else if (block.Indent <= outer.Indent) break;
            else if (block.Shape == BlockShape.Item) end = i + 1;
            else if (i == end) end = Continues(sheet, i, outer) ? i + 1 : end;
        }
        return end;
    }

    /// <summary>An indented paragraph below an item belongs to it.</summary>
    private static bool Continues(Sheet sheet, int i, TextBlock outer) =>
        sheet[i].Block.Indent > outer.Indent && sheet[i].Block.Shape is BlockShape.Prose or BlockShape.Lines;

    private static int CountItems(Sheet sheet, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
            if (sheet[i].Block.Shape == BlockShape.Item && sheet[i].Block.Indent <= sheet[start].Block.Indent + 1) count++;
        return count;
    }

    private static void Take(Sheet sheet, int start, int end, int group)
    {
        for (var i = start; i < end; i++)
        {
            var block = sheet[i].Block;
            var item = block.Shape == BlockShape.Item;
            sheet.Mark(i, sheet[i] with { Role = item ? Role.Item : Role.ItemMore, From = item ? block.Lead : 0, Group = group });
        }
        var marker = sheet[start].Block.Marker;
        var count = CountItems(sheet, start, end);
        var sure = count > 2 && marker.Sign is not ('-' or '–' or '—');
        sheet.Note(InferenceKind.List, sure ? Confidence.Sure : Confidence.Likely, start, $"List of {count}",
            marker.IsBullet ? $"paragraphs in a row begin with {marker.Sign}" : "paragraphs in a row are counted without a gap");
    }
}
