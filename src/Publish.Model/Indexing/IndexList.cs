using System.Globalization;
using Publish.Model.Glossaries;
using Publish.Model.Glossaries.Inflection;
using Publish.Model.Glossaries.Matching;
using Publish.Model.Language;
using Publish.Model.Naming;
using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Model.Indexing;

/// <summary>The entries as they stand: by the language's alphabet, an article before them left aside, where there are many in a list for each letter.</summary>
internal sealed class IndexList(Dictionary<string, IndexEntry> entries, HashSet<string> ids, string language, DiagnosticBag diagnostics)
{
    /// <summary>Fewer are found without gaps between letters.</summary>
    private const int FewestLetters = 20;

    /// <summary>So many names that are not there are held against all that are, in search of what was meant.</summary>
    private const int MostSought = 100;

    private readonly bool isTurkic = WordFolding.IsTurkic(language);
    private readonly Collation collation = Collation.Of(language);
    private readonly IInflection inflection = Inflections.Of(language);
    private readonly LanguageTerms terms = LanguageTerms.Of(language);
    private int last, lost;

    public Seq<Block> Make()
    {
        foreach (var entry in entries.Values) Resolve(entry);
        var sorted = Sorted(entries);
        Alike(sorted);
        var lists = new List<Block>();
        if (sorted.Count < FewestLetters) lists.Add(List(sorted.ConvertAll(one => one.Entry), ""));
        else
            foreach (var group in sorted.GroupBy(one => collation.Initial(one.Head), StringComparer.Ordinal))
                lists.Add(List([.. group.Select(one => one.Entry)], group.Key));
        return Seq.Of(lists);
    }

    private List<(IndexEntry Entry, string Head, CollationKey Key)> Sorted(Dictionary<string, IndexEntry> all)
    {
        var sorted = new List<(IndexEntry Entry, string Head, CollationKey Key)>(all.Count);
        foreach (var entry in all.Values)
        {
            var head = GlossaryOrder.HeadOf(new("", entry.Heading, [], [], []), inflection);
            sorted.Add((entry, head, collation.SortKey(head)));
        }
        // No two have one key in the dictionary; words that are sorted alike stand as their signs do.
        sorted.Sort((a, b) => a.Key.CompareTo(b.Key) is not 0 and var order ? order : string.CompareOrdinal(PlainText.WithoutNotes(a.Entry.Heading), PlainText.WithoutNotes(b.Entry.Heading)));
        return sorted;
    }

    /// <summary>Headings with the same letters and other accents are hardly meant to be two.</summary>
    private void Alike(List<(IndexEntry Entry, string Head, CollationKey Key)> sorted)
    {
        for (var i = 1; i < sorted.Count; i++)
        {
            var (before, entry) = (sorted[i - 1], sorted[i]);
            if (entry.Key.Letters.Length > 0 && entry.Key.Letters.AsSpan().SequenceEqual(before.Key.Letters) && !entry.Key.Accents.AsSpan().SequenceEqual(before.Key.Accents))
                diagnostics.HeadingsAlike(entry.Entry.Span, PlainText.WithoutNotes(before.Entry.Heading), PlainText.WithoutNotes(entry.Entry.Heading));
        }
    }

    private ListBlock List(List<IndexEntry> items, string letter) => new(ListKind.Bullet, 1, true, Seq.Of(items.Select(Item)))
    {
        Attributes = new("", [Division.IndexEntries], null, letter.Length > 0 ? [new(Division.IndexLetter, letter)] : []),
    };

    private ListItem Item(IndexEntry entry)
    {
        var line = new List<Inline>(entry.Heading);
        if (entry.Places.Count > 0) line.AddRange([new Text(", "), new Locators(Seq.Of(entry.Places))]);
        References(line, ", ", terms.See, entry.See);
        References(line, ". ", terms.SeeAlso, entry.SeeAlso);
        Seq<Block> content = [new Paragraph(Seq.Of(line))];
        if (entry.Under.Count > 0) content = content.Add(List(Sorted(entry.Under).ConvertAll(one => one.Entry), ""));
        return new(content) { Attributes = Attributes.None with { Id = entry.Id } };
    }

    private void References(List<Inline> line, string before, string word, List<string> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (i > 0) line.Add(new Text("; "));
            else line.AddRange([new Text(before), new Styled(SpanKind.Emphasis, [new Text(word)]), new Text(" ")]);
            if (Named(names[i]) is { } other && other.Id.Length > 0) line.Add(new CrossReference(other.Id, new IndexHeadings().Of(other.Heading), ReferenceForm.TextOnly));
            else line.Add(new Text(names[i]));
        }
    }

    /// <summary>Gives those ids that others lead to.</summary>
    private void Resolve(IndexEntry entry)
    {
        foreach (var name in entry.See.Concat(entry.SeeAlso))
        {
            if (Named(name) is not { } other || ReferenceEquals(other, entry))
                diagnostics.IndexLeadsNowhere(entry.Span, PlainText.WithoutNotes(entry.Heading), name, ++lost > MostSought ? null : NearestName.Of(name, entries.Values.Where(one => one != entry).Select(one => PlainText.WithoutNotes(one.Heading))));
            else if (other.Id.Length == 0) other.Id = NewId();
        }
    }

    private IndexEntry? Named(string name) => entries.GetValueOrDefault(IndexHeadings.KeyOf(name, isTurkic));

    private string NewId()
    {
        string id;
        do id = string.Create(CultureInfo.InvariantCulture, $"index-entry-{++last}");
        while (!ids.Add(id));
        return id;
    }
}
