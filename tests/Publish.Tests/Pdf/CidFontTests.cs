using System.IO.Compression;
using System.Text;
using Publish.Pdf.Resources;
using Publish.Tests.Fonts;

namespace Publish.Tests.Pdf;

public sealed class CidFontTests
{
    [Fact]
    public void Codes_lead_to_the_CIDs_of_CID_keyed_outlines_and_widths_stand_at_them()
    {
        var face = CidKeyedFace.Load();
        var book = new CidFonts(face, 0);
        foreach (var c in CidKeyedFace.Text)
            book.Add(new CharacterId(face.GlyphFor(c), c.ToString()));
        book.Number();

        var embedded = new CidFont(book);
        using var inflated = new ZLibStream(new MemoryStream(embedded.GlyphMap), CompressionMode.Decompress);
        using var reader = new StreamReader(inflated, Encoding.ASCII);
        var map = reader.ReadToEnd();

        foreach (var cid in CidKeyedFace.Cids[1..])
            Assert.Contains($">{cid}\n", map, StringComparison.Ordinal);
        Assert.Equal([0, 70, 1405, 26987], embedded.Widths.Select(run => run.First));
        Assert.Equal([CidKeyedFace.Advance(3), CidKeyedFace.Advance(4)], embedded.Widths[3].Widths);
    }
}
