using System.Globalization;
using Publish.Manuscript.Files;
using Publish.Manuscript.Importing;
using Publish.Manuscript.Importing.Accounts;
using Publish.Manuscript.Markdown;
using Publish.Manuscript.Yaml;
using Publish.Model;
using Publish.Model.Naming;
using Publish.Model.Pictures;
using Publish.Model.Source;

namespace Publish.Manuscript.Drawings;

/// <summary>Makes a zine of pictures: each a page, what is as wide as two a spread, the outer ones covers, and the page of their shape.</summary>
/// <param name="files">What the pages are made of.</param>
/// <param name="wanted">What is done to each picture where they are imported, so that copies are made of them; null where they stay what and where they are.</param>
internal sealed class DrawingsReader(ManuscriptPath path, DrawingFiles files, IDarkroom darkroom, PictureWork? wanted, DiagnosticBag diagnostics)
{
    private const string ZineFileName = "zine.yaml";
    private const string Folder = "images/";

    private static readonly string[] TwinEnds = [".png", ".jpg", ".jpeg"];

    private readonly SourceSet sources = new();
    private readonly PictureFiles pictures = new();

    private string Name => path.IsFolder ? path.Name : Path.GetFileNameWithoutExtension(path.Name);

    /// <returns>Null, and diagnostics, where a picture cannot be used: a zine that lacks a page is none.</returns>
    public ManuscriptFiles? Read()
    {
        var before = diagnostics.Sorted().Count(problem => problem.Severity == Severity.Error);
        var zine = ReadZine();
        if (zine.Contents is not null) diagnostics.ContentsOfPictures(zine.PlaceOf("contents"));
        // What has a page outside of the text stands there alone.
        var drawings = Parted([.. files.Read().Where(drawing => !zine.Pages.Any(page => page.Path == drawing.Name))]);
        files.LeftOut.RemoveAll(name => zine.Pages.Any(page => page.Path == name));
        if (diagnostics.Sorted().Count(problem => problem.Severity == Severity.Error) > before) return null;
        if (drawings.Count == 0)
        {
            diagnostics.NoPictures(path.Name);
            return null;
        }
        var pages = DrawingPages.Of(drawings, zine.Metadata);
        if (zine.Metadata.Cover.Length > 0 && pages.Front is null) diagnostics.PictureMissing(zine.PlaceOf("cover"), zine.Metadata.Cover, null);
        if (zine.Metadata.BackCover.Length > 0 && pages.Back is null) diagnostics.PictureMissing(zine.PlaceOf("back-cover"), zine.Metadata.BackCover, null);
        Keep(pages);
        var size = DrawingSize.Of(pages.Shape);
        new DrawingChecks(diagnostics, path.Name, wanted is not null).Check(pages, size, files, drawings);
        var reader = new DocumentReader(new PictureShelf(path.Folder, diagnostics) { Pictures = pictures, Darkroom = darkroom }, diagnostics) { Language = zine.Metadata.Language };
        reader.AddPages(zine, path.Folder, sources);
        var shown = pages.Document(zine, size);
        var document = Titled.After(reader.WithPages(shown), zine, Name, path.Name, diagnostics);
        var account = new Ledger { Pictures = drawings.Count }.Close(files.Kind, Counted(shown));
        return new(document with { Sources = Seq.Of(sources.Files.Select(file => file.Path)) }, sources, pictures, path.IsFolder ? path.FullPath : Path.GetDirectoryName(path.FullPath)!) { Account = account, Unused = reader.Unused, Settings = zine.Places };
    }

    /// <summary>A cover as wide as two pages goes around the zine: front and back are its halves.</summary>
    private List<Drawing> Parted(List<Drawing> drawings)
    {
        if (DrawingPages.AroundOf(drawings) is not (>= 0 and var around) || drawings[around] is not { Format: not PictureFormat.Svg } cover) return drawings;
        var bytes = cover.Made?.Bytes ?? FileLoader.Load(cover.FullPath, cover.Name, Limits.PictureBytes, diagnostics);
        if (bytes is null || darkroom.Develop(bytes, 0, new(new CropShares(0.5, 0, 0, 0))) is not { } front || darkroom.Develop(bytes, 0, new(new CropShares(0, 0, 0.5, 0))) is not { } back) return drawings;
        drawings[around] = Half(cover, "front", front);
        drawings.Add(Half(cover, "back", back));
        return drawings;
    }

    private static Drawing Half(Drawing cover, string side, DevelopedPicture half) =>
        new($"{cover.Stem}-{side}{Path.GetExtension(cover.Name)}", "", half, half.Format, half.Width, half.Height) { HasIdleColours = cover.HasIdleColours };

    /// <summary>Covers are shown as well, and stand in no block.</summary>
    private static Document Counted(Document document)
    {
        var covers = new[] { document.Metadata.Cover, document.Metadata.BackCover }.Where(cover => cover.Length > 0).Select(cover => (Block)new Figure(new(cover, null), [], FigurePlacement.FullPage));
        return document with { Body = document.Body.Add(new(1, null, Seq.Of(covers), [])) };
    }

    /// <summary>A folder may have its settings already, and no text yet.</summary>
    private ZineFile ReadZine() => SettingsOf(path, sources, diagnostics);

    public static ZineFile SettingsOf(ManuscriptPath path, SourceSet sources, DiagnosticBag diagnostics)
    {
        if (!path.IsFolder || path.Folder.Find(ZineFileName) is not FileLookup.Found found) return ZineFile.Empty;
        return FileLoader.LoadText(found.FullPath, ZineFileName, Limits.SettingsBytes, diagnostics) is { } bytes
            ? ZineReader.Read(SettingsFile.Read(ZineFileName, bytes, sources, diagnostics), diagnostics)
            : ZineFile.Broken;
    }

    /// <summary>Where each lies in the manuscript: where it is, or among the pictures of the new one, under a name that is safe everywhere.</summary>
    private void Keep(DrawingPages pages)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        pages.Name(drawing =>
        {
            var named = wanted is null ? NameOf(drawing) : Folder + SafeName(drawing);
            var free = named;
            for (var number = 2; !taken.Add(free); number++)
                free = string.Create(CultureInfo.InvariantCulture, $"{named[..named.LastIndexOf('.')]}-{number}{Path.GetExtension(named)}");
            if (drawing.Made is { } made) pictures.Add(free, made.Bytes, made.Format);
            else pictures.Add(free, drawing.FullPath, drawing.Format, drawing.Format == PictureFormat.Svg ? Twin(drawing.FullPath) : null);
            return free;
        });
    }

    /// <summary>What was made of a file is a PNG or JPEG, whatever that was.</summary>
    private static string NameOf(Drawing drawing) => drawing.Made is null ? drawing.Name : drawing.Stem + End(drawing.Format);

    private static string SafeName(Drawing drawing)
    {
        var slug = Slug.From(drawing.Stem);
        return (slug == "zine" ? "picture" : slug) + End(drawing.Format);
    }

    private static string End(PictureFormat format) => format switch { PictureFormat.Png => ".png", PictureFormat.Jpeg => ".jpg", _ => ".svg" };

    private static string? Twin(string drawing) => TwinEnds.Select(end => Path.ChangeExtension(drawing, end)).FirstOrDefault(File.Exists);
}
