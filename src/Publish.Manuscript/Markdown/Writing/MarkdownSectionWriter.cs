using System.Buffers;
using System.Globalization;
using System.Text;
using Publish.Manuscript.Markdown.Reading;
using Publish.Model;

namespace Publish.Manuscript.Markdown.Writing;

/// <summary>Writes sections of the first level as a file.</summary>
internal static class MarkdownSectionWriter
{
    private const int LongestName = 40;

    private static readonly SearchValues<char> LettersAndDigits = SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <param name="number">From 1; the files' names begin with it, so that they stay in order.</param>
    public static WrittenFile Write(ReadOnlySpan<Section> sections, int number)
    {
        var text = new StringBuilder();
        var notes = new NoteSheet();
        foreach (var section in sections) Append(text, section, notes);
        var stem = sections[0].Heading is { } heading ? Identifiers.Stem(Publish.Model.Walking.PlainText.WithoutNotes(heading.Content)) : "opening";
        if (stem.Length > LongestName) stem = stem[..LongestName].TrimEnd('-');
        var name = string.Create(CultureInfo.InvariantCulture, $"{number:00}{(stem.Length > 0 ? "-" : "")}{stem}.md");
        return new(name, text.ToString());
    }

    private static void Append(StringBuilder text, Section section, NoteSheet notes)
    {
        if (section.Heading is { } heading)
        {
            Separate(text);
            text.Append('#', section.Level).Append(' ').Append(HeadingLine(heading.Content, Attributes(section), notes)).Append('\n');
            notes.AppendTo(text);
        }
        MarkdownBlockWriter.Append(text, section.Blocks, notes);
        foreach (var inner in section.Subsections)
            Append(text, inner, notes);
    }

    public static string HeadingLine(Seq<Inline> content, Attributes attributes, NoteSheet notes)
    {
        var line = MarkdownInlineWriter.Line(content, notes);
        if (line.EndsWith('#') && !line.EndsWith(@"\#", StringComparison.Ordinal)) line = line[..^1] + @"\#";
        line = WithoutItemMark(line);
        return attributes == Model.Attributes.None ? line : $"{line} {AttributeWriter.Write(attributes)}";
    }

    /// <summary>"1\. Title" becomes "1. Title": behind number signs no list can begin.</summary>
    private static string WithoutItemMark(string line)
    {
        var escape = line.AsSpan().IndexOfAnyExcept(LettersAndDigits);
        return escape > 0 && escape + 1 < line.Length && line[escape] == '\\' && line[escape + 1] is '.' or ')'
            && (escape + 2 == line.Length || line[escape + 2] is ' ' or '\t' or '&') ? line.Remove(escape, 1) : line;
    }

    private static void Separate(StringBuilder text)
    {
        if (text.Length > 0) text.Append('\n');
    }

    /// <summary>An id that the reader makes of the heading anyway is not written.</summary>
    private static Attributes Attributes(Section section)
    {
        var isMade = section.Heading is { } heading && Identifiers.OfWords(Publish.Model.Walking.PlainText.WithoutNotes(heading.Content)) == section.Attributes.Id;
        var attributes = isMade ? section.Attributes with { Id = "" } : section.Attributes;
        return attributes == Model.Attributes.None ? Model.Attributes.None : attributes;
    }
}
