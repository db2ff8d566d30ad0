using Publish.Manuscript.Importing.Accounts;
using Publish.Manuscript.PlainText.Surveying;

namespace Publish.Manuscript.WordProcessing;

/// <summary>"Contents" over a list of contents that is left out: it goes with that, whatever its style.</summary>
internal static class ContentsHeads
{
    /// <param name="items">Of the list its lines are left, with their style and without their words.</param>
    public static void Drop(List<Item> items, Ledger ledger)
    {
        for (var i = 0; i + 1 < items.Count; i++)
        {
            if (items[i] is not ParagraphItem { IsBlank: false } head || !ContentsList.SaysContents(head.Words) || !Stands(items, i + 1)) continue;
            ledger.Lose("heading of a list of contents", "the zine makes its own contents, with its own pages", head.Words, WordTally.Of(head.Words));
            items.RemoveAt(i--);
        }
    }

    private static bool Stands(List<Item> items, int from)
    {
        for (var i = from; i < items.Count && items[i] is ParagraphItem { IsBlank: true } blank; i++)
            if (StyleWords.RoleOf(blank.Style) == StyleRole.Contents) return true;
        return false;
    }
}
