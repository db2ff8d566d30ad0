using Publish.Markup.Planning;

namespace Publish.Markup.Content;

/// <summary>Writes what a part holds, whatever file it stands in.</summary>
public static class SpineItemContent
{
    public static void Write(SpineItemWriter part)
    {
        switch (part.Book.Parts[part.Index])
        {
            case SectionItem section:
                new SectionWriter(part).Write(section.Section, section.Outline);
                break;
            case GlossaryItem:
                new GlossaryWriter(part).Write();
                break;
            case TitlePageItem title:
                new TitlePageWriter(part).Write(title.Title);
                break;
            case ColophonItem colophon:
                new ColophonWriter(part).Write(colophon.Title);
                break;
            case CoverItem cover:
                CoverWriter.Front(part, cover);
                break;
            case BackCoverItem cover:
                CoverWriter.Back(part, cover);
                break;
            case var other:
                throw new InvalidOperationException("No writer for " + other.GetType().Name);
        }
    }
}

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
