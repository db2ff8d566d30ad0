using Publish.Markup.Planning;
using Publish.Markup.Syntax;
using Publish.Model;
using Publish.Model.Pictures;

namespace Publish.Markup.Content;

/// <summary>Writes a picture; its words where the picture itself could not be read.</summary>
internal readonly struct PictureWriter(SpineItemWriter part)
{
    /// <param name="style">Its own style; empty for none.</param>
    public XhtmlWriter Write(Image image, string style = "")
    {
        var xml = part.Xml;
        if (part.Book.Pictures.Find(image.Path) is not { } file)
        {
            xml.Begin("span"u8);
            part.Own(image);
            part.Runs.Write("[" + Alternative(image) + "]");
            return xml.End("span"u8);
        }

        part.Runs.BeginPicture();
        xml.Begin("img"u8).Attribute("src"u8, part.Book.Addresses.Of(file)).Attribute("alt"u8, Alternative(image));
        part.Own(image, ClassOf(file.Picture)).Style(style);
        if (image.Alternative is null && image.Attributes.Language is null) xml.InOwnWords(part.Book);
        xml.Void();
        part.Runs.EndPicture();
        return xml;
    }

    /// <summary>A drawing turns with the page at night; a photograph with holes in it keeps its ground.</summary>
    private static string ClassOf(Picture picture) => picture.Format == PictureFormat.Svg ? "ground drawing" : Grounds.IsMissing(picture) ? "ground" : "";

    // Nobody has said what it shows, but to call it decorative would be a claim of ours.
    private string Alternative(Image image) => image.Alternative ?? part.Book.Terms.Figure;
}
