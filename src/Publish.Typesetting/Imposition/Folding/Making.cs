using Publish.Model;

namespace Publish.Typesetting.Imposition.Folding;

/// <summary>What is done with a scheme's printed sheets until they are a zine. Which page lies where, where sheets are folded and cut, staples, and what
/// the assembly sheet says all follow from it.</summary>
/// <param name="Acts">In the order in which they are done, each to all of a gathering.</param>
public sealed record Making(Gathering Gathering, Seq<Act> Acts, Finish Finish)
{
    /// <summary>Some act folds the paper into leaves.</summary>
    public bool Folds => HasAct(act => act.IsFolding);

    /// <summary>A fold lies at the spine, so that the first leaf and the last are one piece of paper.</summary>
    public bool FoldsAtTheSpine => HasAct(act => act.ClosesAtTheSpine);

    /// <summary>The act is the last that folds, and so makes the spine.</summary>
    internal bool IsLastFold(Act act)
    {
        Act? last = null;
        foreach (var each in Acts)
            if (each.IsFolding) last = each;
        return ReferenceEquals(last, act);
    }

    private bool HasAct(Func<Act, bool> holds)
    {
        foreach (var act in Acts)
            if (holds(act)) return true;
        return false;
    }
}
