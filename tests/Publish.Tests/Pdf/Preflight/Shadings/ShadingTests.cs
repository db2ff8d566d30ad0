using CsCheck;
using Publish.Pdf.Preflight.Colours;
using Publish.Pdf.Preflight.Contents;
using Publish.Pdf.Preflight.Shadings;

namespace Publish.Tests.Pdf.Preflight.Shadings;

/// <summary>What colour a shading has at a place, by the formulas of ISO 32000-1, 8.7.4.5.</summary>
public sealed class ShadingTests
{
    /// <summary>From white at 0 to black at 1, in grey.</summary>
    private const string Greying = "/ColorSpace/DeviceGray/Function<</FunctionType 2/Domain[0 1]/C0[1]/C1[0]/N 1>>";

    private static Shading? Read(string dictionary, byte[]? data = null)
    {
        var pdf = new HandPdf();
        var number = data is null ? pdf.Add($"<<{dictionary}>>") : pdf.AddStream(string.Concat(data.Select(value => (char)value)), dictionary);
        var open = new OpenHandPdf(pdf);
        return new ShadingReader(open.Objects, open.Unpacker, new ColourSpaceReader(open.Objects, open.Unpacker, new PlateList()), new WorkBudget()).Read(OpenHandPdf.Reference(number), null);
    }

    /// <summary>How dark a place is, in hundredths; -1 for nothing.</summary>
    private static int Dark(Shading? shading, double x, double y) => shading!.At(x, y) is { } paint ? (int)Math.Round(paint.Amounts[3] * 100) : -1;

    [Theory]
    [InlineData("", 50, 7, 50)]
    [InlineData("", 10, -30, 10)]
    [InlineData("", -1, 0, -1)]
    [InlineData("", 101, 0, -1)]
    [InlineData("/Extend[true false]", -1, 0, 0)]
    [InlineData("/Extend[true false]", 101, 0, -1)]
    [InlineData("/Extend[false true]", -1, 0, -1)]
    [InlineData("/Extend[false true]", 101, 0, 100)]
    [InlineData("/Extend[true]", -1, 0, -1)]
    [InlineData("/Domain[0.5 1]", 0, 0, 50)]
    [InlineData("/Domain[0.5 1]", 100, 0, 100)]
    [InlineData("/Domain[0.5 1]", 50, 0, 75)]
    public void Along_a_line_it_is_how_far_one_has_come(string entries, double x, double y, int dark) => Assert.Equal(dark, Dark(Read($"/ShadingType 2/Coords[0 0 100 0]{Greying}{entries}"), x, y));

    [Theory]
    [InlineData("0 0 30 40", 30, 40, 100)]
    [InlineData("0 0 30 40", 15, 20, 50)]
    [InlineData("0 0 30 40", 11, 23, 50)]
    [InlineData("10 20 10 120", 0, 45, 25)]
    [InlineData("10 20 10 20", 10, 20, -1)]
    public void A_line_may_go_anywhere(string line, double x, double y, int dark) => Assert.Equal(dark, Dark(Read($"/ShadingType 2/Coords[{line}]{Greying}"), x, y));

    [Theory]
    [InlineData("0 0 0 0 0 100", "", 30, 40, 50)]
    [InlineData("0 0 0 0 0 100", "", 0, 0, 0)]
    [InlineData("0 0 0 0 0 100", "", 101, 0, -1)]
    [InlineData("0 0 0 0 0 100", "/Extend[false true]", 101, 0, 100)]
    [InlineData("0 0 50 0 0 100", "", 75, 0, 50)]
    [InlineData("0 0 50 0 0 100", "", 20, 0, -1)]
    [InlineData("0 0 50 0 0 100", "/Extend[true false]", 20, 0, 0)]
    [InlineData("0 0 10 100 0 10", "", 50, 10, 50)]
    [InlineData("0 0 10 100 0 10", "", 50, 0, 60)]
    [InlineData("0 0 10 100 0 10", "", 50, 11, -1)]
    [InlineData("0 0 0 100 0 50", "", 100, 50, 100)]
    [InlineData("0 0 100 0 0 0", "", 25, 0, 75)]
    [InlineData("5 7 20 5 7 20", "", 5, 27, -1)]
    // Circles that all touch each other in one point: the place lies on one of them alone.
    [InlineData("0 0 0 100 0 100", "", 50, 0, 25)]
    [InlineData("0 0 0 100 0 100", "", 50, 50, 50)]
    [InlineData("0 0 0 60 80 100", "", 60, 80, 50)]
    [InlineData("0 0 0 100 0 100", "", -10, 0, -1)]
    public void From_circle_to_circle_the_last_that_goes_through_a_place_counts(string circles, string entries, double x, double y, int dark) =>
        Assert.Equal(dark, Dark(Read($"/ShadingType 3/Coords[{circles}]{Greying}{entries}"), x, y));

