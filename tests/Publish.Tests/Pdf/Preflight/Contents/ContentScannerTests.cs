using System.Globalization;
using System.Text;
using CsCheck;
using Publish.Pdf.Preflight.Contents;

namespace Publish.Tests.Pdf.Preflight.Contents;

/// <summary>Contents read an operator at a time (ISO 32000-1, 7.2, 7.3 and 7.8.2).</summary>
public sealed class ContentScannerTests
{
    private static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    /// <summary>Operands and operators as one line; what was damaged says so.</summary>
    private static string Read(string contents)
    {
        var scanner = new ContentScanner(Latin(contents));
        var said = new List<string>();
        while (scanner.Next())
        {
            said.AddRange(scanner.Operands.Select(Said));
            said.Add(scanner.Operator);
            if (scanner.Operator == "BI") said.Add($"|{Encoding.Latin1.GetString(scanner.InlineData)}|");
        }
        return string.Join(' ', scanner.IsDamaged ? said.Append("!") : said);
    }

    private static string Said(Operand operand) => operand.Kind switch
    {
        OperandKind.Number => operand.Number.ToString(CultureInfo.InvariantCulture),
        OperandKind.Name => "/" + operand.Name,
        OperandKind.Text => $"({Encoding.Latin1.GetString(operand.Text!)})",
        OperandKind.Array => $"[{string.Join(' ', operand.Items.Select(Said))}]",
        OperandKind.Dictionary => $"<{string.Join(' ', operand.Items.Select(Said))}>",
        OperandKind.Flag => operand.Number > 0 ? "yes" : "no",
        _ => "nothing",
    };

    [Theory]
    [InlineData("1 0 0 1 5 7 cm", "1 0 0 1 5 7 cm")]
    [InlineData("q\nQ", "q Q")]
    [InlineData("0.5 g .5 G -1.25 w +3 M", "0.5 g 0.5 G -1.25 w 3 M")]
    [InlineData("--5 w", "-5 w")]
    [InlineData("-+5 w", "5 w")]
    [InlineData("1.5-3 w", "1.5 w")]
    [InlineData("- w", "0 w")]
    [InlineData("99999999999999 w -99999999999999 w", "1000000000 w -1000000000 w")]
    [InlineData("/F1 12 Tf", "/F1 12 Tf")]
    [InlineData("/A#20B gs /A#2 gs /A# gs /A#zz gs /#41#42 gs /A#2z gs", "/A B gs /A#2 gs /A# gs /A#zz gs /AB gs /A#2z gs")]
    [InlineData("/ gs", "/ gs")]
    [InlineData("/Caf\u00E9 gs", "/Caf\u00E9 gs")]
    [InlineData("/Caf\u00C3\u00A9 gs", "/Caf\u00E9 gs")]
    [InlineData("(plain) Tj", "(plain) Tj")]
    [InlineData("(a(b(c)d)e) Tj", "(a(b(c)d)e) Tj")]
    [InlineData("(\\(\\)\\\\) Tj", "(()\\) Tj")]
    [InlineData("(\\n\\r\\t\\b\\f\\q) Tj", "(\n\r\t\b\fq) Tj")]
    [InlineData("(\\101\\60\\7x\\1234\\8) Tj", "(A0\ax" + "S4" + "8) Tj")]
    [InlineData("(\\777) Tj", "(\u00FF) Tj")]
    [InlineData("(\\078) Tj", "(\a8) Tj")]
    [InlineData("(a\\\nb\\\r\nc\\\rd) Tj", "(abcd) Tj")]
    [InlineData("<48656C6C6F> Tj <4> Tj < 4 8\n> Tj <> Tj <4g8> Tj <aF> Tj", "(Hello) Tj (@) Tj (H) Tj () Tj (H) Tj (\u00AF) Tj")]
    [InlineData("[(a)-50(b)] TJ", "[(a) -50 (b)] TJ")]
    [InlineData("[[1 2][3]] d", "[[1 2] [3]] d")]
    [InlineData("/P <</MCID 3/A[1]/B<</C(x)>>>> BDC", "/P </MCID 3 /A [1] /B </C (x)>> BDC")]
    [InlineData("true false null x", "yes no nothing x")]
    [InlineData("truex falsey nully", "truex falsey nully")]
    [InlineData("true/A x", "yes /A x")]
    [InlineData("q % a comment ) ( Q\nQ", "q Q")]
    [InlineData("q % a comment\rQ", "q Q")]
    [InlineData("q\0\t\f\n\r Q", "q Q")]
    [InlineData("1 2 m3 l", "1 2 m3 l")]
    [InlineData("b* B* f* W* n T*", "b* B* f* W* n T*")]
    [InlineData("d0 d1 ' \"", "d0 d1 ' \"")]
    [InlineData("abcdefghijklmnopqrst", "abcdefghijklmnop")]
    [InlineData("", "")]
    [InlineData("  % nothing", "")]
    public void Contents_are_read_as_they_are_written(string contents, string expected) => Assert.Equal(expected, Read(contents));

