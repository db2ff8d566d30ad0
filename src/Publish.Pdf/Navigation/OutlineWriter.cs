using Publish.Model;
using Publish.Pdf.Syntax;
using Publish.Typesetting.Pages;

namespace Publish.Pdf.Navigation;

/// <summary>Writes bookmarks (ISO 32000-1, 12.3.3): the first level open, the others folded.</summary>
internal static class OutlineWriter
{
    /// <summary>Gives the root; none for a document without bookmarks.</summary>
    /// <param name="elements">Null where places lead to pages only.</param>
    public static PdfRef Write(PdfFile file, Seq<OutlineEntry> entries, ElementPlaces? elements)
    {
        if (entries.IsEmpty)
            return PdfRef.None;
        var root = file.Reserve();
        var (first, last) = WriteLevel(file, entries, root, elements);
        using (var dictionary = file.OpenDictionary(root))
            dictionary.Named(Key.Type, Name.Outlines).Ref(Key.First, first).Ref(Key.Last, last).Integer(Key.Count, entries.Count);
        file.Close();
        return root;
    }

    private static (PdfRef First, PdfRef Last) WriteLevel(PdfFile file, Seq<OutlineEntry> entries, PdfRef parent, ElementPlaces? elements)
    {
        var first = file.Reserve(entries.Count);
        var last = new PdfRef(first.Number + entries.Count - 1);
        for (var i = 0; i < entries.Count; i++)
            WriteEntry(file, entries[i], new PdfRef(first.Number + i), parent, (first, last), elements);
        return (first, last);
    }

    private static void WriteEntry(PdfFile file, OutlineEntry entry, PdfRef target, PdfRef parent, (PdfRef First, PdfRef Last) siblings, ElementPlaces? elements)
    {
        var children = entry.Children.IsEmpty ? default : WriteLevel(file, entry.Children, target, elements);
        using (var dictionary = file.OpenDictionary(target))
        {
            dictionary.Text(Key.Title, entry.Title.Length > 0 ? entry.Title : entry.Target);
            dictionary.Ref(Key.Parent, parent);
            if (elements is not null && elements.Has(entry.Target)) elements.WriteAction(dictionary, entry.Target);
            else dictionary.Bytes(Key.Dest, Destinations.NameOf(entry.Target));
            if (target != siblings.First)
                dictionary.Ref(Key.Prev, new PdfRef(target.Number - 1));
            if (target != siblings.Last)
                dictionary.Ref(Key.Next, new PdfRef(target.Number + 1));
            if (!entry.Children.IsEmpty)
                dictionary.Ref(Key.First, children.First).Ref(Key.Last, children.Last).Integer(Key.Count, -entry.Children.Count);
        }

        file.Close();
    }
}
