using CsCheck;
using Publish.Pdf.Preflight.Pictures;

namespace Publish.Tests.Pdf.Preflight.Pictures;

/// <summary>The mean of each block is what its first coefficient says (ITU-T T.81, A.3.3): an eighth of it, times its step, from the middle on.</summary>
public sealed class JpegMeanTests
{
    private static readonly Gen<(int, int)> Sampling = Gen.Select(Gen.Int[1, 3], Gen.Int[1, 3]);

    private static readonly Gen<WovenJpeg> Jpegs = Gen.Select(Gen.Int[1, 70], Gen.Int[1, 70], Sampling.Array[1, 4], Gen.Bool, Gen.Bool, Gen.Int[0, 5], Gen.Bool, Gen.Int[0, 9_999])
        .Select((width, height, sampling, isWoven, isProgressive, restart, isDeep, seed) => new WovenJpeg
        {
            Width = width,
            Height = height,
            Sampling = sampling,
            IsWoven = isWoven,
            IsProgressive = isProgressive,
            Restart = restart,
            Precision = isDeep ? 12 : 8,
            Steps = isDeep ? [24, 300] : [8, 16],
            First = (component, x, y) => (((component * 31) + (x * 17) + (y * 57) + seed) * 7919 % 255) - 127,
        });

    [Fact]
    public void Means_are_read_however_a_file_is_woven() => Jpegs.Sample(
        jpeg =>
        {
            var file = JpegFile.Read(jpeg.Bytes(), withSamples: true)!;
            Assert.Null(file.Problem);
            Assert.Equal((jpeg.Width, jpeg.Height, jpeg.Precision, jpeg.Sampling.Length), (file.Width, file.Height, file.Bits, file.Planes.Count));
            for (var i = 0; i < file.Planes.Count; i++)
            {
                var (plane, sampling) = (file.Planes[i], jpeg.Sampling[i]);
                Assert.Equal((WovenJpeg.Id(i), sampling.Across, sampling.Down), (plane.Id, plane.Horizontal, plane.Vertical));
                Assert.Equal((jpeg.UnitsAcross * sampling.Across, jpeg.UnitsDown * sampling.Down), (plane.Across, plane.Down));
                // A single scan holds what no sample needs only where it is woven.
                var (across, down) = jpeg.IsWoven && jpeg.Sampling.Length > 1 ? (plane.Across, plane.Down) : jpeg.Blocks(i);
                for (var y = 0; y < down; y++)
                    for (var x = 0; x < across; x++)
                        Assert.Equal(Mean(jpeg, i, x, y), plane.Means[(y * plane.Across) + x]);
            }
        },
        iter: 300,
        print: jpeg => $"{jpeg.Width} by {jpeg.Height}, {string.Join(' ', jpeg.Sampling)}, woven {jpeg.IsWoven}, progressive {jpeg.IsProgressive}, restart {jpeg.Restart}, {jpeg.Precision} bits");

    [Fact]
    public void Without_samples_only_the_head_is_read()
    {
        var jpeg = new WovenJpeg { Width = 40, Height = 20, Sampling = [(2, 1), (1, 1)] };
        var file = JpegFile.Read(jpeg.Bytes(), withSamples: false)!;
        Assert.Equal((40, 20, 2, null), (file.Width, file.Height, file.Planes.Count, file.Problem));
        Assert.All(file.Planes, plane => Assert.Empty(plane.Means));
    }

    /// <summary>What is cut off in the middle is no more than what came before it, and the reader says nothing else of the rest.</summary>
    [Fact]
    public void What_comes_before_the_end_of_a_file_that_is_cut_off_is_read()
    {
        var jpeg = new WovenJpeg { Width = 64, Height = 64, First = (_, x, y) => 10 + x + (8 * y) };
        var whole = jpeg.Bytes();
        var means = Enumerable.Range(0, 64).Select(block => Mean(jpeg, 0, block % 8, block / 8)).ToArray();
        var seen = new List<int>();
        for (var length = whole.Length; length > 3; length--)
        {
            if (JpegFile.Read(whole[..length], withSamples: true) is not { Problem: null } file) continue;
            var right = file.Planes[0].Means.Zip(means).TakeWhile(pair => pair.First == pair.Second).Count();
            Assert.All(file.Planes[0].Means.Skip(right + 1), mean => Assert.Equal(128, mean));
            seen.Add(right);
        }
        Assert.Equal((64, true), (seen[0], seen[^1] < 3));
        Assert.Equal(seen.OrderDescending(), seen);
    }

