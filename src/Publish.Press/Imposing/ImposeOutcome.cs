using Publish.Model;
using Publish.Model.Source;
using Publish.Press.Output;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Printing.Machines;

namespace Publish.Press.Imposing;

/// <summary>How imposing ended.</summary>
/// <param name="Problems">With <c>--strict</c> its warnings are errors.</param>
/// <param name="Made">Null where nothing was written.</param>
public sealed record ImposeOutcome(SourceSet Sources, Seq<Diagnostic> Problems, ImposedFiles? Made)
{
    /// <summary>What was there before was compared, and is there unchanged.</summary>
    public bool IsUnchanged { get; init; }

    public bool Succeeded => !Problems.Any(problem => problem.Severity == Severity.Error);
}

/// <summary>What a person who prints has to know.</summary>
/// <param name="Files">One, or the fronts and then the backs.</param>
/// <param name="Pages">Pages that were put on the sheets.</param>
public sealed record ImposedFiles(string Title, IReadOnlyList<MadeFile> Files, ImposeRequest Request, int Pages, ImposedDocument Sheets)
{
    /// <summary>The printer that they are made for; null for any.</summary>
    public PrinterProfile? Printer { get; init; }

    public Scheme Scheme => Sheets.Plan.Scheme;

    public bool IsApart => Files.Count > 1;
}
