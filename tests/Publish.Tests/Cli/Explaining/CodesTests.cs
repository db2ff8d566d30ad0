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

    private static IEnumerable<string> InSources() => Directory
        .EnumerateFiles(Path.Combine(RepositoryRoot.Path, "src"), "*.cs", SearchOption.AllDirectories)
        .SelectMany(file => Regex.Matches(File.ReadAllText(file), "\"(ZP[0-9]{3})\"").Select(match => match.Groups[1].Value))
        .Distinct()
        .Order(StringComparer.Ordinal);
}
