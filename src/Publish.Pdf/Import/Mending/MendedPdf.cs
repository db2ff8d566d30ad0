using System.Buffers.Binary;
using System.Text;
using Publish.Pdf.Syntax;

namespace Publish.Pdf.Import.Mending;

/// <summary>
/// Puts a PDF whose table of objects is lost together again: the objects are looked for, and a new table is written behind them. Where the catalog is
/// lost as well, the pages that there are come in the order of their places.
/// </summary>
internal sealed class MendedPdf
{
    private readonly byte[] data;
    private readonly SortedDictionary<int, (byte Kind, int Place, int Index)> table = [];
    private readonly List<int> pages = [];
    private readonly ByteSink tail = new();
    private string root = "";
    private string encryption = "";
    private string identifier = "";

    private MendedPdf(byte[] data) => this.data = data;

    /// <summary>The file with a table; null where no page is found in it.</summary>
    public static byte[]? Of(byte[] data)
    {
        var mended = new MendedPdf(data);
        mended.Look();
        if (mended.root.Length == 0 && mended.pages.Count == 0)
            return null;
        mended.WriteTail();
        return [.. data, .. mended.tail.Written];
    }

    private void Look()
    {
        var found = ObjectScan.Find(data);
        foreach (var direct in found)
            table[direct.Number] = (1, direct.Place, 0);
        foreach (var direct in found)
            Note(direct.Number, data.AsSpan(direct.Head));
        foreach (var packed in found.Select(stream => PackedObjects.Of(data, stream)).OfType<PackedObjects>())
            for (var i = 0; i < packed.Objects.Count; i++)
                if (table.TryAdd(packed.Objects[i].Number, ((byte)2, packed.Stream, i)))
                    Note(packed.Objects[i].Number, packed.Objects[i].Head);
        for (var at = data.AsSpan().LastIndexOf("trailer"u8); at >= 0; at = data.AsSpan(0, at).LastIndexOf("trailer"u8))
            NoteTrailer(data.AsSpan(at, Math.Min(FoundObject.LongestHead, data.Length - at)));
    }

    private void Note(int number, ReadOnlySpan<byte> head)
    {
        var dictionary = ObjectScan.WithoutTexts(head);
        if (Dictionaries.Says(dictionary, "/Type"u8, "/Catalog"u8) && Dictionaries.Reference(dictionary, "/Pages"u8).Length > 0)
            root = $"{number} 0 R";
        else if (Dictionaries.Says(dictionary, "/Type"u8, "/Page"u8))
            pages.Add(number);
        else if (Dictionaries.Says(dictionary, "/Type"u8, "/XRef"u8))
            NoteTrailer(head);
        else if (Dictionaries.Says(dictionary, "/Filter"u8, "/Standard"u8) && encryption.Length == 0)
            (encryption, identifier) = ($"{number} 0 R", "[()()]");
    }

    private void NoteTrailer(ReadOnlySpan<byte> dictionary)
    {
        if (Dictionaries.Reference(dictionary, "/Encrypt"u8) is { Length: > 0 } reference)
            (encryption, identifier) = (Encoding.Latin1.GetString(reference), Encoding.Latin1.GetString(Dictionaries.Array(dictionary, "/ID"u8)));
    }

    private void WriteTail()
    {
        tail.Raw((byte)'\n');
        if (root.Length == 0)
            WriteCatalog();
        var number = NextNumber;
        var start = data.Length + tail.Length;
        table[number] = (1, start, 0);
        tail.Integer(number).Raw(" 0 obj\n<</Type/XRef/Size "u8).Integer(number + 1).Raw("/W[1 4 4]/Root "u8).Raw(Encoding.Latin1.GetBytes(root));
        if (encryption.Length > 0)
            tail.Raw("/Encrypt "u8).Raw(Encoding.Latin1.GetBytes(encryption)).Raw("/ID"u8).Raw(Encoding.Latin1.GetBytes(identifier));
        WriteTable();
        tail.Raw("startxref\n"u8).Integer(start).Raw("\n%%EOF\n"u8);
    }

    // Where nothing is found nothing is written.
    private int NextNumber => table.Keys.Last() + 1;

    private void WriteCatalog()
    {
        var catalog = NextNumber;
        root = $"{catalog} 0 R";
        Append(catalog, sink => sink.Raw("<</Type/Catalog/Pages "u8).Integer(catalog + 1).Raw(" 0 R>>"u8));
        Append(catalog + 1, sink =>
        {
            sink.Raw("<</Type/Pages/Count "u8).Integer(pages.Count).Raw("/Kids["u8);
            foreach (var page in pages)
                sink.Integer(page).Raw(" 0 R "u8);
            sink.Raw("]>>"u8);
        });
    }

    private void Append(int number, Action<ByteSink> write)
    {
        table[number] = (1, data.Length + tail.Length, 0);
        tail.Integer(number).Raw(" 0 obj\n"u8);
        write(tail);
        tail.Raw("\nendobj\n"u8);
    }

    private void WriteTable()
    {
        var rows = new byte[table.Count * 9];
        var ranges = new StringBuilder();
        var row = 0;
        foreach (var (number, (kind, place, index)) in table)
        {
            rows[row] = kind;
            BinaryPrimitives.WriteInt32BigEndian(rows.AsSpan(row + 1), place);
            BinaryPrimitives.WriteInt32BigEndian(rows.AsSpan(row + 5), index);
            ranges.Append(System.Globalization.CultureInfo.InvariantCulture, $"{number} 1 ");
            row += 9;
        }

        tail.Raw("/Index["u8).Raw(Encoding.Latin1.GetBytes(ranges.ToString())).Raw("]/Length "u8).Integer(rows.Length).Raw(">>\nstream\n"u8).Raw(rows).Raw("\nendstream\nendobj\n"u8);
    }
}
