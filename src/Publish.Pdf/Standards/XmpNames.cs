namespace Publish.Pdf.Standards;

/// <summary>The vocabularies of XMP that a standard's packet uses.</summary>
internal static class XmpNames
{
    private static readonly (string Prefix, string Address)[] Common =
    [
        ("dc", "http://purl.org/dc/elements/1.1/"),
        ("pdf", "http://ns.adobe.com/pdf/1.3/"),
        ("xmp", "http://ns.adobe.com/xap/1.0/"),
        ("xmpMM", "http://ns.adobe.com/xap/1.0/mm/"),
    ];

    /// <summary>PDF/A (ISO 19005-2, 6.6.2.3) wants every vocabulary that it does not know described in the file: that of PDF/UA is one.</summary>
    public const string AccessibilitySchema = """
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>The part of ISO 14289 that the file keeps</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>

        """;

    public static IEnumerable<(string Prefix, string Address)> Of(PdfStandard standard) => standard switch
    {
        PdfStandard.Print => [.. Common, ("pdfxid", "http://www.npes.org/pdfx/ns/id/")],
        PdfStandard.Archive => [.. Common, ("pdfaid", "http://www.aiim.org/pdfa/ns/id/"), ("pdfuaid", "http://www.aiim.org/pdfua/ns/id/")],
        PdfStandard.Archive4 => [.. Common, ("pdfaid", "http://www.aiim.org/pdfa/ns/id/"), ("pdfuaid", "http://www.aiim.org/pdfua/ns/id/"), ("pdfd", "http://pdfa.org/declarations/")],
        PdfStandard.Accessible2 => [.. Common, ("pdfuaid", "http://www.aiim.org/pdfua/ns/id/"), ("pdfd", "http://pdfa.org/declarations/")],
        PdfStandard.Plain => Common,
        _ => [.. Common, ("pdfuaid", "http://www.aiim.org/pdfua/ns/id/")],
    };
}
