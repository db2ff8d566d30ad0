using Publish.Manuscript;
using Publish.Model;
using Publish.Model.Source;
using Publish.Press.Building;
using Publish.Typesetting;

namespace Publish.Press.Reporting;

/// <summary>Findings of one cause: the first of them, and how many more there are.</summary>
/// <param name="Next">The first of the others; null where there are none.</param>
public sealed record Gathered(Diagnostic First, int Others, Diagnostic? Next);

/// <summary>Makes a few sentences of many findings: every error, then of each cause one, the worst first, five in all.</summary>
public sealed class Digest
{
    /// <summary>What one screen holds, and a tired volunteer reads.</summary>
    public const int Most = 5;

    private Digest(IReadOnlyList<Gathered> shown, int hidden) => (Shown, Hidden) = (shown, hidden);

    public IReadOnlyList<Gathered> Shown { get; }

    /// <summary>Findings that are neither shown nor named by their line.</summary>
    public int Hidden { get; }

    /// <param name="problems">In the order of files and lines.</param>
    public static Digest Of(Seq<Diagnostic> problems, bool withNotes)
    {
        var shown = new List<Gathered>();
        var causes = new Dictionary<string, Gathered>(StringComparer.Ordinal);
        foreach (var problem in problems)
        {
            if (problem.Severity == Severity.Error) shown.Add(new(problem, 0, null));
            else if (problem.Severity == Severity.Warning || withNotes) Add(problem, causes);
        }
        var ranked = causes.Values.OrderBy(cause => Rank(cause.First)).ToList();
        var room = Math.Max(0, Most - shown.Count);
        shown.AddRange(ranked.Take(room));
        var hidden = ranked.Sum(cause => cause.Others) + ranked.Skip(room).Count() - ranked.Take(room).Count(cause => cause.Others == 1);
        return new(shown, hidden);
    }

    private static void Add(Diagnostic problem, Dictionary<string, Gathered> causes)
    {
        var key = $"{problem.Code}{problem.Severity}";
        causes[key] = causes.TryGetValue(key, out var cause) ? cause with { Others = cause.Others + 1, Next = cause.Next ?? problem } : new(problem, 0, null);
    }

    private static int Rank(Diagnostic problem) => problem switch
    {
        { Severity: Severity.Note } => 4,
        // Hardly any zine says when it was changed, and nothing on its pages is the worse for it.
        { Code: BuildDiagnostics.NoDayOfChange } => 3,
        _ when ManuscriptMatters.IsLoss(problem) || TypesettingMatters.IsLoss(problem) => 0,
        // What the text itself says goes before what its card lacks.
        _ when ManuscriptMatters.IsOfText(problem) => 1,
        _ => 2,
    };
}
