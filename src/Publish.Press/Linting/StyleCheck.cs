using Publish.Lint;
using Publish.Manuscript;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Press.Linting;

/// <summary>Holds a manuscript against the rules of good style. A library's plain text is not its reader's to mend: what is suspected in it, its own reader says.</summary>
internal static class StyleCheck
{
    /// <summary>What is wrong with <c>lint:</c>, whether its rules are held against anything or not.</summary>
    public static void CheckLevels(Settings settings, DiagnosticBag bag)
    {
        if (settings.Others.Any(entry => entry.Key == "lint")) LintLevels.Of(settings, bag);
    }

    public static void Run(ManuscriptCopy copy, DiagnosticBag bag)
    {
        if (copy.Files is not { Report: null } read) return;
        var levels = LintLevels.Of(read.Document.Settings, new DiagnosticBag());
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
