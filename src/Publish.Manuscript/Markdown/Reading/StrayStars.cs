using Markdig.Syntax.Inlines;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary><c>**Thanks **you</c>: stars that open twice, since a space stands before those that were to close.</summary>
internal static class StrayStars
{
    /// <summary>The words between, and the place of the first stars; null where there are none.</summary>
    public static (string Words, string Stars, Publish.Model.Source.SourceSpan Span)? In(List<Inline> nodes, FileReading reading)
    {
        if (reading.Fixed is not null) return null;
        LiteralInline? open = null;
        foreach (var node in nodes)
        {
            if (node is not LiteralInline { Content.Length: 2 or 3 } literal || !Opens(literal, reading)) continue;
            if (open is not null && open.Content.AsSpan().SequenceEqual(literal.Content.AsSpan()))
            {
                var (first, second) = (reading.Span(open), reading.Span(literal));
                var words = reading.Slice(first with { Start = first.End, Length = second.Start - first.End });
                return (words.Trim(), open.Content.ToString(), first with { Length = second.End - first.Start });
            }
            open = literal;
        }
        return null;
    }

    /// <summary>White space or the beginning before it, a letter behind.</summary>
    private static bool Opens(LiteralInline literal, FileReading reading)
    {
        var signs = literal.Content.AsSpan();
        if (literal.IsFirstCharacterEscaped || signs.ContainsAnyExcept('*') && signs.ContainsAnyExcept('_')) return false;
        var (text, span) = (reading.Text.Content, reading.Span(literal));
        return span.End < text.Length && char.IsLetterOrDigit(text[span.End]) && (span.Start == 0 || char.IsWhiteSpace(text[span.Start - 1]));
    }
}
