using Publish.Manuscript.Importing.Packages;

namespace Publish.Manuscript.Odt;

/// <summary>The namespaces of OpenDocument (ISO/IEC 26300).</summary>
internal static class OdtNames
{
    private const string Base = "urn:oasis:names:tc:opendocument:xmlns:";

    public static PartNamespaces All { get; } = new(
        ("office", Base + "office:1.0"), ("style", Base + "style:1.0"), ("text", Base + "text:1.0"), ("table", Base + "table:1.0"), ("draw", Base + "drawing:1.0"), ("meta", Base + "meta:1.0"),
        ("fo", Base + "xsl-fo-compatible:1.0"), ("svg", Base + "svg-compatible:1.0"), ("manifest", Base + "manifest:1.0"), ("xlink", "http://www.w3.org/1999/xlink"), ("dc", "http://purl.org/dc/elements/1.1/"),
        ("xml", "http://www.w3.org/XML/1998/namespace"), ("loext", "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"));
}
