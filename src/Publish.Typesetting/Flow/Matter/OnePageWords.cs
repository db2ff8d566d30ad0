using Publish.Model;
using Publish.Typesetting.Flow.Makeup;
using Publish.Typesetting.Flow.Setting;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Flow.Matter;

/// <summary>The lines over and under the text of a zine that is one page.</summary>
internal sealed record OnePageWords(MatterLines Head, MatterLines Foot)
{
    /// <summary>The style with these lines' room taken from the text's, on the same grid, and nothing else about it.</summary>
    public Theme Around(Theme theme) => theme with
    {
        Page = theme.Page with
        {
            Head = theme.Page.Head + (theme.Text.Leading * Head.Lines),
            Foot = theme.Page.Trim.Height - theme.Page.Head - (theme.Text.Leading * Math.Max(Head.Lines + 1, theme.LinesOnPage - Foot.Lines)),
        },
        RunningHeads = theme.RunningHeads with { Shown = false, Folio = FolioPlace.None },
    };

    /// <param name="theme">The style as it was.</param>
    public void Paint(Theme theme, List<PageItem> items)
    {
        var geometry = new PageGeometry(theme, IsRecto: true);
        var painter = new BlockPainter(geometry, items);
        Paint(Head.Parts, GridLine.First);
        Paint(Foot.Parts, new(Math.Max(0, theme.LinesOnPage - Foot.Lines)));
        void Paint(Seq<BoxPart> parts, GridLine from)
        {
            foreach (var part in parts) painter.Part(part, geometry.Left, from);
        }
    }
}
