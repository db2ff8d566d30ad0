using Publish.Cli.Output;
using Publish.Epub;
using Publish.Model;
using Publish.Raster;
using Publish.Typesetting.Themes;

namespace Publish.Cli.Building;

/// <summary>The e-book, and the same for Kobo readers.</summary>
/// <param name="cover">Under way since before the pages were laid out.</param>
internal sealed class EpubFiles(Zine zine, PageMap pages, Task<Picture> cover, DiagnosticBag bag)
{
    private readonly Seq<Picture> pictures = Seq.Of(zine.Pictures.Values);

    /// <summary>The zine's own cover picture, or one that is set from its title.</summary>
    public static Task<Picture> BeginCover(Zine zine)
    {
        var card = zine.Document.Metadata;
        return zine.Pictures.TryGetValue(card.Cover, out var own)
            ? Task.FromResult(own)
            : Task.Run(() => new Picture(
                "cover.png", PictureFormat.Png, CoverPicture.Width, CoverPicture.Height, 1, CoverPicture.Draw(card, zine.Fonts, zine.Style.Theme.Faces.Heading)));
    }

    public IEnumerable<Func<FinishedFile>> Makers()
    {
        if (zine.Plan.Wants(OutputKinds.Epub)) yield return Epub;
        if (zine.Plan.Wants(OutputKinds.Kepub)) yield return Kepub;
    }

    private FinishedFile Epub() => Make(EpubFlavour.Epub, OutputKinds.Epub, ".epub", bag);

    /// <summary>What is wrong with it was said of the other already.</summary>
    private FinishedFile Kepub() => Make(EpubFlavour.Kepub, OutputKinds.Kepub, ".kepub.epub", zine.Plan.Wants(OutputKinds.Epub) ? new() : bag);

    private FinishedFile Make(EpubFlavour flavour, OutputKinds kind, string suffix, DiagnosticBag diagnostics)
    {
        var content = new EpubContent
        {
            Flavour = flavour,
            PageMap = pages,
            Pictures = pictures,
            Cover = cover.GetAwaiter().GetResult(),
            Tokens = Tokens(zine.Style.Theme.CssTokens),
            StyleSheet = zine.Style.StyleSheet,
            Modified = EditionDate.Of(zine.Document.Metadata),
        };
        var bytes = EpubExporter.Export(zine.Document, content, diagnostics);
        return new(suffix, kind, "", 0, stream => stream.Write(bytes));
    }

    /// <summary>Faces are the reader's own choice, so none is named.</summary>
    private static StyleTokens Tokens(CssTokens theme) => new("", "", theme.Indent > 0, theme.Justified, theme.Hyphenate);
}
