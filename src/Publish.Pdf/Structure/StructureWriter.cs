using System.Text;
using Publish.Pdf.Content;
using Publish.Pdf.Syntax;
using Publish.Typesetting.Pages;

namespace Publish.Pdf.Structure;

/// <summary>
/// Writes the logical structure (ISO 32000-1, 14.7): elements in the order of the text, each with its marked content wherever it stands, and the tree that leads
/// back from content to elements.
/// </summary>
internal sealed class StructureWriter
{
    private readonly PdfFile file;
    private readonly IReadOnlyList<PdfRef> pages;
    private readonly StructureTree tree;
    private readonly StructureContents contents;
    private readonly PageLinks links;
    private readonly ParentTree parents;
    private readonly ElementAttributes attributes;
    private readonly PdfRef root;
    private readonly PdfRef[] refs;
    private readonly List<(PdfRef Element, PageLink Link)> loose;
    private readonly Dictionary<string, PdfRef> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PdfRef> named = new(StringComparer.Ordinal);
    private readonly SecondStructure? second;

    /// <param name="isSecond">In the namespace of PDF 2.0.</param>
    public StructureWriter(
        PdfFile file, PagedDocument document, IReadOnlyList<CompiledPage> compiled, IReadOnlyList<PdfRef> pages, PageLinks links, bool isSecond)
    {
        (this.file, this.pages, this.links) = (file, pages, links);
        contents = new StructureContents(compiled, document.StructureCount);
        attributes = new ElementAttributes(document, compiled, isSecond);
        tree = new StructureTree(document.Structure!, contents, links);
        parents = new ParentTree(compiled, links);
        root = file.Reserve();
        loose = [.. links.Loose.Select(link => (file.Reserve(), link))];
        refs = new PdfRef[tree.Count];
        for (var i = 0; i < refs.Length; i++)
        {
            refs[i] = tree[i].HasContent ? file.Reserve() : PdfRef.None;
            if (tree[i].Node.Id is { } id) named.TryAdd(id, refs[i]);
        }

        second = isSecond ? new SecondStructure(file, tree, refs, named) : null;
    }

    /// <summary>The elements that places in the text are in; none where structure destinations are not asked for.</summary>
    public SecondStructure? Elements => second;

    /// <summary>Gives the root of the structure, for the catalog.</summary>
    public PdfRef Write()
    {
        for (var i = 0; i < refs.Length; i++)
            if (!refs[i].IsNone)
                WriteElement(i);
        WriteLooseLinks();
        return WriteRoot();
    }

    private PdfRef WriteRoot()
    {
        var back = parents.Write(file);
        var names = ids.Count == 0 ? PdfRef.None : NameTree.Write(file, [.. ids.Select(id => new NamedRef(Encoding.UTF8.GetBytes(id.Key), id.Value))]);
        using (var top = file.OpenDictionary(root))
        {
            top.Named(Key.Type, Name.StructTreeRoot).Ref(Key.ParentTree, back).Integer(Key.ParentTreeNextKey, parents.NextKey);
            top.Ref(Key.K, refs[0]);
            if (second is null) RoleNames.WriteMap(top);
            else second.WriteNamespaces(top);
            if (!names.IsNone)
                top.Ref(Key.IDTree, names);
        }

        file.Close();
        second?.WriteNamespace();
        return root;
    }

    private void WriteElement(int index)
    {
        var element = tree[index];
        using (var dictionary = file.OpenDictionary(refs[index]))
        {
            WriteRole(dictionary, element.Node.Role);
            dictionary.Ref(Key.P, element.Parent < 0 ? root : refs[element.Parent]);
            var page = FirstPage(element);
            if (page >= 0)
                dictionary.Ref(Key.Pg, pages[page]);
            WriteKids(dictionary, index, element, page);
            var id = attributes.Write(dictionary, element.Node);
            if (id is not null)
                ids.TryAdd(id, refs[index]);
            WriteTie(dictionary, element.Node);
        }

        file.Close();
    }

    private void WriteRole(DictionaryScope dictionary, StructureRole role)
    {
        if (second is null) dictionary.Named(Key.S, RoleNames.Of(role));
        else second.WriteRole(dictionary, role);
    }

    // A note stands behind the block that calls it, so each names the other (ISO 32000-2, 14.7.2; readers of older files pass over it).
    private void WriteTie(DictionaryScope dictionary, StructureNode node)
    {
        if (second is not null && node.Role == StructureRole.Note)
        {
            second.WriteCalls(dictionary, node);
            return;
        }

        if (second is not null && node.Role == StructureRole.TocItem) second.WriteHeading(dictionary, node, links.Of);
        if (node.RefersTo is null || !named.TryGetValue(node.RefersTo, out var other) || other.IsNone)
            return;
        using var tied = dictionary.Array(Key.RefersTo);
        tied.Ref(other);
    }

    // The page that most of an element's content stands on need not be named for each piece.
    private int FirstPage(in TreeElement element)
    {
        if (!element.LinkId.IsNone)
            return FirstPage(element.LinkId);
        foreach (var kid in element.Node.Kids)
            if (kid.Node is null && !tree.IsWrapped(element, kid.Id) && FirstPage(kid.Id) is >= 0 and var page)
                return page;
        return -1;
    }

    private int FirstPage(StructureId id) => contents.Of(id) is { IsEmpty: false } pieces ? pieces[0].Page : -1;

    private void WriteKids(DictionaryScope dictionary, int index, in TreeElement element, int page)
    {
        using var kids = dictionary.Array(Key.K);
        if (!element.LinkId.IsNone)
        {
            WriteContent(kids, index, element.LinkId, page);
            return;
        }

        var child = element.FirstChild;
        foreach (var kid in element.Node.Kids)
            if (kid.Node is null && !tree.IsWrapped(element, kid.Id))
                WriteContent(kids, index, kid.Id, page);
            else if (!refs[child++].IsNone)
                kids.Ref(refs[child - 1]);
        foreach (var id in tree.Within(index))
            foreach (var link in links.Of(id))
                WriteAnnotation(kids, link, refs[index]);
        if (element.Parent < 0)
            foreach (var (lonely, _) in loose)
                kids.Ref(lonely);
    }

    private void WriteContent(ArrayScope kids, int index, StructureId id, int page)
    {
        foreach (var piece in contents.Of(id))
        {
            parents.Set(piece, refs[index]);
            if (piece.Page == page)
            {
                kids.Integer(piece.Mcid);
                continue;
            }

            using var elsewhere = kids.Dictionary();
            elsewhere.Named(Key.Type, Name.Mcr).Ref(Key.Pg, pages[piece.Page]).Integer(Key.Mcid, piece.Mcid);
        }

        if (tree[index].Link != index && tree[index].LinkId.IsNone) return;
        foreach (var link in links.Of(id))
            WriteAnnotation(kids, link, refs[index]);
    }

    private void WriteAnnotation(ArrayScope kids, PageLink link, PdfRef element)
    {
        parents.Set(link, element);
        using var annotation = kids.Dictionary();
        annotation.Named(Key.Type, Name.Objr).Ref(Key.Pg, pages[link.Page]).Ref(Key.Obj, link.Annotation);
    }

    // A link outside of the text has nothing but its annotation; its description is its text.
    private void WriteLooseLinks()
    {
        foreach (var (element, link) in loose)
        {
            using (var dictionary = file.OpenDictionary(element))
            {
                WriteRole(dictionary, StructureRole.Link);
                dictionary.Ref(Key.P, refs[0]);
                using var kids = dictionary.Array(Key.K);
                WriteAnnotation(kids, link, element);
            }

            file.Close();
        }
    }
}
