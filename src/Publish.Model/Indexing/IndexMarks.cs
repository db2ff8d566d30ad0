using System.Globalization;
using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Model.Indexing;

/// <summary>Gathers the marks of a text, and gives each an id.</summary>
internal sealed class IndexMarks(HashSet<string> ids, bool isTurkic, DiagnosticBag diagnostics) : Rewriter
{
    private readonly IndexHeadings headings = new();
    private bool isOutside;
    private int last;

    /// <summary>By their words, without regard to case.</summary>
    public Dictionary<string, IndexEntry> Entries { get; } = new(StringComparer.Ordinal);

    protected override Section Section(Section section)
    {
        var outer = isOutside;
        isOutside |= section.Place is not (SectionPlace.Text or SectionPlace.Cover or SectionPlace.InsideCover);
        var marked = base.Section(section);
        isOutside = outer;
        return marked;
    }

    /// <summary>What only repeats an entry of the glossary is no place of its own.</summary>
    protected override GlossaryEntry Repeats(GlossaryEntry entry) => entry;

    protected override Inline Inline(Inline inline) => base.Inline(inline.Attributes.HasClass(IndexMark.Class) ? Marked(inline) : inline);

    private Inline Marked(Inline mark)
    {
        var attributes = mark.Attributes;
        var typed = attributes[IndexMark.Entry]?.Trim() ?? "";
        var heading = typed.Length > 0 ? [Words(typed, attributes.Language)] : headings.Of([mark]);
        if (PlainText.WithoutNotes(heading).Length == 0)
        {
            diagnostics.MarkWithoutWords(mark.Span);
            return mark;
        }
        if (isOutside)
        {
            diagnostics.MarkOutsideOfText(mark.Span);
            return mark;
        }
        var entry = EntryOf(Entries, heading, typed.Length > 0, mark.Span);
        foreach (var name in IndexMark.Names(attributes[IndexMark.SeeAlso])) Add(entry.SeeAlso, name);
        var see = IndexMark.Names(attributes[IndexMark.See]);
        foreach (var name in see) Add(entry.See, name);
        if (!see.IsEmpty) return mark;
        if (attributes[IndexMark.Sub]?.Trim() is { Length: > 0 } sub) entry = EntryOf(entry.Under, [Words(sub, attributes.Language)], true, mark.Span);
        var id = attributes.Id.Length > 0 ? attributes.Id : NewId();
        entry.Places.Add(id);
        return attributes.Id.Length > 0 ? mark : mark with { Attributes = attributes with { Id = id } };
    }

    private static Inline Words(string words, string? language) =>
        language is null ? new Text(words) : new Styled(SpanKind.Plain, [new Text(words)]) { Attributes = Attributes.None with { Language = language } };

    private static void Add(List<string> names, string name)
    {
        if (!names.Contains(name)) names.Add(name);
    }

    private IndexEntry EntryOf(Dictionary<string, IndexEntry> entries, Seq<Inline> heading, bool isTyped, SourceSpan span)
    {
        var key = IndexHeadings.KeyOf(PlainText.WithoutNotes(heading), isTurkic);
        if (entries.TryGetValue(key, out var known)) known.Met(heading, isTyped);
        else entries[key] = known = new(heading, isTyped, span);
        return known;
    }

    private string NewId()
    {
        string id;
        do id = string.Create(CultureInfo.InvariantCulture, $"index-{++last}");
        while (!ids.Add(id));
        return id;
    }
}
