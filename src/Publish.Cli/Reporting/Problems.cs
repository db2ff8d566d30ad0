using Publish.Model.Source;

namespace Publish.Cli.Reporting;

/// <summary>Shows what a verb that reads no manuscript has to complain of.</summary>
internal static class Problems
{
    /// <returns>Whether there is an error among them.</returns>
    public static bool Show(DiagnosticBag bag, IScreen screen)
    {
        var writer = new ProblemWriter(new SourceSet(), screen);
        foreach (var problem in bag.Sorted())
            writer.Write(problem);
        return bag.HasErrors;
    }
}
