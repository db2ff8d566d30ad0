using System.Security;
using CsCheck;
using Publish.Manuscript;
using Publish.Model.Source;
using static Publish.Tests.Manuscript.Importing.DocxFile;

namespace Publish.Tests.Manuscript.Importing;

/// <summary>Whatever people type into a word processor comes back from Markdown as they typed it.</summary>
public sealed class DocxRoundTripTests
{
    private const string Lists = "<w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl><w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='upperRoman'/><w:lvlText w:val='(%2)'/></w:lvl></w:abstractNum>"
        + "<w:abstractNum w:abstractNumId='2'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/><w:lvlText w:val='o'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='2'/></w:num>";

    private static readonly Gen<string> Word = Gen.OneOf(
        "paper", "fold it", "a", "Zürich", "don't", "\"quoted\"", "--", "— Who", "...", "1984.", "1. x", "a. b", "A) c", "p. 12", "自由", "no\u00A0break", "https://example.org/a?b=c", "www.x.y", "<b>", "&", "*", "**", "_x_", "`", "[x]", "[^1]", "[^1]: x", "!", "{.x}", "# x", "(a) b", "IV. x", "• x",
        "[ ] do", "Table: x", "Note:", "By Ada Example", "Notes", "Contents", "Term: what it is", "> x", "- x", "+ y", "==", "~~", ":::", ": x", "\\", "\\pagebreak", "---", "😀", "C++", "x  y", "$5 and $6", "%", "Chapter 1", "title: x", "http://a.b", "a@b.org", "===", "***", "&nbsp;", "©", "Fig. 1", "Q: why", "A: so");

    private static readonly Gen<string> Run = Gen.Select(Word.Array[1, 3], Gen.OneOf("", "", "<w:b/>", "<w:i/>", "<w:b/><w:i/>", "<w:smallCaps/>", "<w:u w:val='single'/>", "<w:vertAlign w:val='superscript'/>"), Gen.OneOf("", "", " ", "<br>"),
        (words, look, end) => (end == "<br>" ? "<w:r><w:br/></w:r>" : "") + R(SecurityElement.Escape(string.Join(' ', words)) + (end == " " ? " " : ""), look));

    private static readonly Gen<string> Look = Gen.OneOf("", "", "", "<w:jc w:val='center'/>", "<w:jc w:val='right'/>", "<w:ind w:left='720' w:right='720'/>", "<w:outlineLvl w:val='0'/>", "<w:outlineLvl w:val='1'/>", "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>", "<w:numPr><w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr>",
        "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='2'/></w:numPr>", "<w:pageBreakBefore/>");

    private static readonly Gen<string> Paragraph = Gen.Select(Look, Run.Array[1, 3], Gen.Int[0, 6], (look, runs, note) => $"<w:p><w:pPr>{look}</w:pPr>{string.Concat(runs)}{(note == 0 ? "<w:r><w:footnoteReference w:id='1'/></w:r>" : "")}</w:p>");

    private static Gen<string> Table(Gen<string> content) => Gen.Select(content.Array[4], Gen.Bool, Gen.Bool, (cells, head, wide) =>
        $"<w:tbl><w:tr>{(head ? "<w:trPr><w:tblHeader/></w:trPr>" : "")}{(wide ? $"<w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>{cells[0]}</w:tc>" : $"<w:tc>{cells[0]}</w:tc><w:tc>{cells[1]}</w:tc>")}</w:tr><w:tr><w:tc>{cells[2]}</w:tc><w:tc>{cells[3]}</w:tc></w:tr></w:tbl>");

    [Fact, Trait("Tier", "Long")]
    public void What_is_typed_comes_back() =>
        Gen.Frequency((8, Paragraph), (1, Table(Paragraph))).Array[1, 8].Sample(body =>
        {
            using var manuscript = new TempManuscript();
            manuscript.Write("a.docx", Of(string.Concat(body)).Numbering(Lists).Footnotes(P("A note: [x] *y*")).Bytes());
            var said = new DiagnosticBag();
            if (ManuscriptReader.Read(Path.Combine(manuscript.Folder, "a.docx"), said) is not { } read) return;
            Assert.True(read.Account!.IsBalanced, string.Join('\n', said.Sorted().Select(one => one.Message)));
            Assert.True(RoundTrip.Difference(read) is null, RoundTrip.Difference(read));
        }, iter: 60, threads: 1);
}
