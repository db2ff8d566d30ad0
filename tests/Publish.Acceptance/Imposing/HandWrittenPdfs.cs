using Publish.Tests.Pdf;

namespace Publish.Acceptance.Imposing;

/// <summary>What PDFs from 1.3 to 2.0 may be like, each trait by itself.</summary>
internal static class HandWrittenPdfs
{
    private const string Seal = "1 0 0 rg 0 0 100 50 re f 0 g BT /F 20 Tf 10 15 Td (seal) Tj ET";

    public static IEnumerable<ForeignPdf> All =>
    [
        Of("PDF 1.3", new() { Version = "1.3" }),
        Of("PDF 2.0", new() { Version = "2.0" }),
        Of("turned pages", new(), page => $"/Rotate {90 * page}"),
        Of("a turn from the tree", new() { TreeEntries = "/Rotate 270" }),
        Of("a turn backwards", new(), _ => "/Rotate -90"),
        Of("crop boxes", new(), page => $"/CropBox[{10 + page} 10 250 {400 - (5 * page)}]"),
        Of("a crop box from the tree, turned", new() { TreeEntries = "/CropBox[10 10 250 400]/Rotate 90" }),
        Of("a crop box wider than its page", new(), _ => "/CropBox[-50 -50 900 900]"),
        Of("a user unit", new() { Version = "1.6" }, _ => "/UserUnit 1.3333") with { Unit = 1.3333m },
        Of("an origin inside the page", new() { Box = "-50 -30 250 390" }),
        Of("corners in another order", new() { Box = "300 420 0 0" }),
        Of("mixed sizes", new(), page => $"/MediaBox[0 0 {220 + (30 * page)} {420 - (20 * page)}]"),
        Of("trim boxes", new(), _ => "/TrimBox[30 30 270 390]/BleedBox[25 25 275 395]") with { Seen = Written(() => Pages(new(), _ => "/CropBox[30 30 270 390]")) },
        new("contents in several streams", Written(InStreams)),
        new("hidden layers", Written(Layered)),
        new("a transparency group", Written(Grouped)),
        new("forms without resources", Written(Inheriting)),
        new("names in an old encoding", Written(OldNames)),
        new("seals and fields", Written(Sealed)),
        new("a palette of every byte", Written(Palette)),
        new("a page that stands twice", Written(() => Pages(new(), _ => "").Again(0).Again(2))),
        new("no table of objects", Bytes(() => Pages(new(), _ => "").Make(withTable: false))) { Seen = Plain },
        new("a table that points beside its objects", Bytes(() => Pages(new(), _ => "").Make(shiftOfTable: 7))) { Seen = Plain },
        new("another protocol's words before it", Bytes(() => [.. "HTTP/1.1 200 OK\r\n\r\n"u8, .. Pages(new(), _ => "").Make()])) { Seen = Plain },
    ];

    /// <summary>Five numbered pages, for other programs to rewrite.</summary>
    public static void Plain(ScratchFolder scratch, string path) => File.WriteAllBytes(path, Pages(new(), _ => "").Make());

    private static ForeignPdf Of(string name, HandPdf start, Func<int, string>? entries = null) => new(name, Written(() => Pages(start, entries ?? (_ => ""))));

    private static HandPdf Pages(HandPdf pdf, Func<int, string> entries)
    {
        for (var page = 1; page <= 5; page++) pdf.Numbered(entries(page));
        return pdf;
    }

    private static Action<ScratchFolder, string> Written(Func<HandPdf> make) => Bytes(() => make().Make());

    private static Action<ScratchFolder, string> Bytes(Func<byte[]> make) => (_, path) => File.WriteAllBytes(path, make());

    private static HandPdf InStreams()
    {
        var pdf = new HandPdf();
        for (var page = 1; page <= 3; page++)
            pdf.Page($"[{pdf.AddStream("q 1 0 0 rg BT /F")} 0 R {pdf.AddStream("90 Tf 60 250 Td", packed: false)} 0 R {pdf.AddStream($"({page}) Tj ET Q 20 20 {50 * page} 50 re f")} 0 R]");
        return pdf;
    }

