using Publish.Manuscript.PlainText.Classifying;
using Publish.Manuscript.PlainText.Lines;
using Publish.Manuscript.PlainText.Reporting;
using Publish.Model.Source;

namespace Publish.Manuscript.PlainText.Composing;

/// <summary>Which note stands at which call: a note's text belongs to the first call of its number that has none yet, so numbers may begin anew in
/// each chapter.</summary>
internal sealed class NotePairs
{
    private readonly Sheet sheet;
    private readonly Origin origin;
    private readonly Dictionary<(int Block, int Offset), int> noteOfCall = [];
    private readonly HashSet<int> paired = [];
    private readonly Dictionary<int, Queue<(int Block, int Offset)>> openCalls = [];
    private readonly Dictionary<int, Queue<int>> openNotes = [];

    private NotePairs(Sheet sheet, Origin origin)
    {
        this.sheet = sheet;
        this.origin = origin;
    }

    /// <summary>The block of the note's text; -1 where the brackets call no note.</summary>
    public int At(int block, int offset) => noteOfCall.GetValueOrDefault((block, offset), -1);

    /// <summary>Those that call a note, by their block and their place in its text.</summary>
    public IEnumerable<(int Block, int From, int To)> Calls => noteOfCall.Keys.Select(call => (call.Block, call.Offset, call.Offset + NoteCall.Read(sheet[call.Block].Block.Text.AsSpan(call.Offset)).Length));

    public bool IsPaired(int note) => paired.Contains(note);

    public static NotePairs Of(Sheet sheet, Origin origin, DiagnosticBag diagnostics)
    {
        var pairs = new NotePairs(sheet, origin);
        for (var i = 0; i < sheet.Count; i++)
        {
            if (sheet.Is(i, Role.Note)) pairs.TakeNote(i);
            else if (MayCall(sheet[i].Role)) pairs.TakeCalls(i);
        }
        pairs.ReportOpen(diagnostics);
        return pairs;
    }

    private static bool MayCall(Role role) =>
        role is not (Role.NoteMore or Role.Preformatted or Role.Omitted or Role.Picture or Role.SceneBreak);

    private void TakeNote(int i)
    {
        var number = sheet[i].Block.Number;
        if (openCalls.TryGetValue(number, out var calls) && calls.TryDequeue(out var call)) Pair(call, i);
        else Waiting(openNotes, number).Enqueue(i);
    }

    private void TakeCalls(int i)
    {
        var text = sheet[i].Block.Text;
        for (var at = text.IndexOf('['); at >= 0; at = text.IndexOf('[', at + 1))
        {
            var (number, _) = NoteCall.Read(text.AsSpan(at));
            if (number == 0) continue;
            if (openNotes.TryGetValue(number, out var notes) && notes.TryDequeue(out var note)) Pair((i, at), note);
            else Waiting(openCalls, number).Enqueue((i, at));
        }
    }

    private static Queue<T> Waiting<T>(Dictionary<int, Queue<T>> all, int number)
    {
        if (!all.TryGetValue(number, out var queue)) all[number] = queue = new();
        return queue;
    }

    private void Pair((int Block, int Offset) call, int note)
    {
        noteOfCall[call] = note;
        paired.Add(note);
        var line = origin.Line(sheet[call.Block].Block.Places.Offset(call.Offset));
        var number = sheet[note].Block.Number;
        sheet.Note(InferenceKind.Note, Confidence.Likely, note, $"Note {NoteCall.Shown(number)}", $"[{NoteCall.Shown(number)}] on line {line} calls it");
    }

    private void ReportOpen(DiagnosticBag diagnostics)
    {
        foreach (var notes in openNotes.Values)
            foreach (var note in notes)
                LeaveNote(note, diagnostics);
        if (paired.Count == 0) return;
        foreach (var (number, calls) in openCalls.Where(call => call.Key > 0))
            foreach (var (block, offset) in calls)
                diagnostics.CallWithoutNote(Span(block, offset, offset + 3), number);
    }

    /// <summary>A note that nothing calls stays where it stood, brackets and all.</summary>
    private void LeaveNote(int note, DiagnosticBag diagnostics)
    {
        diagnostics.NoteWithoutCall(Span(note, 0, sheet[note].From), sheet[note].Block.Number);
        sheet.Mark(note, sheet[note] with { Role = Role.Paragraph, From = 0 });
        for (var more = note + 1; sheet.Is(more, Role.NoteMore); more++)
            sheet.Mark(more, Role.Paragraph);
    }

    private SourceSpan Span(int block, int from, int to) =>
        origin.Span(sheet[block].Block.Places.Offset(from), sheet[block].Block.Places.Offset(to));
}
