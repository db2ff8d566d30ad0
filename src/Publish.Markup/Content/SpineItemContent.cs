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
