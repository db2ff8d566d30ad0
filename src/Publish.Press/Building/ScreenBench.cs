using Publish.Epub;
using Publish.Markup;
using Publish.Model;
using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Raster.Screens;
using Publish.Typesetting.Themes;

namespace Publish.Press.Building;

/// <summary>What the editions for screens share: pictures and faces made ready, the page map, the cover.</summary>
internal sealed class ScreenBench
{
    private readonly Workshop shop;
    private readonly Zine zine;
    private readonly ScreenPreferences wishesOfEpub;
    private readonly ScreenPreferences wishesOfHtml;
    private readonly Lazy<Seq<EmbeddedFace>> faces;
    private readonly Lazy<Seq<Picture>> picturesOfEpub;

    public ScreenBench(Workshop shop)
    {
        (this.shop, zine) = (shop, shop.Zine);
        wishesOfEpub = ScreenPreferences.Read(zine.Document.Settings, "epub", fontsByDefault: false, shop.Bag);
        wishesOfHtml = ScreenPreferences.Read(zine.Document.Settings, "html", fontsByDefault: true, shop.Bag);
        faces = new(() => ScreenFaces.Of(zine));
        picturesOfEpub = new(() => Prepare(wishesOfEpub));
    }

    /// <summary>What an e-book is made from.</summary>
    /// <param name="heard">Takes what is wrong with its date and its name.</param>
    public EpubContent Book(DiagnosticBag heard) => Content<EpubContent>(wishesOfEpub, picturesOfEpub.Value) with
    {
        Modified = EditionDate.Of(zine.Document.Metadata, heard),
        Cover = ScreenPicture.Of(shop.Cover, CoverSide, shop.Bag),
        Slug = zine.Slug,
    };

    /// <summary>What a page for browsers is made from. Only a cover of the zine's own is shown: one that is set from the title would say the title page's words again.</summary>
    public ScreenContent Page()
    {
        var pictures = Prepare(wishesOfHtml);
        return Content<ScreenContent>(wishesOfHtml, pictures) with { Cover = pictures.FirstOrDefault(picture => picture.Path == zine.Document.Metadata.Cover) };
    }

    private T Content<T>(ScreenPreferences preferences, Seq<Picture> pictures)
        where T : ScreenContent, new() => new()
        {
            PageMap = shop.Layout.PageMap,
            Pictures = pictures,
            Faces = preferences.Fonts ? faces.Value : [],
            Tokens = Tokens(zine.Style.Theme.CssTokens, preferences.Fonts),
            StyleSheet = zine.Style.StyleSheet,
        };

    /// <summary>Shops refuse smaller covers.</summary>
    private int? CoverSide => wishesOfEpub.LongestSide is { } side ? Math.Max(side, 2560) : null;

    private Seq<Picture> Prepare(ScreenPreferences preferences)
    {
        var pictures = zine.ScreenPictures.Values.ToArray();
        Parallel.For(0, pictures.Length, i => pictures[i] = ScreenPicture.Of(pictures[i], preferences.LongestSide, shop.Bag));
        return Seq.Of(pictures);
    }

    /// <summary>Faces are the reader's own choice, so none is named unless the edition brings them.</summary>
    private StyleTokens Tokens(CssTokens theme, bool named) => new(
        Family(theme.TextFamily, named), theme.HeadingFamily == theme.TextFamily ? "" : Family(theme.HeadingFamily, named), theme.Indent > 0, theme.Justified, theme.Hyphenate)
    {
        CodeFamily = Family(theme.CodeFamily, named),
        Capitals = zine.Style.Theme.Text.Capitals,
        Measure = (int)(zine.Style.Theme.Measure.Millimetres * 1000),
        TextHeight = (int)((zine.Style.Theme.Text.Leading * zine.Style.Theme.LinesOnPage).Millimetres * 1000),
        DropCapLines = zine.Style.Theme.DropCaps.Lines,
        ChapterDropCaps = zine.Style.Theme.DropCaps.Chapters,
        HangingSpeeches = zine.Style.Theme.Speeches.Hanging,
        PoemPages = zine.Style.Theme.Verse.OwnPage,
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
