using Publish.Model;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Ends of verse lines within emphasis, links and other runs: each line gets a run of its own, and the look goes on.</summary>
internal static class LineEnds
{
    /// <summary>Stands where a line of verse ends within a run. A <c>&lt;br&gt;</c> is a line break like any other.</summary>
    public static LineBreak Mark { get; } = new();

    /// <summary>The lines; an empty one where two ends stand side by side.</summary>
    public static List<Seq<Inline>> Split(Seq<Inline> run)
    {
        var lines = new List<List<Inline>> { new() };
        foreach (var inline in run)
        {
            if (ReferenceEquals(inline, Mark)) lines.Add([]);
            else if (Inner(inline) is { } inner && HasEnd(inner)) AddParts(inline, Split(inner), lines);
            else lines[^1].Add(inline);
        }
        return lines.ConvertAll(line => Seq.Of(line));
    }

    private static void AddParts(Inline inline, List<Seq<Inline>> parts, List<List<Inline>> lines)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0) lines.Add([]);
            if (!parts[i].IsEmpty) lines[^1].Add(Part(inline, parts[i], isFirst: i == 0));
        }
    }

    private static bool HasEnd(Seq<Inline> run)
    {
        foreach (var inline in run)
            if (ReferenceEquals(inline, Mark) || (Inner(inline) is { } inner && HasEnd(inner))) return true;
        return false;
    }

    private static Seq<Inline>? Inner(Inline inline) => inline switch
    {
        Styled styled => styled.Content,
        Link link => link.Content,
        CrossReference reference => reference.Content,
        TermUse use => use.Content,
        _ => null,
    };

    /// <summary>An id stands once.</summary>
    private static Inline Part(Inline inline, Seq<Inline> content, bool isFirst)
    {
        Inline part = inline switch
        {
            Styled styled => styled with { Content = content },
            Link link => link with { Content = content },
            CrossReference reference => reference with { Content = content },
            TermUse use => use with { Content = content },
            _ => inline,
        };
        var span = content[0].Span with { Length = Math.Max(0, content[^1].Span.End - content[0].Span.Start) };
        if (isFirst || part.Attributes.Id.Length == 0) return part with { Span = span };
        var attributes = part.Attributes with { Id = "" };
        return part with { Span = span, Attributes = attributes == Attributes.None ? Attributes.None : attributes };
    }
}
