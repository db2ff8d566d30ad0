namespace Publish.Manuscript.PlainText.Lines;

/// <summary>Leads from places in a mended text back to places in the text as it was typed.</summary>
internal sealed class EditMap
{
    private readonly int[] changedStarts;
    private readonly TextEdit[] edits;

    private EditMap(TextEdit[] edits)
    {
        this.edits = edits;
        changedStarts = new int[edits.Length];
        var shift = 0;
        for (var i = 0; i < edits.Length; i++)
        {
            changedStarts[i] = edits[i].Start + shift;
            shift += edits[i].Replacement.Length - edits[i].Length;
        }
    }

    public static EditMap None { get; } = new([]);

    /// <param name="edits">In order, not overlapping.</param>
    public static (string Content, EditMap Map) Apply(string content, TextEdit[] edits)
    {
        if (edits.Length == 0) return (content, None);
        var text = new System.Text.StringBuilder(content.Length + 64);
        var at = 0;
        foreach (var edit in edits)
        {
            text.Append(content, at, edit.Start - at).Append(edit.Replacement);
            at = edit.Start + edit.Length;
        }
        return (text.Append(content, at, content.Length - at).ToString(), new(edits));
    }

    public int Original(int changed)
    {
        if (edits.Length == 0) return changed;
        var index = Array.BinarySearch(changedStarts, changed);
        if (index < 0) index = ~index - 1;
        if (index < 0) return changed;
        var edit = edits[index];
        var into = changed - changedStarts[index];
        return into <= edit.Replacement.Length
            ? edit.Start + Math.Min(into, edit.Length)
            : edit.Start + edit.Length + into - edit.Replacement.Length;
    }
}

/// <summary>Puts other words in a text's place.</summary>
internal readonly record struct TextEdit(int Start, int Length, string Replacement);
