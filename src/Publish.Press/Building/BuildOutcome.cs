using Publish.Model;
using Publish.Press.Mending;
using Publish.Press.Output;
using Publish.Press.Printing;

namespace Publish.Press.Building;

/// <summary>How a build ended.</summary>
/// <param name="Sources">The manuscript's files, to show the lines that problems stand in.</param>
/// <param name="Problems">In the order of files and lines; with <c>--strict</c> its warnings are errors.</param>
/// <param name="Made">Null where nothing was written: there is an error, or nothing was to be.</param>
internal sealed record BuildOutcome(SourceSet Sources, Seq<Diagnostic> Problems, MadeZine? Made)
{
    /// <summary>What <c>--fix</c> changed in the manuscript, or would change.</summary>
    public IReadOnlyList<MendedPlace> Mended { get; init; } = [];

    /// <summary>Full paths of files outside of the manuscript that the build asked for, there or not.</summary>
    public IReadOnlyList<string> Outside { get; init; } = [];

    public bool Succeeded => Count(Severity.Error) == 0;

    public int Count(Severity severity)
    {
        var count = 0;
        foreach (var problem in Problems)
            if (problem.Severity == severity) count++;
        return count;
    }
}

/// <summary>What stands in the output folder now.</summary>
/// <param name="Slug">What its files' names begin with.</param>
/// <param name="Folder">As typed.</param>
/// <param name="Files">Those of this run.</param>
/// <param name="Printed">What a person who prints has to know, a file each.</param>
/// <param name="LikelyErrors">Likely errors of the source that the report lists.</param>
internal sealed record MadeZine(
    string Title, string Slug, string Folder, IReadOnlyList<MadeFile> Files, IReadOnlyList<PrintFacts> Printed, int LikelyErrors)
{
    /// <summary>What the report lists of a manuscript's findings; 0 where it is about a library's plain text, or there is none.</summary>
    public int Findings { get; init; }

    /// <summary>Boxes stand for pictures that are missing, so nobody should get it.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The standards that were asked for; empty for the usual ones.</summary>
    public Publish.Model.Seq<PdfEdition> Standards { get; init; }
}
