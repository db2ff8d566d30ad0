using Publish.Typesetting.Imposition.Assembly;

namespace Publish.Typesetting.Imposition.Folding;

/// <summary>Something that is done with sheets of paper.</summary>
public abstract record Act
{
    /// <summary>It folds paper into leaves.</summary>
    public virtual bool IsFolding => false;

    /// <summary>It puts a fold at the spine.</summary>
    public virtual bool ClosesAtTheSpine => false;

    /// <summary>Into how many piles beside each other it parts one.</summary>
    internal virtual int PilesOf(SheetForm form) => 1;

    /// <summary>Why it cannot be done to what lies on the table; null where it can.</summary>
    internal virtual string? Fault(WorkTable table, SheetForm form, Making making) => null;

    /// <summary>Does it to what lies on the table.</summary>
    internal abstract void Do(WorkTable table, Making making);

    /// <summary>How a person is told to do it.</summary>
    internal abstract IEnumerable<AssemblyStep> Steps(MakingStep step);
}
