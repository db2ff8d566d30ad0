using Publish.Model;
using Publish.Model.Source;
using Publish.Press.Building;
using Publish.Typesetting;
using Publish.Typesetting.Steering;
using Publish.Typesetting.Themes;

namespace Publish.Press.Paging;

/// <summary>A zine that is folded of one sheet, and takes more pages than that has.</summary>
internal static class OneSheet
{
    /// <summary>Says how many pages are over and what would help. Who asks for so many pages, or for a multiple of what a sheet has, knows it.</summary>
    /// <param name="set">Sets a document in a style, for a goal or for none.</param>
    public static void Check(Zine zine, TypesettingResult layout, Func<Document, Theme, PageGoal?, TypesettingResult> set, DiagnosticBag bag)
    {
        if (zine.Plan.Folded is not { Making.Finish.MakesOwnZines: true } scheme) return;
        var (pages, sheet) = (Pages(layout), scheme.PageMultiple);
        if (pages <= sheet || zine.Plan.Goal is { Exactly: true } goal && goal.Pages > sheet) return;
        var trials = new PanelTrials(zine, scheme, pages, (document, theme, wanted) => Pages(set(document, theme, wanted)));
        bag.PagesOver(scheme.Name, pages, sheet, scheme.Whole(pages) / sheet, trials.Advice());
    }

    /// <summary>Without blanks.</summary>
    private static int Pages(TypesettingResult layout) => layout.Paged.Pages.Count - layout.Blanks;
}
