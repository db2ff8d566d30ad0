using Publish.Markup.Planning;
using Publish.Markup.Syntax;
using Publish.Model;
using Publish.Model.Punctuation;
using Publish.Model.Walking;

namespace Publish.Markup.Content;

/// <summary>Writes sections into each other as they stand in the document, each named by its heading.</summary>
internal readonly struct SectionWriter(SpineItemWriter part)
{
    private XhtmlWriter Xml => part.Xml;

    public void Write(Section section, Outline outline)
    {
        var (outer, outerHeading) = (part.Place, part.IsUnderHeading);
        (part.Place, part.IsUnderHeading) = (outline.Title, section.Heading is not null);
        part.StartOf(section);
        Begin(section, outline);
        if (section.Heading is { } heading) WriteHeading(heading, outline);
        if (part.Depth == part.TopDepth && section.Place == SectionPlace.Text && part.Book.Content.Tokens.ChapterDropCaps && !outline.IsContinued) part.Opener = Initial.Opener(section);
        part.UnderHeading = section.Blocks.IsEmpty ? null : section.Blocks[0];
        part.Depth++;
        part.Blocks.Write(section.Blocks);
        for (var i = 0; i < section.Subsections.Count; i++)
            Deeper(section.Subsections[i], outline.Children[i]);
        part.Depth--;
        Xml.End("section"u8).Line();
        (part.Place, part.IsUnderHeading) = (outer, outerHeading);
    }

    private void Deeper(Section section, Outline outline)
    {
        var writer = this;
        if (!DeepStack.IsLow) Write(section, outline);
        else DeepStack.Continue(() => writer.WriteAll(section, outline));
    }

    private bool WriteAll(Section section, Outline outline)
    {
        Write(section, outline);
        return true;
    }

    private void Begin(Section section, Outline outline)
    {
        Xml.Begin("section"u8).Attribute("id"u8, outline.IsContinued ? null : outline.Id);
        if (part.Depth == part.TopDepth && !outline.IsContinued && !section.IsUntitledPage) BeginTop();
        // Several places of one name could not be told apart by those who go from place to place: of those with a heading the first has it.
        if (section.Heading is null) Xml.Attribute("aria-label"u8, part.Names.OfRegion(outline.Title));
        else if (part.Names.TakeRegion(outline.Title))
            if (CallsNotes(section.Heading.Content)) Xml.Attribute("aria-label"u8, outline.Title);
            else Xml.Attribute("aria-labelledby"u8, HeadingId(outline));
        part.Styled(section.Attributes, "").Line();
    }

    private void BeginTop()
    {
        if (part.Book.IsGlossary(part.Index)) part.Semantics("glossary"u8, "doc-glossary"u8);
        else part.Semantics("chapter"u8, "doc-chapter"u8);
    }

    private void WriteHeading(Heading heading, Outline outline)
    {
        var element = HeadingRank.Of(part.Depth + 1);
        part.StartOf(heading);
        Xml.Begin(element).Attribute("id"u8, HeadingId(outline));
        part.Styled(heading.Attributes, "");
        part.Runs.StartParagraph();
        part.FlushBreaksInline();
        part.Inlines.Write(heading.Content);
        Xml.End(element).Line();
    }

    private static string HeadingId(Outline outline) => outline.Id + "-title";

    // Named by such a heading, a section would be read out with the numbers of its notes.
    private static bool CallsNotes(Seq<Inline> content)
    {
        foreach (var inline in content)
        {
            if (inline is Note or TermUse { Call: not TermCall.None }) return true;
            if (inline is Styled styled && CallsNotes(styled.Content)) return true;
        }

        return false;
    }
}
