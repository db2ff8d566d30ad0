using Plain = Publish.Model.Walking.PlainText;

namespace Publish.Tests.Manuscript;

public sealed class GlossaryNameTests
{
    private const string Entries = "Bodkin\n:   Opens holes.\n";

    [Theory]
    [InlineData("Glossary.md", "")]
    [InlineData("GLOSSARY.MD", "")]
    [InlineData("glossary.txt", "")]
    [InlineData("Glossary.markdown", "")]
    [InlineData("glossar.md", "ZP154")]
    [InlineData("Glossaire.md", "ZP154")]
    [InlineData("glossário.md", "ZP154")]
    [InlineData("09-glossary.md", "ZP154")]
    [InlineData("12 Glosario.md", "ZP154")]
    [InlineData("słowniczek.md", "ZP154")]
    public void A_file_that_is_plainly_the_glossary_is_taken(string name, string codes)
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T"), ("1.md", "# One\n\ntext"), (name, Entries));
        var outcome = manuscript.Read();
        Assert.Equal("Bodkin", Plain.WithoutNotes(Assert.Single(outcome.Document.Glossary.Entries).Term));
        Assert.Equal(codes, string.Join(' ', outcome.Diagnostics.Select(d => d.Code).Where(code => code is "ZP154" or "ZP155")));
        Assert.DoesNotContain("Opens", outcome.Outline, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("glosary.md")]
    [InlineData("glossry.md")]
    [InlineData("Glossery.md")]
    public void A_name_with_a_letter_wrong_is_asked_about(string name)
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T"), ("1.md", "# One\n\ntext"), (name, Entries));
        var outcome = manuscript.Read();
        Assert.Empty(outcome.Document.Glossary.Entries);
        Assert.Contains("set as a chapter", outcome.Shown("ZP155"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("glass.md")]
    [InlineData("gloves.md")]
    [InlineData("gallery.md")]
    public void Other_names_are_no_mistakes(string name)
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T"), ("1.md", "# One\n\ntext"), (name, "# Two\n\ntext"));
        Assert.Equal("", manuscript.Read().Codes);
    }

    [Fact]
    public void A_chapter_about_glossaries_stays_a_chapter()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T"), ("1-one.md", "# One\n\ntext"), ("2-glossary.md", "# Why no glossary\n\nBecause nobody turns the pages of one, and everybody guesses."));
        var outcome = manuscript.Read();
        Assert.Contains("Why no glossary", outcome.Outline, StringComparison.Ordinal);
        Assert.Empty(outcome.Document.Glossary.Entries);
    }

    [Fact]
    public void The_guide_s_name_goes_before_all_others()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T"), ("1.md", "# One\n\ntext"), ("glossary.md", Entries), ("glossary.txt", "Recto: right"));
        Assert.Equal("Bodkin", Plain.WithoutNotes(Assert.Single(manuscript.Read().Document.Glossary.Entries).Term));
    }

    [Fact]
    public void A_front_matter_of_the_glossary_is_no_heading()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T"), ("1.md", "# One\n\ntext"), ("glossary.md", "---\ntitle: Words\n---\n\nBodkin: Opens holes.\n"));
        var outcome = manuscript.Read();
        Assert.Single(outcome.Document.Glossary.Entries);
        Assert.Contains("ZP028", outcome.Codes, StringComparison.Ordinal);
    }
}
