using Publish.Epub.Navigation;
using Publish.Markup.Planning;
using Publish.Markup.Styles;
using Publish.Model;

namespace Publish.Epub.Package;

/// <summary>Every file of the book; those that are read come in their order.</summary>
internal static class Manifest
{
    private const string Xhtml = "application/xhtml+xml";

    public static Seq<ManifestItem> Of(Book book)
    {
        var items = new List<ManifestItem>();
        for (var i = 0; i < book.Parts.Count; i++)
        {
            var part = book.Parts[i];
            items.Add(new(part.Name, part.File, Xhtml, book.IsGlossary(i) ? "glossary" : null, InSpine: true));
            if (part is TitlePageItem) items.Add(new("nav", NavigationDocument.File, Xhtml, "nav", InSpine: book.Document.Settings.Contents == true));
        }

        items.Add(new("ncx", Ncx.File, "application/x-dtbncx+xml"));
        items.Add(new("style", EpubSheet.File, "text/css"));
        if (book.Content.Cover is { } cover)
            items.Add(new("cover-image", book.Addresses.OfCover(cover), ScreenPictureFiles.MediaType(cover.Format), "cover-image"));
        var number = 0;
        foreach (var picture in book.ShownPictures)
            items.Add(new("picture-" + Number(++number), picture.Path, ScreenPictureFiles.MediaType(picture.Picture.Format)));
        for (var i = 0; i < book.Content.Faces.Count; i++)
            items.Add(new("face-" + Number(i + 1), FontFaces.PathOf(book.Content.Faces[i], i), FontFaces.MediaType(book.Content.Faces[i])));
        return Seq.Of(items);
    }

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
