using Publish.Model.Pictures;
using Publish.Model.Pictures.Drawings;
using Publish.Model.Source;
using Publish.Raster;
using Publish.Raster.Svg.Tracing;
using Publish.Tests.Fonts;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Raster.Svg.Tracing;

public sealed class DrawingTracerTests
{
    public static TheoryData<string> Kinds => [.. TracedDrawings.All.Keys];

    /// <summary>Held against Svg.Skia's own pixels: of 255, on the mean 3 at the most, and fewer than 15 in a thousand by more than a quarter (edges: a hatching is nothing else).</summary>
    [Theory, Trait("Tier", "Long")]
    [MemberData(nameof(Kinds))]
    public void What_is_traced_looks_as_the_drawing_does(string kind)
    {
        var bag = new DiagnosticBag();
        var traced = TracedDrawings.Trace(TracedDrawings.All[kind], bag)!;
        var oracle = DrawingTracer.InPixels(traced, ShippedFonts.Library, new FaceTheme())!;

        Assert.Empty(bag.Sorted());
        var (mean, far) = Difference(Pixels(traced), Pixels(oracle));
        Assert.True(mean <= 3 && far <= 15, $"{kind}: {mean:0.00} on the mean, {far:0.0} in a thousand far off");
    }

    [Fact]
    public void The_comparison_sees_a_line_that_is_missing()
    {
        var (whole, part) = (TracedDrawings.All["lines"], TracedDrawings.All["lines"].Replace("M10 10L390 290", "M10 10", StringComparison.Ordinal));

        Assert.True(Difference(Pixels(TracedDrawings.Trace(whole)!), Pixels(TracedDrawings.Trace(part)!)).Far > 15);
    }

    [Fact]
    public void A_drawing_is_traced_alike_each_time_and_beside_others()
    {
        var outlines = new string[8];
        Parallel.For(0, outlines.Length, i => outlines[i] = Text(TracedDrawings.Trace(TracedDrawings.All["text"])!.Drawing!.Parts));

        Assert.Single(outlines.Distinct());
    }

    [Theory, Trait("Tier", "Long")]
    [InlineData("<filter id=\"f\"><feGaussianBlur stdDeviation=\"3\"/></filter><rect id=\"soft\" width=\"90\" height=\"90\" filter=\"url(#f)\"/>", "a filter (the rectangle \"soft\")")]
    [InlineData("<mask id=\"m\"><rect width=\"20\" height=\"20\" fill=\"#fff\"/></mask><circle id=\"half\" r=\"50\" mask=\"url(#m)\"/>", "a mask (the circle \"half\")")]
    [InlineData("<g id=\"dark\" style=\"mix-blend-mode:multiply\"><rect width=\"9\" height=\"9\"/></g>", "colours that are blended with those under them (the group \"dark\")")]
    public void What_has_no_outlines_is_one_picture_and_says_which_element(string content, string what)
    {
        var bag = new DiagnosticBag();
        var traced = TracedDrawings.Trace(TracedDrawings.Drawn(content), bag)!;

        var said = Assert.Single(bag.Sorted());
        Assert.Equal(("ZP260", Severity.Note), (said.Code, said.Severity));
        Assert.Contains(what, said.Message, StringComparison.Ordinal);
        Assert.IsType<DrawnPicture>(Assert.Single(traced.Drawing!.Parts));
    }

    [Fact]
    public void The_picture_beside_a_drawing_goes_before_pixels_of_the_drawing()
    {
        var twin = new Picture("images/a.svg", PictureFormat.Png, 1, 1, 1, default);

        Assert.Same(twin, TracedDrawings.Trace(TracedDrawings.Drawn("<filter id=\"f\"><feGaussianBlur stdDeviation=\"3\"/></filter><rect width=\"90\" height=\"90\" filter=\"url(#f)\"/>"), twin: () => twin));
        Assert.NotSame(twin, TracedDrawings.Trace(TracedDrawings.Drawn("<rect width=\"90\" height=\"90\"/>"), twin: () => twin));
    }

    [Theory, Trait("Tier", "Long")]
    [InlineData(45_000, 2)]
    [InlineData(1, 300_000)]
    public void What_is_too_much_is_refused_in_time(int elements, int corners)
    {
        var bag = new DiagnosticBag();
        var path = $"<path d=\"M0 0{string.Concat(Enumerable.Repeat("h9v9", corners / 2))}\"/>";

        Assert.Null(TracedDrawings.Trace(TracedDrawings.Drawn(string.Concat(Enumerable.Repeat(path, elements))), bag));
        Assert.Equal(["ZP842"], bag.Sorted().Select(said => said.Code));
    }

