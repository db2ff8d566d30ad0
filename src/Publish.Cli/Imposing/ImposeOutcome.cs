using Publish.Cli.Output;
using Publish.Model;

namespace Publish.Cli.Imposing;

/// <summary>How imposing ended.</summary>
/// <param name="Problems">With <c>--strict</c> its warnings are errors.</param>
/// <param name="Made">Null where nothing was written.</param>
internal sealed record ImposeOutcome(SourceSet Sources, Seq<Diagnostic> Problems, ImposedFiles? Made)
{
    public bool Succeeded => !Problems.Any(problem => problem.Severity == Severity.Error);
}

/// <summary>What a person who prints has to know.</summary>
/// <param name="Pages">Pages that were put on the sheets.</param>
/// <param name="Sheets">Pieces of paper in a copy.</param>
/// <param name="TwoSided">Else every sheet is printed on one side.</param>
/// <param name="ScaleMillionths">1,000,000 where the pages kept their size.</param>
internal sealed record ImposedFiles(
    string Title, IReadOnlyList<MadeFile> Files, ImposeRequest Request, int Pages, int Sheets, bool TwoSided, int ScaleMillionths);
