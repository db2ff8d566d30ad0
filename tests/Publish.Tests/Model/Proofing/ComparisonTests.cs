using Publish.Model.Proofing;

namespace Publish.Tests.Model.Proofing;

public sealed class ComparisonTests
{
    private const string Long = "The press stood in the cellar, and every evening somebody carried paper down the stairs while the others were asleep.";

    [Theory]
    [InlineData(Long, Long)]
    [InlineData("co-operate", "co\u00ADope-\nrate")]
    [InlineData("One, two, three, four", "1. One a 2. two 3. three 4. four")]
    [InlineData(Long + " A note. " + Long, Long + Long + " A note.")]
    [InlineData("First caption. " + Long + " Last words here.", Long + " First caption. Last words here.")]
    [InlineData("", "")]
    [InlineData("", Long)]
    public void Nothing_is_lost_whatever_stands_between_and_in_whatever_order(string wanted, string found) => Assert.Empty(Compare(wanted, found).Lost);

    [Theory]
    [InlineData(Long, "The press stood in the cellar, and every evening somebody carried down the stairs while the others were asleep.", "paper")]
    [InlineData(Long + " Over and out.", Long, "Over and out.")]
    [InlineData("Zero. " + Long, Long, "Zero.")]
    [InlineData("One, two, three, four", "1. One 2. two 4. four", "three,")]
    [InlineData(Long, "", Long)]
    public void What_stands_nowhere_is_lost_and_nothing_else(string wanted, string found, string lost)
    {
        var (words, comparison) = (Words(wanted), Compare(wanted, found));
        Assert.Equal(Excerpt.Short(lost), string.Join(' ', comparison.Lost.Select(stretch => Excerpt.Of(words, stretch))));
    }

    [Fact]
    public void A_letter_is_found_where_it_went()
    {
        var comparison = Compare("One line. " + Long, "12 " + Long + " One line.");
        Assert.Equal(2, comparison.FoundAt(7));
        Assert.Equal(7, comparison.WantedAt(2));
        Assert.Equal(-1, comparison.WantedAt(0));
    }

    private static Comparison Compare(string wanted, string found)
    {
        var (left, right) = (new Strand(), new Strand());
        left.Append(wanted);
        right.Append(found);
        return Comparison.Of(left, Words(wanted), right);
    }

    private static List<WordsOf> Words(string text) => [new(0, null, text.AsMemory())];
}
