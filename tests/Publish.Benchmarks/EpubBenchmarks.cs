using BenchmarkDotNet.Attributes;
using Publish.Epub;
using Publish.Model;

namespace Publish.Benchmarks;

public class EpubBenchmarks
{
    private readonly Document document = BenchmarkZine.Read();

    [Benchmark]
    public int Epub() => EpubExporter.Export(document, new(), new()).Length;

    [Benchmark]
    public int Kepub() => KepubExporter.Export(document, new(), new()).Length;
}
