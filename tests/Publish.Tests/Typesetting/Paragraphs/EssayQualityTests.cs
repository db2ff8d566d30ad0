namespace Publish.Tests.Typesetting.Paragraphs;

public sealed class EssayQualityTests(ITestOutputHelper output)
{
    [Fact]
    public void An_essay_is_set_as_evenly_as_the_best()
    {
        var path = SharedFiles.Find("essays/orderly-party.txt");
        Assert.SkipWhen(path is null, "../shared/essays/orderly-party.txt is not there.");
        var ratios = new List<double>();
        int hyphens = 0, ladder = 0, lines = 0, runts = 0, paragraphs = 0;
        double contrast = 0;
        var pairs = 0;
        foreach (var text in File.ReadAllLines(path!).Where(line => line.Length > 120))
        {
            var set = Sample.Set(text);
            paragraphs++;
            var run = 0;
            var full = set.Count - 1;
            for (var i = 0; i < full; i++)
            {
                ratios.Add(set[i].SpaceRatio / 1000.0);
                if (i > 0)
                {
                    contrast += Math.Abs(set[i].SpaceRatio - set[i - 1].SpaceRatio) / 1000.0;
                    pairs++;
                }

                lines++;
                run = set[i].EndsInHyphen ? run + 1 : 0;
                hyphens += set[i].EndsInHyphen ? 1 : 0;
                ladder = Math.Max(ladder, run);
            }

            if (set.Count > 1 && set[full].Width.Millimetres < 10.8m) runts++;
        }

        var mean = ratios.Average();
        var deviation = Math.Sqrt(ratios.Average(r => (r - mean) * (r - mean)));
        output.WriteLine($"lines {lines} mean {mean:F3} sd {deviation:F3} max {ratios.Max():F2} min {ratios.Min():F2} >1.5 {100.0 * ratios.Count(r => r > 1.5) / lines:F2}% hyphens {100.0 * hyphens / lines:F2}% ladder {ladder} contrast {contrast / pairs:F3} runts {100.0 * runts / paragraphs:F1}%");
        Assert.InRange(mean, 0.95, 1.05);
        Assert.InRange(deviation, 0, 0.145);
        Assert.InRange(ratios.Max(), 1, 1.6);
        Assert.InRange(100.0 * hyphens / lines, 0, 6.3);
        Assert.InRange(ladder, 0, 2);
        Assert.InRange(contrast / pairs, 0, 0.136);
    }
}
