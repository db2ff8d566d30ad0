using Publish.Cli.Output;
using Publish.Epub;
using Publish.Model;

namespace Publish.Cli.Building;

/// <summary>The e-book, and the same for Kobo readers.</summary>
internal sealed class EpubFiles(Zine zine, PageMap pages, DiagnosticBag bag)
{
    private readonly Seq<Picture> pictures = Seq.Of(zine.Pictures.Values);

    public FinishedFile Epub() => Make(EpubFlavour.Epub, OutputKinds.Epub, ".epub", bag);

    /// <summary>What is wrong with it was said of the other already.</summary>
    public FinishedFile Kepub() => Make(EpubFlavour.Kepub, OutputKinds.Kepub, ".kepub.epub", zine.Plan.Wants(OutputKinds.Epub) ? new() : bag);

    private FinishedFile Make(EpubFlavour flavour, OutputKinds kind, string suffix, DiagnosticBag diagnostics)
    {
        var content = new EpubContent { Flavour = flavour, PageMap = pages, Pictures = pictures };
        var bytes = EpubExporter.Export(zine.Document, content, diagnostics);
        return new(suffix, kind, "", 0, stream => stream.Write(bytes));
    }
}
