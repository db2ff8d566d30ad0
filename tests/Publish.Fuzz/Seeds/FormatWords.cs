namespace Publish.Fuzz.Seeds;

/// <summary>What each format is made of, for changes that stay near to it.</summary>
internal static class FormatWords
{
    public static readonly string[] Markdown =
    [
        "# ", "## ", "###### ", "Title\n===\n", "> ", ">> ", "- ", "* ", "1. ", "10) ", "    ", "\t", "```\n", "~~~ x\n", "---\n", "***\n", "| a | b |\n|---|:-:|\n| c | d |\n", "|", ":   ", ": ", "[^1]", "[^1]: ", "^[", "[a](b)", "[a][b]", "[b]: x \"y\"\n",
        "![alt](images/p.png \"t\")", "![](images/p.png){width=50%}", "{.class #id}", "{term=Zine}", "{short=\"a\"}", "{.no-glossary}", "{", "}", "::: verse\n", "::: aside\n", ":::\n", ":::: {.callout title=x}\n", "\\pagebreak\n", "\\", "\\\n", "  \n",
        "*", "**", "_", "__", "~~", "~", "^", "`", "``", "<", "</b>", "<b>", "<br>", "<div>", "</div>", "<!-- ", " -->", "<a href=\"x\">", "<img src=\"images/p.png\">", "<table><tr><td>", "<details>", "<script>", "&amp;", "&#0;", "&#x10FFFF;", "&nbsp;", "$x$", "$$",
        "http://a.b/c", "a@b.c", "\"", "'", "--", "---", "...", "''", "„", "«", "| line\n| block\n", "term\n: definition\n", "[[x]]", "![[p.png]]", "%%", "- [ ] ", "==", "\n\n", "\n", "===\n", "+++\n", "---\ntitle: x\n---\n", "[@key]", "Zine", "@", "#", "{=html}", "[toc]",
    ];

    public static readonly string[] Yaml =
    [
        "title: ", "subtitle: ", "authors: ", "language: ", "date: ", "identifier: ", "licence: ", "cover: ", "style: ", "formats: ", "glossary: ", "paper: ", "marks: ", "for: ", "contents: ", "scheme: ", "size: ", "inks: ", "extends: ", "pages: ", "epub:\n  pictures: ",
        "- ", "[", "]", "{", "}", ": ", ":", ",", "|", ">", "|-\n  ", "&a ", "*a", "!!str ", "!!binary ", "? ", "#", "\"", "'", "---\n", "...\n", "<<: *a\n", "%YAML 1.2\n", "  ", "\t", "null", "~", "yes", "no", "12pt", "3mm", "-1mm", "1e9pt", "0.0001in", "100%", "de", "en-GB", "x-private",
        "2024-02-30", "\\u0000", "\"\\x00\"", "@", "`", "\n",
    ];

    public static readonly string[] PlainText =
    [
        "Title: ", "Author: ", "Date: ", "\n\n", "\n", "    ", "\t", "CHAPTER I\n", "Chapter 1. ", "I.\n", "1.\n", "* * *\n", "-----\n", "_", "*", "\"", "'", "--", "[1]", "[1] ", "(1)", "1. ", "- ", "• ", "GLOSSARY\n", "TERM: ", "Notes\n", "— ", "Contents\n", "page 1\n", "\f",
        "HAMLET. ", "Said I:\n", "[Illustration]\n", "image.png\n", "http://a.b/c", "¶", "|", "> ", "#", "...", "¬\n", "-\n",
    ];

    public static readonly string[] Docx =
    [
        "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>", "</w:t>", "<w:tbl>", "<w:tr>", "<w:tc>", "</w:tc></w:tr></w:tbl>", "<w:pPr>", "</w:pPr>", "<w:rPr>", "<w:br/>", "<w:br w:type=\"page\"/>", "<w:tab/>", "<w:fldChar w:fldCharType=\"begin\"/>", "<w:fldChar w:fldCharType=\"separate\"/>",
        "<w:fldChar w:fldCharType=\"end\"/>", "<w:instrText>", " TOC ", " PAGEREF a ", "<w:footnoteReference w:id=\"1\"/>", "<w:framePr w:dropCap=\"drop\"/>", "<w:rPr><w:del/></w:rPr>", "<w:gridSpan w:val=\"99\"/>", "<w:vMerge/>", "<w:gridBefore w:val=\"9\"/>", "<w:outlineLvl w:val=\"0\"/>",
        "<w:jc w:val=\"center\"/>", "<w:ind w:left=\"999\" w:right=\"999\"/>", "<w:numPr><w:ilvl w:val=\"8\"/><w:numId w:val=\"1\"/></w:numPr>", "<w:bookmarkStart w:name=\"b\"/>", "<w:hyperlink w:anchor=\"b\">", "<w:sdt><w:sdtContent>", "<w:ins>", "<w:del>", "<w:sym w:font=\"Symbol\" w:char=\"F061\"/>", "<w:lang w:val=\"de\"/>",
        "<w:vanish/>", "<w:i/>", "<w:b/>", "<w:caps/>", "<w:sectPr/>", "&#x1;", "&amp;", "<![CDATA[", "]]>", "<!DOCTYPE a>", "* * *", "Glossary", ": ", "—", "=== word/comments.xml\n", "w:val=\"-1\"", "w:val=\"99999999999\"", "xml:space=\"preserve\"",
    ];

