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
}
