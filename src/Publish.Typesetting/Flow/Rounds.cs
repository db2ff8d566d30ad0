using Publish.Model;
using Publish.Typesetting.Flow.Collecting;
using Publish.Typesetting.Flow.Matter;
using Publish.Typesetting.Flow.Pagination;
using Publish.Typesetting.Flow.Setting;

namespace Publish.Typesetting.Flow;

/// <summary>Lays out until the page numbers that the text shows are those of its pages: at most <see cref="Most"/> rounds, the last one final, and said so.</summary>
internal sealed class Rounds(Collection collection, BlockSetter setter, int pagesBefore, int pagesBehind)
{
    private const int Most = 4;

    private const int MostForIndents = 3;

    private readonly NoteSpace space = new(setter.Theme);
    private readonly HashSet<string> wanted = new(StringComparer.Ordinal);

    public Layout Settle()
    {
        var column = new SetColumn(collection.Column, setter, setter.Theme.Measure, PageNumbers.None);
        var notes = Notes();
        SetColumn.AddTargets(collection.Column, wanted);
        foreach (var note in collection.Notes.Values) SetColumn.AddTargets(note, wanted);
        column.Vary();
        var layout = Flow(null, column, notes, PageNumbers.None);
        var contents = Contents(layout.Plans.Count);
        if (contents is not null) layout = Flow(contents, column, notes, PageNumbers.None);
        for (var (round, labels) = (1, PageNumbers.None); wanted.Count > 0; round++)
        {
            var found = new AnchorPages(wanted, page => LabelOf(pagesBefore + page)).Find(layout);
            AddBefore(found);
            if (Same(found, labels.Labels)) break;
            if (round == Most)
            {
                setter.Diagnostics.Unsettled();
                break;
            }
            labels = new(found);
            Renew(labels, contents, column, notes);
            layout = Flow(contents, column, notes, labels);
        }
        return layout;
    }

    /// <summary>Pages that stand before the text, and the place of the first among all, from 0: what the text may refer to as well.</summary>
    public Seq<(Layout Layout, int First)> Before { get; init; } = [];

    /// <summary>One round without contents: for pages outside of the text, whose numbers nobody shows.</summary>
    public Layout Once(PageNumbers numbers) => Flow(null, new(collection.Column, setter, setter.Theme.Measure, numbers), Notes(), numbers);

    private void AddBefore(Dictionary<string, string> found)
    {
        foreach (var (layout, first) in Before)
            foreach (var (name, label) in new AnchorPages(wanted, page => LabelOf(first + page)).Find(layout)) found.TryAdd(name, label);
    }

    /// <summary>Pages are counted from the first one on, so that a page's number is its place among the sheets.</summary>
    /// <param name="page">From 0.</param>
    public static string LabelOf(int page) => (page + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private Dictionary<int, SetColumn> Notes()
    {
        var notes = collection.Notes.ToArray();
        var sets = new SetColumn[notes.Length];
        Parallel.For(0, notes.Length, i => sets[i] = new(notes[i].Value, setter, setter.Theme.Measure, PageNumbers.None));
        return Enumerable.Range(0, notes.Length).ToDictionary(i => notes[i].Key, i => sets[i]);
    }

    // A paragraph whose picture was moved away follows another paragraph, as one sees it, and is indented: that moves what comes after.
    private Layout Flow(SetColumn? contents, SetColumn column, Dictionary<int, SetColumn> notes, PageNumbers numbers)
    {
        var layout = Flow(contents, column, notes);
        for (var again = 0; again < MostForIndents; again++)
        {
            var (indented, moved) = (column.IndentAsSeen(layout, setter, setter.Theme.Measure, numbers), column.RunAsSeen(layout, setter, setter.Theme.Measure, numbers));
            if (!indented && !moved) break;
            layout = Flow(contents, column, notes);
        }
        return layout;
    }

    private Layout Flow(SetColumn? contents, SetColumn column, Dictionary<int, SetColumn> notes)
    {
        var blocks = (contents?.All ?? []).Concat(column.All).ToArray();
        return Layout.Of(blocks, notes.ToDictionary(n => n.Key, n => new SetNote(n.Value.All, setter.Theme.Text.Leading)), space, firstIsRecto: pagesBefore % 2 == 0);
    }

    private SetColumn? Contents(int pages)
    {
        var (state, theme) = (collection.State, setter.Theme.Contents);
        // The contents' own page counts: else a zine of a page less could never come to just so many.
        var enough = pages + 1 + pagesBefore + pagesBehind >= theme.FromPages && state.Headings.Count >= theme.FromHeadings;
        if (!(state.Document.Settings.Contents ?? enough) || state.Headings.Count == 0) return null;
        var blocks = ContentsCollector.Collect(state, collection.Contents);
        SetColumn.AddTargets(blocks, wanted);
        return new(blocks, setter, setter.Theme.Measure, PageNumbers.None);
    }

    private void Renew(PageNumbers numbers, SetColumn? contents, SetColumn column, Dictionary<int, SetColumn> notes)
    {
        contents?.Renew(setter, setter.Theme.Measure, numbers);
        column.Renew(setter, setter.Theme.Measure, numbers);
        Parallel.ForEach(notes.Values, note => note.Renew(setter, setter.Theme.Measure, numbers));
    }

    private static bool Same(Dictionary<string, string> found, IReadOnlyDictionary<string, string> before)
    {
        if (found.Count != before.Count) return false;
        foreach (var (name, label) in found)
            if (before.GetValueOrDefault(name) != label) return false;
        return true;
    }
}
