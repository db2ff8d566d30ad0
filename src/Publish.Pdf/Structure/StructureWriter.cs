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
    private readonly SlotContents contents;
    private readonly PageLinks links;
    private readonly ParentTree parents;
    private readonly ElementAttributes attributes;
    private readonly PdfRef root;
    private readonly PdfRef[] refs;
    private readonly List<(PdfRef Element, PageLink Link)> loose;
    private readonly SortedDictionary<string, PdfRef> ids = new(StringComparer.Ordinal);

    private StructureWriter(PdfFile file, StructureNode root, IReadOnlyList<CompiledPage> compiled, IReadOnlyList<PdfRef> pages, PageLinks links, SlotContents contents, ElementAttributes attributes)
    {
        (this.file, this.pages, this.links, this.contents, this.attributes) = (file, pages, links, contents, attributes);
        tree = new StructureTree(root, contents, links);
        this.parents = new ParentTree(compiled, links);
        this.root = file.Reserve();
        this.loose = [.. links.Loose.Select(link => (file.Reserve(), link))];
        refs = new PdfRef[tree.Count];
        for (var i = 0; i < refs.Length; i++)
            refs[i] = tree[i].HasContent ? file.Reserve() : PdfRef.None;
    }

    /// <summary>Gives the root of the structure, for the catalog.</summary>
    public static PdfRef Write(PdfFile file, PagedDocument document, IReadOnlyList<CompiledPage> compiled, IReadOnlyList<PdfRef> pages, PageLinks links)
    {
        var contents = new SlotContents(compiled, document.SlotCount);
        var attributes = new ElementAttributes(document, compiled);
        var writer = new StructureWriter(file, document.Structure!, compiled, pages, links, contents, attributes);
        for (var i = 0; i < writer.refs.Length; i++)
            if (!writer.refs[i].IsNone)
                writer.WriteElement(i);
        writer.WriteLooseLinks();
        return writer.WriteRoot();
    }

    private PdfRef WriteRoot()
    {
        var parents = this.parents.Write(this.file);
        var ids = this.ids.Count == 0 ? PdfRef.None : NameTree.Write(this.file, [.. this.ids.Select(id => (Encoding.UTF8.GetBytes(id.Key), id.Value))]);
        using (var root = this.file.OpenDictionary(this.root))
        {
            root.Named(Key.Type, Name.StructTreeRoot).Ref(Key.ParentTree, parents).Integer(Key.ParentTreeNextKey, this.parents.NextKey);
            root.Ref(Key.K, refs[0]);
            if (!ids.IsNone)
                root.Ref(Key.IDTree, ids);
        }

        this.file.Close();
        return this.root;
    }

    private void WriteElement(int index)
    {
        var element = tree[index];
        using (var dictionary = this.file.OpenDictionary(refs[index]))
        {
            dictionary.Named(Key.S, RoleNames.Of(element.Node.Role));
            dictionary.Ref(Key.P, element.Parent < 0 ? this.root : refs[element.Parent]);
            var page = FirstPage(element);
            if (page >= 0)
                dictionary.Ref(Key.Pg, this.pages[page]);
            WriteKids(dictionary, index, element, page);
            var id = this.attributes.Write(dictionary, element.Node);
            if (id is not null)
                this.ids.TryAdd(id, refs[index]);
        }

        this.file.Close();
    }

    // The page that most of an element's content stands on need not be named for each piece.
    private int FirstPage(in TreeElement element)
    {
        if (element.LinkSlot >= 0)
            return FirstPage(element.LinkSlot);
        foreach (var kid in element.Node.Kids)
            if (kid.Node is null && !tree.IsWrapped(element, kid.Slot) && FirstPage(kid.Slot) is >= 0 and var page)
                return page;
        return -1;
    }

    private int FirstPage(int slot) => this.contents.Of(slot) is { IsEmpty: false } pieces ? pieces[0].Page : -1;

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
            if (kid.Node is null && !tree.IsWrapped(element, kid.Slot))
                WriteSlot(kids, index, kid.Slot, page);
            else if (!refs[child++].IsNone)
                kids.Ref(refs[child - 1]);
        if (element.Parent < 0)
            foreach (var (loose, _) in this.loose)
                kids.Ref(loose);
    }

    private void WriteSlot(ArrayScope kids, int index, int slot, int page)
    {
        foreach (var piece in this.contents.Of(slot))
        {
            this.parents.Set(piece, refs[index]);
            if (piece.Page == page)
            {
                kids.Integer(piece.Mcid);
                continue;
            }

            using var elsewhere = kids.Dictionary();
            elsewhere.Named(Key.Type, Name.Mcr).Ref(Key.Pg, this.pages[piece.Page]).Integer(Key.Mcid, piece.Mcid);
        }

        foreach (var link in this.links.Of(slot))
            WriteAnnotation(kids, link, refs[index]);
    }

    private void WriteAnnotation(ArrayScope kids, PageLink link, PdfRef element)
    {
        this.parents.Set(link, element);
        using var annotation = kids.Dictionary();
        annotation.Named(Key.Type, Name.Objr).Ref(Key.Pg, this.pages[link.Page]).Ref(Key.Obj, link.Annotation);
    }

    // A link outside of the text has nothing but its annotation; its description is its text.
    private void WriteLooseLinks()
    {
        foreach (var (element, link) in this.loose)
        {
            using (var dictionary = this.file.OpenDictionary(element))
            {
                dictionary.Named(Key.S, RoleNames.Of(StructureRole.Link)).Ref(Key.P, refs[0]);
                using var kids = dictionary.Array(Key.K);
                WriteAnnotation(kids, link, element);
            }

            this.file.Close();
        }
    }
}
