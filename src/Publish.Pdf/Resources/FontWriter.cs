using Publish.Pdf.Syntax;

namespace Publish.Pdf.Resources;

/// <summary>Writes a face as a composite font (ISO 32000-1, 9.7) whose codes are its CIDs.</summary>
internal static class FontWriter
{
    private const int FixedPitch = 1;
    private const int Symbolic = 1 << 2;
    private const int Italic = 1 << 6;

    public static PdfRef Write(PdfFile file, CidFont embedded)
    {
        var toUnicode = file.WriteDeflated(file.Reserve(), embedded.ToUnicode);
        var codes = embedded.Book.Face.IsCff ? WriteCodeMap(file, embedded) : PdfRef.None;
        var (font, descendant) = (file.Reserve(), WriteDescendant(file, embedded));
        using (var dictionary = file.OpenDictionary(font))
        {
            dictionary.Named(Key.Type, Name.Font).Named(Key.Subtype, Name.Type0).Named(Key.BaseFont, embedded.BaseFont);
            dictionary.Ref(Key.ToUnicode, toUnicode);
            if (codes.IsNone)
                dictionary.Named(Key.Encoding, Name.IdentityH);
            else
                dictionary.Ref(Key.Encoding, codes);
            using (var descendants = dictionary.Array(Key.DescendantFonts))
                descendants.Ref(descendant);
        }

        file.Close();
        return font;
    }

    private static PdfRef WriteDescendant(PdfFile file, CidFont embedded)
    {
        var (font, descriptor) = (file.Reserve(), WriteDescriptor(file, embedded));
        var isCff = embedded.Book.Face.IsCff;
        var map = isCff ? PdfRef.None : file.WriteDeflated(file.Reserve(), embedded.GlyphMap);
        using (var dictionary = file.OpenDictionary(font))
        {
            dictionary.Named(Key.Type, Name.Font).Named(Key.Subtype, isCff ? Name.CidFontType0 : Name.CidFontType2);
            dictionary.Named(Key.BaseFont, embedded.BaseFont).Ref(Key.FontDescriptor, descriptor).Integer(Key.DW, 0);
            using (var system = dictionary.Dictionary(Key.CidSystemInfo))
                system.Bytes(Key.Registry, "Adobe"u8).Bytes(Key.Ordering, "Identity"u8).Integer(Key.Supplement, 0);
            if (!isCff)
                dictionary.Ref(Key.CidToGidMap, map);
            using var runs = dictionary.Array(Key.W);
            foreach (var (first, run) in embedded.Widths)
            {
                using var widths = runs.Integer(first).Array();
                foreach (var width in run)
                    widths.Integer(width);
            }
        }

        file.Close();
        return font;
    }

    private static PdfRef WriteCodeMap(PdfFile file, CidFont embedded) =>
        file.WriteDeflated(file.Reserve(), embedded.GlyphMap, entries =>
        {
            entries.Named(Key.Type, Name.CMap).Named(Key.CMapName, CMap.MapName);
            using var system = entries.Dictionary(Key.CidSystemInfo);
            system.Bytes(Key.Registry, "Adobe"u8).Bytes(Key.Ordering, "Identity"u8).Integer(Key.Supplement, 0);
        });

    private static PdfRef WriteDescriptor(PdfFile file, CidFont embedded)
    {
        var (face, book) = (embedded.Book.Face, embedded.Book);
        var data = WriteOutlines(file, embedded);
        var descriptor = file.Reserve();
        using (var dictionary = file.OpenDictionary(descriptor))
        {
            dictionary.Named(Key.Type, Name.FontDescriptor).Named(Key.FontName, embedded.BaseFont);
            dictionary.Integer(Key.Flags, Symbolic | (face.IsFixedPitch ? FixedPitch : 0) | (face.IsItalic ? Italic : 0));
            using (var box = dictionary.Array(Key.FontBBox))
                box.Integer(book.ToThousandths(face.BoundingBox.Left)).Integer(book.ToThousandths(face.BoundingBox.Bottom))
                    .Integer(book.ToThousandths(face.BoundingBox.Right)).Integer(book.ToThousandths(face.BoundingBox.Top));
            dictionary.Thousandths(Key.ItalicAngle, (long)Math.Round(face.ItalicAngle * 1000));
            dictionary.Integer(Key.Ascent, book.ToThousandths(face.Ascender)).Integer(Key.Descent, book.ToThousandths(face.Descender));
            dictionary.Integer(Key.CapHeight, book.ToThousandths(face.CapHeight)).Integer(Key.StemV, face.StemV);
            dictionary.Ref(face.IsCff ? Key.FontFile3 : Key.FontFile2, data);
        }

        file.Close();
        return descriptor;
    }

    private static PdfRef WriteOutlines(PdfFile file, CidFont embedded) =>
        file.WriteDeflated(file.Reserve(), embedded.File, entries =>
        {
            if (embedded.Book.Face.IsCff)
                entries.Named(Key.Subtype, Name.CidFontType0C);
            else
                entries.Integer(Key.Length1, embedded.Length);
        });
}