    private static HandPdf Layered()
    {
        var pdf = new HandPdf
        {
            Resources = "/Font<</F 3 0 R>>/Properties<</L1 4 0 R/L2 5 0 R>>",
            CatalogEntries = "/OCProperties<</OCGs[4 0 R 5 0 R]/D<</OFF[5 0 R]/Order[4 0 R 5 0 R]>>>>",
        };
        pdf.Add("<</Type/OCG/Name(shown)>>");
        pdf.Add("<</Type/OCG/Name(hidden)>>");
        for (var page = 1; page <= 3; page++)
            pdf.Page($"{pdf.AddStream($"/OC /L1 BDC 0 1 0 rg 50 50 {50 * page} 100 re f EMC /OC /L2 BDC 1 0 0 rg 100 100 150 200 re f EMC BT /F 60 Tf 60 300 Td ({page}) Tj ET")} 0 R");
        return pdf;
    }

    private static HandPdf Grouped()
    {
        var pdf = new HandPdf { Resources = "/ExtGState<</G 4 0 R>>" };
        pdf.Add("<</Type/ExtGState/ca .5/BM/Multiply>>");
        for (var page = 1; page <= 3; page++)
            pdf.Page($"{pdf.AddStream($"/G gs 1 0 0 rg 40 40 150 {100 + (40 * page)} re f 0 0 1 rg 100 100 150 150 re f")} 0 R", "/Group<</S/Transparency/CS/DeviceRGB/I true/K true>>");
        return pdf;
    }

    private static HandPdf Inheriting()
    {
        var pdf = new HandPdf { Resources = "/Font<</F 3 0 R>>/XObject<</X 4 0 R>>" };
        pdf.AddStream("BT /F 60 Tf 10 10 Td (form) Tj ET", "/Type/XObject/Subtype/Form/BBox[0 0 300 300]");
        for (var page = 1; page <= 3; page++) pdf.Page($"{pdf.AddStream($"1 0 0 1 0 {100 * page} cm /X Do")} 0 R");
        return pdf;
    }

    private static HandPdf OldNames()
    {
        var pdf = new HandPdf { Resources = "/Font<</F#E9 3 0 R>>" };
        for (var page = 1; page <= 3; page++) pdf.Page($"{pdf.AddStream($"BT /F\u00E9 90 Tf 60 250 Td ({page}) Tj ET")} 0 R");
        return pdf;
    }

    private static HandPdf Sealed()
    {
        var pdf = new HandPdf();
        var seal = pdf.AddStream(Seal, "/Type/XObject/Subtype/Form/BBox[0 0 100 50]/Resources<</Font<</F 3 0 R>>>>");
        for (var page = 1; page <= 3; page++)
            pdf.Numbered($"/Annots[<</Subtype/Stamp/F 4/Rect[50 50 250 150]/AP<</N {seal} 0 R>>>><</Subtype/Widget/FT/Btn/AS/On/F 4/Rect[150 {280 + (20 * page)} 250 350]/AP<</N<</On {seal} 0 R>>>>>>]");
        return pdf;
    }

    private static HandPdf Palette()
    {
        var pdf = new HandPdf { Resources = "/XObject<</I 5 0 R>>" };
        var colours = string.Concat(Enumerable.Range(0, 256 * 3).Select(i => i < 2 ? "\u00FE\u00FF"[i].ToString() : $"\\{Convert.ToString(i * 37 % 256, 8).PadLeft(3, '0')}"));
        pdf.Add($"[/Indexed/DeviceRGB 255({colours})]");
        pdf.AddStream(string.Concat(Enumerable.Range(0, 256).Select(i => (char)i)), "/Type/XObject/Subtype/Image/Width 16/Height 16/BitsPerComponent 8/ColorSpace 4 0 R");
        for (var page = 1; page <= 3; page++) pdf.Page($"{pdf.AddStream($"{80 * page} 0 0 200 30 50 cm /I Do")} 0 R");
        return pdf;
    }
}
