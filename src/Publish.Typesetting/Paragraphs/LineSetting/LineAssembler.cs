using Publish.Model;
using Publish.Typesetting.Paragraphs.LineBreaking;
using Publish.Typesetting.Paragraphs.Words;

namespace Publish.Typesetting.Paragraphs.LineSetting;

/// <summary>Sets the lines of a broken paragraph.</summary>
internal static class LineAssembler
{
    public static Seq<Line> Assemble(ParagraphSource source, Fragment[] fragments, BrokenParagraph broken, WordTables tables)
    {
        var lines = new Line[broken.Ends.Length];
        var content = new LineContent(source, fragments, tables);
        var start = default(LineEnd);
        for (var i = 0; i < lines.Length; i++)
        {
            var end = broken.Ends[i];
            content.Fill(start, end);
            var justification = Justification.Of(content, source.Style, broken.Measures, i, end);
            var setter = new LineSetter(source, content, justification, tables, broken.Measures[i].Start + broken.Measures[i].Length);
            lines[i] = setter.Set(broken.NotesCalledIn(i), broken.EndsInHyphen(i), end.Space || (end.SelfEnding && (source.GoesOn || i < lines.Length - 1)));
            start = end;
        }

        return Seq.Create<Line>(lines);
    }
}
