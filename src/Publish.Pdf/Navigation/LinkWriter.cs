using System.Text;
using Publish.Pdf.Content;
using Publish.Pdf.Structure;
using Publish.Pdf.Syntax;
using Publish.Typesetting.Geometry;

namespace Publish.Pdf.Navigation;

/// <summary>Writes links as annotations (ISO 32000-1, 12.5.6.5).</summary>
internal static class LinkWriter
{
    // Shown when printed, as PDF/A (ISO 19005-2, 6.3.2) wants of every annotation.
    private const int Print = 4;

    /// <param name="elements">Null where places lead to pages only.</param>
    public static void Write(PdfFile file, PageLink link, Length pageHeight, ElementPlaces? elements)
    {
        using (var annotation = file.OpenDictionary(link.Annotation))
        {
            annotation.Named(Key.Type, Name.Annot).Named(Key.Subtype, Name.Link);
            using (var area = annotation.Array(Key.Rect))
                PageBoxes.Write(area, link.Item.Area, pageHeight);
            annotation.Raw(Key.Border, "[0 0 0]"u8).Integer(Key.F, Print).Integer(Key.StructParent, link.Key);
            annotation.Text(Key.Contents, link.Item.Description.Length > 0 ? link.Item.Description : link.Item.Target);
            WriteTarget(annotation, link.Item.Target, elements);
        }

        file.Close();
    }

    /// <summary>The anchor's name of a link inside the document; null for one that leads out of it.</summary>
    public static string? AnchorOf(string target) => target.StartsWith('#') ? target[1..] : null;

    private static void WriteTarget(DictionaryScope annotation, string target, ElementPlaces? elements)
    {
        if (AnchorOf(target) is { } anchor)
        {
            if (elements is not null && elements.Has(anchor)) elements.WriteAction(annotation, anchor);
            else annotation.Bytes(Key.Dest, Destinations.NameOf(anchor));
            return;
        }

        using var action = annotation.Dictionary(Key.A);
        action.Named(Key.S, Name.Uri).Bytes(Key.Uri, Ascii(target));
    }

    // An address is 7-bit text (ISO 32000-1, 12.6.4.7): everything else is percent-encoded.
    private static byte[] Ascii(string target)
    {
        var sink = new ByteSink(target.Length);
        foreach (var value in Encoding.UTF8.GetBytes(target))
            if (value is > 0x20 and < 0x7F)
                sink.Raw(value);
            else
                sink.Raw((byte)'%').Raw("0123456789ABCDEF"u8[value >> 4]).Raw("0123456789ABCDEF"u8[value & 15]);
        return sink.ToArray();
    }
}
