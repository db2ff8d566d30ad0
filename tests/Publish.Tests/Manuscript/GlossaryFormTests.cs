using Publish.Manuscript.Markdown;
using Publish.Model;
using Publish.Model.Source;
using Plain = Publish.Model.Walking.PlainText;

namespace Publish.Tests.Manuscript;

public sealed class GlossaryFormTests
{
    private static readonly (string Term, string Text)[] Words =
    [
        ("Bodkin", "A pointed tool that opens holes in a folded sheet."), ("Kettle stitch", "a knot between two gatherings, at the head and the tail."),
        ("Deckle", "The rough edge of a sheet that was made by hand: it is not trimmed."), ("Recto", "what lies on the right"),
    ];

    public static TheoryData<string> EveryForm() =>
    [
        "X\n:   Y\n\n", "X\n: Y\n\n", "X: Y\n\n", "X : Y\n\n", "X:: Y\n\n", "X - Y\n\n", "X – Y\n\n", "X — Y\n\n", "X -- Y\n\n", "X—Y\n\n", "X = Y\n\n", "X → Y\n\n", "X\tY\n", "X     Y\n",
        "**X**: Y\n\n", "**X:** Y\n\n", "**X** – Y\n\n", "**X** Y\n\n", "**X.** Y\n\n", "__X__: Y\n\n", "*X*: Y\n\n", "_X_ – Y\n\n", "**X**\nY\n\n", "**X**\n\nY\n\n", "**X**\\\nY\n\n", "X:\nY\n\n", "X:\n\nY\n\n", "***X***: Y\n\n", "`X`: Y\n\n",
        "## X\n\nY\n\n", "### X\nY\n\n", "# X\n\nY\n\n", "- X: Y\n", "- **X** — Y\n", "* X = Y\n", "1. X – Y\n", "- **X:** Y\n\n", "- X\n\n  Y\n\n", "- X\n  - Y\n", "+ **X**\n  Y\n",
        "| X | Y |\n", "X\n    Y\n\n", "X\n  Y\n\n", "X\n\n    Y\n\n", "X\n\nY\n\n", "<dl><dt>X</dt><dd>Y</dd></dl>\n\n", "• X: Y\n\n", "X： Y\n\n", "X := Y\n\n", "[X]{.small-caps}: Y\n\n",
    ];

    [Theory]
    [MemberData(nameof(EveryForm))]
    public void A_glossary_in_any_common_form_is_the_same_glossary(string form)
    {
        var outcome = Read(form);
        var entries = outcome.Document.Glossary.Entries;
        Assert.Equal(Words.Select(w => $"{w.Term}|{w.Text}"), entries.Select(Line));
        Assert.DoesNotContain(outcome.Diagnostics, d => d.Severity > Severity.Note);
        Assert.Equal(form.StartsWith("X\n:", StringComparison.Ordinal) ? 0 : 1, outcome.Diagnostics.Count(d => d.Code == "ZP152"));
    }

    [Fact]
    public void Several_bars_in_a_line_are_no_entry()
    {
        var outcome = Read("X\n:   Y\n\n", "# Glossary\n\n&#40;a) | b | c\\\nd  e\n\n");
        Assert.Equal(Words.Length, outcome.Document.Glossary.Entries.Count);
        Assert.Single(outcome.Document.Glossary.Introduction);
    }

    [Theory]
    [MemberData(nameof(EveryForm))]
    public void What_stands_before_the_first_entry_is_the_introduction(string form)
    {
        if (form.StartsWith("# ", StringComparison.Ordinal)) return;
        var outcome = Read(form, "# Glossary\n\nThese words come from the bindery, and most of them are older than the machines that stand in it.\n\n");
        Assert.Equal(Words.Length, outcome.Document.Glossary.Entries.Count);
        Assert.StartsWith("p: These words come from the bindery", DocumentOutline.Of(outcome.Document.Glossary.Introduction), StringComparison.Ordinal);
    }

