using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Unimposing;
using Publish.Typesetting.Pages;

namespace Publish.Press.Unimposing;

/// <summary>Where pages lie on sheets that do not say so: as somebody says they were imposed, or as they look.</summary>
internal sealed class SheetLayout(UnimposeRequest request, IReadOnlyList<SheetView> sides, DiagnosticBag bag)
{

    private string Source => request.As.Source;

    /// <returns>Null, with diagnostics, where the sheets are none of that scheme.</returns>
    public KnownSheets? As(Scheme scheme)
    {
        if (IsTwoInOrder(scheme) && ScannedSpreads.Of(sides, BindingOf(scheme), true, Source, bag) is { } scans) return scans;
        if (!AreAlike()) return null;
        if (SchemeFinder.Fitting(scheme, sides.Count) is not { } fitting)
        {
            bag.SidesDoNotFit(Source, sides.Count, scheme.Name, Needed(scheme));
            return null;
        }

        var binding = BindingOf(fitting);
        var (turns, flip) = SchemeFinder.LieOf(sides, fitting, binding, request.As.Flip);
        return Records(new(fitting, binding, flip), turns) is { } records ? new(fitting.Name, records, "--scheme says so", fitting) : null;
    }

    /// <returns>Null, with diagnostics, where it is not plain how they were imposed.</returns>
    public KnownSheets? AsTheyLook(SchemeShelf shelf)
    {
        if (Spreads.Of(sides) is { } spreads) return spreads;
        if (ScannedSpreads.Of(sides, BindingOf(SchemeCatalogue.Usual), false, Source, bag) is { } scans) return scans;
        if (!AreAlike()) return null;
        var finding = SchemeFinder.Find(sides, [.. shelf.All]);
        if (finding.Guess is { } guess && Records(guess, finding.QuarterTurns) is { } records)
        {
            bag.SchemeFound(Source, guess.Options[("--scheme ".Length)..], finding.Why, Words(finding.Sureness), finding.Others);
            return new(guess.Scheme.Name, records, finding.Why, guess.Scheme);
        }

        if (finding.Guess is not null) return null;
        if (finding.IsNotImposed) bag.NotImposed(Source, finding.Why);
        else bag.SchemeNotFound(Source, finding.Why, finding.Candidates);
        return null;
    }

    private IReadOnlyList<SheetRecord>? Records(SchemeGuess guess, int turns)
    {
        var turned = sides.Select(side => SideTurn.Of(side, turns)).ToList();
        var plan = request.As.Refine(new(guess.Scheme, turned[0].Size, guess.Flip)) with { Binding = guess.Binding };
        var place = SheetPlan.SizeOfPlace(plan);
        var page = request.PageSize is { } size ? size.Width < size.Height == place.Width < place.Height ? size : size.Turned : (Size?)null;
        var found = new DiagnosticBag();
        var records = SheetPlan.Of(plan, sides.Count, page, found)!;
        if (found.HasErrors && page is { } wished) bag.PageTooLarge(Source, wished, place, guess.Scheme.Name);
        else bag.AddRange(found.Sorted());
        if (bag.HasErrors) return null;
        if (page is null && plan.Scale is null) records = PieceFit.Of(records, turned);
        return [.. records.Select(record => SideTurn.Of(record, turned[0].Size, 4 - turns))];
    }

    private Binding BindingOf(Scheme scheme) => request.As.Refine(new(scheme, sides[0].Size)).Binding;

    private static bool IsTwoInOrder(Scheme scheme) => scheme is { Columns: 2, Rows: 1, Making.Acts.IsEmpty: true };

    private bool AreAlike()
    {
        for (var i = 1; i < sides.Count; i++)
        {
            if (Spreads.IsAlike(sides[i].Size.Width, sides[0].Size.Width) && Spreads.IsAlike(sides[i].Size.Height, sides[0].Size.Height)) continue;
            bag.MixedSheets(Source, i + 1, sides[i].Size, sides[0].Size);
            return false;
        }

        return true;
    }

    private static string Words(Sureness sureness) => sureness switch
    {
        Sureness.Sure => "for sure",
        Sureness.Nearly => "nearly for sure",
        _ => "probably",
    };

    private static string Needed(Scheme scheme) => (scheme.TwoSided, scheme.PageMultiple / Math.Max(1, scheme.Sheet.Pages)) switch
    {
        (true, <= 1) => "each sheet has a front and a back",
        (true, var sheets) => $"it takes {sheets} sheets at a time, with a front and a back to each",
        (_, var sheets) => $"it takes {sheets} sheets at a time",
    };
}
