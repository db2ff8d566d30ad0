using Publish.Fonts;
using Publish.Model.Pictures;
using Publish.Raster.Scanning;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Assembly;
using Publish.Typesetting.Imposition.Assembly.Testing;
using Publish.Typesetting.Imposition.Schemes;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs.Hyphenation;
using Publish.Typesetting.Printing.Machines;

namespace Publish.Tests.Raster.Scanning;

[Trait("Tier", "Long")]
public sealed class TestSheetScanTests
{
    private static readonly string Styles = Path.Combine(AppContext.BaseDirectory, "styles");
    private static readonly FontLibrary Fonts = new([Path.Combine(Styles, "fonts")]);
    private static readonly Hyphenator Hyphens = new(Path.Combine(Styles, "hyphenation"));

    public static TheoryData<string, FlipEdge, double, double, double, double, double, double, double, int> Printers => new()
    {
        // paper, edge, front right/down/skew, back right/down/skew, askew on the glass, lid
        { "a4", FlipEdge.Short, 0, 0, 0, 0, 0, 0, 0, -1 },
        { "a4", FlipEdge.Short, 0.4, -0.3, 0.05, 1.2, 0.7, 0.25, 0.7, 60 },
        { "a4", FlipEdge.Long, 0.4, -0.3, 0.05, 1.2, 0.7, 0.25, -1.2, 0 },
        { "letter", FlipEdge.Short, -0.6, 0.5, -0.1, -2.5, 2.2, -0.4, 2, 90 },
        { "letter", FlipEdge.Long, 0.2, 0.1, 0, 3, -3, 0.6, 0, -1 },
        { "a5", FlipEdge.Short, 0.3, 0.2, 0, -1, 1.1, 0.3, 2.5, 20 },
        { "tabloid", FlipEdge.Short, 0, 0, 0, 1.7, -0.9, 0.15, 0.4, 120 },
        { "a3", FlipEdge.Long, 1, 1, 0.1, -2, 0.5, 0.3, -3, 160 },
    };

    [Theory]
    [Trait("Tier", "Long")]
    [MemberData(nameof(Printers))]
    public void The_next_sheet_lies_within_three_tenths_of_a_millimetre(
        string paper, FlipEdge edge, double right, double down, double skew, double backRight, double backDown, double backSkew, double askew, int lid)
    {
        var front = new PrintedSheet(right, down, skew) { Resolution = 90, Askew = askew, Lid = lid < 0 ? null : lid, Grain = 12 };
        var back = new PrintedSheet(backRight, backDown, backSkew) { Resolution = 90, Askew = -askew / 2, Lid = lid < 0 ? null : lid, Grain = 12, Paper = 225 };
        var (sheets, plan) = Sheets(paper, edge, null);
        var first = Read(front.Scan(sheets.Pages[0]), back.Scan(sheets.Pages[1]));
        var printer = new PrinterProfile("p") { Front = first.Front, Back = first.Back! };

        var next = PrinterRegister.On(Sheets(paper, edge, "p").Sheets, printer, twoSided: true, plan.Flip);
        var again = Read(front.Scan(next.Pages[0]), back.Scan(next.Pages[1]));
        Assert.True(again.Corrected);
        foreach (var register in (Register[])[again.Front, again.Back!])
        {
            var corner = (Mm(register.Skew) / 100 * Math.Max(Mm(plan.Sheet.Width), Mm(plan.Sheet.Height)) / 2) + Math.Sqrt((Mm(register.Shift.X) * Mm(register.Shift.X)) + (Mm(register.Shift.Y) * Mm(register.Shift.Y)));
            Assert.InRange(Math.Abs(corner), 0, 0.3);
        }
    }

