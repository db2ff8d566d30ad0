using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition.Unimposing;

namespace Publish.Tests.Typesetting.Imposition.Unimposing;

/// <summary>Pictures of two facing pages whose fold is known, because they are drawn here.</summary>
public sealed class FoldFinderTests
{
    private const int Columns = 256;
    private const int Rows = 181;
    private const byte White = 236;
    private static readonly Size Side = new(Length.Mm(297), Length.Mm(210));

    /// <summary>Where the fold is and how far it leans, as a part of the width and in degrees.</summary>
    public static TheoryData<double, double> Folds => new() { { 0.5, 0 }, { 0.42, 0 }, { 0.6, 0 }, { 0.5, 1.2 }, { 0.47, -1.2 }, { 0.55, 1.8 }, { 0.45, -0.6 }, { 0.52, 1.95 } };

    [Theory]
    [MemberData(nameof(Folds))]
    public void The_shadow_in_the_gutter_is_found_and_how_it_leans(double at, double degrees)
    {
        var tangent = Math.Tan(degrees * Math.PI / 180);
        var seen = FoldFinder.Find(
            Drawn((column, row) => Math.Abs(column + 0.5 - Line(at, tangent, row)) is var off && off < 6 ? 110 + (int)(20 * off) : off > 16 && row is > 15 and < 160 && row % 4 < 2 ? 60 : White), Side);
        IsAt(FoldSign.Dark, at, degrees, seen);
    }

    [Theory]
    [MemberData(nameof(Folds))]
    public void A_band_without_print_is_found_in_its_middle(double at, double degrees)
    {
        var tangent = Math.Tan(degrees * Math.PI / 180);
        // A turned page: its lines lean as its fold does.
        var seen = FoldFinder.Find(Drawn((column, row) =>
        {
            var (x, y) = (column + 0.5 - (Columns / 2.0), row + 0.5 - (Rows / 2.0));
            var across = column + 0.5 - Line(at, tangent, row);
            return Math.Abs(across) > 10 && Math.Abs(x) < 112 && Math.Abs(y) < 80 && (int)Math.Floor((y + (tangent * x) + 400) / 3) % 2 == 0 ? 70 : White;
        }), Side);
        IsAt(FoldSign.Blank, at, degrees, seen);
    }

    [Fact]
    public void Of_two_bands_the_wider_one_is_the_gutter()
    {
        var seen = FoldFinder.Find(Drawn((column, row) => column is >= 100 and < 106 or >= 140 and < 150 || row % 4 > 1 ? White : 70), Side);
        IsAt(FoldSign.Blank, 145.0 / Columns, 0, seen);
    }

    /// <summary>Looked at are columns 92 to 163 of 256: a band that goes on beyond them is taken as far as they go.</summary>
    [Theory]
    [InlineData(150, 200, 157)]
    [InlineData(60, 106, 99)]
    [InlineData(150, 163, 156.5)]
    public void A_band_counts_as_far_as_it_lies_in_the_middle(int from, int to, double middle) =>
        IsAt(FoldSign.Blank, middle / Columns, 0, FoldFinder.Find(Drawn((column, row) => (column >= from && column < to) || row % 4 > 1 ? White : 70), Side));

    [Fact]
    public void Print_at_the_edges_and_specks_hide_no_band()
    {
        // The scanner's own shade above and below, and three rows of the hundred and more.
        var seen = FoldFinder.Find(Drawn((column, row) => row is < 7 or >= 174 || row is 40 or 90 or 120 ? 60 : column is >= 122 and < 134 || row % 4 > 1 ? White : 70), Side);
        IsAt(FoldSign.Blank, 128.0 / Columns, 0, seen);
    }

    [Theory]
    [InlineData("white")]
    [InlineData("type")]
    [InlineData("narrow")]
    [InlineData("half")]
    [InlineData("pale")]
    [InlineData("beside")]
    public void Where_nothing_shows_it_the_fold_is_taken_to_be_in_the_middle(string what)
    {
        var seen = FoldFinder.Find(Drawn((column, row) => what switch
        {
            "white" => White,
            "type" => (row + (column / 3 * 7)) % 5 > 2 ? White : 70,
            "narrow" => column is 127 or 128 ? White : (row + (column / 3 * 7)) % 5 > 2 ? White : 70,
            // A shadow of half the height, one that is hardly one, and one that is not in the middle third.
            "half" => column == 128 && row < Rows / 2 ? 20 : (row + (column / 3 * 7)) % 5 > 2 ? White : 70,
            "pale" => column == 128 ? White - 7 : White,
            _ => column == 70 ? 120 : White,
        }), Side);
        Assert.Equal(new(FoldSign.None, Side.Width / 2, Length.Zero), seen);
        Assert.Equal(0, seen.Degrees);
    }

    [Fact]
    public void The_darker_of_two_lines_is_the_fold() =>
        IsAt(FoldSign.Dark, 150.5 / Columns, 0, FoldFinder.Find(Drawn((column, _) => column switch { 110 => 190, 150 => 150, _ => White }), Side));

    /// <summary>An eighth of the rows or so may hide it: a picture runs across.</summary>
    [Fact]
    public void A_shadow_needs_not_be_seen_everywhere() =>
        IsAt(FoldSign.Dark, 128.5 / Columns, 0, FoldFinder.Find(Drawn((column, row) => row is > 60 and < 95 ? 40 : column == 128 ? 140 : White), Side));

    /// <summary>Where the fold is in a row: it moves to the right on the way down where it leans by more than nothing.</summary>
    private static double Line(double at, double tangent, int row) => (at * Columns) + (tangent * (((row + 0.5) / Rows) - 0.5) * Side.Height.Steps * Columns / Side.Width.Steps);

    private static LightField Drawn(Func<int, int, int> light) => new(Columns, Rows, [.. from row in Enumerable.Range(0, Rows) from column in Enumerable.Range(0, Columns) select (byte)light(column, row)]);

    private static void IsAt(FoldSign sign, double at, double degrees, SeenFold seen)
    {
        Assert.Equal(sign, seen.Sign);
        Assert.Equal(297 * at, (double)seen.At.Millimetres, 297.0 / Columns * 1.3);
        Assert.Equal(degrees, (double)seen.Degrees, 0.3);
        Assert.Equal(100 * Math.Tan(degrees * Math.PI / 180), (double)seen.Skew.Millimetres, 0.55);
    }
}
