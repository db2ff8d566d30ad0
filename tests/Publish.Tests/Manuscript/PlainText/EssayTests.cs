using Publish.Manuscript.PlainText.Suspicions;
using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Tests.Manuscript.PlainText;

/// <summary>The first real text: its bare lines were looked at one by one, and this is the truth about them.</summary>
public sealed class EssayTests
{
    private static readonly int[] Headings = [8, 18, 32, 48, 72, 90, 94, 109, 117, 125, 138, 162, 168, 174, 189];

    /// <summary>Bare lines that are sentences, asides, or announce what follows.</summary>
    private static readonly int[] Paragraphs = [14, 16, 46, 54, 66, 68, 86, 88, 136, 142, 185];

    [Fact]
    public void Every_heading_is_found_and_no_other_line_is_one() =>
        Assert.Equal(Headings, Lines<Heading>(TextShelf.Essay()));

    [Fact]
    public void Lines_that_only_look_like_headings_stay_paragraphs()
    {
        var paragraphs = Lines<Paragraph>(TextShelf.Essay());
        Assert.All(Paragraphs, line => Assert.Contains(line, paragraphs));
    }

    [Fact]
    public void All_headings_are_of_one_level() => Assert.All(TextShelf.Essay().Document.Body, s => Assert.Equal(1, s.Level));

    [Fact]
    public void The_header_becomes_the_card_as_typed()
    {
        var card = TextShelf.Essay().Document.Metadata;
        Assert.Equal("Smashing the Orderly Party", card.Title);
        Assert.Equal("An Anarchists’ Critique of Leninism", card.Subtitle);
        Assert.Equal([new("Anonymous")], card.Contributors);
        Assert.Equal("2019", card.Date);
        Assert.Equal("Retrieved on 2020-04-28 from www.sproutdistro.com", card.Source);
    }

    [Fact]
    public void The_glossary_has_its_five_entries_and_its_introduction()
    {
        var glossary = TextShelf.Essay().Document.Glossary;
        Assert.Equal(["AUTHORITY", "AUTONOMY", "DISCIPLINE", "INDIVIDUAL", "THE STATE"], glossary.Entries.Select(e => Publish.Model.Walking.PlainText.WithoutNotes(e.Term)));
        Assert.Single(glossary.Introduction);
        Assert.StartsWith("p: Throughout the text. I may refer", DocumentOutline.Of(glossary.Entries[3].Definition), StringComparison.Ordinal);
    }

    [Fact]
    public void The_glossary_stands_under_its_own_heading()
    {
        var section = TextShelf.Essay().Document.Body[1];
        Assert.IsType<GlossaryPlace>(Assert.Single(section.Blocks));
    }

    [Fact]
    public void The_State_is_found_with_its_capital_only_and_the_report_says_why()
    {
        var essay = TextShelf.Essay();
        var entry = essay.Document.Glossary.Entries[4];
        Assert.True(entry.CaseExact);
        Assert.Equal(["State"], entry.Aliases);
        Assert.Contains(essay.Reading.Inferences, i => i.Line == 30 && i.Why.Contains("which is another word to its author", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_in_heads_elsewhere_are_no_entries()
    {
        var paragraphs = Lines<Paragraph>(TextShelf.Essay());
        Assert.Contains(111, paragraphs);
        Assert.Contains(113, paragraphs);
    }

    [Fact]
    public void Quotations_have_their_authors_with_either_dash()
    {
        var essay = TextShelf.Essay();
        Assert.Equal([50, 96], Lines<Epigraph>(essay));
        Assert.Equal([158, 187], Lines<Quotation>(essay));
        var by = Query.All<Epigraph>(essay.Document).Select(e => Publish.Model.Walking.PlainText.WithoutNotes(e.Attribution));
        Assert.Equal(["The Society of the Spectacle, Thesis 64", "“What Is To Be Done?,” “The Spontaneity of the Masses and the Consciousness of the Social-Democrats”"], by);
        Assert.Equal("“Theory of Worlds,” pg. 7", Publish.Model.Walking.PlainText.WithoutNotes(Query.All<Quotation>(essay.Document)[0].Attribution));
    }

    [Fact]
    public void The_numbered_list_is_one_list_of_four()
    {
        var list = Assert.Single(Query.All<ListBlock>(TextShelf.Essay().Document));
        Assert.Equal((ListKind.Decimal, 1, 4), (list.Kind, list.Start, list.Items.Count));
    }

    [Fact]
    public void The_picture_that_is_not_there_is_a_warning_on_its_line()
    {
        var essay = TextShelf.Essay();
        var warning = Assert.Single(essay.Diagnostics, d => d.Code == "ZP201");
        Assert.Equal((6, 1), essay.Text.Locate(warning.Span.Start));
    }

    [Fact]
    public void The_sentence_that_a_blank_line_breaks_is_reported_and_stays_two_paragraphs()
    {
        var essay = TextShelf.Essay();
        Assert.Equal(86, Assert.Single(essay.Reading.Suspicions, s => s.Kind == SuspicionKind.BrokenSentence).Line);
        Assert.Contains(88, Lines<Paragraph>(essay));
    }

    [Fact]
    public void Every_word_of_the_text_is_in_the_document_in_order()
    {
        var essay = TextShelf.Essay();
        var body = essay.Text.Content[essay.Text.StartOfLine(8)..];
        var words = string.Concat(body.Where(char.IsLetter));
        var read = string.Concat(AllWords.Of(essay.Document).Where(char.IsLetter));
        Assert.Equal(words.Length, read.Length);
        Assert.Equal(words.Order(), read.Order());
    }

    private static int[] Lines<T>(Read read) where T : Node => [.. Query.All<T>(read.Document).Select(read.LineOf)];
}
