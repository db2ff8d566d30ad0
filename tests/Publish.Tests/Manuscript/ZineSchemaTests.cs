using System.Text.Json;
using Publish.Manuscript.Yaml;
using Publish.Tests.Typesetting.Paragraphs;

namespace Publish.Tests.Manuscript;

/// <summary>The schema that editors help with says what the reader knows, no more and no less.</summary>
public sealed class ZineSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Sample.Styles, "schema", "zine.schema.json"))).RootElement;

    private static IEnumerable<string> Keys(JsonElement of) => of.GetProperty("properties").EnumerateObject().Select(property => property.Name);

    [Fact]
    public void It_has_the_very_keys_that_are_read() => Assert.Equal(ZineKeys.All.Order(StringComparer.Ordinal), Keys(Schema).Order(StringComparer.Ordinal));

    public static TheoryData<string, string> Inner => [.. Schema.GetProperty("properties").EnumerateObject()
        .Where(property => property.Value.TryGetProperty("properties", out _))
        .SelectMany(property => Keys(property.Value).Select(key => (property.Name, key)))];

    /// <summary>What stands within a map is read as well, and another key beside it is refused.</summary>
    [Theory]
    [MemberData(nameof(Inner))]
    public void So_are_those_within_a_map(string key, string inner)
    {
        if (key is "epub" or "html" or "page") return;
        Assert.DoesNotContain("ZP013", Codes($"{key}: {{{inner}: x}}"), StringComparison.Ordinal);
        Assert.Contains("ZP013", Codes($"{key}: {{{inner}: x, nothing-like-it: x}}"), StringComparison.Ordinal);
    }

    /// <summary>Nothing is taken and then forgotten.</summary>
    [Theory]
    [InlineData("theme: own")]
    [InlineData("pdf: {x: y}")]
    [InlineData("binding: left")]
    [InlineData("imposition: saddle")]
    [InlineData("colophon: no")]
    [InlineData("draft: yes")]
    public void What_has_no_effect_is_said(string line) => Assert.NotEqual("", Codes(line));

    private static string Codes(string line)
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\n" + line + "\n"), ("01.md", "Words.\n"));
        return manuscript.Read().Codes;
    }
}
