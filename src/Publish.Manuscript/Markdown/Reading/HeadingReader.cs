using System.Buffers;
using Markdig.Syntax;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;

namespace Publish.Manuscript.Markdown.Reading;

internal static class HeadingReader
{
    /// <summary>An underlined heading longer than this was probably meant as a paragraph, with a pause after it.</summary>
    private const int LongestUnderlined = 100;

    /// <summary>Below this rank HedgeDoc keeps a line of tags.</summary>
    private const int LowestOwn = 4;

    private static readonly SearchValues<char> Keys = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-0123456789");
    private static readonly SearchValues<char> Marks = SearchValues.Create("*_[`\\<&");

    /// <summary>The key of a picture that a heading's letters are drawn in.</summary>
    public const string Drawing = "picture";

    public static void Read(HeadingBlock block, TypedAttributes? typed, BlockReader reader, List<FlowItem> items)
    {
        var reading = reader.Reading;
        var span = reading.Span(block);
        if (reading.Fixed is null && block.Level > LowestOwn && Foreign.Tags.OfHeading(Line(span, reading)) is { } tags)
        {
            reading.Diagnostics.LineOfTags(span, tags);
            return;
        }
        var content = reader.Inlines.ReadBlock(block.Inline);
        if (content.Content.IsEmpty)
        {
            reading.Diagnostics.EmptyHeading(span);
            return;
        }
        if (block is { IsSetext: true, Level: 2 } && IsFrontMatter(reading.Slice(span))) reading.Diagnostics.FrontMatterWithin(span);
        else if (block is { IsSetext: true, Level: 2 } && LooksLikeParagraph(content.Content)) reading.Diagnostics.UnderlinedParagraph(span);
        else if (!block.IsSetext && EndsInASign(Line(span, reading), block.Level)) reading.Diagnostics.ClosedHeading(span, Line(span, reading).Trim().ToString());
        var all = AttributeReader.Merge(typed, content.Attributes);
        var heading = new Heading(all.Value(Drawing) is { } path ? Drawn(path, content.Content, span, reading) : content.Content) { Span = span };
        items.Add(new FlowItem.OfHeading(block.Level, heading, Plain(AttributeReader.Read(all, span, reading, Braces.Heading), span, reading)));
    }

    /// <summary>A heading that is drawn by hand is its picture, which says what the letters say.</summary>
    private static Seq<Inline> Drawn(string path, Seq<Inline> content, Publish.Model.Source.SourceSpan span, FileReading reading)
    {
        if (content.Any(inline => inline is Note)) reading.Diagnostics.NoteInDrawnHeading(span);
        return [ImageReader.Make(path, Publish.Model.Walking.PlainText.WithoutNotes(content), isDecorative: false, span, reading)];
    }

    /// <summary>To the end of the line: of signs that close a heading the place is not its own.</summary>
    private static ReadOnlySpan<char> Line(Publish.Model.Source.SourceSpan span, FileReading reading)
    {
        if (reading.Fixed is not null || span.Start >= reading.Text.Content.Length) return [];
        var rest = reading.Text.Content.AsSpan(span.Start);
        var end = rest.IndexOf('\n');
        return end < 0 ? rest : rest[..end];
    }

    /// <summary>"# Learn C #": signs at the end that close the heading, though they are other than those before it, or belong to a letter: C #, F #.</summary>
    private static bool EndsInASign(ReadOnlySpan<char> typed, int level)
    {
        typed = typed.TrimEnd();
        var words = typed.TrimEnd('#');
        var signs = typed.Length - words.Length;
        if (signs == 0 || words.IsEmpty || words[^1] is not (' ' or '\t')) return false;
        words = words.TrimEnd();
        return signs != level || (words.Length > 1 && words[^1] is >= 'A' and <= 'H' && words[^2] == ' ');
    }

    /// <summary>Keys with their values, as at a file's head, and one of them that every piece has.</summary>
    private static bool IsFrontMatter(string typed)
    {
        var isPiece = false;
        foreach (var line in typed.TrimEnd('-', '\n').Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line.StartsWith("  ", StringComparison.Ordinal) || line.StartsWith("- ", StringComparison.Ordinal)) continue;
            if (colon < 1 || line.AsSpan(0, colon).ContainsAnyExcept(Keys) || (colon + 1 < line.Length && line[colon + 1] != ' ')) return false;
            isPiece |= line[..colon].ToLowerInvariant() is "title" or "author" or "authors" or "date" or "layout" or "tags";
        }
        return isPiece;
    }

    /// <summary>A running head has no emphasis and no notes: of a short form the words count.</summary>
    private static Attributes Plain(Attributes attributes, Publish.Model.Source.SourceSpan span, FileReading reading)
    {
        if (attributes[Section.Short] is not { } words || words.AsSpan().IndexOfAny(Marks) < 0) return attributes;
        var plain = Publish.Model.Walking.PlainText.WithoutNotes(InlineReader.ReadWords(words, span, reading));
        return attributes with { Others = attributes.Others.Select(pair => pair.Key == Section.Short ? new Model.Attribute(pair.Key, plain) : pair) };
    }

    private static bool LooksLikeParagraph(Seq<Inline> content)
    {
        var words = Publish.Model.Walking.PlainText.WithoutNotes(content);
        return words.Length > LongestUnderlined || words.EndsWith('.');
    }
}
