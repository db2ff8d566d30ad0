using System.Text.RegularExpressions;
using Publish.Cli.Explaining;

namespace Publish.Tests.Cli.Explaining;

public sealed class CodesTests
{
    [Fact]
    public void Every_code_in_the_sources_is_explained_once_and_none_else() =>
        Assert.Equal(InSources(), Codes.All.Select(entry => entry.Code));

    [Fact]
    public void Every_explanation_has_a_meaning_and_an_example() =>
        Assert.All(Codes.All, entry => Assert.True(entry.Meaning.EndsWith('.') && entry.Example.Length > 0, entry.Code));

    /// <summary>What people read of codes and options is of this program as it is.</summary>
    [Theory]
    [InlineData("CHANGELOG.md")]
    [InlineData("README.md")]
    [InlineData("manuscript")]
    public void Codes_and_options_that_are_told_of_are_there(string path)
    {
        var whole = Path.Combine(RepositoryRoot.Path, path);
        var sources = string.Concat(Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "src"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        var codes = Codes.All.Select(entry => entry.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var line in (File.Exists(whole) ? [whole] : Directory.GetFiles(whole, "*.md")).SelectMany(File.ReadLines))
        {
            Assert.All(Regex.Matches(line, "ZP[0-9]{3}"), match => Assert.Contains(match.Value, codes));
            // The build's own options are no options of the command's.
            if (!line.Contains("dotnet", StringComparison.Ordinal)) Assert.All(Regex.Matches(line, "(?<![\\w-])--[a-z][a-z-]+"), match => Assert.True(sources.Contains($"\"{match.Value}\"", StringComparison.Ordinal), line));
        }
    }

    private static IEnumerable<string> InSources() => Directory
        .EnumerateFiles(Path.Combine(RepositoryRoot.Path, "src"), "*.cs", SearchOption.AllDirectories)
        .SelectMany(file => Regex.Matches(File.ReadAllText(file), "\"(ZP[0-9]{3})\"").Select(match => match.Groups[1].Value))
        .Distinct()
        .Order(StringComparer.Ordinal);
}