    [Theory]
    [InlineData("1 2", "!")]
    [InlineData("q ) Q", "q Q !")]
    [InlineData("q } Q", "q Q !")]
    [InlineData("(open Q", "!")]
    [InlineData("q <", "q !")]
    [InlineData("q /", "q !")]
    [InlineData("q [", "q !")]
    [InlineData("(a\\", "!")]
    [InlineData("<4142", "!")]
    [InlineData("[1 2 Q", "!")]
    [InlineData("[1 Q 2] d", "[1 2] d !")]
    [InlineData("<</A 1", "!")]
    [InlineData("<</A 1> BDC", "</A 1> BDC")]
    public void What_nobody_understands_is_passed_over_and_known_of(string contents, string expected) => Assert.Equal(expected, Read(contents));

    [Theory]
    [InlineData("BI /W 2/H 1 ID ab\nEI Q", "/W 2 /H 1 BI |ab| Q")]
    [InlineData("BI /W 2 /H 1 ID ab EI Q", "/W 2 /H 1 BI |ab| Q")]
    [InlineData("BI /W 2 ID ab EI", "/W 2 BI |ab|")]
    [InlineData("BI /W 2 ID aEIb EIc\nEI Q", "/W 2 BI |aEIb EIc| Q")]
    [InlineData("BI /W 2 ID a EI \u0001\u0002 EI Q", "/W 2 BI |a EI \u0001\u0002| Q")]
    [InlineData("BI /W 2 ID a EI \u00FF EI Q", "/W 2 BI |a EI \u00FF| Q")]
    [InlineData("BI /W 2 ID abc", "/W 2 BI |abc| !")]
    [InlineData("BI /W 2 ID  EI Q", "/W 2 BI || Q")]
    [InlineData("BI /W 2 x ID ab EI Q", "/W 2 BI |ab| Q")]
    public void A_picture_within_contents_ends_where_its_letters_stand_alone(string contents, string expected) => Assert.Equal(expected, Read(contents));

    [Fact]
    public void Arrays_stand_in_each_other_so_deep_and_operands_are_so_many()
    {
        string Deep(int depth) => new string('[', depth) + new string(']', depth) + " d";
        Assert.DoesNotContain("!", Read(Deep(25)), StringComparison.Ordinal);
        Assert.Contains("!", Read(Deep(26)), StringComparison.Ordinal);
        Assert.Equal(64, Read(string.Concat(Enumerable.Repeat("1 ", 70)) + "q").Split(' ').Count(word => word == "1"));
    }

    [Fact]
    public void A_number_is_asked_for_by_its_place()
    {
        var scanner = new ContentScanner("7 /A 9 re"u8.ToArray());
        Assert.True(scanner.Next());
        Assert.Equal([7, 0, 9, 0, 0], new[] { 0, 1, 2, 3, 4 }.Select(scanner.Number));
        Assert.False(scanner.Next());
    }

    private static readonly Gen<string> Operands = Gen.OneOf(
        Gen.Int[-9999, 9999].Select(number => (number / 100m).ToString("0.##", CultureInfo.InvariantCulture)), Gen.Const("/Name"), Gen.Const("(text \\) here)"), Gen.Const("<4142>"), Gen.Const("[1 (a) [2]]"), Gen.Const("<</A 1 /B <41>>>"),
        Gen.Const("true"), Gen.Const("null"));

    /// <summary>Of each operand and operator it is known where it stands: what stands there reads the same by itself.</summary>
    [Fact]
    public void Places_are_those_of_what_stands_there() => Gen.Select(Operands, Gen.OneOf(Gen.Const(" "), Gen.Const("\n"), Gen.Const(" % so\n"), Gen.Const("\t "))).Array[1, 6].Sample(parts =>
    {
        var contents = string.Concat(parts.Select(part => part.Item1 + part.Item2)) + "op q";
        var scanner = new ContentScanner(Latin(contents));
        Assert.True(scanner.Next());
        Assert.Equal(parts.Select(part => part.Item1), scanner.Operands.Select(operand => contents[operand.Start..operand.End]));
        Assert.Equal("op", contents[scanner.OperatorStart..scanner.OperatorEnd]);
        Assert.True(scanner.Next());
        Assert.Equal(("q", 0, contents.Length), (scanner.Operator, scanner.Operands.Count, scanner.OperatorEnd));
        Assert.False(scanner.IsDamaged);
    }, iter: 200);

    [Fact]
    public void Operands_become_objects_as_files_have_them()
    {
        var scanner = new ContentScanner("/P <</A 1/B[true null(x)]/C/D/E<</F 2>> 5 6>> BDC"u8.ToArray());
        Assert.True(scanner.Next());
        var entries = (UglyToad.PdfPig.Tokens.DictionaryToken)scanner.Operands[1].ToToken();
        Assert.Equal(["A", "B", "C", "E"], entries.Data.Keys);
        Assert.Equal(1, ((UglyToad.PdfPig.Tokens.NumericToken)entries.Data["A"]).Int);
        Assert.Equal("D", ((UglyToad.PdfPig.Tokens.NameToken)entries.Data["C"]).Data);
        var several = ((UglyToad.PdfPig.Tokens.ArrayToken)entries.Data["B"]).Data;
        Assert.Same(UglyToad.PdfPig.Tokens.BooleanToken.True, several[0]);
        Assert.IsType<UglyToad.PdfPig.Tokens.NullToken>(several[1]);
        Assert.Equal("x", ((UglyToad.PdfPig.Tokens.StringToken)several[2]).Data);
    }
}
