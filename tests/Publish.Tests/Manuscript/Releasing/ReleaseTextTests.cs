using Publish.Manuscript.Releasing;
using Publish.Manuscript.Yaml;
using Publish.Model;

namespace Publish.Tests.Manuscript.Releasing;

public sealed class ReleaseTextTests
{
    private static readonly Edition Spring = new("2026-04-01", "Two spellings: \"their\", it's.", "urn:uuid:one");

    private static string? Released(string text, bool isMarkdown = false) => ReleaseText.Of(text, isMarkdown, Spring, new());

    private static Metadata Card(string yaml) => ZineReader.Read(SettingTree.Parse(yaml, 0, 1, new()), new()).Metadata;

    [Theory]
    [InlineData("title: A zine\n")]
    [InlineData("title: A zine")]
    [InlineData("# first\ntitle: A zine   # the title\ndate: 2025\nauthors: [One, Two]\n")]
    [InlineData("title: A zine\r\nmodified: 2025-01-01  # moved\r\nlanguage: de\r\n")]
    [InlineData("title: A zine\nmodified:\nchanges:\nlanguage: de\n")]
    [InlineData("title: A zine\nchanges:\n    2025-02-02: A map.\n    2025-01-01: |\n      Long\n      words.\n")]
    [InlineData("title: A zine\nchanges: {2025-02-02: A map.}\nidentifier: {print: 978-0-306-40615-7}\n")]
    [InlineData("title: A zine\nchanges:\n  2026-04-01: A map.\nidentifier: urn:uuid:old\n")]
    [InlineData("language: fr\nauthors:\n  - One\n")]
    public void An_edition_is_marked_and_every_other_character_stays(string yaml)
    {
        var released = Released(yaml)!;

        var (before, after) = (Card(yaml), Card(released));
        Assert.Equal("2026-04-01", after.Modified);
        Assert.Equal("2026-04-01", after.Revisions[0].Date);
        Assert.EndsWith(Spring.What, after.Revisions[0].What);
        Assert.Equal(before.Identifier.Length > 0 ? before.Identifier : "urn:uuid:one", after.Identifier);
        Assert.Equal(before, after with { Modified = before.Modified, Revisions = before.Revisions, Identifier = before.Identifier });
        Assert.All(yaml.Split('\n').Where(line => line.Length > 0 && !line.StartsWith("modified", StringComparison.Ordinal) && !line.StartsWith("changes", StringComparison.Ordinal) && !line.Contains("2026", StringComparison.Ordinal)),
            line => Assert.Contains(line.TrimEnd('\r'), released));
        Assert.Equal(yaml.Contains('\r', StringComparison.Ordinal), released.Contains('\r', StringComparison.Ordinal));
    }

    [Fact]
    public void Older_changes_stand_behind_newer_ones()
    {
        var later = ReleaseText.Of(Released("title: A zine\n")!, false, new("2026-05-01", "A map.", "urn:uuid:two"), new())!;

        Assert.Equal(["2026-05-01", "2026-04-01"], Card(later).Revisions.Select(r => r.Date));
        Assert.Equal("urn:uuid:one", Card(later).Identifier);
    }

    [Fact]
    public void A_markdown_file_has_its_settings_at_its_head_and_gets_them_where_it_has_none()
    {
        Assert.Equal("---\ntitle: A zine\nmodified: 2026-04-01\nchanges:\n  2026-04-01: \"Two spellings: \\\"their\\\", it's.\"\nidentifier: urn:uuid:one\n---\n# One\n", Released("---\ntitle: A zine\n---\n# One\n", isMarkdown: true));
        Assert.StartsWith("---\nmodified: 2026-04-01\n", Released("# One\n", isMarkdown: true));
        Assert.EndsWith("---\n# One\n", Released("# One\n", isMarkdown: true));
    }

    [Theory]
    [InlineData("title: [")]
    [InlineData("{title: A zine, language: en}")]
    [InlineData("title: A zine\nmodified: {a: b}\nchanges: [one]\n")]
    public void Settings_that_cannot_be_changed_safely_are_left_alone(string yaml) => Assert.Null(Released(yaml));
}
