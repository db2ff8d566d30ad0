using System.Globalization;
using System.Text;

namespace Publish.Fuzz.Seeds;

/// <summary>Small PDFs written as by hand, unpacked, each with a few of the things that PDFs of others hold.</summary>
internal static class HandMadePdf
{
    private const string Drawn = "q 0 0 1 rg 10 10 50 50 re f Q q 0.1 w 5 5 m 200 5 l S Q BT /F1 12 Tf 20 200 Td (abc) Tj ET";

    public static IEnumerable<byte[]> All()
    {
        yield return Of(Drawn);
        yield return Of(Drawn + " /P Do", resources: "/XObject << /P 6 0 R >>", more: [Stream("/Type /XObject /Subtype /Image /Width 4 /Height 4 /BitsPerComponent 8 /ColorSpace /DeviceGray", "0123456789abcdef")]);
        yield return Of("/X Do q 0.5 0 0 0.5 0 0 cm /X Do Q", resources: "/XObject << /X 6 0 R >>",
            more: [Stream("/Type /XObject /Subtype /Form /BBox [0 0 200 200] /Matrix [1 0 0 1 5 5] /Group << /S /Transparency /CS /DeviceCMYK >> /Resources << /XObject << /Y 7 0 R >> >>", "/Y Do 1 0 0 RG 0 0 100 100 re S"),
            Stream("/Type /XObject /Subtype /Form /BBox [0 0 100 100]", "0.2 0.3 0.4 0.9 k 0 0 50 50 re f")]);
        yield return Of("/Pattern cs /T scn 0 0 200 200 re f", resources: "/Pattern << /T 6 0 R >>", more: [Stream("/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 10 10] /XStep 10 /YStep 10 /Resources << >>", "1 0 0 rg 0 0 5 5 re f")]);
        yield return Of("/S sh /Pattern cs /T scn 0 0 200 200 re f", resources: "/Shading << /S 6 0 R >> /Pattern << /T << /PatternType 2 /Shading 6 0 R >> >>",
            more: ["<< /ShadingType 2 /ColorSpace /DeviceCMYK /Coords [0 0 200 0] /Extend [true true] /Function << /FunctionType 3 /Domain [0 1] /Bounds [0.5] /Encode [0 1 1 0] /Functions [7 0 R 7 0 R] >> >>",
            "<< /FunctionType 2 /Domain [0 1] /C0 [1 1 1 1] /C1 [0 0 0 0] /N 1 >>"]);
        yield return Of("/Spot cs 1 scn 0 0 100 100 re f /DN cs 0.5 0.5 scn 10 10 100 100 re f", resources: "/ColorSpace << /Spot [/Separation /Fluorescent /DeviceRGB 6 0 R] /DN [/DeviceN [/Cyan /Gold] /DeviceCMYK 7 0 R] >>",
            more: ["<< /FunctionType 2 /Domain [0 1] /C0 [1 1 1] /C1 [1 0 0.5] /N 1 >>", Stream("/FunctionType 4 /Domain [0 1 0 1] /Range [0 1 0 1 0 1 0 1]", "{ 0 0 4 2 roll }")]);
        yield return Of("/G gs 1 g 0 0 100 100 re f 0 0 0 0 k BT /F1 3 Tf 20 100 Td (ab) Tj ET", resources: "/ExtGState << /G << /OP true /op true /OPM 1 /ca 0.5 /CA 0.5 /BM /Multiply /SMask << /S /Luminosity /G 6 0 R >> >> >>",
            more: [Stream("/Type /XObject /Subtype /Form /BBox [0 0 100 100] /Group << /S /Transparency /CS /DeviceGray >>", "0.5 g 0 0 100 100 re f")]);
        yield return Of("/OC /L BDC 1 0 0 rg 0 0 100 100 re f EMC", resources: "/Properties << /L 6 0 R >>", catalog: "/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] /BaseState /ON /Order [6 0 R] >> >>",
            more: ["<< /Type /OCG /Name (Draft) /Usage << /Print << /PrintState /OFF >> >> >>"]);
        yield return Of(Drawn, page: "/Annots [6 0 R 8 0 R] /Rotate 90 /CropBox [10 10 300 400] /UserUnit 2", more: ["<< /Type /Annot /Subtype /Highlight /Rect [10 10 100 30] /F 4 /AP << /N 7 0 R >> /QuadPoints [10 30 100 30 10 10 100 10] >>",
            Stream("/Type /XObject /Subtype /Form /BBox [0 0 90 20]", "1 1 0 rg 0 0 90 20 re f"), "<< /Type /Annot /Subtype /Link /Rect [0 0 50 50] /A << /S /URI /URI (http://example.org) >> /Dest [3 0 R /Fit] >>"]);
        yield return Of("q 100 0 0 100 0 0 cm BI /W 2 /H 2 /BPC 8 /CS /RGB ID 123456789012 EI Q q 3 Tr BT /F1 8 Tf (a) Tj ET Q 10 10 m 20 20 30 30 40 10 c h W n [3 2] 0 d 0 0 m 50 50 l s");
        yield return Of(Drawn, catalog: "/Outlines 6 0 R /PageLabels << /Nums [0 << /S /r >> 1 << /P (A-) /St 3 >>] >> /Names << /Dests << /Names [(a) [3 0 R /XYZ 0 0 0]] >> >> /MarkInfo << /Marked true >> /StructTreeRoot 8 0 R",
            more: ["<< /Type /Outlines /First 7 0 R /Last 7 0 R /Count 1 >>", "<< /Title (One) /Parent 6 0 R /Dest [3 0 R /Fit] >>", "<< /Type /StructTreeRoot /K << /S /Document /K << /S /P /Pg 3 0 R /K 0 >> >> /ParentTree << /Nums [0 []] >> >>"]);
    }

    /// <summary>A page of A6 with bleed, with a font that draws its glyphs itself.</summary>
    private static byte[] Of(string contents, string resources = "", string page = "", string catalog = "", params string[] more)
    {
        string[] objects =
        [
            $"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
            "<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 2 /MediaBox [0 0 314.646 436.536] >>",
            $"<< /Type /Page /Parent 2 0 R /TrimBox [8.504 8.504 306.142 428.032] /BleedBox [0 0 314.646 436.536] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> {resources} >> {page} >>",
            Stream("", contents),
            "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0] /CharProcs << /a << /Length 40 >> >> /Encoding << /Differences [97 /a] >> /FirstChar 97 /LastChar 97 /Widths [1000] >>",
            .. more,
        ];
        var file = new StringBuilder("%PDF-1.7\n");
        for (var i = 0; i < objects.Length; i++)
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\n");
        return Changing.Sealing.Pdf(Encoding.Latin1.GetBytes(file.ToString()));
    }

    private static string Stream(string entries, string content) => string.Create(CultureInfo.InvariantCulture, $"<< {entries} /Length {content.Length} >>\nstream\n{content}\nendstream");
}
