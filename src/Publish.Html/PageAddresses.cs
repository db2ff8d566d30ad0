using Publish.Markup;
using Publish.Markup.Planning;
using Publish.Model;
using Publish.Model.Pictures;

namespace Publish.Html;

/// <summary>All parts are places of one page, and all pictures stand in it (RFC 2397).</summary>
internal sealed class PageAddresses : IAddresses
{
    public string Of(SpineItem part, bool isSame, string id) => "#" + id;

    public string StartOf(SpineItem part) => part switch
    {
        SectionItem section => section.Outline.Id,
        GlossaryItem => Anchors.Glossary,
        var other => other.Name,
    };

    public string Of(PictureFile picture) => OfCover(picture.Picture);

    public string OfCover(Picture cover) => "data:" + ScreenPictureFiles.MediaType(cover.Format) + ";base64," + Convert.ToBase64String(cover.Bytes.Span);
}
