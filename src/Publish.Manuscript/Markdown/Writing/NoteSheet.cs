using System.Globalization;
using System.Text;
using Publish.Model;

namespace Publish.Manuscript.Markdown.Writing;

/// <summary>The notes of one file: each gets a number, and is written after the block that calls it.</summary>
internal sealed class NoteSheet
{
    private readonly List<(string Label, Seq<Block> Content)> waiting = [];
    private int last;

    /// <summary>The note's label.</summary>
    public string Add(Note note)
    {
        var label = (++last).ToString(CultureInfo.InvariantCulture);
        waiting.Add((label, note.Content));
        return label;
    }

    public void AppendTo(StringBuilder text)
    {
        // A note's own text may call further notes, which stand after it.
        for (var i = 0; i < waiting.Count; i++)
        {
            var (label, content) = waiting[i];
            text.Append('\n').Append(Lines.Hang(MarkdownBlockWriter.Write(content, this), $"[^{label}]: ", "    ")).Append('\n');
        }
        waiting.Clear();
    }
}
