using Publish.Manuscript;

namespace Publish.Tests.Manuscript;

public sealed class SettingsMendingTests
{
    [Theory]
    [InlineData("title: T\nsubjects:\n\t- bread\n\t- land\n", "title: T\nsubjects:\n  - bread\n  - land\n")]
    [InlineData("title:Bread\nauthors= Ann One\n", "title: Bread\nauthors: Ann One\n")]
    [InlineData("title \"Bread\"\n", "title: \"Bread\"\n")]
    [InlineData("title: “Bread”\nauthors: [“Ann One”, Bo Two]\n", "title: \"Bread\"\nauthors: [\"Ann One\", Bo Two]\n")]
    [InlineData("title: “Bread: its story”\n", "title: \"Bread: its story\"\n")]
    [InlineData("title: Bread: its story\n", "title: \"Bread: its story\"\n")]
    [InlineData("title: 'Don't go'\n", "title: \"Don't go\"\n")]
    [InlineData("title: @home\n", "title: \"@home\"\n")]
    [InlineData("titel: T\nlang: German\n", "title: T\nlanguage: de\n")]
    [InlineData("// mine\ntitle: T\n", "# mine\ntitle: T\n")]
    public void What_is_plain_is_mended(string yaml, string mended) => Assert.Equal(mended, Mended(yaml));

    [Theory]
    [InlineData("title: T # x\n")]
    [InlineData("title: T\nauthors: Ann One, Bo Two\n")]
    [InlineData("title: a: b # c\n")]
    [InlineData("title: T\nlanguage: de\nlang: en\n")]
    [InlineData("title: \"“Bread”\"\n")]
    [InlineData("description: |\n  lang: x\n  “a”\n  title:b\ntitle: T\n")]
    [InlineData("- a\n")]
    [InlineData("title: [a\n")]
    [InlineData("title: T\n authors: A B\n")]
    public void What_only_the_writer_can_tell_stays(string yaml) => Assert.Empty(SettingsMending.Of(yaml));

    [Fact]
    public void What_was_mended_is_not_mended_again()
    {
        const string Yaml = "titel: “A: b”\nsubjects:\n\t- x\nlang: English (UK)\nauthor:Ann\n";
        var once = Mended(Yaml);
        Assert.Equal("title: \"A: b\"\nsubjects:\n  - x\nlanguage: en-GB\nauthor: Ann\n", once);
        Assert.Empty(SettingsMending.Of(once));
    }

    private static string Mended(string yaml) => SettingsMending.Of(yaml).Aggregate(yaml, (text, mend) => mend.AppliedTo(text));
}