    [Theory]
    [InlineData("", 0.5, 0.25, 50)]
    [InlineData("", 1, 1, 0)]
    [InlineData("", 1.1, 0.5, -1)]
    [InlineData("", -0.1, 0.5, -1)]
    [InlineData("", 0.5, 1.1, -1)]
    [InlineData("", 0.5, -0.1, -1)]
    [InlineData("/Matrix[100 0 0 50 10 20]", 60, 40, 50)]
    [InlineData("/Matrix[0 100 100 0 0 0]", 30, 80, 20)]
    [InlineData("/Domain[0 0.5 0 1]", 0.6, 0.5, -1)]
    public void By_the_place_itself(string entries, double x, double y, int dark)
    {
        var pdf = new HandPdf();
        var function = pdf.AddStream("{ pop }", "/FunctionType 4/Domain[0 1 0 1]/Range[0 1]");
        var number = pdf.Add($"<</ShadingType 1/ColorSpace/DeviceGray/Function {function} 0 R{entries}>>");
        var open = new OpenHandPdf(pdf);
        var shading = new ShadingReader(open.Objects, open.Unpacker, new ColourSpaceReader(open.Objects, open.Unpacker, new PlateList()), new WorkBudget()).Read(OpenHandPdf.Reference(number), null);
        Assert.Equal(dark, Dark(shading, x, y));
    }

    [Theory]
    [InlineData("/ShadingType 2/Coords[0 0 100]" + Greying)]
    [InlineData("/ShadingType 3/Coords[0 0 1 0 0]" + Greying)]
    [InlineData("/ShadingType 2/Coords[0 0 100 0]/ColorSpace/DeviceGray")]
    [InlineData("/ShadingType 2/Coords[0 0 100 0]/Function<</FunctionType 2/Domain[0 1]/N 1>>")]
    [InlineData("/ShadingType 2/Coords[0 0 100 0]/ColorSpace/DeviceGray/Function<</FunctionType 9/Domain[0 1]>>")]
    [InlineData("/ShadingType 2/Coords[0 0 100 0]/ColorSpace/Pattern/Function<</FunctionType 2/Domain[0 1]/N 1>>")]
    [InlineData("/ShadingType 4" + Greying)]
    [InlineData("/ShadingType 8" + Greying)]
    [InlineData("/ShadingType 1/Matrix[0 0 0 0 1 1]" + Greying)]
    public void What_lacks_a_part_is_no_shading(string dictionary) => Assert.Null(Read(dictionary));

    [Theory]
    [InlineData("/DeviceGray", "1", "0", false, 100)]
    [InlineData("/DeviceGray", "1", "1", true, 0)]
    [InlineData("/DeviceCMYK", "0 0 0 0", "1 1 0 1", false, 300)]
    [InlineData("/DeviceCMYK", "0.5 0 0 0", "0 0 0.2 0", false, 50)]
    [InlineData("/DeviceRGB", "1 1 1", "1 1 1", true, 0)]
    [InlineData("/DeviceRGB", "1 1 1", "0 0 0", false, 0)]
    public void Its_darkest_stands_for_it(string space, string from, string to, bool isWhite, int ink)
    {
        var shading = Read($"/ShadingType 2/Coords[0 0 100 0]/ColorSpace{space}/Function<</FunctionType 2/Domain[0 1]/C0[{from}]/C1[{to}]/N 1>>")!;
        Assert.Equal((isWhite, ink), (shading.IsWhite, shading.Darkest.Ink));
        if (space == "/DeviceRGB" && !isWhite) Assert.False(shading.Darkest.IsRgbBlack || shading.Darkest.IsWhite);
    }

    /// <summary>Bits one after the other, each corner from a byte's beginning but in lattices.</summary>
    private sealed class Bits
    {
        private readonly List<bool> bits = [];

        public Bits Put(long value, int count)
        {
            for (var bit = count - 1; bit >= 0; bit--) bits.Add(((value >> bit) & 1) != 0);
            return this;
        }

        public Bits Align()
        {
            while (bits.Count % 8 != 0) bits.Add(false);
            return this;
        }

        public byte[] Bytes => [.. Align().bits.Chunk(8).Select(eight => (byte)eight.Aggregate(0, (value, bit) => (value << 1) | (bit ? 1 : 0)))];
    }

