using Publish.Model;
using Publish.Model.Source;
using Publish.Pdf.Preflight;

namespace Publish.Cli.Preflighting;

/// <summary>What was found in one file.</summary>
/// <param name="Report">Null where the file could not be read; then <paramref name="Problems"/> says why.</param>
internal sealed record PreflightOutcome(string Path, PreflightReport? Report, Seq<Diagnostic> Problems)
{
    /// <summary>What was changed in a mended copy, of which the report then is; null where none was asked for.</summary>
    public Seq<PreflightMend>? Mends { get; init; }

    /// <summary>Where the mended copy is.</summary>
    public string? Copy { get; init; }

    /// <summary>Nothing that spoils the print; with <c>--strict</c> warnings do.</summary>
    public bool Passes(bool strict) => Report is not null && Report.Findings.All(finding => finding.Severity < (strict ? Severity.Warning : Severity.Error));

    public int Count(Severity severity) => Report?.Findings.Count(finding => finding.Severity == severity) ?? 0;
}
