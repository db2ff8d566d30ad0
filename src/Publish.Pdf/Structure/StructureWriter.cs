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
    private readonly PdfFile _file;
    private readonly IReadOnlyList<PdfRef> _pages;
    private readonly StructureTree _tree;
    private readonly SlotContents _contents;
    private readonly PageLinks _links;
    private readonly ParentTree _parents;
    private readonly ElementAttributes _attributes;
    private readonly PdfRef _root;
    private readonly PdfRef[] _refs;
    private readonly List<(PdfRef Element, PageLink Link)> _loose;
    private readonly SortedDictionary<string, PdfRef> _ids = new(StringComparer.Ordinal);

    private StructureWriter(PdfFile file, StructureNode root, IReadOnlyList<CompiledPage> compiled, IReadOnlyList<PdfRef> pages, PageLinks links, SlotContents contents, ElementAttributes attributes)
    {
        (_file, _pages, _links, _contents, _attributes) = (file, pages, links, contents, attributes);
        _tree = new StructureTree(root, contents, links);
        _parents = new ParentTree(compiled, links);
        _root = file.Reserve();
        _loose = [.. links.Loose.Select(link => (file.Reserve(), link))];
        _refs = new PdfRef[_tree.Count];
        for (var i = 0; i < _refs.Length; i++)
            _refs[i] = _tree[i].HasContent ? file.Reserve() : PdfRef.None;
    }

    /// <summary>Gives the root of the structure, for the catalog.</summary>
    public static PdfRef Write(PdfFile file, PagedDocument document, IReadOnlyList<CompiledPage> compiled, IReadOnlyList<PdfRef> pages, PageLinks links)
    {
        var contents = new SlotContents(compiled, document.SlotCount);
        var attributes = new ElementAttributes(document, compiled);
        var writer = new StructureWriter(file, document.Structure!, compiled, pages, links, contents, attributes);
        for (var i = 0; i < writer._refs.Length; i++)
            if (!writer._refs[i].IsNone)
                writer.WriteElement(i);
        writer.WriteLooseLinks();
        return writer.WriteRoot();
    }

    private PdfRef WriteRoot()
    {
        var parents = _parents.Write(_file);
        var ids = _ids.Count == 0 ? PdfRef.None : NameTree.Write(_file, [.. _ids.Select(id => (Encoding.UTF8.GetBytes(id.Key), id.Value))]);
        using (var root = _file.OpenDictionary(_root))
        {
            root.Named(Key.Type, Name.StructTreeRoot).Ref(Key.ParentTree, parents).Integer(Key.ParentTreeNextKey, _parents.NextKey);
            root.Ref(Key.K, _refs[0]);
            if (!ids.IsNone)
                root.Ref(Key.IDTree, ids);
        }

        _file.Close();
        return _root;
    }

    private void WriteElement(int index)
    {
        var element = _tree[index];
        using (var dictionary = _file.OpenDictionary(_refs[index]))
        {
            dictionary.Named(Key.S, RoleNames.Of(element.Node.Role));
            dictionary.Ref(Key.P, element.Parent < 0 ? _root : _refs[element.Parent]);
            var page = FirstPage(element);
            if (page >= 0)
                dictionary.Ref(Key.Pg, _pages[page]);
            WriteKids(dictionary, index, element, page);
            var id = _attributes.Write(dictionary, element.Node);
            if (id is not null)
                _ids.TryAdd(id, _refs[index]);
        }

        _file.Close();
    }

    // The page that most of an element's content stands on need not be named for each piece.
    private int FirstPage(in TreeElement element)
    {
        if (element.LinkSlot >= 0)
            return FirstPage(element.LinkSlot);
        foreach (var kid in element.Node.Kids)
            if (kid.Node is null && !_tree.IsWrapped(element, kid.Slot) && FirstPage(kid.Slot) is >= 0 and var page)
                return page;
        return -1;
    }

    private int FirstPage(int slot) => _contents.Of(slot) is { IsEmpty: false } pieces ? pieces[0].Page : -1;

    private void WriteKids(DictionaryScope dictionary, int index, in TreeElement element, int page)
    {
        using var kids = dictionary.Array(Key.K);
        if (element.LinkSlot >= 0)
        {
            WriteSlot(kids, index, element.LinkSlot, page);
            return;
        }

        var child = element.FirstChild;
        foreach (var kid in element.Node.Kids)
            if (kid.Node is null && !_tree.IsWrapped(element, kid.Slot))
                WriteSlot(kids, index, kid.Slot, page);
            else if (!_refs[child++].IsNone)
                kids.Ref(_refs[child - 1]);
        if (element.Parent < 0)
            foreach (var (loose, _) in _loose)
                kids.Ref(loose);
    }

    private void WriteSlot(ArrayScope kids, int index, int slot, int page)
    {
        foreach (var piece in _contents.Of(slot))
        {
            _parents.Set(piece, _refs[index]);
            if (piece.Page == page)
            {
                kids.Integer(piece.Mcid);
                continue;
            }

            using var elsewhere = kids.Dictionary();
            elsewhere.Named(Key.Type, Name.Mcr).Ref(Key.Pg, _pages[piece.Page]).Integer(Key.Mcid, piece.Mcid);
        }

        foreach (var link in _links.Of(slot))
            WriteAnnotation(kids, link, _refs[index]);
    }

    private void WriteAnnotation(ArrayScope kids, PageLink link, PdfRef element)
    {
        _parents.Set(link, element);
        using var annotation = kids.Dictionary();
        annotation.Named(Key.Type, Name.Objr).Ref(Key.Pg, _pages[link.Page]).Ref(Key.Obj, link.Annotation);
    }

    // A link outside of the text has nothing but its annotation; its description is its text.
    private void WriteLooseLinks()
    {
        foreach (var (element, link) in _loose)
        {
            using (var dictionary = _file.OpenDictionary(element))
            {
                dictionary.Named(Key.S, RoleNames.Of(StructureRole.Link)).Ref(Key.P, _refs[0]);
                using var kids = dictionary.Array(Key.K);
                WriteAnnotation(kids, link, element);
            }

            _file.Close();
        }
    }
}
