using Publish.Model.Pictures;
using Publish.Raster.Developing;
using SkiaSharp;

namespace Publish.Tests.Raster.Developing;

/// <summary>Scans that are crooked, speckled and unevenly lit, made of pages whose true state is known.</summary>
public sealed class LineArtTests
{
    private static PixelPicture Pixels(SKBitmap page)
    {
        var samples = new byte[page.Width * page.Height];
        for (var i = 0; i < samples.Length; i++) samples[i] = page.GetPixel(i % page.Width, i / page.Width).Red;
        return new(page.Width, page.Height, 1, samples, []);
    }

    /// <summary>Within a twentieth of a degree: over a page of A4 that is a quarter of a millimetre.</summary>
    [Theory, Trait("Tier", "Long")]
    [InlineData(1.3)]
    [InlineData(-0.4)]
    [InlineData(3.7)]
    [InlineData(-4.5)]
    public void A_crooked_page_stands_upright_again(double turned)
    {
        using var page = DrawnPages.Page(1000, 1400, turned);
        var (mended, by) = Skew.Mend(Pixels(page));
        Assert.InRange(by, -turned - 0.05, -turned + 0.05);
        Assert.InRange(Skew.Of(mended), -0.06, 0.06);
        Assert.Equal((1000, 1400), (mended.Width, mended.Height));
    }

    [Fact]
    public void What_stands_upright_or_has_no_edges_is_left_as_it_is()
    {
        using var upright = DrawnPages.Page(1000, 1400);
        var pixels = Pixels(upright);
        Assert.Same(pixels, Skew.Mend(pixels).Picture);
        using var round = DrawnPages.Plain(800, 800, SKColors.White);
        using var canvas = new SKCanvas(round);
        using var ink = new SKPaint { Style = SKPaintStyle.Stroke, StrokeWidth = 5 };
        for (var i = 0; i < 6; i++) canvas.DrawCircle(150 + (i * 90), 150 + (i * 77 % 400), 60 + (i * 13), ink);
        pixels = Pixels(round);
        Assert.Same(pixels, Skew.Mend(pixels).Picture);
    }

    /// <summary>A lamp at one side: the paper at the other is darker than the ink's edge here. Ink and paper are told apart all the same, and a black field stays black.</summary>
    [Fact]
    public void Uneven_light_leaves_black_and_white()
    {
        using var page = DrawnPages.Page(600, 800);
        using (var canvas = new SKCanvas(page))
        using (var ink = new SKPaint { Color = new(25, 25, 25) }) canvas.DrawRect(330, 380, 150, 200, ink);
        var truth = Pixels(page);
        var lit = truth with { Samples = [.. truth.Samples.Select((value, i) => (byte)(value * (1 - (0.42 * (i % 600) / 600))))] };
        var made = LineArt.Of(lit);
        Assert.All(made.Samples, value => Assert.True(value is 0 or 255));
        var wrong = made.Samples.Zip(truth.Samples).Count(pair => pair.Second is < 60 or > 200 && pair.First == 0 != pair.Second < 128);
        Assert.True(wrong * 1000 < made.Samples.Length, $"{wrong} of {made.Samples.Length}");
    }

    [Fact]
    public void Specks_go_and_lines_stay()
    {
        using var page = DrawnPages.Page(600, 800);
        var truth = Pixels(page);
        var dirty = truth with { Samples = (byte[])truth.Samples.Clone() };
        var dirt = 0;
        for (var i = 0; i < 200; i++)
        {
            var at = 601 + ((i * 2399) % (600 * 798));
            if (at % 600 is < 4 or > 594) continue;
            if (Enumerable.Range(-1, 3).SelectMany(down => Enumerable.Range(-2, 5).Select(right => at + (down * 600) + right)).Any(near => dirty.Samples[near] < 250)) continue;
            dirty.Samples[at] = 30;
            if (i % 2 == 0) dirty.Samples[at + 1] = 40;
            dirt++;
        }
        var (clean, removed) = Specks.Remove(dirty);
        Assert.Equal(dirt, removed);
        Assert.Equal(truth.Samples, clean.Samples);
        Assert.Same(truth, Specks.Remove(truth).Picture);
    }

    [Fact]
    public void The_level_lies_between_two_heaps() => Assert.InRange(LineArt.Otsu([10, 12, 11, 10, 200, 210, 205, 220]), 12, 199);
}