    [Theory]
    [InlineData(0xC3)]
    [InlineData(0xC9)]
    public void A_way_of_packing_that_is_not_known_is_said(byte marker)
    {
        var bytes = new WovenJpeg { Width = 16, Height = 16 }.Bytes();
        bytes[bytes.AsSpan().LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xC1]) + 1] = marker;
        var file = JpegFile.Read(bytes, withSamples: true)!;
        Assert.Equal((16, 16, "it is packed in a way that is hardly ever used"), (file.Width, file.Height, file.Problem));
    }

    [Fact]
    public void A_file_without_a_scan_holds_no_samples()
    {
        var bytes = new WovenJpeg().Bytes();
        Assert.Equal("it holds no samples", JpegFile.Read(bytes[..bytes.AsSpan().LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xDA])], withSamples: true)!.Problem);
        Assert.Null(JpegFile.Read([0xFF, 0xD8, 0xFF, 0xD9], withSamples: true));
        Assert.Null(JpegFile.Read([0xFF, 0xD8, 0xFF], withSamples: true));
        Assert.Null(JpegFile.Read("GIF89a"u8.ToArray(), withSamples: true));
        Assert.Null(JpegFile.Read([0xFF, 0xD9, .. bytes[2..]], withSamples: true));
    }

    /// <summary>As JFIF has them; of four components the first three are what is lacking of light.</summary>
    [Theory]
    [InlineData(3, true)]
    [InlineData(4, true)]
    [InlineData(3, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    public void Samples_are_taken_from_the_block_that_they_lie_in_and_turned_into_colours(int components, bool isTransformed)
    {
        (int Across, int Down)[] sampling = [(2, 2), (1, 1), (1, 2), (2, 1)];
        var jpeg = new WovenJpeg { Width = 50, Height = 30, Sampling = sampling[..components], Steps = [8, 8], First = (component, x, y) => ((component * 67) + (x * 29) + (y * 41) + 11) % 250 - 125 };
        var blocks = new JpegBlocks(JpegFile.Read(jpeg.Bytes(), withSamples: true)!, isTransformed);
        Span<byte> sample = stackalloc byte[4];
        for (var y = 0; y < 4; y++)
            for (var x = 0; x < 7; x++)
            {
                blocks.At(x, y, sample);
                var means = Enumerable.Range(0, components).Select(i => (double)Mean(jpeg, i, x * jpeg.Sampling[i].Across / 2, y * jpeg.Sampling[i].Down / 2)).ToArray();
                if (isTransformed && components >= 3)
                {
                    var (luma, blue, red) = (means[0], means[1] - 128, means[2] - 128);
                    double[] light = [luma + (1.402 * red), luma - (0.344136 * blue) - (0.714136 * red), luma + (1.772 * blue)];
                    for (var i = 0; i < 3; i++) means[i] = components == 4 ? 255 - Math.Clamp(light[i], 0, 255) : Math.Clamp(light[i], 0, 255);
                }
                for (var i = 0; i < components; i++) Assert.Equal(means[i], sample[i], 0.51);
            }
    }

    [Theory]
    [InlineData("", null, true)]
    [InlineData("", 0, false)]
    [InlineData("", 1, true)]
    [InlineData("0", 1, false)]
    [InlineData("1", 0, true)]
    public void Whether_colours_are_turned_is_said_by_the_file_and_then_by_what_holds_it(string adobe, int? asked, bool isTransformed)
    {
        byte[] marker = adobe.Length == 0 ? [] : [0xFF, 0xEE, 0, 14, .. "Adobe"u8, 0, 100, 0, 0, 0, 0, byte.Parse(adobe, System.Globalization.CultureInfo.InvariantCulture)];
        var bytes = new WovenJpeg { Sampling = [(1, 1), (1, 1), (1, 1)] }.Bytes();
        Assert.Equal(isTransformed, JpegFile.Read([.. bytes[..2], .. marker, .. bytes[2..]], withSamples: false)!.IsTransformed(asked));
        // Components that are called red, green and blue are that.
        for (var i = 0; i < 3; i++) bytes[bytes.AsSpan().LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xC1]) + 10 + (3 * i)] = (byte)"RGB"[i];
        Assert.Equal(adobe.Length > 0 || asked is not null ? isTransformed : false, JpegFile.Read([.. bytes[..2], .. marker, .. bytes[2..]], withSamples: false)!.IsTransformed(asked));
        var grey = new WovenJpeg().Bytes();
        Assert.Equal(adobe.Length > 0 || asked is not null ? isTransformed : false, JpegFile.Read([.. grey[..2], .. marker, .. grey[2..]], withSamples: false)!.IsTransformed(asked));
    }

    private static int Mean(WovenJpeg jpeg, int component, int x, int y) =>
        Math.Clamp(((jpeg.First(component, x, y) * jpeg.Steps[component % jpeg.Steps.Length] / 8) + (1 << (jpeg.Precision - 1))) >> (jpeg.Precision - 8), 0, 255);
}
