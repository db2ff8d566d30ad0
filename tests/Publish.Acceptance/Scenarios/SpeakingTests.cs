using Publish.Acceptance.Running;

namespace Publish.Acceptance.Scenarios;

public sealed class SpeakingTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    [Theory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("TERM", "dumb")]
    public void Without_colours_errors_are_plain_lines(string variable, string value)
    {
        var ended = new Command().In(scratch.Path).With(variable, value).Run("build", Zine.Folder(scratch, "bad", "Bad", "![x](missing.png)\n", "colour: red\n"));
        Assert.DoesNotContain('\e', ended.All);
        Assert.DoesNotContain("\r", ended.All.Replace("\r\n", "\n", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Matches(@"(?m)^zine\.yaml:2:1: (warning|error) ZP\d{3}: ", ended.Error);
        ended.WithoutInsides();
    }

    [Fact]
    public void Quiet_says_nothing_where_nothing_is_wrong() =>
        Assert.Equal("", new Command().In(scratch.Path).Run("build", Zine.Folder(scratch, "good", "Good", Zine.Prose(2), "language: en\nmodified: 2026-01-02\nidentifier: urn:x:good\n"), "--quiet").Well().All);

    [Fact]
    public void Strict_takes_a_warning_for_an_error_and_makes_nothing()
    {
        Zine.Folder(scratch, "odd", "Odd", Zine.Prose(1), "colour: red\n");
        Assert.Equal(1, new Command().In(scratch.Path).Run("build", "odd", "--strict").Exit);
        Assert.False(Directory.Exists(scratch["dist"]) && new Dist(scratch["dist"]).Names.Count > 0);
        new Command().In(scratch.Path).Run("build", "odd").Well();
    }

    [Fact]
    public void A_word_that_is_not_understood_is_answered_with_the_way_to_the_help()
    {
        var ended = new Command().In(scratch.Path).Run("buidl", "zine");
        Assert.Equal(2, ended.Exit);
        Assert.Contains("build", ended.All, StringComparison.Ordinal);
        Assert.Contains("publish --help", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_zine_builds_as_it_is_without_a_warning()
    {
        new Command().In(scratch.Path).Run("new", "my-zine").Well();
        new Command().In(scratch.Path).Run("build", "my-zine", "--strict").Well();
        Assert.Contains("my-zine.pdf", new Dist(scratch["dist"]).Names);
    }
}
