using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Raster;
using Publish.Raster.Screens;
using SkiaSharp;

namespace Publish.Tests.Raster;

public sealed class WhiteEdgesTests
{
    private static readonly PictureEdges[] Sides = [PictureEdges.Top, PictureEdges.Right, PictureEdges.Bottom, PictureEdges.Left];

    /// <summary>Small, and so large that a working copy is made of it; PNG and JPEG.</summary>
    [Theory, Trait("Tier", "Long")]
    [InlineData(320, 480, PictureFormat.Png)]
    [InlineData(320, 480, PictureFormat.Jpeg)]
    [InlineData(1800, 2600, PictureFormat.Png)]
    [InlineData(1800, 2600, PictureFormat.Jpeg)]
    public void A_picture_that_was_read_knows_which_of_its_edges_are_white(int width, int height, PictureFormat format)
    {
        foreach (var white in (PictureEdges[])[PictureEdges.None, PictureEdges.Top, PictureEdges.Right | PictureEdges.Bottom, PictureEdges.Left, PictureEdges.All])
        {
            var bytes = PictureEncoder.Encode(Painted(width, height, white, components: 3), format);
            Assert.Equal(white, PictureReader.Read("a", bytes, default, new DiagnosticBag())!.WhiteEdges);
        }
    }

    /// <summary>A band of a thirty-sixth: a line just within it counts, one beyond it does not.</summary>
    [Theory]
    [InlineData(7, false)]
    [InlineData(8, true)]
    public void What_stands_beyond_the_band_does_not_count(int row, bool isWhite)
    {
        var pixels = Enumerable.Repeat((byte)255, 320 * 320).ToArray();
        pixels.AsSpan(row * 320 + 100, 20).Clear();
        var edges = new WhiteEdges(new SKImageInfo(320, 320, SKColorType.Gray8, SKAlphaType.Opaque));
        edges.Look(pixels.AsSpan(0, 320 * 16), 0);
        edges.Look(pixels.AsSpan(320 * 16), 16);
        Assert.Equal(isWhite, edges.Edges.HasFlag(PictureEdges.Top));
        Assert.Equal(PictureEdges.Right | PictureEdges.Bottom | PictureEdges.Left, edges.Edges & ~PictureEdges.Top);
    }

    [Fact]
    public void Nothing_at_all_is_white_too()
    {
        var pixels = new byte[64 * 64 * 4];
        var edges = new WhiteEdges(new SKImageInfo(64, 64, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        edges.Look(pixels, 0);
        Assert.Equal(PictureEdges.All, edges.Edges);
    }

    /// <summary>Turned upright, the edges are those that the turned pixels have.</summary>
    [Fact]
    public void Edges_turn_as_pixels_do()
    {
        for (var orientation = 1; orientation <= 8; orientation++)
        {
            foreach (var white in Sides.Append(PictureEdges.Top | PictureEdges.Right))
            {
                var upright = PictureTurning.Upright(Painted(64, 96, white, components: 1), orientation);
                var seen = new WhiteEdges(new SKImageInfo(upright.Width, upright.Height, SKColorType.Gray8, SKAlphaType.Opaque));
                seen.Look(upright.Samples, 0);
                Assert.Equal(seen.Edges, WhiteEdges.Upright(white, orientation));
            }
        }
    }

    /// <summary>Grey, but for an eighth of it along the edges that are to be white, short of the corners, which belong to the others.</summary>
    private static PixelPicture Painted(int width, int height, PictureEdges white, int components)
    {
        var samples = new byte[width * height * components];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var isWhite = (white.HasFlag(PictureEdges.Top) && y < height / 8) || (white.HasFlag(PictureEdges.Bottom) && y >= height * 7 / 8)
                    || (white.HasFlag(PictureEdges.Left) && x < width / 8) || (white.HasFlag(PictureEdges.Right) && x >= width * 7 / 8);
                samples.AsSpan(((y * width) + x) * components, components).Fill(isWhite ? (byte)255 : (byte)120);
            }
        }

        return new(width, height, components, samples, []);
    }
}
