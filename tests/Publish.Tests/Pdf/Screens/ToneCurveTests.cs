using Publish.Pdf.Resources.Screens;

namespace Publish.Tests.Pdf.Screens;

public sealed class ToneCurveTests
{
    [Theory]
    [InlineData(null)]
    [InlineData(20)]
    public void The_usual_gain_asks_for_nothing(int? gain) => Assert.Null(ToneCurve.For(gain));

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(35)]
    [InlineData(45)]
    public void What_is_made_lighter_is_printed_as_the_usual_machine_prints_it(int gain)
    {
        byte[] samples = [.. Enumerable.Range(0, 256).Select(i => (byte)i)];
        var made = ToneCurve.For(gain)!.Of(samples);
        Assert.Equal((0, 255), (made[0], made[255]));
        for (var i = 1; i < 255; i++)
        {
            Assert.True(made[i] >= made[i - 1]);
            // Of tones that are a step of 255 apart the machine makes steps of up to k times as much.
            Assert.InRange(Printed(made[i], gain) - Printed(i, 20), -0.02 * (50 + gain) / (50 - gain), 0.02 * (50 + gain) / (50 - gain));
        }
    }

    [Fact]
    public void The_middle_comes_out_by_the_gain_darker() => Assert.Equal(0.68, Printed(127.5, 18), 4);

    /// <summary>Ink on the paper, 0 to 1.</summary>
    private static double Printed(double sample, int gain)
    {
        var (ink, paper) = (255 - sample, sample * (50 - gain) / (50 + gain));
        return ink / (ink + paper);
    }
}
