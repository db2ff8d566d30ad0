using BenchmarkDotNet.Attributes;
using Publish.Model.Source;
using Publish.Pdf;
using Publish.Typesetting.Pages;

namespace Publish.Benchmarks;

/// <summary>Pages translated, and the file written.</summary>
public class PdfBenchmarks
{
    private PagedDocument pages = null!;
    private CompiledPages compiled = null!;

    [GlobalSetup]
    public void Typeset()
    {
        pages = BenchmarkZine.Typeset(BenchmarkZine.Read()).Paged;
        compiled = Compile();
    }

    [Benchmark]
    public CompiledPages Compile() => CompiledPages.Of([pages], InkTable.BlackOnly);

    [Benchmark]
    public void Write() => PdfExporter.Export(pages, compiled, PdfOptions.Reading, Stream.Null, new DiagnosticBag());
}
