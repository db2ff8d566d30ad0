using Publish.Markup.Planning;

namespace Publish.Markup.Content;

/// <summary>Covers: one picture that fills the page and keeps its shape.</summary>
/// <remarks>In a block of its own: readers that enlarge the whole page for larger type leave such pictures as they are.</remarks>
internal static class CoverWriter
{
    public static void Front(SpineItemWriter part, CoverItem cover)
    {
        part.Xml.Begin("section"u8);
        part.Semantics("cover"u8, []).Attribute("class"u8, "cover"u8).Attribute("aria-label"u8, cover.Title);
        part.Xml.Begin("div"u8);
        part.Runs.BeginPicture();
        part.Xml.Begin("img"u8).Attribute("src"u8, part.Book.Addresses.OfCover(cover.Picture)).Attribute("alt"u8, cover.Alternative)
            .Attribute("role"u8, "doc-cover"u8).Void();
        part.Runs.EndPicture();
        part.Xml.End("div"u8).End("section"u8).Line();
    }

    public static void Back(SpineItemWriter part, BackCoverItem cover)
    {
        part.Xml.Begin("section"u8).Attribute("class"u8, "cover"u8).Attribute("aria-label"u8, cover.Title);
        part.Xml.Begin("div"u8);
        part.Runs.BeginPicture();
        part.Xml.Begin("img"u8).Attribute("src"u8, part.Book.Addresses.Of(cover.Picture)).Attribute("alt"u8, cover.Alternative).Void();
        part.Runs.EndPicture();
        part.Xml.End("div"u8).End("section"u8).Line();
    }
}
