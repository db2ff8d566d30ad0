using System.Text;
using Publish.Manuscript;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Printing;
using Publish.Typesetting.Printing.Machines;

namespace Publish.Tests.Typesetting.Printing.Machines;

public sealed class PrinterProfileTests
{
    private readonly DiagnosticBag bag = new();

    [Theory]
    [InlineData("0.8mm, -0.5mm", 0.8, -0.5)]
    [InlineData("0.8mm,-0.5mm", 0.8, -0.5)]
    [InlineData("0,8mm; -0,5 mm", 0.8, -0.5)]
    [InlineData("−1mm 0", -1, 0)]
    [InlineData("0.1in, 1pt", 2.54, 0.3528)]
    public void A_shift_is_two_lengths_with_their_signs(string typed, double right, double down)
    {
        var shift = Read($"back-shift: \"{typed}\"").Back.Shift;
        Assert.Empty(bag.Sorted());
        Assert.Equal((right, down), (Math.Round((double)shift.X.Millimetres, 4), Math.Round((double)shift.Y.Millimetres, 4)));
    }

    [Theory]
    [InlineData("back-shift: 0.8, 0.5")]
    [InlineData("back-shift: 0.8mm")]
    [InlineData("back-shift: 80mm, 0mm")]
    [InlineData("skew: 0.2")]
    [InlineData("skew: 30mm")]
    [InlineData("gain: 90%")]
    [InlineData("gain: -3")]
    [InlineData("flip: sideways")]
    [InlineData("clear: 4")]
    [InlineData("back-shift: [0.8mm, up]")]
    public void What_no_printer_does_is_an_error_and_changes_nothing(string yaml)
    {
        Assert.Equal(new PrinterProfile("p"), Read(yaml));
        Assert.True(bag.HasErrors);
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        var profile = Read("description: 'The \"grey\" one'\nflip: long\nsides: both\nfeeding: last\nfront-shift: 0.1mm, 0.2mm\nfront-skew: -0.05mm\nback-shift: 0.8mm, -0.55mm\nskew: 0.25mm\nsheets: lying\nclear: 4.5mm\ngain: 18%\nfrequency: 70\ndrums: [black, {name: mud, colour: \"#5a4630\", for: [coral, teal]}]\n");
        Assert.Empty(bag.Sorted());
        Assert.Equal(profile, Read(PrinterProfileFile.Write(profile)));
        Assert.Equal(PrinterProfileFile.Write(profile), PrinterProfileFile.Write(Read(PrinterProfileFile.Write(profile))));
    }

    [Fact]
    public void The_published_schema_knows_the_very_settings_that_are_read() =>
        Assert.Equal(SharedJson.Indented(PrinterProfileFile.Schema()), File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "styles", "schema", "printer.schema.json")).ReplaceLineEndings("\n").TrimEnd());

    [Fact]
    public void What_is_known_of_the_machine_goes_before_what_a_preset_supposes()
    {
        var job = (PrintSettings.Default with { Frequency = 60, Flip = FlipChoice.Short }).On(Read("flip: long\nclear: 7mm\ngain: 30\nfrequency: 85\nback-shift: 0mm, -0.5mm\n"));
        Assert.Equal((FlipChoice.Long, 30, 85), (job.Flip, job.Gain, job.Frequency));
        Assert.Equal(7.5m, decimal.Round(job.Clear.Millimetres, 3));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_is_corrected_and_printed_lies_where_it_should(bool likeALeaf)
    {
        var profile = new PrinterProfile("p")
        {
            Front = new(new(Length.Mm(0.7m), Length.Mm(-1.2m)), Length.Mm(0.4m)),
            Back = new(new(Length.Mm(-2), Length.Mm(1.5m)), Length.Mm(-0.6m)),
        };
        foreach (var (x, y) in ((double, double)[])[(0, 0), (120, 90), (-130, 95)])
        {
            var front = Moved(profile.Front, Moved(profile.Correction(false, likeALeaf), (x, y)));
            Assert.InRange(Math.Max(Math.Abs(front.X - x), Math.Abs(front.Y - y)), 0, 0.01);
            // On the paper the back lies as its front does in a mirror, and off by its own register.
            var mirrored = profile.Front with { Shift = likeALeaf ? new(-profile.Front.Shift.X, profile.Front.Shift.Y) : new(profile.Front.Shift.X, -profile.Front.Shift.Y), Skew = -profile.Front.Skew };
            var back = Moved(mirrored, Moved(profile.Back, Moved(profile.Correction(true, likeALeaf), (x, y))));
            Assert.InRange(Math.Max(Math.Abs(back.X - x), Math.Abs(back.Y - y)), 0, 0.05);
        }
    }

    /// <summary>Millimetres from the middle.</summary>
    private static (double X, double Y) Moved(Register register, (double X, double Y) at)
    {
        var angle = Math.Atan((double)register.Skew.Millimetres / 100);
        var (cosine, sine) = (Math.Cos(angle), Math.Sin(angle));
        return ((at.X * cosine) - (at.Y * sine) + (double)register.Shift.X.Millimetres, (at.X * sine) + (at.Y * cosine) + (double)register.Shift.Y.Millimetres);
    }

    private PrinterProfile Read(string yaml) => PrinterProfileFile.Read("p", SettingsFile.Read("p.yaml", Encoding.UTF8.GetBytes(yaml), new SourceSet(), bag)!, bag);
}
