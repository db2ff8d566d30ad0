using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Verse: each line is one, a blank line parts stanzas, and two columns of white space before a line are one step of indent.</summary>
internal static class VerseReader
{
    public static Verse Read(VerseBlock block, TypedAttributes? above, BlockReader reader)
    {
        var span = reader.Reading.Span(block);
        DivReader.CheckFence(block.Opening, block.IsClosed, span, reader.Reading);
        if (HasChords(span, reader.Reading))
            reader.Reading.Diagnostics.ChordsOutOfPlace(span, "since the spaces of verse are as wide as its letters are", "Write ``` in place of ::: verse, and in place of the ::: below");
        var typed = AttributeReader.Merge(above, block.Opening.Attributes);
        var inside = new BlockReader(reader.Reading with { InVerse = true, VerseLines = block.LineStarts });
        int Columns(int place) => block.LineStarts.Count == 0 ? 0 : Math.Max(0, block.LineStarts[Reading.VerseLines.LineAt(block.LineStarts, place)].Columns);
        return Make(Reading.VerseLines.Of(block), Columns, typed, span, inside);
    }

    /// <summary>A line of chords that are set apart, and words right below.</summary>
    private static bool HasChords(SourceSpan span, FileReading reading)
    {
        if (reading.Fixed is not null) return false;
        var isAbove = false;
        foreach (var line in reading.Slice(span).AsSpan().EnumerateLines())
        {
            var words = line.TrimStart('|');
            if (isAbove && ChordLine.IsSung(words)) return true;
            isAbove = ChordLine.Is(words, out var isSure) && isSure;
        }
        return false;
    }

    /// <param name="columns">Of white space before the line in which a place lies.</param>
    public static Verse Make(List<TypedLine> lines, Func<int, int> columns, TypedAttributes? typed, SourceSpan span, BlockReader reader)
    {
        var stanzas = Parted(lines);
        var by = stanzas.Count > 1 && Attribution.IsDash(stanzas[^1][0].Nodes[0]) ? Attributed(stanzas, reader) : [];
        var read = new List<Stanza>();
        foreach (var stanza in stanzas)
            Add(stanza, columns, reader, read);
        return new Verse(Seq.Of(read), by) { Span = span, Attributes = AttributeReader.Read(typed, span, reader.Reading, Braces.Verse) };
    }

    private static Seq<Model.Inline> Attributed(List<List<TypedLine>> stanzas, BlockReader reader)
    {
        var run = new InlineRun();
        foreach (var line in stanzas[^1])
        {
            if (line != stanzas[^1][0]) run.Text(" ", reader.Reading.Span(line.Nodes[0]));
            foreach (var inline in reader.Inlines.Read(line.Nodes, 0, line.Nodes.Count))
            {
                if (ReferenceEquals(inline, LineEnds.Mark)) run.Text(" ", reader.Reading.Span(line.Nodes[0]));
                else run.Add(inline);
            }
        }
        stanzas.RemoveAt(stanzas.Count - 1);
        return Attribution.WithoutDash(run.ToSeq());
    }

    /// <summary>One stanza, or several where emphasis goes over a blank line.</summary>
    private static void Add(List<TypedLine> typed, Func<int, int> columns, BlockReader reader, List<Stanza> stanzas)
    {
        var lines = new List<VerseLine>();
        foreach (var line in typed)
        {
            var content = reader.Inlines.ReadBlock(line.Nodes);
            var parts = LineEnds.Split(content.Content);
            for (var i = 0; i < parts.Count; i++)
            {
                if (parts[i].IsEmpty && parts.Count > 1)
                {
                    End(lines, stanzas);
                    continue;
                }
                var span = parts.Count == 1
                    ? Around(reader.Reading.Span(line.Nodes[0]), reader.Reading.Span(line.Nodes[^1]))
                    : Around(parts[i][0].Span, parts[i][^1].Span);
                var before = i == 0 ? line.Columns : columns(span.Start - reader.Reading.Start);
                var attributes = i == parts.Count - 1 ? AttributeReader.Read(content.Attributes, span, reader.Reading, Braces.Inline) : Attributes.None;
                lines.Add(new VerseLine((before + 1) / 2, parts[i]) { Span = span, Attributes = attributes });
            }
        }
        End(lines, stanzas);
    }

    private static void End(List<VerseLine> lines, List<Stanza> stanzas)
    {
        if (lines.Count == 0) return;
        stanzas.Add(new Stanza(Seq.Of(lines)) { Span = Around(lines[0].Span, lines[^1].Span) });
        lines.Clear();
    }

    private static SourceSpan Around(SourceSpan first, SourceSpan last) => first with { Length = Math.Max(0, last.End - first.Start) };

    private static List<List<TypedLine>> Parted(List<TypedLine> lines)
    {
        var stanzas = new List<List<TypedLine>>();
        var isOpen = false;
        foreach (var line in lines)
        {
            if (line.Nodes.Count == 0) isOpen = false;
            else if (isOpen) stanzas[^1].Add(line);
            else
            {
                stanzas.Add([line]);
                isOpen = true;
            }
        }
        return stanzas;
    }
}
