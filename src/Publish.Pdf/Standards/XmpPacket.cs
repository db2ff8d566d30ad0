using System.Globalization;
using System.Text;

namespace Publish.Pdf.Standards;

/// <summary>Writes the metadata stream (XMP, ISO 16684-1), with the marks by which a standard is claimed.</summary>
internal sealed class XmpPacket
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private readonly StringBuilder xml = new();
    private readonly DocumentFacts facts;

    private XmpPacket(DocumentFacts facts) => this.facts = facts;

    public static byte[] Write(DocumentFacts facts)
    {
        var packet = new XmpPacket(facts);
        packet.WriteAll();
        return Encoding.UTF8.GetBytes(packet.xml.ToString());
    }

    private void WriteAll()
    {
        xml.Append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
        xml.Append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n<rdf:Description rdf:about=\"\"");
        foreach (var (prefix, address) in XmpNames.Of(facts.Options.Standard))
            xml.Append(Invariant, $"\n xmlns:{prefix}=\"{address}\"");
        xml.Append(">\n");
        WriteDublinCore();
        WriteProgram();
        WriteStandard();
        xml.Append("</rdf:Description>\n");
        if (facts.Options.Standard == PdfStandard.Archive)
            xml.Append(XmpNames.AccessibilitySchema);
        xml.Append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
    }

    private void WriteDublinCore()
    {
        var metadata = facts.Metadata;
        Simple("dc:format", "application/pdf");
        Alternative("dc:title", facts.Title);
        List("dc:creator", "Seq", facts.Authors);
        Alternative("dc:description", metadata.Description);
        List("dc:subject", "Bag", metadata.Subjects);
        Alternative("dc:rights", metadata.Licence);
        List("dc:language", "Bag", [facts.Language]);
        Simple("pdf:Keywords", string.Join(", ", metadata.Subjects));
    }

    private void WriteProgram()
    {
        Simple("pdf:Producer", facts.Options.Producer);
        Simple("xmp:CreatorTool", facts.Options.Producer);
        if (facts.Options.Date is { } date)
            foreach (var name in (ReadOnlySpan<string>)["xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate"])
                Simple(name, PdfDate.ForXmp(date));
        Simple("xmpMM:DocumentID", "uuid:" + facts.Identifier);
        Simple("xmpMM:InstanceID", "uuid:" + facts.Identifier);
    }

    private void WriteStandard()
    {
        switch (facts.Options.Standard)
        {
            case PdfStandard.Print:
                Simple("pdf:Trapped", "False");
                Simple("xmpMM:VersionID", "1");
                Simple("xmpMM:RenditionClass", "default");
                Simple("pdfxid:GTS_PDFXVersion", "PDF/X-4");
                break;
            case PdfStandard.Archive:
                Simple("pdfaid:part", "2");
                Simple("pdfaid:conformance", "B");
                ClaimAccessibility();
                break;
            case PdfStandard.Archive4:
                Simple("pdfaid:part", "4");
                Simple("pdfaid:rev", "2020");
                ClaimSecondAccessibility();
                break;
            case PdfStandard.Accessible2:
                ClaimSecondAccessibility();
                break;
            case PdfStandard.Plain:
                // Whoever made the pages may have tagged them; the sheets are not.
                break;
            default:
                ClaimAccessibility();
                break;
        }
    }

    private void ClaimAccessibility()
    {
        if (facts.IsAccessible)
            Simple("pdfuaid:part", "1");
    }

    /// <summary>PDF/UA-2, and Well-Tagged PDF by declarations (the PDF Association's PDF Declarations, 1.0).</summary>
    private void ClaimSecondAccessibility()
    {
        if (!facts.IsAccessible) return;
        Simple("pdfuaid:part", "2");
        Simple("pdfuaid:rev", "2024");
        xml.Append("<pdfd:declarations><rdf:Bag>\n");
        foreach (var level in (ReadOnlySpan<string>)["accessibility1.0", "reuse1.0"])
            xml.Append(Invariant, $"<rdf:li rdf:parseType=\"Resource\"><pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#{level}</pdfd:conformsTo></rdf:li>\n");
        xml.Append("</rdf:Bag></pdfd:declarations>\n");
    }

    private void Simple(string name, string value)
    {
        if (value.Length > 0)
            xml.Append(Invariant, $"<{name}>{Escaped(value)}</{name}>\n");
    }

    private void Alternative(string name, string value)
    {
        if (value.Length > 0)
            xml.Append(Invariant, $"<{name}><rdf:Alt><rdf:li xml:lang=\"x-default\">{Escaped(value)}</rdf:li></rdf:Alt></{name}>\n");
    }

    private void List(string name, string kind, IEnumerable<string> values)
    {
        var items = string.Concat(values.Select(value => $"<rdf:li>{Escaped(value)}</rdf:li>"));
        if (items.Length > 0)
            xml.Append(Invariant, $"<{name}><rdf:{kind}>{items}</rdf:{kind}></{name}>\n");
    }

    // What XML cannot hold at all (control characters, halves of pairs) becomes the sign for an unknown character.
    private static string Escaped(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var rune in value.EnumerateRunes())
            text.Append(rune.Value switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '\t' or '\n' => " ",
                < ' ' or 0xFFFE or 0xFFFF => "\uFFFD",
                _ => rune.ToString(),
            });
        return text.ToString();
    }
}