    /// <summary>Filters and layers touch every pixel, some many times: what is much is painted coarser, what is far too much is refused, whatever it is made of.</summary>
    [Theory, Trait("Tier", "Long")]
    [InlineData("<feMorphology operator=\"dilate\" radius=\"100\"/>", 1, "")]
    [InlineData("<feTurbulence baseFrequency=\"0.05\" numOctaves=\"100\"/>", 1, "")]
    [InlineData("<feConvolveMatrix order=\"45\" kernelMatrix=\"1\"/><feGaussianBlur stdDeviation=\"90\"/><feOffset dx=\"1\"/>", 200, "")]
    [InlineData("", 500, "mix-blend-mode:multiply")]
    [InlineData("", 500, "opacity:.5;filter:url(#f)")]
    public void What_would_be_painted_for_minutes_is_refused(string steps, int times, string style)
    {
        var bag = new DiagnosticBag();
        var shape = $"<g style=\"{style}\"><rect width=\"400\" height=\"300\"{(steps.Length > 0 ? " filter=\"url(#f)\"" : "")}/></g>";
        Assert.Null(TracedDrawings.Trace(TracedDrawings.Drawn($"<filter id=\"f\">{(steps.Length > 0 ? steps : "<feOffset dx=\"1\"/>")}</filter>{string.Concat(Enumerable.Repeat(shape, times))}"), bag));
        var said = Assert.Single(bag.Sorted());
        Assert.Equal("ZP842", said.Code);
        Assert.Contains("takes too long to paint", said.Message, StringComparison.Ordinal);
    }

    [Fact, Trait("Tier", "Long")]
    public void A_filter_over_all_of_a_drawing_is_painted_coarser()
    {
        static int Wide(string steps) => Assert.IsType<DrawnPicture>(Assert.Single(TracedDrawings.Trace(TracedDrawings.Drawn($"<filter id=\"f\">{steps}</filter><rect width=\"400\" height=\"300\" filter=\"url(#f)\"/>"))!.Drawing!.Parts)).Picture.PixelWidth;
        Assert.Equal((2800, 1400), (Wide("<feOffset dx=\"1\"/>"), Wide("<feDiffuseLighting><fePointLight x=\"5\" y=\"5\" z=\"50\"/></feDiffuseLighting>")));
    }

    [Fact]
    public void A_face_that_the_zine_has_not_is_named_with_the_one_that_stands_in()
    {
        var bag = new DiagnosticBag();
        TracedDrawings.Trace(TracedDrawings.Drawn("<text x=\"9\" y=\"30\" font-family=\"Arial, sans-serif\">Words</text><text x=\"9\" y=\"90\" font-family=\"serif\">Words</text>"), bag);

        Assert.Contains("source-sans-3 for Arial", Assert.Single(bag.Sorted(), said => said.Code == "ZP261").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sign_that_no_face_has_is_named()
    {
        var bag = new DiagnosticBag();
        TracedDrawings.Trace(TracedDrawings.Drawn("<text x=\"9\" y=\"30\">Words \u6F22</text>"), bag);

        Assert.Contains("\u6F22", Assert.Single(bag.Sorted(), said => said.Code == "ZP262").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Black_and_white_alone_is_line_art()
    {
        Assert.True(TracedDrawings.Trace(TracedDrawings.Drawn("<rect width=\"9\" height=\"9\"/><path d=\"M0 0L9 9\" stroke=\"#fff\"/>"))!.Drawing!.IsLineArt);
        Assert.False(TracedDrawings.Trace(TracedDrawings.Drawn("<rect width=\"9\" height=\"9\" fill=\"#777\"/>"))!.Drawing!.IsLineArt);
        Assert.False(TracedDrawings.Trace(TracedDrawings.Drawn("<g opacity=\".5\"><rect width=\"9\" height=\"9\"/><rect width=\"9\" height=\"9\"/></g>"))!.Drawing!.IsLineArt);
    }

    [Fact]
    public void A_line_has_no_inside_to_be_filled() =>
        Assert.All(TracedDrawings.Trace(TracedDrawings.Drawn("<path d=\"M9 9H90\" stroke=\"#000\"/><path d=\"M9 9L90 60\" stroke=\"#000\"/>"))!.Drawing!.Parts, part => Assert.Null(Assert.IsType<DrawnPath>(part).Fill));

    private static PixelPicture Pixels(Picture traced) => new PictureDecoder().Decode(traced with { PixelWidth = 800, PixelHeight = 600 }, grey: false);

    private static (double Mean, double Far) Difference(PixelPicture one, PixelPicture other)
    {
        var (a, b) = (OnPaper(one), OnPaper(other));
        Assert.Equal(a.Length, b.Length);
        var apart = a.Zip(b, (x, y) => Math.Abs(x - y)).ToArray();
        return (apart.Average(), 1000.0 * apart.Count(difference => difference > 64) / apart.Length);
    }

    private static int[] OnPaper(PixelPicture picture) =>
        [.. Enumerable.Range(0, picture.Width * picture.Height).Select(i => (picture.Alpha.Length == 0 ? 255 : picture.Alpha[i], Grey(picture, i))).Select(pixel => ((pixel.Item2 * pixel.Item1) + (255 * (255 - pixel.Item1))) / 255)];

    private static int Grey(PixelPicture picture, int i) => picture.Components == 1 ? picture.Samples[i] : (picture.Samples[3 * i] + picture.Samples[(3 * i) + 1] + picture.Samples[(3 * i) + 2]) / 3;

    private static string Text(IEnumerable<DrawingPart> parts) => string.Join('\n', parts.OfType<DrawnPath>().Select(path => string.Join(' ', path.Outline.Places.ToArray())));
}