    private const string Mesh = "/ColorSpace/DeviceGray/BitsPerCoordinate 12/BitsPerComponent 4/BitsPerFlag 2/Decode[0 409.5 0 819 0 1]";

    // A coordinate of 12 bits: x in tenths, y in fifths; a grey of four bits, 15 being white.
    private static Bits Corner(Bits bits, int flag, int x, int y, int dark, bool isFree = true)
    {
        if (isFree) bits.Put(flag, 2);
        bits.Put(x * 10, 12).Put(y * 5, 12).Put(15 - dark, 4);
        return isFree ? bits.Align() : bits;
    }

    private static int Fifteenths(Shading? shading, double x, double y) => shading!.At(x, y) is { } paint ? (int)Math.Round(paint.Amounts[3] * 15) : -1;

    [Fact]
    public void Triangles_go_on_from_the_side_that_their_flag_names()
    {
        var bits = new Bits();
        Corner(bits, 0, 0, 0, 0);
        Corner(bits, 0, 100, 0, 15);
        Corner(bits, 0, 0, 100, 15);
        // On the side of the second and third corner, then on that of the first and third of the new one.
        Corner(bits, 1, 100, 100, 3);
        Corner(bits, 2, 200, 100, 9);
        var mesh = Read("/ShadingType 4" + Mesh, bits.Bytes);
        Assert.Equal(0, Fifteenths(mesh, 0, 0));
        Assert.Equal(15, Fifteenths(mesh, 100, 0));
        Assert.Equal(5, Fifteenths(mesh, 100.0 / 6, 100.0 / 6));
        Assert.Equal(10, Fifteenths(mesh, 100.0 / 3, 100.0 / 3));
        Assert.Equal(11, Fifteenths(mesh, 200.0 / 3, 200.0 / 3));
        Assert.Equal(9, Fifteenths(mesh, 400.0 / 3, 200.0 / 3));
        Assert.Equal(9, Fifteenths(mesh, 199.9, 99.98));
        Assert.Equal(-1, Fifteenths(mesh, 200, 0));
        Assert.Equal(-1, Fifteenths(mesh, -1, -1));
        var pieces = ((MeshShading)mesh!).Pieces().ToList();
        Assert.Equal(3 * 64, pieces.Count);
        Assert.Equal(15_000, pieces.Sum(piece => Area(piece.Corners)), 1e-6);
    }

    /// <summary>With a function each corner has one number, and the colour is what the function makes of it.</summary>
    [Fact]
    public void A_mesh_may_have_its_colours_from_a_function()
    {
        var bits = new Bits();
        Corner(bits, 0, 0, 0, 15);
        Corner(bits, 0, 90, 0, 0);
        Corner(bits, 0, 0, 90, 0);
        const string blue = "/ColorSpace/DeviceCMYK/Function<</FunctionType 2/Domain[0 1]/C0[0 0 0 0]/C1[0.6 0.3 0 0]/N 1>>";
        var mesh = Read("/ShadingType 4" + Mesh.Replace("/ColorSpace/DeviceGray", blue, StringComparison.Ordinal), bits.Bytes)!;
        int[] At(double x, double y) => [.. mesh.At(x, y)!.Amounts.Take(4).Select(amount => (int)Math.Round(amount * 100))];
        Assert.Equal([0, 0, 0, 0], At(0, 0));
        Assert.Equal([60, 30, 0, 0], At(45, 45));
        Assert.Equal([20, 10, 0, 0], At(30, 0));
    }

    private static double Area(Spot[] corners) =>
        Math.Abs(((corners[1].X - corners[0].X) * (corners[2].Y - corners[0].Y)) - ((corners[2].X - corners[0].X) * (corners[1].Y - corners[0].Y))) / 2;

    [Fact]
    public void A_lattice_is_filled_between_its_rows()
    {
        var bits = new Bits();
        for (var y = 0; y < 3; y++)
            for (var x = 0; x < 3; x++) Corner(bits, 0, x * 50, y * 50, (x + y) * 3, isFree: false);
        var mesh = Read("/ShadingType 5/VerticesPerRow 3" + Mesh, bits.Bytes);
        foreach (var (x, y) in new[] { (0, 0), (50, 0), (100, 100), (25, 75), (75, 25), (10, 90) })
            Assert.Equal((int)Math.Round((x + y) * 3 / 50.0), Fifteenths(mesh, x, y));
        Assert.Equal(-1, Fifteenths(mesh, 101, 50));
        Assert.Equal(10_000, ((MeshShading)mesh!).Pieces().Sum(piece => Area(piece.Corners)), 1e-6);
        Assert.Null(Read("/ShadingType 5/VerticesPerRow 1" + Mesh, bits.Bytes));
        Assert.Null(Read("/ShadingType 5" + Mesh, bits.Bytes));
    }

