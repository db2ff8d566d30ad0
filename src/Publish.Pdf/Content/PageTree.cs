using Publish.Pdf.Resources;
using Publish.Pdf.Sheets;
using Publish.Pdf.Structure;
using Publish.Pdf.Syntax;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Pdf.Content;

/// <summary>Writes the pages and the tree that holds them (ISO 32000-1, 7.7.3).</summary>
internal sealed class PageTree
{
    private const int BranchSize = 64;

    private readonly PdfFile file;
    private readonly PdfRef root;
    private readonly PdfRef[] branches;

    /// <summary>Sets the numbers of all pages aside, since much else refers to them.</summary>
    public PageTree(PdfFile file, int count)
    {
        this.file = file;
        root = file.Reserve();
        branches = [.. Enumerable.Range(0, (count + BranchSize - 1) / BranchSize).Select(_ => file.Reserve())];
        Pages = [.. Enumerable.Range(0, count).Select(_ => file.Reserve())];
    }

    public PdfRef[] Pages { get; }

    /// <param name="links">Null in a file without links.</param>
    /// <param name="options">Its medium ends with the trim where they say so; a side of a sheet says under their date what lies on it.</param>
    public void WritePage(int index, Page page, CompiledPage compiled, ResourceWriter resources, PageLinks? links, PdfOptions options)
    {
        var contents = file.WriteDeflated(file.Reserve(), compiled.Deflated);
        var resource = resources.Write(compiled);
        using (var dictionary = file.OpenDictionary(Pages[index]))
        {
            dictionary.Named(Key.Type, Name.Page).Ref(Key.Parent, branches[index / BranchSize]);
            dictionary.Ref(Key.Contents, contents).Ref(Key.Resources, resource);
            WriteBoxes(dictionary, page, options.Trimmed);
            if (compiled.Overprints)
                dictionary.Raw(Key.Group, "<</S/Transparency/CS/DeviceRGB>>"u8);
            if (links is not null)
                WriteStructure(dictionary, index, compiled, links);
            SheetRecordWriter.Write(dictionary, page, options.Date);
        }

        file.Close();
    }

    /// <summary>Gives the root.</summary>
    public PdfRef Write()
    {
        for (var i = 0; i < branches.Length; i++)
            WriteNode(branches[i], root, Pages.AsSpan(i * BranchSize, Math.Min(BranchSize, Pages.Length - (i * BranchSize))), null);
        WriteNode(root, PdfRef.None, branches, Pages.Length);
        return root;
    }

    private static void WriteBoxes(DictionaryScope dictionary, Page page, bool isTrimmed)
    {
        var height = page.Media.Height;
        var whole = new Rect(Length.Zero, Length.Zero, page.Media.Width, height);
        using (var media = dictionary.Array(Key.MediaBox))
            PageBoxes.Write(media, isTrimmed ? page.Trim : whole, height);
        using (var bleed = dictionary.Array(Key.BleedBox))
            PageBoxes.Write(bleed, isTrimmed ? page.Trim : page.Bleed, height);
        using (var trim = dictionary.Array(Key.TrimBox))
            PageBoxes.Write(trim, page.Trim, height);
    }

    private static void WriteStructure(DictionaryScope dictionary, int index, CompiledPage compiled, PageLinks links)
    {
        if (compiled.Marked.Length > 0)
            dictionary.Integer(Key.StructParents, index);
        if (links.On(index).Count == 0)
            return;
        dictionary.Named(Key.Tabs, Name.StructureOrder);
        using var annotations = dictionary.Array(Key.Annots);
        foreach (var link in links.On(index))
            annotations.Ref(link.Annotation);
    }

    private void WriteNode(PdfRef target, PdfRef parent, ReadOnlySpan<PdfRef> kids, int? count)
    {
        using (var dictionary = file.OpenDictionary(target))
        {
            dictionary.Named(Key.Type, Name.Pages).Integer(Key.Count, count ?? kids.Length);
            if (!parent.IsNone)
                dictionary.Ref(Key.Parent, parent);
            using var array = dictionary.Array(Key.Kids);
            foreach (var kid in kids)
                array.Ref(kid);
        }

        file.Close();
    }
}
