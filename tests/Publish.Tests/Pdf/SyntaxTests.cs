using System.Globalization;
using System.Text;
using CsCheck;
using Publish.Pdf.Syntax;

namespace Publish.Tests.Pdf;

public sealed class SyntaxTests
{
    private static string Written(Action<ByteSink> write)
    {
        var sink = new ByteSink(1);
        write(sink);
        return Encoding.Latin1.GetString(sink.Written);
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(12500, "12.5")]
    [InlineData(-30, "-.03")]
    [InlineData(-1000, "-1")]
    [InlineData(7, ".007")]
    public void Numbers_are_written_without_needless_digits(long thousandths, string expected) =>
        Assert.Equal(expected, Written(sink => sink.Thousandths(thousandths)));

    [Fact]
    public void Every_number_reads_back() => Gen.Int.Sample(value =>
        Assert.Equal(value / 1000m, decimal.Parse(Written(sink => sink.Thousandths(value)), NumberStyles.Float, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("plain", "(plain)")]
    [InlineData("(a\\b)", "(\\(a\\\\b\\))")]
    [InlineData("\u2014", "(\u00FE\u00FF \u0014)")]
    public void Texts_are_ASCII_where_they_can_be_and_UTF_16_else(string text, string expected) =>
        Assert.Equal(expected, Written(sink => PdfString.WriteText(sink, text)));

    [Fact]
    public void Arrays_separate_what_would_run_together() => Assert.Equal("[1 2 3 0 R/Name(s)4]", Written(sink =>
    {
        using var array = new ArrayScope(sink);
        array.Integer(1).Integer(2).Ref(new PdfRef(3)).Named("/Name"u8).Bytes("s"u8).Integer(4);
    }));

    [Fact]
    public void A_carriage_return_in_a_string_survives() =>
        Assert.Equal("(a\\rb)", Written(sink => PdfString.WriteBytes(sink, "a\rb"u8)));
}
