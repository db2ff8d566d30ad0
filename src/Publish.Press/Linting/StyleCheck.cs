using Publish.Lint;
using Publish.Manuscript;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Press.Linting;

/// <summary>Holds a manuscript against the rules of good style. A library's plain text is not its reader's to mend: what is suspected in it, its own reader says.</summary>
internal static class StyleCheck
{
    public static void Run(ManuscriptCopy copy, DiagnosticBag bag)
    {
        if (copy.Files is not { Report: null } read) return;
        var levels = LintLevels.Of(read.Document.Settings, bag);
        var said = SaidOfOthers(copy.Problems);
        Linter.Report(Seq.Of(Linter.Check(new(read.Document, read.Sources), levels).Where(finding => finding.Rule.Code != LintCodes.OtherDialect || !said.Exists(span => Touch(span, finding.Span)))), levels, bag);
    }

    /// <summary>Where the reader has said already that something belongs to another program.</summary>
    private static List<SourceSpan> SaidOfOthers(Seq<Diagnostic> problems)
    {
        var places = new List<SourceSpan>();
        foreach (var problem in problems)
            if (ManuscriptMatters.IsOfAnotherProgram(problem)) places.Add(problem.Span);
        return places;
    }

    private static bool Touch(SourceSpan one, SourceSpan other) => one.File == other.File && one.Start < other.End && other.Start < one.End;
}
