using Publish.Model;
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

    /// <param name="diagnostics">Told what was chosen and what it cost, or why nothing was.</param>
    public Draft Steer(DiagnosticBag diagnostics)
    {
        var told = new DiagnosticBag();
        var own = Spreads.Settle(document, theme, inputs, told);
        var figures = TypeFigures.Of(own.Layout);
        var tries = 0;
        if (goal.IsMetBy(own.Pages))
        {
            diagnostics.PagesAsTheyAre(own.Pages, goal);
        }
        else
        {
            foreach (var candidate in Candidates.Of(theme).OrderBy(candidate => candidate.Strain + Doubt(own, candidate.Theme)))
            {
                if (++tries > MostTries) break;
                var toldOfIt = new DiagnosticBag();
                var draft = Spreads.Settle(document, candidate.Theme, inputs, toldOfIt);
                if (!goal.IsMetBy(draft.Pages)) continue;
                var reached = TypeFigures.Of(draft.Layout);
                if (!reached.IsAsGoodAs(figures)) continue;
                diagnostics.AddRange(toldOfIt.Sorted());
                diagnostics.PagesSteered(own.Pages, draft.Pages, goal, Steered.Changes(theme, candidate.Theme), figures, reached);
                return draft;
            }
            diagnostics.PagesNotReached(own.Pages, goal, goal.Filled(own.Pages, inputs.PageMultiple) - own.Pages, Math.Min(tries, MostTries));
        }
        diagnostics.AddRange(told.Sorted());
        return own;
    }

    // By area: lines are longer by the measure, fewer by the type's size, and so many stand on a page. What is unlikely to come to the wished pages waits.
    private int Doubt(Draft own, Theme other)
    {
        double flowed = own.Layout.Plans.Count;
        var scale = Ratio(theme.LinesOnPage, other.LinesOnPage)
            * Ratio(theme.Measure.Steps, other.Measure.Steps) * Ratio(other.Text.Size.Steps, theme.Text.Size.Steps);
        var pages = own.Pages - flowed + (flowed * scale);
        return (int)(Math.Abs(goal.Nearest(pages) - pages) * StrainOfPage);
    }

    private static double Ratio(long a, long b) => (double)a / Math.Max(1, b);
}
