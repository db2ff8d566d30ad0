using Publish.Acceptance.Running;
using Publish.Acceptance.Validators;

namespace Publish.Acceptance.Sending;

/// <summary>The sample through a real CUPS onto the sheets of a virtual printer, which are then folded.</summary>
public sealed class CupsTests : IClassFixture<CupsTests.Shop>, IDisposable
{
    private readonly ScratchFolder scratch = new();
    private readonly string dist;
    private readonly PrivateCups cups;
    private readonly string printer;

    public CupsTests(Shop shop)
    {
        (cups, dist) = (shop.Cups, shop.Dist);
        printer = shop.NextPrinter();
    }

    public void Dispose() => scratch.Dispose();

    [Theory]
    [InlineData("short", "SHORTEDGE")]
    [InlineData("long", "LONGEDGE")]
    public void A_two_sided_printer_s_sheets_fold_right(string flip, string binding)
    {
        Publish("print", dist, "--printer", printer, "--paper", "a4", "--flip", flip).Well();
        Assert.Contains("BINDING=" + binding, cups.Commands(printer), StringComparison.Ordinal);
        Assert.Contains("PAPER=A4", cups.Commands(printer), StringComparison.Ordinal);
        Kit.Folds(Assert.Single(cups.Printed(printer)), Reading, flip).Well();
    }

    /// <summary>The fronts in the order of the pile, then the backs as they meet it when it has been turned over.</summary>
    [Theory]
    [InlineData("turned-over")]
    [InlineData("as-it-lies")]
    public void A_one_sided_printer_s_sheets_fold_right_after_two_passes(string restack)
    {
        string[] command = ["print", dist, "--printer", printer, "--paper", "a4", "--one-sided", "--restack", restack];
        var first = Publish(command).Well();
        Assert.Contains("--side backs", first.Output, StringComparison.Ordinal);
        Assert.Contains("A ====", first.Output, StringComparison.Ordinal);
        Publish([.. command, "--side", "backs"]).Well();
        var passes = cups.Printed(printer);
        Assert.Equal(2, passes.Count);
        Kit.Folds(Collated(passes[0], passes[1], backwards: restack == "as-it-lies"), Reading).Well();
    }

    [Fact]
    public void The_last_sheet_comes_first_for_printers_that_lay_sheets_face_up()
    {
        Publish("print", dist, "--printer", printer, "--paper", "a4", "--reverse", "--copies", "2").Well();
        var printed = Assert.Single(cups.Printed(printer));
        var sheets = Pages(printed) / 4;
        var order = Enumerable.Range(0, sheets).Reverse().Select(sheet => $"{(2 * sheet) + 1}-{(2 * sheet) + 2}");
        Kit.Folds(Arranged("ordered.pdf", printed, string.Join(',', order)), Reading).Well();
    }

    [Fact]
    public void Printers_are_listed_with_what_they_can()
    {
        var listed = Publish("print", "--list", "--json").Well().Json().GetProperty("printers").EnumerateArray();
        Assert.True(Assert.Single(listed, one => one.GetProperty("name").GetString() == printer).GetProperty("two-sided").GetBoolean());
        Assert.Contains(printer, Publish("print", "--list").Well().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rehearsal_sends_nothing_and_what_cannot_be_printed_is_refused()
    {
        Assert.Contains("sides=two-sided-short-edge", Publish("print", dist, "--printer", printer, "--dry-run", "--paper", "letter").Well().Output, StringComparison.Ordinal);
        Publish("print", dist, "--printer", "nobodys").Refused("ZP946");
        Publish("print", "nothing-here", "--printer", printer).Refused("ZP940");
        Publish("print", Large(), "--printer", printer, "--dry-run").Refused("ZP948");
        Publish("print", Large(), "--printer", printer, "--dry-run", "--anyway").Well();
        Assert.Empty(cups.Printed(printer));
    }

    private string Reading => new Dist(dist).Of("reading");

    private Ended Publish(params string[] arguments) => new Command().In(scratch.Path).With("CUPS_SERVER", cups.Server).Run(arguments);

    /// <summary>A sheet of two metres, which no printer has.</summary>
    private string Large()
    {
        var path = scratch["large.pdf"];
        using var stream = File.Create(path);
        using var document = SkiaSharp.SKDocument.CreatePdf(stream);
        document.BeginPage(5000, 5600).DrawRect(100, 100, 100, 100, new SkiaSharp.SKPaint());
        document.EndPage();
        document.Close();
        return path;
    }

    /// <summary>Fronts and backs as the sheets have them.</summary>
    private string Collated(string fronts, string backs, bool backwards)
    {
        var both = scratch["both.pdf"];
        Qpdf("--empty", "--collate", "--pages", fronts, "1-z", backs, backwards ? "z-1" : "1-z", "--", both);
        return both;
    }

    private string Arranged(string name, string pdf, string pages)
    {
        Qpdf("--empty", "--pages", pdf, pages, "--", scratch[name]);
        return scratch[name];
    }

    private int Pages(string pdf) => int.Parse(Qpdf("--show-npages", pdf).Output, System.Globalization.CultureInfo.InvariantCulture);

    private Ended Qpdf(params string[] arguments)
    {
        if (!File.Exists("/usr/bin/qpdf")) Assert.Skip("qpdf is not here");
        return new Command().In(scratch.Path).Run("qpdf", arguments).Well();
    }

    /// <summary>What all the tests share: one CUPS, and the sample made once. Started by the first test, so that it can be skipped.</summary>
    public sealed class Shop : IDisposable
    {
        private readonly ScratchFolder scratch = new();
        private PrivateCups? cups;
        private int printers;

        internal PrivateCups Cups => cups ??= Start();

        internal string Dist => scratch["dist"];

        public void Dispose()
        {
            cups?.Dispose();
            scratch.Dispose();
        }

        /// <summary>A printer for one test, so that its jobs are that test's.</summary>
        internal string NextPrinter()
        {
            var name = $"duplex{++printers}";
            Cups.AddPrinter(name);
            return name;
        }

        private PrivateCups Start()
        {
            new Command().Run("build", Shared.Sample, "-o", Dist, "--only", "reading,booklet", "--flip", "long").Well();
            return new PrivateCups();
        }
    }
}
