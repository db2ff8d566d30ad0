using Publish.Pdf.Syntax;
using Publish.Typesetting.Pages;

namespace Publish.Pdf.Structure;

/// <summary>The standard structure types as PDF names them (ISO 32000-1, 14.8.4).</summary>
internal static class RoleNames
{
    public static ReadOnlySpan<byte> Of(StructureRole role) => role switch
    {
        StructureRole.Document => "/Document"u8,
        StructureRole.Part => "/Part"u8,
        StructureRole.Sect => "/Sect"u8,
        StructureRole.Div or StructureRole.Captioned or StructureRole.Aside => "/Div"u8,
        StructureRole.BlockQuote => "/BlockQuote"u8,
        StructureRole.Caption => "/Caption"u8,
        StructureRole.Toc => "/TOC"u8,
        StructureRole.TocItem => "/TOCI"u8,
        StructureRole.Index => "/Index"u8,
        StructureRole.Heading1 => "/H1"u8,
        StructureRole.Heading2 => "/H2"u8,
        StructureRole.Heading3 => "/H3"u8,
        StructureRole.Heading4 => "/H4"u8,
        StructureRole.Heading5 => "/H5"u8,
        StructureRole.Heading6 => "/H6"u8,
        StructureRole.Paragraph => "/P"u8,
        StructureRole.List => "/L"u8,
        StructureRole.ListItem => "/LI"u8,
        StructureRole.Label => "/Lbl"u8,
        StructureRole.ListBody => "/LBody"u8,
        StructureRole.Table => "/Table"u8,
        StructureRole.TableRow => "/TR"u8,
        StructureRole.TableHeader => "/TH"u8,
        StructureRole.TableCell => "/TD"u8,
        StructureRole.TableHead => "/THead"u8,
        StructureRole.TableBody => "/TBody"u8,
        StructureRole.Span or StructureRole.Line => "/Span"u8,
        StructureRole.Quote => "/Quote"u8,
        StructureRole.Note => "/Note"u8,
        StructureRole.Reference => "/Reference"u8,
        StructureRole.Code => "/Code"u8,
        StructureRole.Link => "/Link"u8,
        StructureRole.Figure => "/Figure"u8,
        StructureRole.Title => "/Title"u8,
        StructureRole.Emphasis => "/Em"u8,
        StructureRole.Strong => "/Strong"u8,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "This role has no name in PDF."),
    };

    /// <summary>As PDF 2.0 names them (ISO 32000-2, 14.8.4), and those that only PDF 1.7 knows as it does.</summary>
    public static ReadOnlySpan<byte> OfSecond(StructureRole role) => role switch
    {
        StructureRole.Note => "/FENote"u8,
        StructureRole.Line => "/Sub"u8,
        StructureRole.Captioned or StructureRole.Aside => "/Aside"u8,
        _ => Of(role),
    };

    /// <summary>Whether PDF 2.0 took it out of its namespace: it stays in that of PDF 1.7, which is an element's where none is named (ISO 32000-2, 14.8.6).</summary>
    public static bool IsOfFirstOnly(StructureRole role) => role
        is StructureRole.BlockQuote or StructureRole.Toc or StructureRole.TocItem or StructureRole.Index or StructureRole.Quote or StructureRole.Reference or StructureRole.Code;

    /// <summary>Those that PDF 1.7 does not know, mapped to what it knows (ISO 32000-1, 14.7.3; PDF/UA-1, 7.1).</summary>
    public static void WriteMap(DictionaryScope root)
    {
        using var map = root.Dictionary(Key.RoleMap);
        map.Named("/Em"u8, "/Span"u8).Named("/Strong"u8, "/Span"u8).Named("/Title"u8, "/P"u8);
    }

    /// <summary>1 to 6 for a heading, 0 for anything else.</summary>
    public static int HeadingLevel(StructureRole role) =>
        role is >= StructureRole.Heading1 and <= StructureRole.Heading6 ? role - StructureRole.Heading1 + 1 : 0;

    /// <summary>Whether it runs along in a line.</summary>
    public static bool IsInLine(StructureRole role) => role
        is StructureRole.Span or StructureRole.Emphasis or StructureRole.Strong or StructureRole.Quote or StructureRole.Code or StructureRole.Link or StructureRole.Reference or StructureRole.Line;

    /// <summary>Whether an element stands where it is also when nothing is in it, as an empty cell does.</summary>
    public static bool MayBeEmpty(StructureRole role) =>
        role is StructureRole.Document or StructureRole.TableRow or StructureRole.TableHeader or StructureRole.TableCell;
}
