using Publish.Manuscript.PlainText.Classifying;

namespace Publish.Manuscript.WordProcessing;

/// <summary>"Table 1. …" beside a table, "Figure 2: …" below a picture: captions whose style does not say so.</summary>
internal static class Captions
{
    private const int Longest = 200;

    public static void Mark(List<Item> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is not ParagraphItem { IsBlank: false, List: null } item || item.Words.Length > Longest || !HeadingMarks.IsCaption(item.Words) || item.Pieces.Exists(piece => piece is PicturePiece)) continue;
            if (StyleWords.RoleOf(item.Style) != StyleRole.None || !(IsShown(Next(items, i, 1)) || IsShown(Next(items, i, -1)))) continue;
            (item.Style, item.Level) = ("caption", 0);
        }
    }

    private static Item? Next(List<Item> items, int at, int step)
    {
        do at += step;
        while (at >= 0 && at < items.Count && items[at] is ParagraphItem { IsBlank: true });
        return at >= 0 && at < items.Count ? items[at] : null;
    }

    private static bool IsShown(Item? item) => item is TableItem || (item is ParagraphItem paragraph && Roles.Of(paragraph) == Role.Picture);
}
