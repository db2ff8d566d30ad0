using CsCheck;
using Publish.Pdf.Navigation;

namespace Publish.Tests.Pdf;

public sealed class PageLabelTests
{
    [Fact]
    public void Labels_that_count_on_are_one_range() => Assert.Equal(
        [
            new LabelRange(0, LabelStyle.None, "Cover", 1),
            new LabelRange(1, LabelStyle.Roman, "", 1),
            new LabelRange(4, LabelStyle.Decimal, "", 1),
            new LabelRange(6, LabelStyle.Decimal, "", 12),
            new LabelRange(8, LabelStyle.None, "Back cover", 1),
        ],
        PageLabels.Ranges(["Cover", "i", "ii", "iii", "1", "2", "12", "13", "Back cover"]));

    [Fact]
    public void Words_that_look_like_numerals_are_words() => Assert.Equal(
        [LabelStyle.None, LabelStyle.None, LabelStyle.None, LabelStyle.Roman],
        PageLabels.Ranges(["iiii", "ic", "007", "mix"]).Select(range => range.Style));

    [Fact]
    public void Every_number_reads_back_from_its_numeral() =>
        Gen.Int[1, 3999].Sample(number => Assert.Equal(number, RomanNumeral.Parse(RomanNumeral.Write(number))));

    /// <summary>Written by hand, not calculated.</summary>
    private const string ToFifty = """
        i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv xxvi xxvii xxviii xxix xxx
        xxxi xxxii xxxiii xxxiv xxxv xxxvi xxxvii xxxviii xxxix xl xli xlii xliii xliv xlv xlvi xlvii xlviii xlix l
        """;

    [Fact]
    public void Numerals_to_fifty_are_those_written_by_hand()
    {
        var numerals = ToFifty.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(50, numerals.Length);
        for (var i = 0; i < numerals.Length; i++)
        {
            Assert.Equal(numerals[i], RomanNumeral.Write(i + 1));
            Assert.Equal(i + 1, RomanNumeral.Parse(numerals[i]));
        }
    }

    /// <summary>A numeral is its thousands, hundreds, tens and ones one after the other, each from a table of nine.</summary>
    [Fact]
    public void Every_numeral_is_its_four_places_one_after_the_other()
    {
        string[] ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
        string[] tens = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"];
        string[] hundreds = ["", "c", "cc", "ccc", "cd", "d", "dc", "dcc", "dccc", "cm"];
        string[] thousands = ["", "m", "mm", "mmm"];
        for (var number = 1; number <= 3999; number++)
        {
            var numeral = thousands[number / 1000] + hundreds[number / 100 % 10] + tens[number / 10 % 10] + ones[number % 10];
            Assert.Equal(numeral, RomanNumeral.Write(number));
            Assert.Equal(number, RomanNumeral.Parse(numeral));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("mmmm")]
    [InlineData("mmmmi")]
    [InlineData("mmmmmmmmmmmmmmmmmmmm")]
    [InlineData("iix")]
    [InlineData("vv")]
    [InlineData("xxxx")]
    [InlineData("ixi")]
    [InlineData("I")]
    [InlineData("xa")]
    [InlineData("ax")]
    public void What_is_no_numeral_is_none(string label)
    {
        Assert.Equal(0, RomanNumeral.Parse(label));
        Assert.Equal([new LabelRange(0, LabelStyle.None, label, 1)], PageLabels.Ranges([label]));
    }

    [Fact]
    public void A_number_has_at_most_eight_digits_and_begins_with_none_that_says_nothing()
    {
        Assert.Equal([new LabelRange(0, LabelStyle.Decimal, "", 99_999_999)], PageLabels.Ranges(["99999999"]));
        Assert.Equal([new LabelRange(0, LabelStyle.None, "100000000", 1)], PageLabels.Ranges(["100000000"]));
        Assert.Equal([new LabelRange(0, LabelStyle.None, "12345678901", 1)], PageLabels.Ranges(["12345678901"]));
        Assert.Equal([new LabelRange(0, LabelStyle.None, "0", 1), new LabelRange(1, LabelStyle.Decimal, "", 1)], PageLabels.Ranges(["0", "1"]));
        Assert.Equal([new LabelRange(0, LabelStyle.None, "1a", 1), new LabelRange(1, LabelStyle.None, "٢", 1)], PageLabels.Ranges(["1a", "٢"]));
    }

    [Fact]
    public void A_label_without_a_number_is_its_own_however_often_it_comes() => Assert.Equal(
        [new LabelRange(0, LabelStyle.None, "Plate", 1), new LabelRange(1, LabelStyle.None, "Plate", 1), new LabelRange(2, LabelStyle.Decimal, "", 1), new LabelRange(3, LabelStyle.Roman, "", 2)],
        PageLabels.Ranges(["Plate", "Plate", "1", "ii"]));
}
