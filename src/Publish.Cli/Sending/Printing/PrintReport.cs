using Publish.Cli.Reporting;
using Publish.Delivery.Printing;
using Publish.Model.Naming;
using Publish.Press.Reporting;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Printing.Machines;

namespace Publish.Cli.Sending.Printing;

/// <summary>What printing says: what goes where, how the pile is put back, how it ended.</summary>
internal sealed class PrintReport(PrintRequest request, IScreen screen)
{
    /// <summary>
    /// <code>
    /// Some Zine: 10 pages on 5 sheets, 3 copies, to laser (Office laser, second floor)
    ///   two-sided, flipping on the SHORT edge, 210 × 297 mm, actual size, grey
    /// </code>
    /// </summary>
    public void Begin(PrintPlan plan)
    {
        screen.Say(new(plan.File.Title, Tone.Strong), $": {new FileInfo(plan.File.Path).Name}, {Plural.Of(plan.Sheets, "sheet")} of paper a copy, ",
            request.Copies == 1 ? "1 copy" : $"{request.Copies} copies", $", to {plan.Printer.Name}{Named(plan.Printer)}");
        screen.Say([new("  "), .. Sides(plan), new($", paper {plan.File.Size}, actual size (100 %){(plan.Jobs[0].Grey ? ", grey" : "")}")]);
        MadeUpFor(plan);
    }

    private void MadeUpFor(PrintPlan plan)
    {
        if (plan.File.MadeUpFor is { } printer) screen.Say($"  laid as {printer.Name} needs it: {PrinterProfileFile.Describe(printer)}");
    }

    public void Rehearse(PrintPlan plan)
    {
        foreach (var job in plan.Jobs)
            screen.Say("  would send  ", new(job.Title, Tone.Path), $": {job.Pdf.Length / 1024} KB with {string.Join(" ", job.Wishes)}");
        if (plan.Passes) Picture(plan);
        screen.Say("Nothing was sent.");
    }

    public void Picture(PrintPlan plan)
    {
        screen.Say();
        foreach (var line in StackPicture.Draw(plan.Edge, request.Restack)) screen.Say(line);
        screen.Say();
        foreach (var line in StackPicture.Words(plan.Edge, request.Restack)) screen.Say(line);
        screen.Say(new Piece(StackPicture.IfItWentWrong(request.Restack), Tone.Quiet));
    }

    public void Ended(PrintJob job, PrintOrder order, JobEnd end)
    {
        if (end == JobEnd.Printed) screen.Say(new("  PRINTED  ", Tone.Strong), order.Title, $" (job {job.Number})");
    }

    public void HandedOver(PrintJob job, PrintOrder order) =>
        screen.Say(new("  SENT  ", Tone.Strong), order.Title, $" (job {job.Number}). It waits in the queue; to take it back: cancel {job.Number}");

    public void BacksLater(PrintPlan plan)
    {
        Picture(plan);
        screen.Say("Then print the other side with the same command and  --side backs");
    }

    public void Stopped(PrintJob job, bool cancelled) => screen.Warn(cancelled
        ? $"Stopped: job {job.Number} was taken back. What had been printed by then lies in the tray."
        : $"Stopped, but job {job.Number} could not be taken back: cancel {job.Number}");

    private static Piece[] Sides(PrintPlan plan) => plan.Passes
        ? [plan.Jobs.Count > 1 ? "one side after the other, in two passes" : "one side only", ", flipping on the ", Edge(plan), " edge"]
        : plan.Jobs[0].Sides == Delivery.Printing.Sides.One ? ["one-sided"] : ["two-sided, flipping on the ", Edge(plan), " edge"];

    private static Piece Edge(PrintPlan plan) => new(plan.Edge == FlipEdge.Short ? "SHORT" : "LONG", Tone.Strong);

    private static string Named(Printer printer) => string.Join(", ", new[] { printer.Title, printer.Place }.Where(words => words.Length > 0 && words != printer.Name)) is { Length: > 0 } words ? $" ({words})" : "";
}
