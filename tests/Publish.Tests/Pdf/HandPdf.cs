using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Publish.Tests.Pdf;

/// <summary>PDFs written by hand, a byte at a time where it matters. The first object is the catalog, the second the tree of pages, the third a font that every reader has.</summary>
internal sealed class HandPdf
{
    public const string Helvetica = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

    private readonly List<byte[]> objects = [];
    private readonly List<int> kids = [];

    public HandPdf() => objects.AddRange([[], [], Bytes(Helvetica)]);

    public string Version { get; init; } = "1.7";

    public string CatalogEntries { get; init; } = "";

    /// <summary>What pages inherit.</summary>
    public string TreeEntries { get; init; } = "";

    public string Box { get; init; } = "0 0 300 420";

    public string Resources { get; init; } = "/Font<</F 3 0 R>>";

    public string TrailerEntries { get; init; } = "";

    /// <summary>Gives its number.</summary>
    public int Add(string value) => Add(Bytes(value));

    public int AddStream(string data, string entries = "", bool packed = true) => Add(Stream(Bytes(data), entries, packed));

    /// <summary>A page, perhaps with a box of its own, whose contents are an object or several.</summary>
    public HandPdf Page(string contents, string entries = "")
    {
        kids.Add(Add($"<</Type/Page/Parent 2 0 R/Contents {contents}{entries}>>"));
        return this;
    }

    /// <summary>A page with its number in large and a frame that no turn brings onto itself.</summary>
    public HandPdf Numbered(string entries = "") => Page($"{AddStream(Painting(kids.Count + 1))} 0 R", entries);

    /// <summary>A page that stands in the tree once more.</summary>
    public HandPdf Again(int page)
    {
        kids.Add(kids[page]);
        return this;
    }

    public static string Painting(int number) => string.Create(CultureInfo.InvariantCulture,
        $"BT /F 90 Tf 60 250 Td ({number}) Tj ET 1 0 0 RG 4 w 20 20 260 380 re S 0 0 1 rg 20 20 {40 + (20 * number % 200)} 30 re f");

    public byte[] Make(int shiftOfTable = 0, bool withTable = true)
    {
        objects[0] = Bytes($"<</Type/Catalog/Pages 2 0 R{CatalogEntries}>>");
        objects[1] = Bytes($"<</Type/Pages/Kids[{string.Join(' ', kids.Select(kid => $"{kid} 0 R"))}]/Count {kids.Count}/MediaBox[{Box}]/Resources<<{Resources}>>{TreeEntries}>>");
        using var file = new MemoryStream();
        file.Write(Bytes($"%PDF-{Version}\n%\u00E2\u00E3\u00CF\u00D3\n"));
        var places = new List<long>();
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(file.Position + shiftOfTable);
            file.Write([.. Bytes($"{i + 1} 0 obj\n"), .. objects[i], .. Bytes("\nendobj\n")]);
        }

        if (withTable) WriteTable(file, places);
        return file.ToArray();
    }

    private void WriteTable(MemoryStream file, List<long> places)
    {
        var start = file.Position;
        file.Write(Bytes($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n"));
        foreach (var place in places)
            file.Write(Bytes(string.Create(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n")));
        file.Write(Bytes($"trailer\n<</Size {places.Count + 1}/Root 1 0 R{TrailerEntries}>>\nstartxref\n{start}\n%%EOF\n"));
    }

    private int Add(byte[] value)
    {
        objects.Add(value);
        return objects.Count;
    }

    private static byte[] Stream(byte[] data, string entries, bool packed)
    {
        if (packed)
        {
            using var deflated = new MemoryStream();
            using (var zlib = new ZLibStream(deflated, CompressionMode.Compress, leaveOpen: true)) zlib.Write(data);
            (data, entries) = (deflated.ToArray(), entries + "/Filter/FlateDecode");
        }

        return [.. Bytes($"<<{entries}/Length {data.Length}>>\nstream\n"), .. data, .. Bytes("\nendstream")];
    }

    private static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);
}
