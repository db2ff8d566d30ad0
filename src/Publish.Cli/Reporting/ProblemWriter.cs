using Publish.Model.Source;
using Publish.Press.Reporting;

namespace Publish.Cli.Reporting;

/// <summary>Shows what is wrong, where, and what to do.</summary>
internal sealed class ProblemWriter(SourceSet sources, IScreen screen)
{
    private readonly ProblemText text = new(sources);

    public void Write(Diagnostic problem)
    {
        foreach (var line in text.Of(problem))
            screen.Warn(line);
    }

    /// <summary>File, line and column; empty where no file is to blame.</summary>
    public string PlaceOf(Diagnostic problem) => text.PlaceOf(problem);
}
