using Publish.Model.Source;
using Publish.Pdf.Preflight.Reading;
using Publish.Typesetting.Geometry;

namespace Publish.Pdf.Preflight.Rules;

/// <summary>Artwork that goes to the edge must go on beyond it, or the cut leaves a white line. A file that has no room beyond its trim may be meant for
/// a printer that does not cut: there it is a warning, and a note where the file says that it is for reading. Marks for those who
/// cut begin at the edge.</summary>
internal sealed class BleedRule(bool isForReading) : IPageRule
{
    // What ends this near to the trim was meant to reach it; and what lacks this little of the bleed was rounded.
    private static readonly Length Near = Length.Mm(0.5m);

    public IEnumerable<PreflightFinding> Check(PrintedPage page, PreflightLimits limits) => limits.Bleed <= Length.Zero
        ? []
        : PreflightFindings.Of(
            page, page.Marks.Where(mark => mark.Kind != MarkKind.Text && !mark.IsTiled && !mark.IsAid && !mark.Paint.IsWhite && Side(Shown(mark), page.Trim, limits.Bleed) is not null), "ZP648",
            page.HasRoomForBleed ? Severity.Error : isForReading ? Severity.Note : Severity.Warning,
            mark => $"{PreflightFindings.Named(page, mark)} reaches the {Side(Shown(mark), page.Trim, limits.Bleed)} edge and does not go {PreflightFindings.Millimetres(limits.Bleed)} beyond it",
            isForReading && !page.HasRoomForBleed
                ? "The file is one for reading, where that is right; what goes to a shop that cuts is made for it: publish build ZINE --for printshop."
                : "Draw it on past the trim, or keep it clear of the edge; with no bleed wanted say --bleed 0.");

    /// <summary>A picture whose own edge is white ends where its white begins.</summary>
    private static Rect Shown(Mark mark) => mark.Inked ?? mark.Area;

    /// <summary>The first side at which it ends too soon; null where it ends well everywhere.</summary>
    private static string? Side(Rect area, Rect trim, Length bleed)
    {
        if (area.Right <= trim.X || area.X >= trim.Right || area.Bottom <= trim.Y || area.Y >= trim.Bottom) return null;
        if (IsShort(trim.Y - area.Y, bleed)) return "top";
        if (IsShort(area.Right - trim.Right, bleed)) return "right";
        if (IsShort(area.Bottom - trim.Bottom, bleed)) return "bottom";
        return IsShort(trim.X - area.X, bleed) ? "left" : null;
    }

    /// <param name="beyond">How far it goes beyond the trim; negative for inside.</param>
    private static bool IsShort(Length beyond, Length bleed) => beyond >= -Near && beyond < bleed - Near;
}
