using BenchmarkDotNet.Attributes;
using Publish.Fonts;

namespace Publish.Benchmarks;

/// <summary>A text of 200,000 words, shaped word by word: at first, and once the words are known.</summary>
public class ShapingBenchmarks
{
    private readonly string[] words = BenchmarkText.Words(200_000);
    private readonly Shaper known = new();
    private FontFace face = null!;

    [GlobalSetup]
    public void Open()
    {
        face = BenchmarkText.Fonts().Find("EB Garamond");
        Shape(known);
    }

    [Benchmark]
    public int NewWords() => Shape(new Shaper());

    [Benchmark]
    public int KnownWords() => Shape(known);

    private int Shape(Shaper shaper)
    {
        var glyphs = 0;
        foreach (var word in words)
            glyphs += shaper.Shape(word.AsSpan(), face).Glyphs.Length;
        return glyphs;
    }
}
