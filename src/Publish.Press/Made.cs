using Publish.Model;
using Publish.Model.Source;
using Publish.Press.Mending;
using Publish.Press.Output;
using Publish.Press.Printing;
using Publish.Press.Reporting;
using Publish.Press.Statements;

namespace Publish.Press;

/// <summary>How making ended.</summary>
/// <param name="Sources">The manuscript's files, to show the lines that problems stand in.</param>
/// <param name="Problems">In the order of files and lines; where it was asked for, warnings are errors.</param>
/// <param name="Zine">Null where nothing was made: there is an error, or nothing was to be.</param>
public sealed record Made(SourceSet Sources, Seq<Diagnostic> Problems, MadeZine? Zine)
{
    /// <summary>What was mended in the manuscript, or would have been.</summary>
    public IReadOnlyList<MendedPlace> Mended { get; init; } = [];

    /// <summary>What was there before was compared, and is there unchanged.</summary>
    public bool IsUnchanged { get; init; }

    /// <summary>What each file would say of its maker, where that was asked for.</summary>
    public IReadOnlyList<FileStatements> Statements { get; init; } = [];

    /// <summary>Full paths of files outside of the manuscript that it asks for, there or not.</summary>
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

/// <summary>What stands where the sink has put it.</summary>
/// <param name="Name">What its files' names begin with.</param>
/// <param name="Place">Where they are, as the sink names it.</param>
/// <param name="Files">In the order of the manifest.</param>
/// <param name="Printed">What a person who prints has to know, a file each.</param>
public sealed record MadeZine(string Title, string Name, string Place, IReadOnlyList<MadeFile> Files, IReadOnlyList<PrintFacts> Printed)
{
    /// <summary>What to do with each file, in the order in which people want to know.</summary>
    public IReadOnlyList<SummaryLine> Summary { get; init; } = [];

    /// <summary>Boxes stand for pictures that are missing, so nobody should get it.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The first file of an edition; null where none was made.</summary>
    public MadeFile? Find(string edition) => Files.FirstOrDefault(file => file.Edition == edition);
}
