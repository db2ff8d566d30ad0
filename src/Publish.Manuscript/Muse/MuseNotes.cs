using Publish.Manuscript.Drafting;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Muse;

/// <summary>The notes of a .muse by their marks: <c>[1]</c>, and <c>{1}</c> of the second series, which may be called in the first. A note that is called twice stands at both calls.</summary>
internal sealed class MuseNotes
{
    private static readonly LossKind NotCalled = new("uncalled note", "it is left out, as AmuseWiki leaves it out; write its number in brackets where it belongs");
    private static readonly LossKind Series = new("note of the second series", "it is numbered with the others");

    private readonly Dictionary<string, List<MuseElement>> bodies = new(StringComparer.Ordinal);
    private readonly HashSet<string> called = new(StringComparer.Ordinal);
    private readonly List<string> inside = [];
    private readonly MuseReading reading;

    private MuseNotes(MuseReading reading) => this.reading = reading;

    /// <summary>Takes the notes out of the elements, with the paragraphs that belong to them by their indent.</summary>
    public static MuseNotes Take(List<MuseElement> elements, MuseReading reading)
    {
        var notes = new MuseNotes(reading);
        var kept = new List<MuseElement>();
        MuseElement? open = null;
        foreach (var element in elements)
        {
            if (element.Kind == MuseKind.Note)
            {
                if (notes.bodies.ContainsKey(element.Name)) reading.Diagnostics.MuseNoteTwice(element.Span, element.Name);
                notes.bodies[element.Name] = [element];
                open = element;
            }
            else if (open is not null && element.Kind == MuseKind.Paragraph && Math.Abs(element.Start - open.Column) <= 1) notes.bodies[open.Name].Add(element);
            else
            {
                if (open is not null && element is { Kind: MuseKind.Paragraph, Start: > 0 }) reading.Diagnostics.MuseNoteIndent(element.Span, open.Name, open.Column, element.Start);
                if (element.Kind != MuseKind.Comment) open = null;
                kept.Add(element);
            }
        }
        elements.Clear();
        elements.AddRange(kept);
        foreach (var body in notes.bodies.Values)
            foreach (var name in body.SelectMany(element => element.Anchors)) reading.Draft.Anchors.Pass(name);
        return notes;
    }

    /// <summary>Null where there is no such note, or its own text calls it.</summary>
    public Note? Read(string mark, SourceSpan span)
    {
        if (!bodies.TryGetValue(mark, out var body) || inside.Contains(mark) || inside.Count > 1 || (inside.Count > 0 && mark[0] == '[')) return null;
        reading.Draft.Ledger.Notes++;
        if (called.Add(mark) && mark[0] == '{') reading.Lose(Series, mark);
        inside.Add(mark);
        var content = new List<Block>();
        foreach (var element in body)
            content.Add(new Paragraph(new MuseInlines(reading, element.Span).Read(element.Words)) { Span = element.Span });
        inside.RemoveAt(inside.Count - 1);
        return new Note(0, Seq.Of(content)) { Span = span };
    }

    public bool Has(string mark) => bodies.ContainsKey(mark);

    /// <summary>The elements of a note; none where there is none of the mark.</summary>
    public IReadOnlyList<MuseElement> BodyOf(string mark) => bodies.GetValueOrDefault(mark, []);

    public void ReportNotCalled()
    {
        foreach (var (mark, body) in bodies)
        {
            if (called.Contains(mark)) continue;
            var words = body.Sum(element => MuseCounts.WordsOf(element, this));
            reading.Draft.Ledger.Words += words;
            reading.Lose(NotCalled, $"{mark} {body[0].Words}", words);
        }
    }
}