    [Fact]
    public void Forms_may_be_mixed_in_one_file()
    {
        var forms = EveryForm().Select(row => row.Data).Where(form => !form.StartsWith('#') && form is not ("X\n\nY\n\n" or "X\tY\n" or "X     Y\n" or "| X | Y |\n" or "X\n  Y\n\n")).ToArray();
        var lost = new List<string>();
        foreach (var first in forms)
            foreach (var second in forms)
            {
                var text = "Verso\n:   The left page.\n\n" + Filled(first, Words[0]).TrimEnd() + "\n\n" + Filled(second, Words[1]).TrimEnd() + "\n";
                var read = MarkdownText.Read(Path.GetTempPath(), "glossary.md", text, new()).Glossary.Entries;
                if (string.Join('|', read.Select(entry => Plain.WithoutNotes(entry.Term))) != "Verso|Bodkin|Kettle stitch") lost.Add(text);
            }
        Assert.Empty(lost);
    }

    [Theory]
    [InlineData("Deckle: a rough edge\nRecto = the right page\nVerso - the left page\nBodkin\n: a pointed tool\n")]
    [InlineData("Deckle\n: a rough edge\nRecto: the right page\n\nVerso\n: the left page\nBodkin\n: a pointed tool\n")]
    [InlineData("Deckle\n: a rough edge\nRecto\n: the right page\nVerso\n: the left page\nBodkin\n: a pointed tool\n")]
    public void Entries_of_one_line_and_of_two_stand_close_together_and_stay_apart(string text)
    {
        var entries = MarkdownText.Read(Path.GetTempPath(), "glossary.md", text, new()).Glossary.Entries;
        Assert.Equal("Deckle|a rough edge / Recto|the right page / Verso|the left page / Bodkin|a pointed tool", string.Join(" / ", entries.Select(Line)));
        Assert.All(entries, entry => Assert.Empty(entry.Aliases));
    }

    [Theory]
    [InlineData("Deckle: a rough edge\nRecto - the right page\nVerso: the left page\nBodkin – a pointed tool\n")]
    [InlineData("Deckle = a rough edge\n**Recto**\nthe right page\n• Verso – the left page\nBodkin → a pointed tool\n")]
    [InlineData("**Deckle**: a rough edge\nRecto: the right page\n**Verso** – the left page\nBodkin\ta pointed tool\n")]
    [InlineData("Deckle - a rough edge\nRecto - the right\npage\nVerso - the left page\nBodkin - a pointed\ntool\n")]
    public void Lines_that_are_stacked_with_different_marks_are_entries_each(string text)
    {
        var entries = MarkdownText.Read(Path.GetTempPath(), "glossary.md", text, new()).Glossary.Entries;
        Assert.Equal("Deckle|a rough edge / Recto|the right page / Verso|the left page / Bodkin|a pointed tool", string.Join(" / ", entries.Select(Line)));
    }

    [Theory]
    [InlineData("Deckle: the rough edge of a sheet\nNote: it is not trimmed\n")]
    [InlineData("Deckle: the rough edge of a sheet, which was made by hand, and in\nFabriano - a town of mills - for the first time with a watermark.\n")]
    [InlineData("Deckle: the rough edge of a sheet,\nFabriano: the town where it comes from\n and more = less\n")]
    public void A_definition_that_was_wrapped_is_one(string text) =>
        Assert.Single(MarkdownText.Read(Path.GetTempPath(), "glossary.md", text, new()).Glossary.Entries);

    [Theory]
    [InlineData("**Art.**: artículo", "Art.")]
    [InlineData("**Art.** – artículo", "Art.")]
    [InlineData("Art.: artículo", "Art.")]
    [InlineData("**Art.** artículo", "Art")]
    [InlineData("**Art.:** artículo", "Art")]
    public void The_point_of_an_abbreviation_stays_where_another_mark_parts_it_from_its_definition(string text, string term) =>
        Assert.Equal(term, Plain.WithoutNotes(Assert.Single(Of(text).Document.Glossary.Entries).Term));

    [Fact]
    public void Terms_that_share_a_definition_and_a_definition_that_was_wrapped_stay_whole()
    {
        var entries = MarkdownText.Read(Path.GetTempPath(), "glossary.md", "Deckle\nRough edge\n: an edge that nobody trimmed, with\nfibres: long and short ones\n: also a frame\n", new()).Glossary.Entries;
        Assert.Equal("Rough edge", Assert.Single(Assert.Single(entries).Aliases));
    }