    /// <summary>Of a patch's points the first, fourth, seventh and tenth are its corners; one that goes on has two of the one before.</summary>
    [Theory]
    [InlineData(6, 12)]
    [InlineData(7, 16)]
    public void Patches_stand_for_their_corners(int type, int points)
    {
        var bits = new Bits().Put(0, 2);
        (int X, int Y)[] round = [(0, 0), (0, 30), (0, 60), (0, 90), (30, 90), (60, 90), (90, 90), (90, 60), (90, 30), (90, 0), (60, 0), (30, 0), (30, 30), (30, 60), (60, 60), (60, 30)];
        foreach (var (x, y) in round[..points]) bits.Put(x * 10, 12).Put(y * 5, 12);
        foreach (var dark in new[] { 0, 3, 6, 3 }) bits.Put(15 - dark, 4);
        bits.Align().Put(2, 2);
        // From the side of the third and fourth corner to the right.
        (int X, int Y)[] next = [(120, 0), (150, 0), (180, 0), (180, 30), (180, 60), (180, 90), (150, 90), (120, 90), (100, 50), (100, 50), (100, 50), (100, 50)];
        foreach (var (x, y) in next[..(points - 4)]) bits.Put(x * 10, 12).Put(y * 5, 12);
        foreach (var dark in new[] { 12, 15 }) bits.Put(15 - dark, 4);
        var mesh = Read($"/ShadingType {type}" + Mesh, bits.Bytes);
        Assert.Equal([0, 3, 6, 3], new[] { (0, 0), (0, 90), (89.9, 89.9), (89.9, 0) }.Select(place => Fifteenths(mesh, place.Item1, place.Item2)));
        Assert.Equal(3, Fifteenths(mesh, 44, 46));
        Assert.Equal((12, 15), (Fifteenths(mesh, 180, 0), Fifteenths(mesh, 180, 90)));
        Assert.Equal(2 * 8100, ((MeshShading)mesh!).Pieces().Sum(piece => Area(piece.Corners)), 1e-6);
    }

    [Theory]
    [InlineData("BitsPerCoordinate 12", "BitsPerCoordinate 0")]
    [InlineData("BitsPerCoordinate 12", "BitsPerCoordinate 33")]
    [InlineData("BitsPerComponent 4", "BitsPerComponent 0")]
    [InlineData("BitsPerComponent 4", "BitsPerComponent 17")]
    [InlineData("Decode[0 409.5 0 819 0 1]", "Decode[0 409.5 0 819]")]
    public void A_mesh_that_does_not_say_how_it_is_written_is_none(string said, string instead) => Assert.Null(Read("/ShadingType 4" + Mesh.Replace(said, instead, StringComparison.Ordinal), new byte[60]));

    /// <summary>Each corner pulls by how near a place is to it: what is linear at the corners is linear between them.</summary>
    [Fact]
    public void Between_three_corners_a_value_is_what_a_plane_has() => Gen.Select(Gen.Double[-50, 50].Array[6], Gen.Double[0, 1], Gen.Double[0, 1]).Sample((at, u, v) =>
    {
        double Plane(double x, double y) => (2 * x) - (3 * y) + 5;
        MeshCorner Corner(int i) => new(at[i], at[i + 1], [Plane(at[i], at[i + 1])]);
        var triangle = new MeshTriangle(Corner(0), Corner(2), Corner(4));
        var area = Math.Abs(((at[2] - at[0]) * (at[5] - at[1])) - ((at[4] - at[0]) * (at[3] - at[1])));
        if (area < 1 || Math.Abs(u + v - 1) < 1e-6 || u < 1e-6 || v < 1e-6) return;
        var (x, y) = (at[0] + (u * (at[2] - at[0])) + (v * (at[4] - at[0])), at[1] + (u * (at[3] - at[1])) + (v * (at[5] - at[1])));
        var found = triangle.At(x, y);
        if (u + v > 1) Assert.Null(found);
        else Assert.Equal(Plane(x, y), Assert.Single(found!), 1e-6);
    });

    [Fact]
    public void A_triangle_without_an_area_holds_nothing() => Assert.Null(new MeshTriangle(new(0, 0, [1]), new(5, 5, [1]), new(9, 9, [1])).At(5, 5));
}
