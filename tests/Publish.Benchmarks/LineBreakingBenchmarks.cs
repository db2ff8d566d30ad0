using BenchmarkDotNet.Attributes;
using Publish.Fonts;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Paragraphs.Hyphenation;
using Publish.Typesetting.Paragraphs.LineBreaking;

namespace Publish.Benchmarks;

/// <summary>A thousand paragraphs of seventy words, on a measure of 108 mm: found breakpoints, then whole lines.</summary>
public class LineBreakingBenchmarks
{
    private static readonly Length Measure = Length.Mm(108);

    private readonly ParagraphSetter setter = new(new Shaper(), new Hyphenator(Path.Combine(BenchmarkText.Styles, "hyphenation")));
    private ParagraphSource[] sources = [];

    [GlobalSetup]
    public void Write()
    {
        var style = new TextStyle(
            [BenchmarkText.Fonts().Find("EB Garamond")], FontFeatures.OldStyleFigures, Length.Pt(10), Ink.Black, "en", Length.Zero, Length.Zero, true);
        var body = new ParagraphStyle(LineAlignment.Justified, Length.Pt(12), Length.Pt(12), Length.Zero, Length.Zero, BreakingStyle.Default);
        sources = [.. BenchmarkText.Words(70_000).Chunk(70).Select(words =>
            new ParagraphSource([new TextPiece(new(0), string.Join(' ', words), style, null, 0, null)], body))];
    }

    [Benchmark]
    public int Break()
    {
        var lines = 0;
        foreach (var source in sources)
            lines += setter.Prepare(source).Break(Measure, BreakConstraints.None).LineCount;
        return lines;
    }

    [Benchmark]
    public int BreakAndAssemble()
    {
        var lines = 0;
        foreach (var source in sources)
        {
            var paragraph = setter.Prepare(source);
            lines += paragraph.Assemble(paragraph.Break(Measure, BreakConstraints.None)).Count;
        }
        return lines;
    }
}