    [Theory]
    [InlineData("## B\n\nBodkin: a tool\n\n## D\n\nDeckle: an edge\n\n## X – Z\n")]
    [InlineData("# Words\n\n**B**\n\nBodkin: a tool\n\n**D**\n\nDeckle: an edge\n")]
    [InlineData("# Words\n\n## B\n\nBodkin\n: a tool\n\n## D\n\nDeckle\n: an edge\n")]
    public void Letters_over_the_entries_are_furniture(string text)
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\n"), ("01.md", "# One\n\nFold it.\n"), ("glossary.md", text));
        var outcome = manuscript.Read();
        var glossary = outcome.Document.Glossary;
        Assert.Equal("Bodkin|a tool / Deckle|an edge", string.Join(" / ", glossary.Entries.Select(Line)));
        Assert.All(glossary.Entries, entry => Assert.Empty(entry.Kind));
        Assert.DoesNotContain(outcome.Diagnostics, problem => problem.Code == "ZP170");
    }

    [Fact]
    public void A_definition_may_have_several_paragraphs()
    {
        foreach (var form in (string[])["X: Y\n\n", "**X** – Y\n\n", "## X\n\nY\n\n", "**X**\n\nY\n\n"])
        {
            var outcome = Read(form + "And on it goes, for a while, in a paragraph of its own.\n\n");
            Assert.Equal(Words.Length, outcome.Document.Glossary.Entries.Count);
            Assert.All(outcome.Document.Glossary.Entries, entry => Assert.Equal(2, entry.Definition.Count));
        }
    }

    [Theory]
    [InlineData("Bodkin {aliases=\"awl, pricker\" short=\"a tool\"}: Opens holes.")]
    [InlineData("**Bodkin** {aliases=\"awl, pricker\" short=\"a tool\"}: Opens holes.")]
    [InlineData("## Bodkin {aliases=\"awl, pricker\" short=\"a tool\"}\n\nOpens holes.")]
    [InlineData("- Bodkin {aliases=\"awl, pricker\" short=\"a tool\"} – Opens holes.")]
    [InlineData("| Bodkin {aliases=\"awl, pricker\" short=\"a tool\"} | Opens holes. |\n|---|---|")]
    public void Attributes_go_with_any_form(string text)
    {
        var entry = Assert.Single(Of(text).Document.Glossary.Entries);
        Assert.Equal("Bodkin|Opens holes.", Line(entry));
        Assert.Equal(["awl", "pricker"], entry.Aliases);
        Assert.Equal("a tool", Plain.WithoutNotes(entry.Short));
    }

    [Theory]
    [InlineData("Bodkin (also: awl, pricker): Opens holes.", "awl|pricker")]
    [InlineData("**Bodkin** (or awl) – Opens holes.", "awl")]
    [InlineData("Ahle (auch: Pricker): Öffnet Löcher.", "Pricker")]
    [InlineData("Poinçon (aussi alêne) : ouvre des trous.", "alêne")]
    [InlineData("Bodkin / awl: Opens holes.", "Bodkin|awl")]
    [InlineData("Bodkin (n.): Opens holes.", "")]
    public void Other_words_for_a_term_stand_behind_it(string text, string aliases) =>
        Assert.Equal(aliases, string.Join('|', Assert.Single(Of(text).Document.Glossary.Entries).Aliases));

    [Fact]
    public void Columns_of_a_table_may_have_heads_or_none()
    {
        Assert.Equal(2, Of("| Word | What it means |\n|---|---|\n| Bodkin | Opens holes. |\n| Recto | Lies on the right. |").Document.Glossary.Entries.Count);
        Assert.Equal(2, Of("| Bodkin | It opens the holes. |\n|---|---|\n| Recto | Lies on the right. |").Document.Glossary.Entries.Count);
        Assert.Equal(2, Of("| | |\n|---|---|\n| Bodkin | Opens holes. |\n| Recto | Lies on the right. |").Document.Glossary.Entries.Count);
    }

    [Fact]
    public void Headings_over_entries_are_their_kind_and_headings_over_prose_are_terms()
    {
        var kinds = Of("# Glossary\n\n## Tools\n\n**Bodkin**: Opens holes.\n\n**Knife**: Cuts.\n\n## Parts\n\n**Recto**: On the right.").Document.Glossary.Entries;
        Assert.Equal(["Tools", "Tools", "Parts"], kinds.Select(e => e.Kind));
        var letters = Of("# Glossary\n\n## B\n\nBodkin: Opens holes.\n\n## R\n\nRecto: On the right.").Document.Glossary.Entries;
        Assert.Equal(["", ""], letters.Select(e => e.Kind));
        var both = Of("# Glossary\n\n## Tools\n\n### Bodkin\n\nOpens holes.\n\n### Knife\n\nCuts.\n").Document.Glossary.Entries;
        Assert.Equal(["Bodkin Tools", "Knife Tools"], both.Select(e => $"{Plain.WithoutNotes(e.Term)} {e.Kind}"));
    }

    [Fact]
    public void The_word_alone_on_the_first_line_is_the_title()
    {
        var glossary = Of("Glossary\n\nBodkin\tOpens holes.\nRecto\tLies on the right.\n").Document.Glossary;
        Assert.Equal("Glossary", Plain.WithoutNotes(glossary.Title));
        Assert.True(glossary.Introduction.IsEmpty);
    }

    [Fact]
    public void A_lead_in_is_no_term()
    {
        var entry = Assert.Single(Of("Bodkin: Opens holes.\n\nFor example: two in each fold.").Document.Glossary.Entries);
        Assert.Equal(2, entry.Definition.Count);
    }

    [Fact]
    public void A_glossary_without_entries_is_an_error_at_its_first_line()
    {
        var outcome = Of("# Glossary\n\nThe words that we use are the words that everybody uses, and so we leave it at that.\n");
        Assert.StartsWith("glossary.md:3:1 Error No term with its definition", outcome.Shown("ZP153"), StringComparison.Ordinal);
    }

    [Fact]
    public void Prose_behind_a_complete_entry_is_kept_and_asked_about()
    {
        var outcome = Of("Bodkin\n:   Opens holes.\n\nThis stands here by mistake, and it is not indented.");
        Assert.Equal("ZP146", outcome.Codes);
        Assert.Equal(2, Assert.Single(outcome.Document.Glossary.Entries).Definition.Count);
    }

    [Theory]
    [InlineData("Bodkin {short=\"a \"pointed\" tool\"}\n:   Opens holes.", "a \"pointed\" tool")]
    [InlineData("Bodkin {short=\"a \"pointed\"\" aliases=\"awl\"}\n:   Opens holes.", "a \"pointed\"")]
    [InlineData("Bodkin {short='the bookbinder's tool' case=exact}\n:   Opens holes.", "the bookbinder's tool")]
    public void Quotation_marks_inside_of_a_value_are_its_own(string text, string brief)
    {
        var outcome = Of(text);
        Assert.Equal("", outcome.Codes);
        Assert.Equal(brief, Plain.WithoutNotes(Assert.Single(outcome.Document.Glossary.Entries).Short));
    }

    [Fact]
    public void Empty_braces_are_told() => Assert.Contains("ZP156", Of("Bodkin {}\n:   Opens holes.").Codes, StringComparison.Ordinal);

    [Fact]
    public void Braces_that_cannot_be_read_are_told_with_their_place() =>
        Assert.StartsWith("glossary.md:1:8 Warning What stands in these braces", Of("Bodkin {short=\"a tool}\n:   Opens holes.").Shown("ZP156"), StringComparison.Ordinal);

    private static Outcome Of(string glossary)
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T"), ("1.md", "text"), ("glossary.md", glossary));
        return manuscript.Read();
    }

    private static Outcome Read(string form, string before = "")
    {
        var head = form.StartsWith('|') ? "| Term | Meaning |\n|---|---|\n" : "";
        return Of(before + head + string.Concat(Words.Select(word => Filled(form, word))));
    }

    private static string Filled(string form, (string Term, string Text) word) => form.Replace("X", word.Term, StringComparison.Ordinal).Replace("Y", word.Text, StringComparison.Ordinal);

    private static string Line(GlossaryEntry entry) =>
        Plain.WithoutNotes(entry.Term) + "|" + string.Join('/', ((IEnumerable<Block>)entry.Definition).OfType<Paragraph>().Select(p => Plain.WithoutNotes(p.Content)));
}
