using Publish.Model.Source;

namespace Publish.Tests.Model;

public sealed class SafeWordsTests
{
    [Fact]
    public void A_long_value_is_cut_in_a_message_and_its_ends_stay()
    {
        var message = Said($"There is no picture \"images/{new string('x', 4000)}/gull.png\" in the manuscript");
        Assert.True(message.Length < 150, message);
        Assert.StartsWith("There is no picture \"images/xxx", message, StringComparison.Ordinal);
        Assert.EndsWith("xx/gull.png\" in the manuscript", message, StringComparison.Ordinal);
        Assert.Contains('…', message);
    }

    [Fact]
    public void Each_of_several_long_values_is_cut() =>
        Assert.True(Said($"\"{new string('a', 500)}\" and \"b\" and \"{new string('c', 500)}\"").Length < 220);

    [Theory]
    [InlineData("a \"b\u001B[31m\" c", "a \"b\uFFFD[31m\" c")]
    [InlineData("a \"b\nc\"", "a \"b c\"")]
    [InlineData("a \"\u202Eb\"", "a \"\uFFFDb\"")]
    public void What_would_move_a_cursor_is_never_shown(string message, string shown) => Assert.Equal(shown, Said(message));

    [Fact]
    public void Letters_of_two_units_are_not_parted()
    {
        for (var before = 0; before < 4; before++)
            Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(Said($"\"{new string('a', before)}{string.Concat(Enumerable.Repeat("😀", 60))}\""))));
    }

    private static string Said(string message)
    {
        var bag = new DiagnosticBag();
        bag.Error("ZP031", SourceSpan.None, message);
        return bag.Sorted()[0].Message;
    }
}
