using Publish.Markup;
using Publish.Markup.Planning;
using Publish.Model;
using Publish.Model.Pictures;

namespace Publish.Html;

/// <summary>All parts are places of one page, and all pictures stand in it (RFC 2397).</summary>
internal sealed class PageAddresses : IAddresses
{
    public string Of(Part part, bool isSame, string id) => "#" + id;

    public string StartOf(Part part) => part switch
    {
        SectionPart section => section.Outline.Id,
        GlossaryPart => Anchors.Glossary,
        var other => other.Name,
    };

    public string Of(PictureFile picture) => OfCover(picture.Picture);

    public string OfCover(Picture cover) => "data:" + PictureFiles.MediaType(cover.Format) + ";base64," + Convert.ToBase64String(cover.Bytes.Span);
}
