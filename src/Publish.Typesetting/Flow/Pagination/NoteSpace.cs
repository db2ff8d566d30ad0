using Publish.Typesetting.Geometry;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Flow.Pagination;

/// <summary>How lines of notes, which have a leading of their own, share a page with lines of the grid.</summary>
/// <remarks>
/// The last note's last line stands on the page's last grid line; what is left over widens the white over the notes:
/// <code>
///   body    ────────────
///   body    ────────────   grid
///           ─────           rule, in a gap of at least one and a half lines
///           1 ────────────
///           2 ────────────  last baseline = last grid line
/// </code>
/// </remarks>
internal sealed class NoteSpace(Theme theme)
{
    private readonly long leading = Math.Max(1, theme.Text.Leading.Steps);
    private readonly long noteLeading = Math.Max(1, theme.Notes.Leading.Steps);

    public int PageLines { get; } = theme.LinesOnPage;

    private long Gap => leading * 3 / 2;

    /// <summary>Grid lines that so many lines of notes take from the body.</summary>
    public int GridLines(int noteLines) =>
        noteLines == 0 ? 0 : (int)((((noteLines - 1) * noteLeading) + Gap + leading - 1) / leading);

    /// <summary>Lines of notes that have room where the body leaves so many grid lines free.</summary>
    public int NoteLines(int gridLines)
    {
        var room = (gridLines * leading) - Gap;
        return room < 0 ? 0 : (int)(room / noteLeading) + 1;
    }

    /// <summary>How far a note's line stands over the page's last baseline.</summary>
    /// <param name="below">Lines of notes that follow it on the page.</param>
    public Length Rise(int below) => theme.Notes.Leading * below;
}
