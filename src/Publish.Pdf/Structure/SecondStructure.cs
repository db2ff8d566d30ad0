using Publish.Pdf.Syntax;
using Publish.Typesetting.Pages;

namespace Publish.Pdf.Structure;

/// <summary>What the structure of PDF 2.0 has beyond that of PDF 1.7: a namespace, notes that name all of their calls, elements as destinations.</summary>
internal sealed class SecondStructure
{
    private readonly PdfFile file;
    private readonly StructureTree tree;
    private readonly PdfRef[] refs;
    private readonly IReadOnlyDictionary<string, PdfRef> named;
    private readonly PdfRef space;
    private readonly Dictionary<string, List<PdfRef>> calls = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> owners = [];

    public SecondStructure(PdfFile file, StructureTree tree, PdfRef[] refs, IReadOnlyDictionary<string, PdfRef> named)
    {
        (this.file, this.tree, this.refs, this.named) = (file, tree, refs, named);
        space = file.Reserve();
        for (var i = 0; i < tree.Count; i++)
        {
            if (refs[i].IsNone) continue;
            if (tree[i].Node is { Role: StructureRole.Reference, RefersTo: { } note }) Call(note, refs[i]);
            foreach (var kid in tree[i].Node.Kids)
                if (kid.Node is null) owners.TryAdd(kid.Id.Value, i);
        }
    }

    /// <summary>Where an anchor leads; set before elements are written.</summary>
    public Func<string, PdfRef?> Leads { get; set; } = _ => null;

    /// <summary>The root of the text, for what stands in no other element.</summary>
    public PdfRef Root => refs[0];

    /// <summary>The element of a name.</summary>
    public PdfRef? Named(string id) => named.TryGetValue(id, out var element) && !element.IsNone ? element : null;

    /// <summary>The block that content is in; null for what is in no element.</summary>
    public PdfRef? BlockOf(StructureId id)
    {
        if (!owners.TryGetValue(id.Value, out var at)) return null;
        while (tree[at].Parent > 0 && RoleNames.IsInLine(tree[at].Node.Role)) at = tree[at].Parent;
        return refs[at];
    }

    public void WriteRole(DictionaryScope dictionary, StructureRole role)
    {
        dictionary.Named(Key.S, RoleNames.OfSecond(role));
        if (!RoleNames.IsOfFirstOnly(role)) dictionary.Ref(Key.NS, space);
    }

    /// <summary>A note names every place that calls it (PDF/UA-2, 8.2.5.14).</summary>
    public void WriteCalls(DictionaryScope dictionary, StructureNode note)
    {
        if (note.Id is null || !calls.TryGetValue(note.Id, out var places)) return;
        using var tied = dictionary.Array(Key.RefersTo);
        foreach (var place in places) tied.Ref(place);
    }

    /// <summary>A line of the contents names the heading that it stands for (PDF/UA-2, 8.2.5.8).</summary>
    /// <param name="links">Of some content.</param>
    public void WriteHeading(DictionaryScope dictionary, StructureNode item, Func<StructureId, IReadOnlyList<PageLink>> links)
    {
        foreach (var kid in item.Kids)
        {
            if (kid.Node is { Role: not StructureRole.Toc } inner) WriteHeading(dictionary, inner, links);
            if (kid.Node is not null || links(kid.Id) is not [{ Item.Target: ['#', ..] } link, ..] || Leads(link.Item.Target[1..]) is not { } heading) continue;
            using var tied = dictionary.Array(Key.RefersTo);
            tied.Ref(heading);
            return;
        }
    }

    public void WriteNamespaces(DictionaryScope root)
    {
        using var spaces = root.Array(Key.Namespaces);
        spaces.Ref(space);
    }

    public void WriteNamespace()
    {
        using (var dictionary = file.OpenDictionary(space))
            dictionary.Named(Key.Type, Name.Namespace).Text(Key.NS, "http://iso.org/pdf2/ssn");
        file.Close();
    }

    private void Call(string note, PdfRef place)
    {
        if (!calls.TryGetValue(note, out var places)) calls.Add(note, places = []);
        places.Add(place);
    }
}
