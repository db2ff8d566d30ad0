using BenchmarkDotNet.Attributes;
using Publish.Epub;
using Publish.Model;

namespace Publish.Benchmarks;

public class EpubBenchmarks
{
    private readonly Document document = BenchmarkZine.Read();

    [Benchmark]
    public int Epub() => Export(EpubFlavour.Epub);

    [Benchmark]
    public int Kepub() => Export(EpubFlavour.Kepub);

    private int Export(EpubFlavour flavour) => EpubExporter.Export(document, new EpubContent { Flavour = flavour }, new DiagnosticBag()).Length;
}
