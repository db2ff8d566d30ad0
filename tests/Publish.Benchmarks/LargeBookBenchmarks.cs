using BenchmarkDotNet.Attributes;
using Publish.Epub;
using Publish.Manuscript;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Benchmarks;

/// <summary>Five thousand entries in half a million words: each stage of the way to paper and to e-readers.</summary>
public class LargeBookBenchmarks
{
    private readonly string folder = Directory.CreateTempSubdirectory("publish-benchmark-").FullName;
    private Document read = null!;
    private Document document = null!;
    private PageMap pages = null!;

    [GlobalSetup]
    public void Write()
    {
        BenchmarkBook.Write(folder);
        read = ReadIt();
        document = PassesOver();
        pages = BenchmarkZine.Typeset(document).PageMap;
    }

    [GlobalCleanup]
    public void Delete() => Directory.Delete(folder, recursive: true);

    [Benchmark]
    public Document ReadIt() => ManuscriptReader.Read(folder, new DiagnosticBag())!.Document;

    [Benchmark]
    public Document PassesOver() => Passes.Apply(read, new DiagnosticBag());

    [Benchmark]
    public int Typeset() => BenchmarkZine.Typeset(document).Paged.Pages.Count;

    [Benchmark]
    public int Epub() => EpubExporter.Export(document, new EpubContent { PageMap = pages }, new DiagnosticBag()).Length;
}