    public static readonly string[] Odt =
    [
        "<text:p>", "</text:p>", "<text:h text:outline-level=\"2\">", "</text:h>", "<text:span text:style-name=\"B\">", "</text:span>", "<text:list text:style-name=\"L\">", "<text:list-item>", "</text:list-item></text:list>", "<text:list-header>", "<text:s text:c=\"9\"/>", "<text:tab/>", "<text:line-break/>",
        "<text:note>", "<text:note-body>", "</text:note-body></text:note>", "<table:table>", "<table:table-row>", "<table:table-cell table:number-columns-repeated=\"16384\"/>", "</table:table-row></table:table>", "<text:section>", "<text:tracked-changes>", "<text:table-of-content>", "<text:bookmark text:name=\"b\"/>",
        "<text:bookmark-ref text:ref-name=\"b\">", "text:start-value=\"-5\"", "text:continue-numbering=\"true\"", "fo:font-weight=\"bold\"", "&#x1;", "<![CDATA[", "Glossary", "* * *", ": ", "—",
    ];

    public static readonly string[] Pdf =
    [
        "<<", ">>", "[", "]", "(", ")", "<", ">", "/", "%", " R", " 0 R", " 3 0 R", "null", "true", "false", "obj", "endobj", "stream\n", "endstream", "/Type ", "/Kids [", "/Parent ", "/Contents ", "/Resources ", "/MediaBox [0 0 1 1]", "/Rotate 90", "/UserUnit 2", "/Filter /FlateDecode ", "/Filter [/ASCIIHexDecode /LZWDecode] ",
        "/DecodeParms << /Predictor 15 /Columns 9999999 >> ", "/Length ", "/Subtype /Form ", "/Subtype /Image ", "/Width 100000 ", "/Height 100000 ", "/BitsPerComponent 16 ", "/ColorSpace [/Indexed /DeviceRGB 255 (a)] ", "/ColorSpace [/ICCBased 4 0 R] ", "/SMask 6 0 R ", "/Matrix [0 0 0 0 0 0] ", "/BBox [0 0 0 0] ", "/Group 6 0 R ",
        "q ", "Q ", "cm ", "1e9 0 0 1e9 0 0 cm ", "re f ", "m ", "l ", "c ", "S ", "f* ", "W n ", "sh ", "scn ", "cs ", "gs ", "Do ", "/X Do ", "/P Do ", "BT ", "ET ", "Tj ", "TJ ", "Tf ", "Tm ", "Tr ", "BI ", "ID ", "EI ", "BDC ", "BMC ", "EMC ", "d ", "w ", "k ", "rg ", "g ", "99999999999999999999", "-0.0000000000000001", "1e400", "+-1",
    ];

    public static readonly string[] Svg =
    [
        "<g>", "</g>", "<svg ", "<path d=\"", "M0 0", "L1e9 1e9", "A1 1 0 0 1 9 9", "C", "z", "<use href=\"#a\"/>", "<use xlink:href=\"#a\"/>", "<rect width=\"1e99\" height=\"-1\"/>", "<image href=\"", "data:image/png;base64,", "<text>", "</text>", "<style>", "* { fill: url(#a) }", "<script>", "onload=\"x\"", "<!DOCTYPE svg [<!ENTITY a \"b\">]>", "&a;", "<![CDATA[", "]]>",
        "<!--", "-->", "<?xml ", "viewBox=\"0 0 0 0\"", "viewBox=\"0 0 1e9 1\"", "width=\"100%\"", "transform=\"scale(1e9)\"", "transform=\"rotate(", "<linearGradient id=\"a\" href=\"#a\">", "<pattern id=\"a\" width=\"1e-9\" height=\"1\">", "<filter id=\"a\"><feGaussianBlur stdDeviation=\"1e9\"/>", "<mask id=\"a\">", "<clipPath id=\"a\">", "<foreignObject>", "<animate/>", "xmlns=\"\"", "style=\"fill:#f00\"", "id=\"a\"", "<symbol>", "<marker id=\"a\">",
    ];

    public static readonly string[] Json = ["{", "}", "[", "]", ":", ",", "\"", "null", "true", "1e400", "-1", "0", "\"version\": ", "\"kind\": ", "\"text\"", "\\u0000", "\\ud800", "{}", "[]", "\"blocks\"", "\"inlines\""];
}
