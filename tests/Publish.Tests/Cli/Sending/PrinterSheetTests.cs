using Publish.Cli.Sending.Printing;
using Publish.Model.Source;
using Publish.Press;
using Publish.Press.Output;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Printing.Machines;

namespace Publish.Tests.Cli.Sending;

public sealed class PrinterSheetTests : IDisposable
{
    private readonly ScratchFolder folder = new();
    private readonly DiagnosticBag bag = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Sheets_that_were_made_for_no_printer_are_laid_right_on_their_way_to_one()
    {
        var file = Booklet();
        var printer = new PrinterProfile("laser") { Back = new(new(Length.Mm(0.8m), Length.Mm(-0.5m)), Length.Mm(0.2m)) };
        var laid = file.On(printer, file.Edge, bag);
        Assert.Equal(printer, laid.MadeUpFor);
        Assert.True(file.HasBacks);
        Assert.True(laid.Whole.Pages[0].Register?.IsNone);
        Assert.Equal(printer.Back.Inverse(), laid.Whole.Pages[1].Register);
        Assert.NotEqual(file.Data, laid.Data);
        // The very order that is sent in passes is laid so as well.
        Assert.NotEqual(file.Ordered([2], bag), laid.Ordered([2], bag));
        Assert.Empty(bag.Sorted());
    }

    private SheetFile Booklet()
    {
        folder.Write("zine/zine.yaml", "title: A Zine\nauthors: [A]\ndate: 2026-01-01\n");
        folder.Write("zine/01.md", "# One\n\nSome words of a text.\n");
        var (press, sink) = (new Pressroom(), new MemorySink());
        var plan = press.Plan(press.Read(folder["zine"], cancellation: TestContext.Current.CancellationToken), new() { Only = ["booklet"], Paper = "a4" }, cancellation: TestContext.Current.CancellationToken);
        press.Make(plan, sink, cancellation: TestContext.Current.CancellationToken);
        var path = folder["sheets.pdf"];
        File.WriteAllBytes(path, sink.Files.First(made => made.Key.EndsWith("booklet-a4.pdf", StringComparison.Ordinal)).Value.ToArray());
        return SheetFile.Read(path, ours: true, bag)!;
    }
}
