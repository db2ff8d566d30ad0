using Publish.Typesetting.Paragraphs.Opportunities;

namespace Publish.Tests.Typesetting.Paragraphs.Opportunities;

/// <summary>The table of classes is what the generator makes of Unicode's files, and of the version that the tests are of.</summary>
public sealed class LineBreakTableTests
{
    private const string Table = "src/Publish.Typesetting/Paragraphs/Opportunities/LineBreakClasses.Data.cs";

    private static string Unicode => Environment.GetEnvironmentVariable("PUBLISH_UNICODE") ?? "/usr/share/unicode";

    [Fact]
    public void The_table_is_what_the_generator_makes_of_Unicode_s_files()
    {
        Assert.SkipUnless(File.Exists(Path.Combine(Unicode, "LineBreak.txt")), "Unicode's files are not here (Debian's package unicode-data, or a folder that PUBLISH_UNICODE names).");
        var made = new LineBreakTable(Unicode);
        Assert.SkipUnless(made.Version == LineBreakClasses.UnicodeVersion, $"Unicode's files are of version {made.Version}, the table is of {LineBreakClasses.UnicodeVersion}.");
        Snapshot.Holds(Table, made.Source());
    }

    [Theory]
    [InlineData("LineBreakTest")]
    [InlineData("GraphemeBreakTest")]
    public void The_tests_are_of_the_table_s_version(string file) =>
        Assert.Equal(LineBreakClasses.UnicodeVersion, LineBreakTable.VersionOf(BreakCase.PathOf(file + ".txt")));
}
