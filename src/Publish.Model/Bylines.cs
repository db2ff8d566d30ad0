using Publish.Model.Walking;

namespace Publish.Model;

/// <summary>Who wrote a piece: the <see cref="DivisionKind.Byline"/> that stands below its heading.</summary>
public static class Bylines
{
    /// <summary>What parts a title from a name where both stand in one line.</summary>
    private const string Between = " · ";

    /// <summary>The first line of the byline, without notes; empty where the section has none.</summary>
    public static string Of(Section section)
    {
        if (section.Heading is null) return "";
        // A subtitle may stand between.
        for (var i = 0; i < section.Blocks.Count && i < 2; i++)
            if (section.Blocks[i] is Division { Kind: DivisionKind.Byline } byline) return First(byline);
        return "";
    }

    /// <summary>A section's title and its author, for contents, running heads and navigation: "Rain · Ann Other".</summary>
    public static string Titled(Section section, string title) => Of(section) is { Length: > 0 } author ? title + Between + author : title;

    private static string First(Division byline)
    {
        foreach (var block in byline.Content)
            if (block is Paragraph paragraph) return PlainText.WithoutNotes(paragraph.Content);
        return "";
    }
}
