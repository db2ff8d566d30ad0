using System.Text;

namespace Publish.Fuzz.Seeds;

/// <summary>Small e-books in FictionBook 2 and rich texts (RTF), written as by hand.</summary>
internal static class HandMadeBooks
{
    public static IEnumerable<byte[]> FictionBook()
    {
        yield return Book("<title><p>A</p><p>The Tide</p></title><epigraph><p>So.</p><text-author>N.</text-author></epigraph><section id='s'><title><p>One</p></title><p>Word<a l:href='#n1' type='note'>[1]</a> <emphasis>and</emphasis>.</p><empty-line/><p>More.</p><subtitle>* * *</subtitle><image l:href='#p.png'/></section>");
        yield return Book("<section><poem><title><p>T</p></title><stanza><v>one</v><v>two</v></stanza><text-author>N.</text-author><date>1900</date></poem><cite><p>Said.</p></cite><table><tr><th>a</th><th>b</th></tr><tr><td colspan='2'>c</td></tr></table><section><title><p>In</p></title><p><a l:href='#s'>there</a></p></section></section>");
    }

    public static IEnumerable<byte[]> RichText()
    {
        yield return Rich(@"\pard\s1 One\par\pard\plain Two {\i three}{\super\chftn{\footnote\pard note}} \'e9\u8364?{\f1 \'cf}\line x\par{\field{\*\fldinst HYPERLINK ""https://x.org""}{\fldrslt link}}{\*\bkmkstart b}{\v gone}\par");
        yield return Rich(@"{\*\listtable{\list{\listlevel\levelnfc0}\listid7}}{\*\listoverridetable{\listoverride\listid7\ls1}}\pard{\listtext 3.\tab}\ls1 item\par\trowd\trhdr\cellx900\clvmgf\cellx1800\pard\intbl a\cell b\cell\row\pard\intbl\itap2 in\nestcell{\*\nesttableprops\trowd\cellx500\nestrow}\pard\intbl\cell\cell\row\pard{\shp{\*\shpinst{\shptxt box\par}}}{\pict\pngblip 89504E470D0A1A0A0000000D}\par");
    }

    private static byte[] Book(string body) => Encoding.UTF8.GetBytes(
        $"<?xml version='1.0' encoding='utf-8'?><FictionBook xmlns='http://www.gribuser.ru/xml/fictionbook/2.0' xmlns:l='http://www.w3.org/1999/xlink'><description><title-info><author><first-name>A</first-name></author><book-title>The Tide</book-title><lang>en</lang></title-info></description><body>{body}</body>"
        + "<body name='notes'><section id='n1'><title><p>1</p></title><p>Note.</p></section></body><binary id='p.png' content-type='image/png'>iVBORw0KGgo=</binary></FictionBook>");

    private static byte[] Rich(string body) => Encoding.Latin1.GetBytes(@"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Times;}{\f2\fcharset128 Mincho;}}{\stylesheet{\s1 heading 1;}}" + body + "}");
}
