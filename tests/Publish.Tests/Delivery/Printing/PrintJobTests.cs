using Publish.Delivery.Printing;
using Publish.Delivery.Printing.Ipp;
using Publish.Model.Source;

namespace Publish.Tests.Delivery.Printing;

/// <summary>Jobs at a printer that behaves as printers do.</summary>
public sealed class PrintJobTests
{
    private static readonly Pace Hurried = new(TimeSpan.Zero, Patience: 4, Retries: 3);

    private readonly DiagnosticBag bag = new();
    private readonly Steps steps = new();

    [Fact]
    public void A_job_carries_the_document_and_how_it_is_to_be_printed()
    {
        IppMessage? asked = null;
        using var printer = new FakePrinter(question =>
        {
            if (question.Code == (int)IppOperation.PrintJob) asked = question;
            return FakePrinter.Job(9);
        });
        Assert.Equal(JobEnd.Printed, Print(printer, new("A zine", [1, 2, 3]) { Copies = 30, Sides = Sides.TwoShortEdge, Paper = "iso_a4_210x297mm", Grey = true }));
        Assert.Equal([1, 2, 3], Assert.Single(printer.Documents));
        var wishes = asked!.First(IppTag.JobGroup)!;
        Assert.Equal(30, wishes.Number("copies"));
        Assert.Equal("two-sided-short-edge", wishes.Text("sides"));
        Assert.Equal("iso_a4_210x297mm", wishes.Text("media"));
        Assert.Equal("none", wishes.Text("print-scaling"));
        Assert.Equal("monochrome", wishes.Text("print-color-mode"));
        Assert.Equal("A zine", asked.First(IppTag.OperationGroup)!.Text("job-name"));
        Assert.Empty(bag.Sorted());
    }

    [Fact]
    public void Out_of_paper_is_said_in_plain_words_and_the_job_is_waited_for()
    {
        var looks = 0;
        using var printer = new FakePrinter(question => question.Code == (int)IppOperation.PrintJob ? FakePrinter.Job(5)
            : ++looks < 3 ? FakePrinter.Job(6, "media-empty-error") : FakePrinter.Job(9));
        Assert.Equal(JobEnd.Printed, Print(printer, Order));
        Assert.Contains("fake: it is out of paper: put some in", steps.Heard);
        Assert.Empty(bag.Sorted());
    }

    [Fact]
    public void A_job_that_does_not_go_on_ends_the_waiting_and_says_why()
    {
        using var printer = new FakePrinter(question => FakePrinter.Job(question.Code == (int)IppOperation.PrintJob ? 5 : 6, "cover-open-error"));
        Assert.Equal(JobEnd.Waiting, Print(printer, Order));
        Assert.Contains("its cover is open", One("ZP934").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(7, "ZP935")]
    [InlineData(8, "ZP936")]
    public void A_job_that_was_cancelled_or_given_up_is_an_error(int state, string code)
    {
        using var printer = new FakePrinter(question => FakePrinter.Job(question.Code == (int)IppOperation.PrintJob ? 5 : state));
        Assert.Equal(JobEnd.Failed, Print(printer, Order));
        One(code);
    }

    [Fact]
    public void A_printer_that_vanishes_while_the_pages_are_sent_is_an_error()
    {
        using var printer = new FakePrinter(_ => FakePrinter.Job(5)) { HangsUpOnJobs = true };
        Assert.Null(PrintJob.Send(printer.Server, FakePrinter.Plain, new("A zine", new byte[4_000_000]), bag, CancellationToken.None));
        One("ZP932");
    }

    [Fact]
    public void A_printer_that_vanishes_in_the_middle_of_the_job_is_an_error()
    {
        using var printer = new FakePrinter(question => question.Code == (int)IppOperation.PrintJob ? FakePrinter.Job(5) : null);
        Assert.Equal(JobEnd.Failed, Print(printer, Order));
        Assert.Contains("job 7", One("ZP933").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_network_that_comes_back_in_time_does_no_harm()
    {
        var looks = 0;
        using var printer = new FakePrinter(question => question.Code == (int)IppOperation.PrintJob ? FakePrinter.Job(5) : ++looks < 3 ? null : FakePrinter.Job(9));
        Assert.Equal(JobEnd.Printed, Print(printer, Order));
        Assert.Empty(bag.Sorted());
    }

    [Fact]
    public void A_closed_queue_is_an_error()
    {
        using var printer = new FakePrinter(_ => FakePrinter.Says(IppStatus.NotAccepting));
        Assert.Null(PrintJob.Send(printer.Server, FakePrinter.Plain, Order, bag, CancellationToken.None));
        Assert.Contains("its queue is closed", One("ZP931").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_printer_that_speaks_the_older_version_only_is_spoken_to_in_it()
    {
        using var printer = new FakePrinter(question => question.Version == IppMessage.Version2 ? FakePrinter.Says(IppStatus.VersionNotSupported) : FakePrinter.Job(9));
        Assert.Equal(JobEnd.Printed, Print(printer, Order));
    }

    [Fact]
    public void What_a_printer_passes_over_is_a_warning()
    {
        using var printer = new FakePrinter(question => question.Code != (int)IppOperation.PrintJob ? FakePrinter.Job(9) : FakePrinter.Job(5) with
        {
            Groups = [new(IppTag.UnsupportedGroup, [new("sides", IppValue.Keyword("two-sided-short-edge"))]), .. FakePrinter.Job(5).Groups],
        });
        Assert.Equal(JobEnd.Printed, Print(printer, Order));
        Assert.Contains("sides", One("ZP937").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_job_can_be_taken_back()
    {
        var cancelled = 0;
        using var printer = new FakePrinter(question =>
        {
            if (question.Code == (int)IppOperation.CancelJob) cancelled = question.First(IppTag.OperationGroup)!.Number("job-id")!.Value;
            return FakePrinter.Job(5);
        });
        using var job = PrintJob.Send(printer.Server, FakePrinter.Plain, Order, bag, CancellationToken.None);
        Assert.True(job!.Cancel());
        Assert.Equal(7, cancelled);
    }

    [Fact]
    public void Nobody_at_the_address_is_an_error_and_no_exception()
    {
        var server = Gone();
        Assert.Null(Printers.List(server, bag, CancellationToken.None));
        One("ZP930");
    }

    private static PrintOrder Order => new("A zine", [1, 2, 3]);

    private static PrintServer Gone()
    {
        using var printer = new FakePrinter(_ => null);
        return printer.Server;
    }

    private JobEnd Print(FakePrinter printer, PrintOrder order)
    {
        using var job = PrintJob.Send(printer.Server, FakePrinter.Plain, order, bag, CancellationToken.None);
        Assert.NotNull(job);
        return job.Wait(Hurried, steps, CancellationToken.None);
    }

    private Diagnostic One(string code) => Assert.Single(bag.Sorted(), problem => problem.Code == code);

    private sealed class Steps : IProgress<string>
    {
        public List<string> Heard { get; } = [];

        public void Report(string value) => Heard.Add(value);
    }
}
