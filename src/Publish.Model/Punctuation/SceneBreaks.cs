namespace Publish.Model.Punctuation;

/// <summary>A break right before a heading is dropped: the heading is a break already, and two would be printed for one.</summary>
internal static class SceneBreaks
{
    public static Document BeforeHeadings(Document document)
    {
        var body = Sections(document.Body, headingFollows: false);
        return body.IsSame(document.Body) ? document : document with { Body = body };
    }

    private static Seq<Section> Sections(Seq<Section> sections, bool headingFollows)
    {
        var result = new Section[sections.Count];
        var changed = false;
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = Section(sections[i], i + 1 < sections.Count ? sections[i + 1].Heading is not null : headingFollows);
            changed |= !ReferenceEquals(result[i], sections[i]);
        }
        return changed ? Seq.Of(result) : sections;
    }

    private static Section Section(Section section, bool headingFollows)
    {
        var next = section.Subsections.IsEmpty ? headingFollows : section.Subsections[0].Heading is not null;
        var (blocks, subsections) = (section.Blocks, Sections(section.Subsections, headingFollows));
        var kept = blocks.Count;
        while (next && kept > 0 && blocks[kept - 1] is SceneBreak { Attributes.Id.Length: 0 }) kept--;
        if (kept < blocks.Count) blocks = Seq.Of(blocks.Take(kept));
        return kept == section.Blocks.Count && subsections.IsSame(section.Subsections) ? section : section with { Blocks = blocks, Subsections = subsections };
    }
}
