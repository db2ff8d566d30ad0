using Publish.Fonts;
using Publish.Manuscript;
using Publish.Model;
using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Pdf;
using Publish.Press.Paging;
using Publish.Typesetting.Inks;
using Publish.Typesetting.Paragraphs.Hyphenation;

namespace Publish.Press.Building;

/// <summary>A manuscript that is ready to be laid out and exported.</summary>
/// <param name="Document">After the passes.</param>
/// <param name="Pictures">By the paths that the document names, as paper shows them.</param>
/// <param name="Fonts">The style's own first, then the manuscript's, then the house's.</param>
/// <param name="Hyphenator">The manuscript's own patterns first, then the house's.</param>
internal sealed record Zine(
    Document Document, ZinePlan Plan, ManuscriptFiles Manuscript, HouseStyle Style, IReadOnlyDictionary<string, Picture> Pictures, FontLibrary Fonts, Hyphenator Hyphenator)
{
    /// <summary>The same as screens show them: drawings stay drawings.</summary>
    public required IReadOnlyDictionary<string, Picture> ScreenPictures { get; init; }

    /// <summary>The document with each picture under the name of its file, however it is treated.</summary>
    public Document Model => TreatedShowings.Together(Document, Shown);

    /// <summary>The pictures that the document shows.</summary>
    public IReadOnlyList<PictureShowing> Shown { get; private init; } = [];

    /// <summary>Boxes stand for pictures.</summary>
    public bool HasBoxes { get; private init; }

    /// <summary>As a draft: with boxes for the pictures that are missing.</summary>
    public Zine WithBoxes()
    {
        var family = Style.Theme.Faces.Heading;
        var boxed = this with { Pictures = DraftBuild.Filled(Pictures, Document, Fonts, family), ScreenPictures = DraftBuild.Filled(ScreenPictures, Document, Fonts, family) };
        return boxed with { HasBoxes = boxed.Pictures.Count > Pictures.Count || boxed.ScreenPictures.Count > ScreenPictures.Count };
    }

    /// <summary>What it is printed with.</summary>
    public InkSet Inks { get; private init; } = InkSet.BlackOnly;

    /// <summary>How fine its pictures are in print; null for as fine as they are.</summary>
    public PictureFineness? Fineness { get; private init; } = PictureFineness.Usual;

    /// <summary>What its files would be called, were it alone in the output folder.</summary>
    public string Slug => Publish.Model.Naming.Slug.From(
        Document.Settings.Slug.Length > 0 ? Document.Settings.Slug : Document.Metadata.Title, Document.Metadata.Language);

    public static Zine Of(Document document, ManuscriptFiles manuscript, ZinePlan plan, House house, DiagnosticBag bag)
    {
        var found = HouseStyle.Find(plan.Style, manuscript, house, bag);
        var fonts = ZineFonts.Of(found, manuscript, house, bag);
        if (plan.Folded is { Making.Finish.MakesOwnZines: true }) document = PicturesAlone.OnPanels(document);
        var changed = StyleChanges.On(found, plan.Style, document, bag);
        var style = changed with { Theme = new PageSizing(plan, document, fonts, bag).Of(TypeSizeReader.Sized(changed.Theme, plan.Style, plan.TypeSize, document.Settings, bag)) };
        var (parted, shown) = TreatedShowings.Of(document, manuscript.Pictures.Paths);
        var (print, screens) = DecodedPictures.Fill(parted, shown, manuscript, plan.Any(edition => edition.NeedsPrintPictures) ? new(fonts, style.Theme.Faces) : null, bag);
        return new(parted, plan, manuscript, style, print, fonts, OwnPatterns.Of(manuscript, house, bag)) { Shown = shown, ScreenPictures = screens, Inks = ZineInks.Of(document.Settings, bag), Fineness = PrintPictures.Of(document.Settings, bag) };
    }
}

/// <summary>The house's hyphenation, and what lies in the manuscript's own <c>hyphenation/</c>.</summary>
internal static class OwnPatterns
{
    private const string Folder = "hyphenation";

    public static Hyphenator Of(ManuscriptFiles manuscript, House house, DiagnosticBag bag) =>
        house.Hyphenator.With(Path.Combine(manuscript.Folder, Folder), path => bag.UnusablePatterns(Path.GetRelativePath(manuscript.Folder, path).Replace('\\', '/')));
}

/// <summary>The fonts of a zine: its style's, those in the manuscript's own <c>fonts/</c>, and the house's. What is no font is said and passed over.</summary>
internal static class ZineFonts
{
    private const string Folder = "fonts";

    public static FontLibrary Of(HouseStyle style, ManuscriptFiles manuscript, House house, DiagnosticBag bag)
    {
        string[] own = [Path.Combine(style.Folder, Folder), Path.Combine(manuscript.Folder, Folder)];
        var unreadable = new List<string>();
        foreach (var (path, reason) in own.SelectMany(FontLibrary.Unreadable))
        {
            unreadable.Add(path);
            bag.UnreadableFont(Path.GetRelativePath(manuscript.Folder, path).Replace('\\', '/'), reason);
        }
        return new([.. own, .. house.Fonts], unreadable, house.Faces);
    }
}
