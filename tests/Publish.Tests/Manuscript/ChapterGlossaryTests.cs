using Publish.Model;
using Publish.Model.Source;
using Publish.Model.Walking;
using Plain = Publish.Model.Walking.PlainText;

namespace Publish.Tests.Manuscript;

/// <summary>A glossary that stands in the text as a chapter.</summary>
public sealed class ChapterGlossaryTests
{
    [Theory]
    [InlineData("# Glossary", "Bodkin\n:   Opens holes.\n\nRecto\n:   Lies on the right.")]
    [InlineData("## A Small Glossary", "**Bodkin**: Opens holes.\n\n**Recto**: Lies on the right.")]
    [InlineData("# Glossar", "Bodkin: Opens holes.\n\nRecto: Lies on the right.")]
    [InlineData("# Glosario", "- Bodkin – Opens holes.\n- Recto – Lies on the right.")]
    [InlineData("# Słowniczek", "| Bodkin | Opens holes. |\n|---|---|\n| Recto | Lies on the right. |")]
    [InlineData("# Woordenlijst", "These words come from the bindery.\n\n**Bodkin** – Opens holes.\n\n**Recto** – Lies on the right.")]
    [InlineData("# Lexique", "<dl><dt>Bodkin</dt><dd>Opens holes.</dd><dt>Recto</dt><dd>Lies on the right.</dd></dl>")]
    public void A_chapter_of_entries_is_the_glossary_where_it_stands(string heading, string entries)
    {
        var outcome = Of($"# One\n\nWith a bodkin.\n\n{heading}\n\n{entries}\n\n# Three\n\nThe end of it.\n");
        Assert.Equal(["Bodkin", "Recto"], outcome.Document.Glossary.Entries.Select(entry => Plain.WithoutNotes(entry.Term)));
        Assert.Equal("1.md:5:1 Note This chapter is read as the glossary, and its terms get notes", outcome.Shown("ZP158"));
        Assert.DoesNotContain(outcome.Diagnostics, d => d.Severity > Severity.Note);
        var place = Assert.Single(Query.All<GlossaryPlace>(outcome.Document));
        var words = heading.TrimStart('#', ' ');
        Assert.Contains(Query.All<Section>(outcome.Document), section => Plain.WithoutNotes(section.Heading!.Content) == words && section.Blocks.Contains(place));
        Assert.Contains("The end of it.", outcome.Outline, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# Glossary {.no-glossary}\n\n**Bodkin**: Opens holes.\n\n**Recto**: Lies on the right.")]
    [InlineData("# Glossary\n\nA glossary is a fiction. Nobody turns to it.\n\nWe wrote one all the same.\n\nIt has two words.\n\n**Bodkin**: Opens holes.\n\n**Recto**: Lies on the right.")]
    [InlineData("# Glossary\n\nA glossary is a fiction: nobody turns to it.")]
    [InlineData("# The glossary\n\n## How we made it up in one night\n\nWith tea.\n\n## Why\n\nFor you.\n\n## Thanks\n\nTo all.")]
    [InlineData("# How a glossary comes to the reader\n\n**Bodkin**: Opens holes.\n\n**Recto**: Lies on the right.")]
    [InlineData("# Tools\n\n**Bodkin**: Opens holes.\n\n**Recto**: Lies on the right.")]
    public void A_chapter_that_is_more_or_less_than_entries_stays_a_chapter(string chapter)
    {
        var outcome = Of(chapter);
        Assert.True(outcome.Document.Glossary.Entries.IsEmpty);
        Assert.DoesNotContain("ZP158", outcome.Codes, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_its_own_goes_before_a_chapter()
    {
        const string Chapter = "# Glossary\n\n**Bodkin**: Opens holes.\n\n**Recto**: Lies on the right.";
        using var manuscript = new TempManuscript(("zine.yaml", "title: T"), ("1.md", Chapter), ("glossary.md", "Verso\n:   Lies on the left.\n"));
        Assert.Equal("Verso", Plain.WithoutNotes(Assert.Single(manuscript.Read().Document.Glossary.Entries).Term));
    }

    private static Outcome Of(string text)
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T"), ("1.md", text));
        return manuscript.Read();
    }
}
