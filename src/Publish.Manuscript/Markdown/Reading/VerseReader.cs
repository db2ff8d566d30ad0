using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Verse: each line is one, a blank line parts stanzas, and two columns of white space before a line are one step of indent.</summary>
internal static class VerseReader
{
    public static Verse Read(VerseBlock block, TypedAttributes? above, BlockReader reader)
    {
        var reading = reader.Reading;
        var span = reading.Span(block);
        DivReader.CheckFence(block.Opening, block.IsClosed, span, reading);
        var stanzas = Stanzas(block);
        var by = stanzas.Count > 1 && Attribution.IsDash(stanzas[^1][0].Nodes[0]) ? Attributed(stanzas, reader) : [];
        return new Verse(Seq.Of(stanzas.Select(lines => Stanza(lines, reader))), by)
        {
            Span = span,
            Attributes = AttributeReader.Read(AttributeReader.Merge(above, block.Opening.Attributes), span, reading, "verse"),
        };
    }

    private static Seq<Model.Inline> Attributed(List<List<TypedLine>> stanzas, BlockReader reader)
    {
        var run = new InlineRun();
        foreach (var line in stanzas[^1])
        {
            if (line != stanzas[^1][0]) run.Text(" ", reader.Reading.Span(line.Nodes[0]));
            run.AddRange(reader.Inlines.Read(line.Nodes, 0, line.Nodes.Count));
        }
        stanzas.RemoveAt(stanzas.Count - 1);
        return Attribution.WithoutDash(run.ToSeq());
    }

    private static Stanza Stanza(List<TypedLine> lines, BlockReader reader)
    {
        var verses = new VerseLine[lines.Count];
        for (var i = 0; i < verses.Length; i++)
        {
            var content = reader.Inlines.ReadBlock(lines[i].Nodes);
            var span = Around(reader.Reading.Span(lines[i].Nodes[0]), reader.Reading.Span(lines[i].Nodes[^1]));
            verses[i] = new VerseLine((lines[i].Columns + 1) / 2, content.Content)
            {
                Span = span,
                Attributes = AttributeReader.Read(content.Attributes, span, reader.Reading),
            };
        }
        return new Stanza([.. verses]) { Span = Around(verses[0].Span, verses[^1].Span) };
    }

    private static SourceSpan Around(SourceSpan first, SourceSpan last) => first with { Length = Math.Max(0, last.End - first.Start) };

    private static List<List<TypedLine>> Stanzas(VerseBlock block)
    {
        var stanzas = new List<List<TypedLine>>();
        var isOpen = false;
        foreach (var line in VerseLines.Of(block))
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
