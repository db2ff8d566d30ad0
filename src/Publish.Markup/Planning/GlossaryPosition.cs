using Publish.Model;
using Publish.Model.Indexing;

namespace Publish.Markup.Planning;

/// <summary>Where the glossary stands among the parts.</summary>
public abstract record GlossaryPosition
{
    private GlossaryPosition() { }

    /// <summary>The zine has no glossary.</summary>
    public sealed record None : GlossaryPosition;

    /// <summary>A part of its own after that top-level section; -1 for before the first.</summary>
    public sealed record After(int Section) : GlossaryPosition;

    /// <summary>Inside the text of that top-level section.</summary>
    /// <param name="IsAll">The section exists for the glossary alone, and lends it its heading.</param>
    public sealed record Inside(int Section, bool IsAll) : GlossaryPosition;

    public static GlossaryPosition Of(Document document)
    {
        if (document.Glossary.IsEmpty) return new None();
        for (var i = 0; i < document.Body.Count; i++)
        {
            var section = document.Body[i];
            if (!Holds(section)) continue;
            if (!EndsWithIt(section)) return new Inside(i, IsAll: false);
            return IsItsHeading(section, document.Glossary) ? new Inside(i, IsAll: true) : new After(i);
        }

        // Pages of their own behind the text come behind its glossary too.
        var last = document.Body.Count - 1;
        while (last >= 0 && document.Body[last].Place != SectionPlace.Text) last--;
        if (last >= 0 && BookIndex.Is(document.Body[last])) last--;
        return new After(last);
    }

    private static bool Holds(Section section)
    {
        foreach (var block in section.Blocks)
            if (block is GlossaryPlace) return true;
        foreach (var subsection in section.Subsections)
            if (Holds(subsection)) return true;
        return false;
    }

    private static bool EndsWithIt(Section section) =>
        section.Subsections.IsEmpty && section.Blocks is { IsEmpty: false } blocks && blocks[^1] is GlossaryPlace;

    private static bool IsItsHeading(Section section, Glossary glossary) => section.Heading is not null && glossary.Title.IsEmpty;
}
