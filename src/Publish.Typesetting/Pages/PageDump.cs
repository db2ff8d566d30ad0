using System.Globalization;
using System.Text;
using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Pages;

/// <summary>Pages as text, for golden files: a line an item with its place in points, its kind and its words.</summary>
/// <remarks><c>page 3 "3" 419.53 x 595.28</c>, then for each item <c>  53.86 112.40 text EBGaramond-Regular 11 The words</c>.
/// Figures of a hundredth of a point, so that the dump does not hang on the last step of the fixed point.</remarks>
public static class PageDump
{
    public static string Of(PagedDocument document)
    {
        var text = new StringBuilder();
        for (var i = 0; i < document.Pages.Count; i++)
        {
            var page = document.Pages[i];
            text.Append(CultureInfo.InvariantCulture, $"page {i + 1} \"{page.Label}\" {Shown(page.Media.Width)} x {Shown(page.Media.Height)}\n");
            foreach (var item in page.Items) Append(text, item);
        }
        return text.ToString();
    }

    /// <summary>The words of an item, with the spaces between them.</summary>
    public static string Words(TextItem item)
    {
        var text = new StringBuilder();
        foreach (var word in item.Words)
        {
            if (word.SpaceBefore) text.Append(' ');
            Append(text, word);
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, PageItem item)
    {
        var line = item switch
        {
            TextItem words => $"{Shown(words.Origin.X)} {Shown(words.Origin.Y)} {(words.Turned ? "turned " : "")}text {words.Style.Face.PostScriptName} {Shown(words.Style.Size)} {Words(words)}",
            RuleItem rule => $"{Shown(rule.Area)} rule {rule.Ink.Name} {rule.Ink.Percent}",
            PathItem path => $"{Shown(path.Steps.Count > 0 ? path.Steps[0].A.X : default)} path {path.Steps.Count} steps",
            PictureItem picture => $"{Shown(picture.Area)} {(picture.Turned ? "turned " : "")}picture {picture.Picture.Path}",
            PlacedPageItem placed => $"{Shown(placed.Placement.Shift.X)} {Shown(placed.Placement.Shift.Y)} page turned {placed.Placement.QuarterTurns}",
            LinkItem link => $"{Shown(link.Area)} link {link.Target}",
            AnchorItem anchor => $"{Shown(anchor.At.X)} {Shown(anchor.At.Y)} anchor {anchor.Name}",
            _ => throw new NotSupportedException(item.GetType().Name),
        };
        text.Append("  ").Append(!item.Structure.IsContent ? "* " : "").Append(line).Append('\n');
    }

    private static void Append(StringBuilder text, WordPiece word)
    {
        var behind = word.First + word.Count - 1;
        var (start, end) = (word.Shaped.Clusters[word.First], word.Shaped.ClusterEnd(behind));
        if (word.LastReadsAs is not { } last) text.Append(word.Shaped.Text, start, end - start);
        else text.Append(word.Shaped.Text, start, Math.Max(0, word.Shaped.Clusters[behind] - start)).Append(last);
    }

    private static string Shown(Rect area) => $"{Shown(area.X)} {Shown(area.Y)} {Shown(area.Width)} {Shown(area.Height)}";

    private static string Shown(Length length) => length.Points.ToString("0.##", CultureInfo.InvariantCulture);
}
