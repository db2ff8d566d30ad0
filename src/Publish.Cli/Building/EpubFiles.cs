using Publish.Cli.Output;
using Publish.Epub;
using Publish.Epub.Html;
using Publish.Model;
using Publish.Raster;
using Publish.Typesetting.Themes;

namespace Publish.Cli.Building;

/// <summary>The e-book, the same for Kobo readers, and the same as one page for browsers.</summary>
/// <param name="cover">Under way since before the pages were laid out; null where no e-book is made.</param>
internal sealed class EpubFiles(Zine zine, PageMap pages, Task<Picture>? cover, DiagnosticBag bag)
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
        if (zine.Plan.Wants(OutputKinds.Html)) yield return Html;
    }

    private FinishedFile Epub() => Make(EpubFlavour.Epub, OutputKinds.Epub, ".epub", bag);

    private FinishedFile Kepub() => Make(EpubFlavour.Kepub, OutputKinds.Kepub, ".kepub.epub", Unless(OutputKinds.Epub));

    private FinishedFile Make(EpubFlavour flavour, OutputKinds kind, string suffix, DiagnosticBag diagnostics)
    {
        var content = Content with { Flavour = flavour, Cover = cover?.GetAwaiter().GetResult() };
        return Finished(kind, suffix, EpubExporter.Export(zine.Document, content, diagnostics));
    }

    /// <summary>Only a cover of the zine's own is shown: one that is set from the title would say the title page's words again.</summary>
    private FinishedFile Html()
    {
        var content = Content with { Cover = zine.Pictures.GetValueOrDefault(zine.Document.Metadata.Cover) };
        return Finished(OutputKinds.Html, ".html", HtmlExporter.Export(zine.Document, content, Unless(OutputKinds.Epub | OutputKinds.Kepub)));
    }

    private EpubContent Content => new()
    {
        PageMap = pages,
        Pictures = pictures,
        Tokens = Tokens(zine.Style.Theme.CssTokens),
        StyleSheet = zine.Style.StyleSheet,
        Modified = EditionDate.Of(zine.Document.Metadata),
    };

    /// <summary>What is wrong with the text is said once, of the first edition that is made.</summary>
    private DiagnosticBag Unless(OutputKinds others) => zine.Plan.Wants(others) ? new() : bag;

    private static FinishedFile Finished(OutputKinds kind, string suffix, byte[] bytes) => new(suffix, kind, "", 0, stream => stream.Write(bytes));

    /// <summary>Faces are the reader's own choice, so none is named.</summary>
    private static StyleTokens Tokens(CssTokens theme) => new("", "", theme.Indent > 0, theme.Justified, theme.Hyphenate);
}
