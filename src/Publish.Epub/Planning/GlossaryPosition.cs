using Publish.Model;

namespace Publish.Epub.Planning;

/// <summary>Where the glossary stands among the parts.</summary>
internal abstract record GlossaryPosition
{
    private GlossaryPosition() { }

    /// <summary>The zine has no glossary.</summary>
    internal sealed record None : GlossaryPosition;

    /// <summary>A part of its own after that top-level section; -1 for before the first.</summary>
    internal sealed record After(int Section) : GlossaryPosition;

    /// <summary>Inside the text of that top-level section.</summary>
    internal sealed record Inside(int Section) : GlossaryPosition;

    public static GlossaryPosition Of(Document document)
    {
        if (document.Glossary.IsEmpty) return new None();
        for (var i = 0; i < document.Body.Count; i++)
        {
            var section = document.Body[i];
            if (!Holds(section)) continue;
            return EndsWithIt(section) && !IsItsHeading(section, document.Glossary) ? new After(i) : new Inside(i);
        }

        return new After(document.Body.Count - 1);
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

    // A section that exists for the glossary alone lends it its heading.
    private static bool IsItsHeading(Section section, Glossary glossary) => section.Heading is not null && glossary.Title.IsEmpty;
}
