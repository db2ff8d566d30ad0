using Publish.Model.Source;

namespace Publish.Delivery.Printing.Ipp;

/// <summary>Asks after a job again and again until it has ended, or until it is no use to wait.</summary>
internal sealed class JobWatch(IppClient client, Printer printer, int number, DiagnosticBag bag)
{
    /// <summary>A job that its queue holds back is not helped by a person at the printer: less waiting will do.</summary>
    private const int PatienceWithQueue = 5;

    private int silences;
    private int standstills;

    public static IppAttribute Wanted { get; } = new("requested-attributes",
    [
        .. new[] { "job-state", "job-state-reasons", "job-printer-state-reasons", "job-printer-state-message", "job-media-sheets-completed" }.Select(IppValue.Keyword),
    ]);

    /// <summary>RFC 8011, section 5.3.7.</summary>
    private enum State { Pending = 3, Held = 4, Processing = 5, Stopped = 6, Cancelled = 7, Aborted = 8, Completed = 9 }

    public JobEnd Follow(Pace pace, IProgress<string>? progress, CancellationToken stop)
    {
        while (true)
        {
            stop.ThrowIfCancellationRequested();
            if (Look(pace, progress, stop) is { } end) return end;
            stop.WaitHandle.WaitOne(pace.Between);
        }
    }

    /// <returns>Null while it goes on.</returns>
    private JobEnd? Look(Pace pace, IProgress<string>? progress, CancellationToken stop)
    {
        try
        {
            var answer = client.Ask(printer.Path, JobRequest.About(IppOperation.GetJobAttributes, client.Server.AddressOf(printer.Path), number), default, stop);
            silences = 0;
            // Some printers forget a job as soon as it is out.
            if (answer.Status is IppStatus.NotFound or IppStatus.Gone) return JobEnd.Printed;
            return answer.First(IppTag.JobGroup) is { } job ? Judge(job, pace, progress, stop) : null;
        }
        catch (PrinterUnreachable gone) when (++silences >= pace.Retries)
        {
            bag.GoneWhilePrinting(printer.Name, number, gone.Message);
            return JobEnd.Failed;
        }
        catch (PrinterUnreachable)
        {
            progress?.Report($"{printer.Name} does not answer; trying again");
            return null;
        }
    }

    private JobEnd? Judge(IppGroup job, Pace pace, IProgress<string>? progress, CancellationToken stop)
    {
        var state = (State)(job.Number("job-state") ?? (int)State.Processing);
        if (state == State.Completed) return JobEnd.Printed;
        if (state is State.Cancelled or State.Aborted) return Failed(state, job);
        var troubles = Troubles(job, stop);
        standstills = troubles.Count > 0 || state is State.Stopped or State.Held ? standstills + 1 : 0;
        progress?.Report(Said(state, job, troubles));
        if (standstills < (state == State.Held ? Math.Min(PatienceWithQueue, pace.Patience) : pace.Patience)) return null;
        bag.StandsStill(printer.Name, number, troubles);
        return JobEnd.Waiting;
    }

    private JobEnd Failed(State state, IppGroup job)
    {
        if (state == State.Cancelled) bag.Cancelled(printer.Name, number);
        else bag.Aborted(printer.Name, number, job.Text("job-printer-state-message"));
        return JobEnd.Failed;
    }

    /// <summary>CUPS says them with the job, a printer only with itself.</summary>
    private IReadOnlyList<string> Troubles(IppGroup job, CancellationToken stop)
    {
        if (job.Texts("job-state-reasons").Contains("resources-are-not-ready")) return ["the pages could not be handed to it, and the queue tries again later: is it switched on and plugged in?"];
        var said = job.Texts("job-printer-state-reasons");
        if (said.Count > 0) return Trouble.Of(said);
        var question = IppMessage.Request(IppOperation.GetPrinterAttributes,
            [new("printer-uri", IppValue.Uri(client.Server.AddressOf(printer.Path))), new("requested-attributes", IppValue.Keyword("printer-state-reasons"))]);
        return Trouble.Of(client.Ask(printer.Path, question, default, stop).First(IppTag.PrinterGroup)?.Texts("printer-state-reasons") ?? []);
    }

    private string Said(State state, IppGroup job, IReadOnlyList<string> troubles) => troubles is [var first, ..] ? $"{printer.Name}: {first}"
        : state == State.Held ? $"job {number} is held in the queue"
        : state == State.Pending ? $"job {number} waits for its turn"
        : job.Number("job-media-sheets-completed") is > 0 and var sheets ? $"printing; {sheets} sheets are out" : "printing";
}
