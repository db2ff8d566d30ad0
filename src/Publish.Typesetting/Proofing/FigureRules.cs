using Publish.Model;
using Publish.Model.Proofing;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Proofing;

/// <summary>Every picture stands on a page, and none behind the next heading.</summary>
internal static class FigureRules
{
    public static void Check(ProofSheet sheet, TypesettingInputs inputs, DiagnosticBag bag)
    {
        var landmarks = sheet.Model.Landmarks;
        if (!landmarks.Exists(landmark => landmark.Kind == LandmarkKind.Figure)) return;
        var (lost, late) = (new ProofFindings(), new ProofFindings());
        var places = PlacesByPath(sheet.Paged);
        for (var i = 0; i < landmarks.Count; i++)
        {
            if (landmarks[i] is not { Kind: LandmarkKind.Figure, Node: Figure figure } || !inputs.Pictures.ContainsKey(figure.Picture.Path)) continue;
            if (!places.TryGetValue(figure.Picture.Path, out var left) || !left.TryDequeue(out var place))
                lost.Add(new(figure.Span, figure.Picture.Path, -1, ""));
            else if (NextHeading(sheet, i) is { } heading && IsBehind(sheet, place, heading, figure.IsStamp || figure.Placement == FigurePlacement.Bottom))
                late.Add(new(figure.Span, figure.Picture.Path, place.Page, sheet.PlaceOf(place.Page, CornerOf(sheet, place))));
        }
        lost.Tell(bag, PageProofDiagnostics.PictureOnNoPage);
        late.Tell(bag, PageProofDiagnostics.FigurePastHeading);
    }

    private static Dictionary<string, Queue<ItemPlace>> PlacesByPath(PagedDocument paged)
    {
        var places = new Dictionary<string, Queue<ItemPlace>>(StringComparer.Ordinal);
        for (var page = 0; page < paged.Pages.Count; page++)
            for (var i = 0; i < paged.Pages[page].Items.Count; i++)
            {
                if (paged.Pages[page].Items[i] is not PictureItem picture || (picture.IsApart && picture.Structure == Artifact.Layout)) continue;
                if (!places.TryGetValue(picture.Picture.Path, out var same)) places[picture.Picture.Path] = same = [];
                same.Enqueue(new(page, i));
            }
        return places;
    }

    /// <summary>None follows on a page outside of the text, wherever in the zine that stands.</summary>
    private static Spot? NextHeading(ProofSheet sheet, int landmark)
    {
        var landmarks = sheet.Model.Landmarks;
        for (var i = landmark + 1; i < landmarks.Count; i++)
        {
            if (landmarks[i].Kind is LandmarkKind.Heading or LandmarkKind.Glossary) return sheet.SpotOf(landmarks[i].At);
            if (landmarks[i] is { Kind: LandmarkKind.PageBreak, Node: Section { Place: not SectionPlace.Text } page } && (i = landmarks.FindIndex(i + 1, other => ReferenceEquals(other.Node, page))) < 0) return null;
        }

        return null;
    }

    /// <param name="atFoot">The writer wants it at the foot of its page or where it lies on it, whatever begins there.</param>
    private static bool IsBehind(ProofSheet sheet, ItemPlace picture, in Spot heading, bool atFoot) => picture.Page > heading.Page
        || (picture.Page == heading.Page && !atFoot && CornerOf(sheet, picture).Y > sheet.ItemOf(heading).Origin.Y);

    private static Point CornerOf(ProofSheet sheet, ItemPlace place)
    {
        var area = ((PictureItem)sheet.Paged.Pages[place.Page].Items[place.Item]).Area;
        return new(area.X, area.Y);
    }
}
