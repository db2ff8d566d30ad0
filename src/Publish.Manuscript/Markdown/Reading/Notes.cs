using Publish.Manuscript.Markdown.Syntax;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>The notes of one file by their labels, and how often each was called.</summary>
internal sealed class Notes
{
    private readonly Dictionary<string, NoteBlock> notes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> calls = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<NoteBlock> NotCalled => notes.Values.Where(n => !calls.ContainsKey(n.Label));

    /// <summary>False where a note of that label is there already.</summary>
    public bool Add(NoteBlock note) => notes.TryAdd(note.Label, note);

    public NoteBlock? Find(string label) => notes.GetValueOrDefault(label);

    /// <summary>How often the note has been called, this time included.</summary>
    public int Call(string label) => calls[label] = calls.GetValueOrDefault(label) + 1;
}
