using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Flow;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Steering;

/// <summary>Finds the gentlest departure from a style that brings a zine to a wanted number of pages and sets it as well as the style itself does.</summary>
/// <remarks>Settings are tried from the gentlest on, those first that get there by the number of their lines. What comes of one is found by laying the
/// whole zine out; there is no shorter way, since figures, notes and headings break as they like.</remarks>
internal sealed class PageSteering(Document document, Theme theme, TypesettingInputs inputs, PageGoal goal)
{
    /// <summary>Layouts that are tried before it gives up.</summary>
    private const int MostTries = 100;

    /// <summary>A page by which the estimate is off counts as much as so much strain.</summary>
    private const int StrainOfPage = 100;

    private readonly DiagnosticBag toldOfOwn = new();
    private double bias;

    /// <param name="diagnostics">Told what was chosen and what it cost, or why nothing was.</param>
    public Draft Steer(DiagnosticBag diagnostics)
    {
        var own = Spreads.Settle(document, theme, inputs, toldOfOwn);
        if (goal.IsMetBy(own.Pages))
        {
            // What is asked for as one page is laid out as one page: nothing would be the same without.
            if (!goal.IsOnePage) diagnostics.PagesAsTheyAre(own.Pages, goal);
        }
        else if (Search(own, diagnostics) is { } found) return found;
        diagnostics.AddRange(toldOfOwn.Sorted());
        return own;
    }

    private Draft? Search(Draft own, DiagnosticBag diagnostics)
    {
        var figures = TypeFigures.Of(own.Layout);
        var untried = Candidates.Of(theme);
        var tries = 0;
        for (; tries < MostTries && untried.Count > 0; tries++)
        {
            var candidate = untried.MinBy(candidate => candidate.Strain + Doubt(own, candidate.Theme))!;
            untried.Remove(candidate);
            var told = new DiagnosticBag();
            var draft = Spreads.Settle(document, candidate.Theme, inputs, told);
            Learn(draft.Pages - Estimate(own, candidate.Theme), tries);
            if (!goal.IsMetBy(draft.Pages)) continue;
            var reached = TypeFigures.Of(draft.Layout);
            if (!reached.IsAsGoodAs(figures)) continue;
            diagnostics.AddRange(told.Sorted());
            diagnostics.PagesSteered(own.Pages, draft.Pages, goal, Steered.Changes(theme, candidate.Theme), figures, reached);
            return draft;
        }
        diagnostics.PagesNotReached(own.Pages, goal, goal.Filled(own.Pages, inputs.PageMultiple) - own.Pages, tries);
        return null;
    }

    /// <summary>What is unlikely to come to the wished pages waits.</summary>
    private int Doubt(Draft own, Theme other)
    {
        var pages = Estimate(own, other) + bias;
        return (int)(Math.Abs(goal.Nearest(pages) - pages) * StrainOfPage);
    }

    // By area: lines are longer by the measure, fewer by the type's size, and so many stand on a page.
    private double Estimate(Draft own, Theme other)
    {
        double flowed = own.Layout.Plans.Count;
        var scale = Ratio(theme.LinesOnPage, other.LinesOnPage)
            * Ratio(theme.Measure.Steps, other.Measure.Steps) * Ratio(other.Text.Size.Steps, theme.Text.Size.Steps);
        return own.Pages - flowed + (flowed * scale);
    }

    // The style's last page may be nearly full or nearly empty, which an estimate cannot know; the first tries tell.
    private void Learn(double error, int tries) => bias += (error - bias) / (Math.Min(tries, 6) + 1);

    private static double Ratio(long a, long b) => (double)a / Math.Max(1, b);
}
