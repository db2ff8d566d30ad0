using System.Runtime.ExceptionServices;
using Publish.Cli.Output;
using Publish.Model;

namespace Publish.Cli.Building;

/// <summary>All files of a zine that were asked for, made at the same time where they do not need each other.</summary>
internal sealed class Exports(Zine zine, DiagnosticBag bag, Action<string> report)
{
    /// <summary>What a person who prints has to know; complete once the files are made.</summary>
    public IReadOnlyList<BookletFacts> Booklets { get; private set; } = [];

    public int LikelyErrors { get; private set; }

    /// <param name="write">Takes each file as it is ready, from several threads.</param>
    public void Make(Action<FinishedFile> write)
    {
        report("making the files");
        try
        {
            Parallel.ForEach(Makers(), maker => write(maker()));
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }

    private IEnumerable<Func<FinishedFile>> Makers()
    {
        var books = new EpubFiles(zine, PageMap.None, EpubFiles.BeginCover(zine), bag);
        if (zine.Plan.Wants(OutputKinds.Epub)) yield return books.Epub;
        if (zine.Plan.Wants(OutputKinds.Kepub)) yield return books.Kepub;
    }
}
