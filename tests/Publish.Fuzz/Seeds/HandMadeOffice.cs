using System.Text;

namespace Publish.Fuzz.Seeds;

/// <summary>Small documents of word processors written as by hand: the parts of a Word document one below the other, and OpenDocument texts in one file.</summary>
internal static class HandMadeOffice
{
    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    public static IEnumerable<byte[]> Word()
    {
        yield return Parts("<w:p><w:pPr><w:pStyle w:val=\"H\"/></w:pPr><w:r><w:t>One</w:t></w:r></w:p><w:p><w:r><w:t>Two </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>three</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>");
        yield return Parts("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>item</w:t></w:r></w:p><w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>"
            + "<w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>");
        yield return Parts("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"https://x.org\" \\l \"a\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>link</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:hyperlink w:anchor=\"b\"><w:r><w:t>there</w:t></w:r></w:hyperlink></w:p>"
            + "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"b\"/><w:ins w:id=\"2\"><w:r><w:t>new</w:t></w:r></w:ins><w:del w:id=\"3\"><w:r><w:delText>old</w:delText></w:r></w:del><w:r><w:br/><w:t>x</w:t><w:br w:type=\"page\"/><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r></w:p><w:sectPr/>");
    }

    public static IEnumerable<byte[]> OpenDocument()
    {
        yield return Flat("<text:h text:outline-level=\"1\">One</text:h><text:p text:style-name=\"P\">Two <text:span text:style-name=\"B\">three</text:span><text:note text:note-class=\"footnote\"><text:note-body><text:p>note</text:p></text:note-body></text:note><text:s text:c=\"2\"/><text:line-break/></text:p>");
        yield return Flat("<text:list text:style-name=\"L\"><text:list-item text:start-value=\"3\"><text:p>a</text:p><text:list><text:list-item><text:p>b</text:p></text:list-item></text:list></text:list-item></text:list><table:table><table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"><text:p>c</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table>");
    }

    private static byte[] Parts(string body) => Encoding.UTF8.GetBytes(
        $"=== _rels/.rels\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"{Types}officeDocument\" Target=\"word/document.xml\"/></Relationships>\n"
        + $"=== word/_rels/document.xml.rels\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(new[] { "styles", "numbering", "footnotes" }.Select(part => $"<Relationship Id=\"{part}\" Type=\"{Types}{part}\" Target=\"{part}.xml\"/>"))}</Relationships>\n"
        + $"=== word/styles.xml\n<w:styles {W}><w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"H\"/></w:style></w:styles>\n"
        + $"=== word/numbering.xml\n<w:numbering {W}><w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"2\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"(%1)\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>\n"
        + $"=== word/footnotes.xml\n<w:footnotes {W}><w:footnote w:id=\"1\"><w:p><w:r><w:t>note</w:t></w:r></w:p></w:footnote></w:footnotes>\n"
        + $"=== word/document.xml\n<w:document {W}><w:body>{body}</w:body></w:document>\n");

    private static byte[] Flat(string body) => Encoding.UTF8.GetBytes(
        "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
        + "office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:automatic-styles><style:style style:name=\"P\" style:family=\"paragraph\" style:parent-style-name=\"P\"/><style:style style:name=\"B\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\"/></style:style>"
        + $"<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" style:num-format=\"a\" style:num-suffix=\")\"/></text:list-style></office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document>\n");
}
