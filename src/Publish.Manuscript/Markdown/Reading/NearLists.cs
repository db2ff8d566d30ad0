using Markdig.Syntax.Inlines;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;
using Inline = Markdig.Syntax.Inlines.Inline;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Lists as word processors write them into a text: <c>•one</c>, and a small o with a tab behind it. Hyphens, asterisks and numbers without a space
/// may be something else, so they are only told of.</summary>
internal static class NearLists
{
    public const string Signs = "•·‣◦▪▫●○∙⁃■□➢➤✓✔\uF0B7\uF0A7";

    /// <summary>The node of a paragraph's text at which such a list begins below a line that leads it in; -1 where none does.</summary>
    /// <remarks>One item is enough behind a colon, for the sign may be any word's in a line that happens to begin with it.</remarks>
    public static int Below(List<Inline> nodes)
    {
        var (start, count, others) = (-1, 0, 0);
        for (var i = 1; i < nodes.Count; i++)
        {
            if (nodes[i - 1] is not LineBreakInline) continue;
            var sign = SignOf(nodes[i]);
            if (start < 0 && sign is null or 'o') continue;
            if (start < 0) start = i;
            if (sign is not null && sign == SignOf(nodes[start])) count++;
            else others++;
        }
        if (start < 2) return -1;
        var leads = nodes[start - 2] is LiteralInline literal && literal.Content.AsSpan().TrimEnd() is [.., ':'];
        return leads || count > Math.Max(1, others) ? start : -1;
    }

    /// <summary>Null for any other paragraph.</summary>
    public static ListBlock? Read(Markdig.Syntax.ParagraphBlock paragraph, TypedAttributes? typed, BlockReader reader)
    {
        if (paragraph.Inline?.FirstChild is not { } first || SignOf(first) is null) return null;
        return Read(InlineNodes.Of(paragraph.Inline), reader.Reading.Span(paragraph), typed, reader);
    }

    /// <param name="nodes">The first begins with a sign.</param>
    public static ListBlock? Read(List<Inline> nodes, Publish.Model.Source.SourceSpan span, TypedAttributes? typed, BlockReader reader)
    {
        if (SignOf(nodes[0]) is not { } sign) return null;
        var lines = Lines(nodes);
        var items = new List<List<Inline>>();
        foreach (var line in lines)
        {
            if (SignOf(line[0]) == sign) items.Add(line);
            else items[^1].AddRange([new LiteralInline(" "), .. line]);
        }
        if (sign == 'o' && items.Count < 2) return null;
        reader.Reading.Diagnostics.ListOfSigns(span, sign is '\uF0B7' or '\uF0A7' ? "a word processor's bullet" : sign.ToString());
        return new ListBlock(ListKind.Bullet, 1, true, Seq.Of(items.Select(item => Item(item, reader))))
        {
            Span = span,
            Attributes = AttributeReader.Read(typed, span, reader.Reading, Braces.List),
        };
    }

    /// <summary>Says of lines that all begin as a list's would, but for the space; false where there are none.</summary>
    public static bool Report(Markdig.Syntax.ParagraphBlock paragraph, FileReading reading)
    {
        if (paragraph.Inline?.FirstChild is not { } first || reading.Fixed is not null || !MayBeMarks(reading, reading.Span(paragraph))) return false;
        var text = reading.Slice(reading.Span(paragraph));
        var lines = text.Split('\n');
        if (text.StartsWith("::", StringComparison.Ordinal) && text.Length > 2 && text[2] is ' ') reading.Diagnostics.TwoColons(reading.Span(paragraph), lines[0]);
        if (lines.Length < 2) return false;
        if (paragraph.Parent is Markdig.Syntax.ListItemBlock && Sublist(lines) is { } below)
        {
            reading.Diagnostics.NearSublist(reading.Span(paragraph), below);
            return true;
        }
        var marks = Array.ConvertAll(lines, line => Mark(line.TrimStart(' ', '\t', '>')));
        // A line of text may lead in.
        if (marks[0].Length == 0 && (marks.Length > 2 || lines[0].TrimEnd().EndsWith(':'))) marks = marks[1..];
        if (!Array.TrueForAll(marks, mark => mark.Length > 0 && (mark == marks[0] || marks[0].Length > 1))) return false;
        reading.Diagnostics.NearList(reading.Span(paragraph), marks[0]);
        return true;
    }

