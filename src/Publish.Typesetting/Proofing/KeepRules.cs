using Publish.Model;
using Publish.Model.Proofing;
using Publish.Model.Source;
using Publish.Model.Walking;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Proofing;

/// <summary>No heading stands alone at a page's foot, and no paragraph that leads in what follows ("as follows:").</summary>
internal static class KeepRules
{
    public static void Check(ProofSheet sheet, DiagnosticBag bag)
    {
        var (headings, leads) = (new ProofFindings(), new ProofFindings());
        var landmarks = sheet.Model.Landmarks;
        for (var i = 0; i < landmarks.Count; i++)
        {
            if (landmarks[i].Kind is LandmarkKind.Heading or LandmarkKind.Subheading) Heading(sheet, i, headings);
            if (landmarks[i].Kind == LandmarkKind.LeadIn) LeadIn(sheet, i, leads);
        }
        headings.Tell(bag, PageProofDiagnostics.HeadingAlone);
        leads.Tell(bag, PageProofDiagnostics.LeadInAlone);
    }

    private static void Heading(ProofSheet sheet, int landmark, ProofFindings findings)
    {
        var (at, end) = (sheet.Model.Landmarks[landmark].At, EndOf(sheet, landmark));
        if (sheet.SpotOf(at) is not { } first || sheet.SpotOf(end - 1) is not { } last || sheet.SpotOf(end) is not { } next) return;
        if (next.Page <= last.Page || BreaksAt(sheet, landmark, end) || StandsFirst(sheet, at, first) || HasPictureBelow(sheet, last) || !EndsPage(sheet, end, last)) return;
        findings.Add(sheet.At(first));
    }

    /// <summary>The letter behind the heading's last.</summary>
    private static int EndOf(ProofSheet sheet, int landmark)
    {
        var content = sheet.Model.Landmarks[landmark].Node switch { Heading heading => heading.Content, Subheading sub => sub.Content, _ => [] };
        using var letters = new Strand();
        // What is drawn has no letters on the page.
        if (content is not [Image]) letters.Append(PlainText.WithoutNotes(content));
        return sheet.Model.Landmarks[landmark].At + letters.Count;
    }

    /// <summary>The writer or the style wants what follows on a new page.</summary>
    private static bool BreaksAt(ProofSheet sheet, int landmark, int end)
    {
        for (var i = landmark + 1; i < sheet.Model.Landmarks.Count && sheet.Model.Landmarks[i].At <= end; i++)
            if (Breaks(sheet.Theme, sheet.Model.Landmarks[i])) return true;
        return false;
    }

    /// <summary>A new page begins here because it was asked for.</summary>
    public static bool Breaks(Theme theme, Landmark landmark) => landmark.Kind switch
    {
        LandmarkKind.PageBreak => true,
        LandmarkKind.Poem => theme.Verse.OwnPage,
        LandmarkKind.Heading or LandmarkKind.Glossary => theme.Heading(Math.Max(1, landmark.Depth)).Opens != SectionOpening.RunOn,
        _ => false,
    };

    /// <summary>Nothing of the text stands over it: a page of its own.</summary>
    private static bool StandsFirst(ProofSheet sheet, int at, in Spot first) => sheet.SpotOf(at - 1) is not { } before || before.Page != first.Page;

    private static bool HasPictureBelow(ProofSheet sheet, in Spot heading)
    {
        var below = sheet.ItemOf(heading).Origin.Y;
        foreach (var item in sheet.Paged.Pages[heading.Page].Items)
            if (item is PictureItem picture && picture.Area.Y > below) return true;
        return false;
    }

    private static void LeadIn(ProofSheet sheet, int landmark, ProofFindings findings)
    {
        var at = sheet.Model.Landmarks[landmark].At;
        if (sheet.SpotOf(at - 1) is not { } last) return;
        var begun = landmark + 1 < sheet.Model.Landmarks.Count ? sheet.Model.Landmarks[landmark + 1] : default;
        // Where a figure follows, its picture may stand there and its caption not.
        if (begun is { Kind: LandmarkKind.Figure } && begun.At == at && (HasPictureBelow(sheet, last) || !EndsPage(sheet, at, last))) return;
        if (sheet.SpotOf(at) is not { } next || next.Page <= last.Page || !EndsPage(sheet, at, last) || sheet.ItemOf(next).Turned) return;
        findings.Add(sheet.At(last));
    }

    /// <summary>No text that follows stands on the page.</summary>
    private static bool EndsPage(ProofSheet sheet, int at, in Spot last)
    {
        var below = sheet.ItemOf(last).Origin.Y;
        for (var i = ProofSheet.IndexAt(sheet.Words.TextSpots, last.At) + 1; i < sheet.Words.TextSpots.Count; i++)
        {
            var spot = sheet.Words.TextSpots[i];
            if (spot.Page > last.Page + 1) break;
            if (spot.Page == last.Page && !spot.Standing.Moves && sheet.ItemOf(spot).Origin.Y > below + Length.Pt(2) && sheet.Text.WantedAt(spot.At) >= at) return false;
        }
        return true;
    }
}
