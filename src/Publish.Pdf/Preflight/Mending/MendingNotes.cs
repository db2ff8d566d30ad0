using Publish.Typesetting.Geometry;
using UglyToad.PdfPig.Core;

namespace Publish.Pdf.Preflight.Mending;

internal enum MendKind { Black, Grey, Hairline, WhiteOverprint }

/// <summary>What can be mended is written down here while pages are played: in which contents, and where on the page it shows.</summary>
/// <param name="hairline">Thinner lines are widened to this.</param>
internal sealed class MendingNotes(Length hairline)
{
    private readonly Dictionary<IndirectReference, ContentEdits> kept = [];
    private readonly Dictionary<IndirectReference, ContentEdits> ofPage = [];
    private readonly List<(MendKind Kind, Rect Place)> seen = [];

    public Length Hairline => hairline;

    public IReadOnlyDictionary<IndirectReference, ContentEdits> Edits => kept;

    public ContentEdits EditsOf(IndirectReference contents)
    {
        if (!ofPage.TryGetValue(contents, out var edits)) ofPage[contents] = edits = new();
        return edits;
    }

    public void See(MendKind kind, Rect place) => seen.Add((kind, place));

    /// <summary>What was found on a page counts when the page could be read whole.</summary>
    public IReadOnlyList<(MendKind Kind, Rect Place)> EndPage(bool isWhole)
    {
        if (isWhole)
            foreach (var (contents, edits) in ofPage)
                if (kept.TryGetValue(contents, out var before)) before.TakeOver(edits);
                else kept[contents] = edits;
        var found = isWhole ? seen.ToArray() : [];
        ofPage.Clear();
        seen.Clear();
        return found;
    }
}
