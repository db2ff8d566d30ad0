using Publish.Model.Source;

namespace Publish.Tests.Manuscript;

public sealed class SectionTests
{
    [Fact]
    public void Headings_open_sections_within_sections() => Assert.Equal(
        """
        section 1
          p: before
        section 1{#a .unnumbered} "A <Emphasis b>"
          p: one
          section 2{#c} "C"
            p: two
            section 3{#c-2} "C"
          section 2{#d} "D"
        section 1{#über-uns} "Über uns!"
        """,
        Reading.Of("before\n\n# A *b* {#a .unnumbered}\n\none\n\n## C\n\ntwo\n\n### C\n\n## D\n\n# Über uns!").Outline);

    [Fact]
    public void A_skipped_level_is_taken_back_and_said()
    {
        var outcome = Reading.Of("# A\n\n#### B\n\n## C\n\n###### D");
        Assert.Equal("ZP118 ZP118", outcome.Codes);
        Assert.Equal("section 1{#a} \"A\"\n  section 2{#b} \"B\"\n  section 2{#c} \"C\"\n    section 3{#d} \"D\"", outcome.Outline);
    }

    [Fact]
    public void A_text_may_begin_at_any_level() =>
        Assert.Equal("section 1{#a} \"A\"\n  section 2{#b} \"B\"", Reading.Of("## A\n\n### B").Outline);

    [Fact]
    public void Files_go_on_where_the_one_before_ended_and_references_find_them()
    {
        using var manuscript = new TempManuscript(
            ("zine.yaml", "title: T"), ("1.md", "# One\n\n[to ten](10.md) [b](2.md#b)"), ("2.md", "more\n\n## B {#b}"), ("10.md", "# Ten\n\n[up](./2.md)"));
        var outcome = manuscript.Read();
        Assert.Equal("", outcome.Codes);
        Assert.Equal(
            """
            section 1{#one} "One"
              p: <SeePage #ten to ten> <SeePage #b b>
              p: more
              section 2{#b} "B"
            section 1{#ten} "Ten"
              p: <SeePage #b up>
            """, outcome.Outline);
    }

    [Fact]
    public void An_id_stands_once()
    {
        var outcome = Reading.Of("# A {#x}\n\n[w]{#x} [v]{#a:b} [u]{#gloss-x}\n\n# X");
        Assert.Equal("ZP140 ZP141 ZP141", string.Join(' ', outcome.Codes.Split(' ').Order()));
        Assert.Equal("section 1{#x} \"A\"\n  p: <Plain w> <Plain v> <Plain u>", outcome.Outline.Split("\nsection 1{#x-2}")[0]);
    }

    [Fact]
    public void A_paragraph_that_hyphens_turn_into_a_heading_is_a_warning() =>
        Assert.Equal("01.md:1:1 Warning The line of hyphens below makes this paragraph a heading", Reading.Of("A sentence.\n---\n\nNext").Shown("ZP119"));

    [Fact]
    public void A_single_file_may_have_its_title_as_its_only_heading()
    {
        using var manuscript = new TempManuscript(("a.md", "# My *Zine*\n\nHello.\n\n## One\n\n### Two"));
        var outcome = manuscript.Read("a.md");
        Assert.Equal("My Zine", outcome.Document.Metadata.Title);
        Assert.Equal("section 1{#my-zine}\n  p: Hello.\nsection 1{#one} \"One\"\n  section 2{#two} \"Two\"", outcome.Outline);
        Assert.Equal("ZP122", outcome.Codes);
    }

    [Fact]
    public void A_single_file_with_another_title_keeps_its_heading()
    {
        using var manuscript = new TempManuscript(("a.md", "---\ntitle: Other\n---\n# My Zine\n\nHello."));
        var outcome = manuscript.Read("a.md");
        Assert.Equal("Other", outcome.Document.Metadata.Title);
        Assert.Equal("section 1{#my-zine} \"My Zine\"\n  p: Hello.", outcome.Outline);
        Assert.Equal(4, outcome.Files!.Sources.Find(outcome.Document.Body[0].Span)!.Locate(outcome.Document.Body[0].Span.Start).Line);
    }

    [Fact]
    public void A_zine_without_a_title_is_called_after_its_file()
    {
        using var manuscript = new TempManuscript(("essay.md", "Hello."));
        var outcome = manuscript.Read("essay.md");
        Assert.Equal("essay", outcome.Document.Metadata.Title);
        Assert.Equal(Severity.Warning, Assert.Single(outcome.Diagnostics, d => d.Code == "ZP023").Severity);
    }
}
