using Publish.Cli.Output;
using Publish.Model;

namespace Publish.Cli.Building;

/// <summary>One build, from the manuscript to the files: read, pass, lay out, impose, export, write.</summary>
/// <param name="progress">Hears the name of each step; null where nobody listens.</param>
internal sealed class ZineBuild(BuildRequest request, IProgress<string>? progress)
{
    private readonly DiagnosticBag bag = new();
    private readonly SourceSet sources = new();

    /// <summary>Makes everything that was asked for and puts it into the output folder; nothing at all where there is an error.</summary>
    public BuildOutcome Make() => Check();

    /// <summary>The same, thrown away.</summary>
    public BuildOutcome Check()
    {
        progress?.Report("reading");
        if (!Path.Exists(request.Manuscript)) bag.NoManuscript(request.Manuscript);
        return new(sources, bag.Sorted(), null);
    }
}
