using Publish.Cli.Reporting;
using Publish.Delivery.Printing;
using Publish.Model.Source;
using Publish.Press;

namespace Publish.Cli.Sending.Printing;

/// <summary>One printing, from the file to the paper: printer, file, plan, jobs.</summary>
/// <param name="askForPile">Waits until a person has put the pile back; gives false to leave it. Null where nobody is there to be asked.</param>
internal sealed class PrintVerb(Pressroom press, PrintRequest request, IScreen screen, Func<bool>? askForPile, CancellationToken stop)
{
    private readonly DiagnosticBag bag = new();

    // What is said while the job is under way, after all that was said before it.
    private readonly DiagnosticBag underWay = new();
    private readonly PrintReport report = new(request, screen);

    public int Run()
    {
        if (SystemDialog.Serves(request)) return Answer(ByDialog());
        if (PrinterChoice.Find(request.Printer, bag, stop) is not { } to) return Answer(false);
        if (new SheetChoice(press, request, to.Printer, bag, screen).Find() is not { } file || PrintPlan.Make(request, file, to.Printer, bag) is not { } plan) return Answer(false);
        Problems.Show(bag, screen);
        var done = Carry(to.Server, plan);
        return Problems.Show(underWay, screen) || !done ? ExitCode.Errors : ExitCode.Fine;
    }

    private bool ByDialog()
    {
        if (new SheetChoice(press, request, null, bag, screen).Find() is not { } file) return false;
        SystemDialog.Open(file, request, screen, bag);
        return !bag.HasErrors;
    }

    private bool Carry(PrintServer server, PrintPlan plan)
    {
        report.Begin(plan);
        if (request.Rehearsal) report.Rehearse(plan);
        else if (plan.Passes && plan.Jobs.Count == 1) return OnePass(server, plan);
        else if (plan.Passes) return TwoPasses(server, plan);
        else return Send(server, plan, plan.Jobs[0]);
        return true;
    }

    private bool OnePass(PrintServer server, PrintPlan plan)
    {
        if (!Send(server, plan, plan.Jobs[0])) return false;
        if (request.Only == PassSide.Fronts) report.BacksLater(plan);
        return true;
    }

    private bool TwoPasses(PrintServer server, PrintPlan plan)
    {
        if (!Send(server, plan, plan.Jobs[0])) return false;
        if (askForPile is null || request.DoNotWait)
        {
            report.BacksLater(plan);
            return true;
        }

        report.Picture(plan);
        if (askForPile()) return Send(server, plan, plan.Jobs[1]);
        screen.Say("The backs were not printed. To print them later, give the same command with  --side backs");
        return true;
    }

    private bool Send(PrintServer server, PrintPlan plan, PrintOrder order)
    {
        using var job = screen.Watch(progress =>
        {
            progress.Report($"sending the pages to {plan.Printer.Name}");
            return PrintJob.Send(server, plan.Printer, order, underWay, stop);
        });
        if (job is null) return false;
        if (!request.DoNotWait) return Wait(job, order);
        report.HandedOver(job, order);
        return true;
    }

    private bool Wait(PrintJob job, PrintOrder order)
    {
        try
        {
            var end = screen.Watch(progress => job.Wait(Pace.Usual, progress, stop));
            report.Ended(job, order, end);
            return end == JobEnd.Printed;
        }
        catch (OperationCanceledException)
        {
            report.Stopped(job, job.Cancel());
            return false;
        }
    }

    private int Answer(bool done)
    {
        Problems.Show(bag, screen);
        return done && !bag.HasErrors ? ExitCode.Fine : ExitCode.Errors;
    }
}
