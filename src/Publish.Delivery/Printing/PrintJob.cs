using Publish.Delivery.Printing.Ipp;
using Publish.Model.Source;

namespace Publish.Delivery.Printing;

/// <summary>How a job ended, or that it has not yet.</summary>
public enum JobEnd { Printed, Waiting, Failed }

/// <summary>A job that a printer has taken. It can be waited for and taken back.</summary>
public sealed class PrintJob : IDisposable
{
    private readonly IppClient client;
    private readonly Printer printer;
    private readonly DiagnosticBag bag;

    private PrintJob(IppClient client, Printer printer, int number, DiagnosticBag bag) =>
        (this.client, this.printer, Number, this.bag) = (client, printer, number, bag);

    /// <summary>In the printer's queue.</summary>
    public int Number { get; }

    /// <summary>Hands a job over; null, with a diagnostic, where the printer does not take it or is not there any more.</summary>
    /// <exception cref="OperationCanceledException">It was stopped before the printer had all of it.</exception>
    public static PrintJob? Send(PrintServer server, Printer printer, PrintOrder order, DiagnosticBag bag, CancellationToken stop)
    {
        var client = new IppClient(server);
        try
        {
            var answer = client.Ask(printer.Path, JobRequest.Print(server.AddressOf(printer.Path), order), order.Pdf, stop);
            if (answer.Succeeded && answer.First(IppTag.JobGroup)?.Number("job-id") is { } number)
            {
                bag.Ignored(printer.Name, answer.First(IppTag.UnsupportedGroup));
                return new(client, printer, number, bag);
            }

            bag.Refused(printer.Name, answer);
        }
        catch (PrinterUnreachable gone)
        {
            bag.GoneWhileSending(printer.Name, gone.Message);
        }
        catch (OperationCanceledException)
        {
            client.Dispose();
            throw;
        }

        client.Dispose();
        return null;
    }

    /// <summary>Waits until it is printed, says what it hears meanwhile, and gives a diagnostic where it does not end well.</summary>
    /// <param name="pace">Between two questions, and for how long nothing may move.</param>
    /// <exception cref="OperationCanceledException">It was stopped; the job goes on.</exception>
    public JobEnd Wait(Pace pace, IProgress<string>? progress, CancellationToken stop) => new JobWatch(client, printer, Number, bag).Follow(pace, progress, stop);

    /// <summary>Takes the job back. Whether that came in time only the printer's tray tells.</summary>
    /// <returns>Whether the printer said yes.</returns>
    public bool Cancel()
    {
        try
        {
            return client.Ask(printer.Path, JobRequest.About(IppOperation.CancelJob, client.Server.AddressOf(printer.Path), Number), default, CancellationToken.None).Succeeded;
        }
        catch (PrinterUnreachable)
        {
            return false;
        }
    }

    public void Dispose() => client.Dispose();
}
