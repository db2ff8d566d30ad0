using Publish.Model.Language;
using Publish.Model.Naming;
using Publish.Model.Walking;

namespace Publish.Model.CrossReferences;

/// <summary>A place that can be referred to.</summary>
/// <param name="Title">What a bare reference shows; empty where the place has no title.</param>
internal sealed record Target(string Id, string Title);

/// <summary>All places of a document that can be referred to.</summary>
internal sealed class TargetIndex
{
    private readonly Dictionary<string, Target> ids = [];
    private readonly Dictionary<string, Heading> headings = [];
    private readonly Dictionary<Heading, string> given = new(ReferenceEqualityComparer.Instance);

    private TargetIndex()
    {
    }

    public IEnumerable<string> Ids => ids.Keys.Concat(headings.Keys);

    public static TargetIndex Of(Document document)
    {
        var index = new TargetIndex();
        var references = new List<string>();
        Query.ForEach(document, node =>
        {
            index.Add(node);
            if (node is CrossReference reference) references.Add(reference.Target);
        });
        if (!document.Glossary.IsEmpty) index.ids.TryAdd(Anchors.Glossary, new(Anchors.Glossary, TitleOf(document)));
        foreach (var reference in references)
            index.Give(reference);
        return index;
    }

    /// <summary>The id that a heading gets since it is referred to by its words; null for the others.</summary>
    public string? IdOf(Heading heading) => given.GetValueOrDefault(heading);

    public Target? Find(string id)
    {
        if (ids.TryGetValue(id, out var target)) return target;
        return ids.GetValueOrDefault(WordsOf(id));
    }

    private static string TitleOf(Document document) => document.Glossary.Title.IsEmpty
        ? LanguageTerms.Of(document.Metadata.Language).Glossary
        : PlainText.WithoutNotes(document.Glossary.Title);

    private void Add(Node node)
    {
        if (node.Attributes.Id.Length > 0) ids.TryAdd(node.Attributes.Id, new(node.Attributes.Id, Titles.Of(node)));
        switch (node)
        {
            case Heading heading:
                headings.TryAdd(WordsOf(PlainText.WithoutNotes(heading.Content)), heading);
                break;
            case GlossaryEntry entry:
                ids.TryAdd(Anchors.Entry(entry.Id), new(Anchors.Entry(entry.Id), Titles.Of(entry)));
                break;
        }
    }

    /// <summary>Gives a heading its id where a reference names it by its words.</summary>
    private void Give(string reference)
    {
        var words = WordsOf(reference);
        if (ids.ContainsKey(reference) || ids.ContainsKey(words) || !headings.TryGetValue(words, out var heading)) return;
        var id = heading.Attributes.Id.Length > 0 ? heading.Attributes.Id : words;
        if (heading.Attributes.Id.Length == 0) given[heading] = id;
        ids[words] = new(id, PlainText.WithoutNotes(heading.Content));
    }

    private static string WordsOf(string text)
    {
        var words = Slug.Words(Uri.UnescapeDataString(text));
        return words.Length > 0 ? words : text;
    }
}

/// <summary>What a node is called where it is referred to.</summary>
internal static class Titles
{
    /// <summary>Empty where the node has no title of its own.</summary>
    public static string Of(Node node) => node switch
    {
        Section { Heading: { } heading } => PlainText.WithoutNotes(heading.Content),
        Heading heading => PlainText.WithoutNotes(heading.Content),
        Subheading heading => PlainText.WithoutNotes(heading.Content),
        Figure figure => PlainText.WithoutNotes(figure.Caption),
        Table table => PlainText.WithoutNotes(table.Caption),
        GlossaryEntry entry => PlainText.WithoutNotes(entry.Term),
        Inline inline => PlainText.WithoutNotes([inline]),
        _ => "",
    };
}
