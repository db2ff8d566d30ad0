using Publish.Typesetting.Imposition.Assembly;

namespace Publish.Typesetting.Imposition.Folding;

/// <summary>What holds the leaves once sheets are cut and folded, and what becomes of several gatherings.</summary>
public abstract record Finish
{
    /// <summary>Staples through the one fold.</summary>
    public static Finish StapledFold { get; } = new StapledFold();

    /// <summary>Each gathering is held at its last fold, and folds at head and fore-edge are cut open.</summary>
    public static Finish OpenedFolds { get; } = new OpenedFolds();

    /// <summary>Signatures are laid on each other, and sewn or glued.</summary>
    public static Finish SewnSignatures { get; } = new SewnSignatures();

    /// <summary>Glue on the backs of the folds.</summary>
    public static Finish GluedSpines { get; } = new GluedSpines();

    /// <summary>Staples through the pile, beside its edge.</summary>
    public static Finish StapledSide { get; } = new StapledSide();

    /// <summary>Staples through the open ends of leaves that are folded at the fore-edge.</summary>
    public static Finish StapledOpenEnds { get; } = new StapledOpenEnds();

    /// <summary>One staple through the corner.</summary>
    public static Finish StapledCorner { get; } = new StapledCorner();

    /// <summary>Nothing holds it, and each gathering is a zine of its own.</summary>
    public static Finish OwnZines { get; } = new OwnZines();

    /// <summary>Nothing holds it.</summary>
    public static Finish LeftLoose { get; } = new LeftLoose();

    /// <summary>Each pile that the knife leaves is a whole copy.</summary>
    public static Finish Copies { get; } = new Copies();

    /// <summary>The leaves are held at a fold, so that sheets lie in each other and creep.</summary>
    public virtual bool HoldsFolds => false;

    /// <summary>Something holds the leaves.</summary>
    public virtual bool Holds => true;

    /// <summary>Each gathering is a zine of its own.</summary>
    public virtual bool MakesOwnZines => false;

    /// <summary>Each pile is a copy of its own.</summary>
    public virtual bool MakesCopies => false;

    /// <summary>Staples in a copy.</summary>
    internal abstract int Staples(BookletToMake booklet);

    /// <summary>How a person is told to do it.</summary>
    internal abstract IEnumerable<AssemblyStep> Steps(MakingStep step);
}
