using Publish.Epub;
using Publish.Html;
using Publish.Markup;
using Publish.Model;
using Publish.Press.Output;
using Publish.Raster;
using Publish.Raster.Screens;
using Publish.Typesetting.Themes;

namespace Publish.Press.Building;

/// <summary>The e-book, the same for Kobo readers, and the same as one page for browsers.</summary>
internal sealed class EpubFiles
{
    private readonly Zine zine;
    private readonly PageMap pages;
    private readonly Task<Picture>? cover;
    private readonly DiagnosticBag bag;
    private readonly ScreenWishes wishesOfEpub;
    private readonly ScreenWishes wishesOfHtml;
    private readonly Lazy<Seq<EmbeddedFace>> faces;
    private readonly Lazy<Seq<Picture>> picturesOfEpub;

    /// <param name="cover">Under way since before the pages were laid out; null where no e-book is made.</param>
    public EpubFiles(Zine zine, PageMap pages, Task<Picture>? cover, DiagnosticBag bag)
    {
        (this.zine, this.pages, this.cover, this.bag) = (zine, pages, cover, bag);
        wishesOfEpub = ScreenWishes.Read(zine.Document.Settings, "epub", fontsByDefault: false, bag);
        wishesOfHtml = ScreenWishes.Read(zine.Document.Settings, "html", fontsByDefault: true, bag);
        faces = new(() => ScreenFaces.Of(zine));
        picturesOfEpub = new(() => Prepare(wishesOfEpub));
    }

    /// <summary>The zine's own cover picture, or one that is set from its title.</summary>
    public static Task<Picture> BeginCover(Zine zine)
    {
        var card = zine.Document.Metadata;
        return zine.ScreenPictures.TryGetValue(card.Cover, out var own)
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

    private FinishedFile Epub() => Finished(OutputKinds.Epub, ".epub", EpubExporter.Export(zine.Document, ContentOfEpub(bag), bag));

    private FinishedFile Kepub()
    {
        var heard = Unless(OutputKinds.Epub);
        return Finished(OutputKinds.Kepub, ".kepub.epub", KepubExporter.Export(zine.Document, ContentOfEpub(heard), heard));
    }

    private EpubContent ContentOfEpub(DiagnosticBag diagnostics)
    {
        var own = cover?.GetAwaiter().GetResult();
        return Content<EpubContent>(wishesOfEpub, picturesOfEpub.Value) with
        {
            Modified = EditionDate.Of(zine.Document.Metadata, diagnostics), Cover = own is null ? null : ScreenPicture.Of(own, CoverSide, bag), Slug = zine.Slug,
        };
    }

    /// <summary>Only a cover of the zine's own is shown: one that is set from the title would say the title page's words again.</summary>
    private FinishedFile Html()
    {
        var pictures = Prepare(wishesOfHtml);
        var cover = zine.Document.Metadata.Cover;
        var content = Content<ScreenContent>(wishesOfHtml, pictures) with { Cover = pictures.FirstOrDefault(picture => picture.Path == cover) };
        var heard = Unless(OutputKinds.Epub | OutputKinds.Kepub);
        var page = HtmlExporter.Export(zine.Document, content, heard);
        if (!ReferenceEquals(heard, bag)) PassOnFaults(heard);
        return Finished(OutputKinds.Html, ".html", page);
    }

    /// <summary>What is wrong with this very file nobody else has said.</summary>
    private void PassOnFaults(DiagnosticBag heard)
    {
        foreach (var problem in heard.Sorted())
            if (problem.Code == MarkupDiagnostics.Fault) bag.Add(problem);
    }

    private T Content<T>(ScreenWishes wishes, Seq<Picture> pictures)
        where T : ScreenContent, new() => new()
    {
        PageMap = pages,
        Pictures = pictures,
        Faces = wishes.Fonts ? faces.Value : [],
        Tokens = Tokens(zine.Style.Theme.CssTokens, wishes.Fonts),
        StyleSheet = zine.Style.StyleSheet,
    };

    /// <summary>Shops refuse smaller covers.</summary>
    private int? CoverSide => wishesOfEpub.LongestSide is { } side ? Math.Max(side, 2560) : null;

    private Seq<Picture> Prepare(ScreenWishes wishes)
    {
        var pictures = zine.ScreenPictures.Values.ToArray();
        Parallel.For(0, pictures.Length, i => pictures[i] = ScreenPicture.Of(pictures[i], wishes.LongestSide, bag));
        return Seq.Of(pictures);
    }

    /// <summary>What is wrong with the text is said once, of the first edition that is made.</summary>
    private DiagnosticBag Unless(OutputKinds others) => zine.Plan.Wants(others) ? new() : bag;

    private static FinishedFile Finished(OutputKinds kind, string suffix, byte[] bytes) => new(suffix, kind, "", 0, stream => stream.Write(bytes));

    /// <summary>Faces are the reader's own choice, so none is named unless the edition brings them.</summary>
    private StyleTokens Tokens(CssTokens theme, bool named) => new(
        Family(theme.TextFamily, named), theme.HeadingFamily == theme.TextFamily ? "" : Family(theme.HeadingFamily, named), theme.Indent > 0, theme.Justified, theme.Hyphenate)
    {
        CodeFamily = Family(theme.CodeFamily, named),
        Capitals = zine.Style.Theme.Text.Capitals,
        OldStyleFigures = zine.Style.Theme.Text.OldStyleFigures && named,
    };

    private string Family(string family, bool named)
    {
        if (!named) return "";
        foreach (var face in faces.Value)
            if (face.Family == family) return family;
        return "";
    }
}
