using Publish.Markup.Planning;

namespace Publish.Markup.Content;

/// <summary>Writes what a part holds, whatever file it stands in.</summary>
public static class PartContent
{
    public static void Write(PartWriter part)
    {
        switch (part.Book.Parts[part.Index])
        {
            case SectionPart section:
                new SectionWriter(part).Write(section.Section, section.Outline);
                break;
            case GlossaryPart:
                new GlossaryWriter(part).Write();
                break;
            case TitlePart title:
                new TitlePageWriter(part).Write(title.Title);
                break;
            case ColophonPart colophon:
                new ColophonWriter(part).Write(colophon.Title);
                break;
            case CoverPart cover:
                CoverWriter.Front(part, cover);
                break;
            case BackCoverPart cover:
                CoverWriter.Back(part, cover);
                break;
            case var other:
                throw new InvalidOperationException("No writer for " + other.GetType().Name);
        }
    }
}
