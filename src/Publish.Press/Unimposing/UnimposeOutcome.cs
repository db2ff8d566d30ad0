using Publish.Model;
using Publish.Model.Source;
using Publish.Press.Output;

namespace Publish.Press.Unimposing;

/// <summary>How taking pages off their sheets ended.</summary>
/// <param name="Problems">With <c>--strict</c> its warnings are errors.</param>
/// <param name="Made">Null where nothing was written.</param>
public sealed record UnimposeOutcome(SourceSet Sources, Seq<Diagnostic> Problems, TakenPages? Made)
{
    /// <summary>What was there before was compared, and is there unchanged.</summary>
    public bool IsUnchanged { get; init; }

    public bool Succeeded => !Problems.Any(problem => problem.Severity == Severity.Error);
}

/// <summary>What came of it.</summary>
/// <param name="Scheme">By its name.</param>
/// <param name="Known">Where that is known from, as a sentence: "the sheets say so".</param>
/// <param name="Pages">That were written.</param>
/// <param name="Sides">That they were taken from.</param>
/// <param name="Blanks">Blank places that were left out.</param>
public sealed record TakenPages(MadeFile File, string Scheme, string Known, int Pages, int Sides, int Blanks);
