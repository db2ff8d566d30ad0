namespace Publish.Pdf.Syntax;

/// <summary>Names that stand as values, as ISO 32000-1 spells them.</summary>
internal static class Name
{
    public static ReadOnlySpan<byte> Annot => "/Annot"u8;
    public static ReadOnlySpan<byte> Block => "/Block"u8;
    public static ReadOnlySpan<byte> CMap => "/CMap"u8;
    public static ReadOnlySpan<byte> Catalog => "/Catalog"u8;
    public static ReadOnlySpan<byte> CidFontType0 => "/CIDFontType0"u8;
    public static ReadOnlySpan<byte> CidFontType0C => "/CIDFontType0C"u8;
    public static ReadOnlySpan<byte> CidFontType2 => "/CIDFontType2"u8;
    public static ReadOnlySpan<byte> Column => "/Column"u8;
    public static ReadOnlySpan<byte> DctDecode => "/DCTDecode"u8;
    public static ReadOnlySpan<byte> Decimal => "/D"u8;
    public static ReadOnlySpan<byte> DeviceCmyk => "/DeviceCMYK"u8;
    public static ReadOnlySpan<byte> DeviceGray => "/DeviceGray"u8;
    public static ReadOnlySpan<byte> DeviceRgb => "/DeviceRGB"u8;
    public static ReadOnlySpan<byte> DuplexFlipLongEdge => "/DuplexFlipLongEdge"u8;
    public static ReadOnlySpan<byte> DuplexFlipShortEdge => "/DuplexFlipShortEdge"u8;
    public static ReadOnlySpan<byte> False => "/False"u8;
    public static ReadOnlySpan<byte> FlateDecode => "/FlateDecode"u8;
    public static ReadOnlySpan<byte> Font => "/Font"u8;
    public static ReadOnlySpan<byte> FontDescriptor => "/FontDescriptor"u8;
    public static ReadOnlySpan<byte> Footnote => "/Footnote"u8;
    public static ReadOnlySpan<byte> FootnoteOwner => "/FENote"u8;
    public static ReadOnlySpan<byte> Form => "/Form"u8;
    public static ReadOnlySpan<byte> GoTo => "/GoTo"u8;
    public static ReadOnlySpan<byte> GtsPdfa1 => "/GTS_PDFA1"u8;
    public static ReadOnlySpan<byte> GtsPdfx => "/GTS_PDFX"u8;
    public static ReadOnlySpan<byte> IdentityH => "/Identity-H"u8;
    public static ReadOnlySpan<byte> Image => "/Image"u8;
    public static ReadOnlySpan<byte> Indexed => "/Indexed"u8;
    public static ReadOnlySpan<byte> Layout => "/Layout"u8;
    public static ReadOnlySpan<byte> Link => "/Link"u8;
    public static ReadOnlySpan<byte> List => "/List"u8;
    public static ReadOnlySpan<byte> LowerRoman => "/r"u8;
    public static ReadOnlySpan<byte> Mcr => "/MCR"u8;
    public static ReadOnlySpan<byte> Metadata => "/Metadata"u8;
    public static ReadOnlySpan<byte> Namespace => "/Namespace"u8;
    public static ReadOnlySpan<byte> None => "/None"u8;
    public static ReadOnlySpan<byte> ObjStm => "/ObjStm"u8;
    public static ReadOnlySpan<byte> Objr => "/OBJR"u8;
    public static ReadOnlySpan<byte> Outlines => "/Outlines"u8;
    public static ReadOnlySpan<byte> OutputIntent => "/OutputIntent"u8;
    public static ReadOnlySpan<byte> Page => "/Page"u8;
    public static ReadOnlySpan<byte> Pages => "/Pages"u8;
    public static ReadOnlySpan<byte> Row => "/Row"u8;
    public static ReadOnlySpan<byte> StructTreeRoot => "/StructTreeRoot"u8;
    public static ReadOnlySpan<byte> StructureOrder => "/S"u8;
    public static ReadOnlySpan<byte> Table => "/Table"u8;
    public static ReadOnlySpan<byte> Type0 => "/Type0"u8;
    public static ReadOnlySpan<byte> Uri => "/URI"u8;
    public static ReadOnlySpan<byte> UseOutlines => "/UseOutlines"u8;
    public static ReadOnlySpan<byte> XObject => "/XObject"u8;
    public static ReadOnlySpan<byte> XRef => "/XRef"u8;
    public static ReadOnlySpan<byte> Xml => "/XML"u8;
    public static ReadOnlySpan<byte> Xyz => "/XYZ"u8;
}
