using BenchmarkDotNet.Attributes;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Benchmarks;

/// <summary>The passes, and a whole document set in pages.</summary>
public class FlowBenchmarks
{
    private readonly Document document = BenchmarkZine.Read();

    [Benchmark]
    public Document PassesOver() => Passes.Apply(document, new DiagnosticBag());

    [Benchmark]
    public int Typeset() => BenchmarkZine.Typeset(document).Paged.Pages.Count;
}