    [Fact]
    public void What_is_read_is_what_the_printer_does()
    {
        var (sheets, _) = Sheets("a4", FlipEdge.Short, null);
        var read = Read(new PrintedSheet(0.5, -0.4, 0.1) { Lid = 40, Margin = 4.2 }.Scan(sheets.Pages[0]), new PrintedSheet(1, 0.6, 0.2) { Lid = 40, Margin = 4.2 }.Scan(sheets.Pages[1]));
        Near(0.5, read.Front.Shift.X);
        Near(-0.4, read.Front.Shift.Y);
        Near(0.1, read.Front.Skew);
        // In a mirror the front lies 0.5 mm to the left.
        Near(1.5, read.Back!.Shift.X);
        Near(1, read.Back.Shift.Y);
        Near(0.3, read.Back.Skew);
        Assert.Equal(4.5m, decimal.Round(read.Margin!.Value.Millimetres, 2));
        Assert.Equal(1000, read.ScalePermille);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_sheet_may_lie_any_way_up_on_the_glass(int quarters)
    {
        var (sheets, _) = Sheets("a4", FlipEdge.Short, null);
        var (front, back) = (new PrintedSheet { Lid = 40 }.Scan(sheets.Pages[0]), new PrintedSheet(1, 0.6, 0.2) { Lid = 40 }.Scan(sheets.Pages[1]));
        var read = Read(front, Enumerable.Range(0, quarters).Aggregate(back, (scan, _) => Quarter(scan)));
        Near(1, read.Back!.Shift.X);
        Near(0.6, read.Back.Shift.Y);
        Near(0.2, read.Back.Skew);
    }

    private static PixelPicture Quarter(PixelPicture scan)
    {
        var turned = new byte[scan.Samples.Length];
        for (var i = 0; i < turned.Length; i++) turned[i] = scan.Samples[((scan.Height - 1 - (i % scan.Height)) * scan.Width) + (i / scan.Height)];
        return new(scan.Height, scan.Width, 1, turned, []);
    }

    [Fact]
    public void The_scans_may_come_in_either_order()
    {
        var (sheets, _) = Sheets("a4", FlipEdge.Short, null);
        var (front, back) = (new PrintedSheet().Scan(sheets.Pages[0]), new PrintedSheet(1).Scan(sheets.Pages[1]));
        Assert.Equal(Read(front, back).Back, Read(back, front).Back);
    }

    [Fact]
    public void A_sheet_that_was_printed_smaller_is_seen_to_be()
    {
        var (sheets, _) = Sheets("a4", FlipEdge.Short, null);
        var small = new PrintedSheet { Scale = 0.96, Lid = 50 };
        Assert.InRange(Read(small.Scan(sheets.Pages[0]), small.Scan(sheets.Pages[1])).ScalePermille, 958, 962);
    }

    [Fact]
    public void Two_fronts_are_no_sheet()
    {
        var scan = new PrintedSheet().Scan(Sheets("a4", FlipEdge.Short, null).Sheets.Pages[0]);
        Assert.Null(TestSheetScan.Read(scan, scan, out var fault, out _));
        Assert.Equal(ScanFault.NotOneSheet, fault);
    }

    [Fact]
    public void White_paper_under_a_white_lid_has_no_edges_and_is_said_to_have_none()
    {
        var (sheets, _) = Sheets("a4", FlipEdge.Short, null);
        var white = new PrintedSheet { Lid = 240, Askew = 0.5 };
        Assert.Null(TestSheetScan.Read(white.Scan(sheets.Pages[0]), white.Scan(sheets.Pages[1]), out var fault, out var which));
        Assert.Equal((ScanFault.NoEdges, 0), (fault, which));
    }

    [Fact]
    public void A_picture_of_something_else_is_no_sheet()
    {
        var nothing = new PixelPicture(600, 400, 1, [.. Enumerable.Range(0, 240_000).Select(i => (byte)(i * 37 % 251))], []);
        Assert.Null(TestSheetScan.Read(nothing, nothing, out var fault, out _));
        Assert.Equal(ScanFault.NoSheet, fault);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Both_sides_are_read_against_the_light(bool fromTheBack)
    {
        var (sheets, _) = Sheets("letter", FlipEdge.Short, null);
        var (front, back) = (new PrintedSheet(0.2, 0.1) { Askew = 0 }.Scan(sheets.Pages[0]), new PrintedSheet(-0.9, 1.3, 0.3).Scan(sheets.Pages[1]));
        var seen = fromTheBack ? Through(back, front) : Through(front, back);
        var read = TestSheetScan.ReadThrough(seen, out _);
        Near(-0.7, read!.Back!.Shift.X);
        Near(1.2, read.Back.Shift.Y);
        Near(0.3, read.Back.Skew);
    }

    /// <summary>One side as it is, the other in a mirror and faint.</summary>
    private static PixelPicture Through(PixelPicture near, PixelPicture far)
    {
        var seen = new byte[near.Samples.Length];
        for (var i = 0; i < seen.Length; i++)
            seen[i] = (byte)Math.Max(0, near.Samples[i] - ((240 - far.Samples[(i / near.Width * near.Width) + near.Width - 1 - (i % near.Width)]) / 5));
        return near with { Samples = seen };
    }

    private static SheetReading Read(PixelPicture front, PixelPicture back)
    {
        var reading = TestSheetScan.Read(front, back, out var fault, out _);
        Assert.Equal(ScanFault.None, fault);
        return reading!;
    }

    private static (PagedDocument Sheets, ImpositionPlan Plan) Sheets(string paper, FlipEdge edge, string? printer)
    {
        var plan = new ImpositionPlan(SaddleStitch.Scheme, Paper.Find(paper)!.Size.Turned, edge);
        return (PrinterTest.Make(new() { Title = "A Zine" }, plan, paper, PrintedAs.TwoSided, printer, Fonts, Hyphens), plan);
    }

    private static double Mm(Length length) => (double)length.Millimetres;

    private static void Near(double wanted, Length found) => Assert.InRange(Mm(found), wanted - 0.08, wanted + 0.08);
}