    /// <summary>The mark of the lines below an item's first one, where all have one: "-TIME.", or "** July 14", as other programs have a list within a list.</summary>
    private static string? Sublist(string[] lines)
    {
        var marks = Array.ConvertAll(lines[1..], line => line.TrimStart(' ', '\t', '>') is var words && Mark(words) is { Length: > 0 } mark ? mark : DoubleMark(words));
        return Array.TrueForAll(marks, mark => mark.Length > 0) ? marks[0] : null;
    }

    /// <summary>"**" or "--" with a space behind it.</summary>
    private static string DoubleMark(string line)
    {
        var signs = 0;
        while (signs < line.Length && line[signs] == line[0]) signs++;
        return signs is > 1 and < 6 && line[0] is '*' or '-' or '+' && signs < line.Length && line[signs] is ' ' or '\t' ? line[..signs] : "";
    }

    private static bool MayBeMarks(FileReading reading, Publish.Model.Source.SourceSpan span)
    {
        if (MayBeMark(reading, span.Start)) return true;
        var typed = reading.Text.Content.AsSpan(span.Start, Math.Min(span.Length, reading.Text.Content.Length - span.Start));
        var end = typed.IndexOf('\n');
        if (end < 0) return false;
        var next = typed[(end + 1)..].TrimStart(" \t>");
        return !next.IsEmpty && MayBeMark(reading, span.Start + typed.Length - next.Length);
    }

    private static bool MayBeMark(FileReading reading, int at) =>
        at < reading.Text.Content.Length && (reading.Text.Content[at] is '-' or '*' or '+' or ':' || char.IsAsciiDigit(reading.Text.Content[at]));

    /// <summary>"-", "*" or "1." before a letter; empty for another line.</summary>
    private static string Mark(string line)
    {
        var digits = 0;
        while (digits < line.Length && digits < 3 && char.IsAsciiDigit(line[digits])) digits++;
        if (digits > 0) return digits + 1 < line.Length && line[digits] is '.' or ')' && char.IsLetter(line[digits + 1]) ? line[..(digits + 1)] : "";
        return line.Length > 1 && line[0] is '-' or '*' or '+' && char.IsLetter(line[1]) && line.IndexOf(line[0], 1) < 0 ? line[..1] : "";
    }

    private static char? SignOf(Inline node)
    {
        if (node is not LiteralInline literal || literal.Content.Length == 0) return null;
        var text = literal.Content.AsSpan();
        if (text[0] is 'o' or '·') return text.Length > 1 && (text[1] == '\t' || (text[0] == '·' && text[1] == ' ')) ? text[0] : null;
        return Signs.Contains(text[0], StringComparison.Ordinal) ? text[0] : null;
    }

    private static List<List<Inline>> Lines(List<Inline> nodes)
    {
        var lines = new List<List<Inline>> { new() };
        foreach (var node in nodes)
        {
            if (node is LineBreakInline && lines[^1].Count > 0) lines.Add([]);
            else if (node is not LineBreakInline) lines[^1].Add(node);
        }
        if (lines[^1].Count == 0) lines.RemoveAt(lines.Count - 1);
        return lines;
    }

    private static ListItem Item(List<Inline> nodes, BlockReader reader)
    {
        var first = (LiteralInline)nodes[0];
        var words = first.Content;
        words.Start++;
        words.TrimStart();
        var taken = words.Start - first.Content.Start;
        nodes[0] = new LiteralInline(words) { Span = new(first.Span.Start + taken, first.Span.End) };
        var content = reader.Inlines.Read(nodes, 0, nodes.Count);
        var begin = reader.Reading.Span(nodes[0]);
        var span = begin with { Length = Math.Max(0, reader.Reading.Span(nodes[^1]).End - begin.Start) };
        return new ListItem(content.IsEmpty ? [] : [new Paragraph(content) { Span = span }]) { Span = span };
    }
}
