using Publish.Model;
using Publish.Model.Punctuation;
using Publish.Tests.Epub;
using static Publish.Tests.Epub.Prose;

namespace Publish.Tests.Markup.Content;

/// <summary>What sets words apart, on screens.</summary>
public sealed class ConstructTests
{
    private static string Written(params Block[] blocks) => EpubFile.Of(H(1, "One", blocks)).Text("text-1.xhtml");

    private static Paragraph Capped(string text, params Publish.Model.Attribute[] others) => P(text) with { Attributes = Attributes.None with { Classes = [Initial.DropCap], Others = Seq.Of(others) } };

    [Fact]
    public void A_drop_cap_is_a_matter_of_style_and_its_word_is_one_word()
    {
        Assert.Contains("<p class=\"initial-3 dropcap\">Once.</p>", Written(Capped("Once.")), StringComparison.Ordinal);
        Assert.Contains("<p class=\"initial-2 dropcap\">Once.</p>", Written(Capped("Once.", new Publish.Model.Attribute(Initial.Lines, "2"))), StringComparison.Ordinal);
        Assert.Contains("<p class=\"dropcap\">1984.</p>", Written(Capped("1984.")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_style_gives_one_to_the_paragraph_that_opens_a_chapter()
    {
        var content = new Publish.Epub.EpubContent { Tokens = Publish.Markup.StyleTokens.Default with { ChapterDropCaps = true, DropCapLines = 4 } };
        var text = EpubFile.Of(Book(H(1, "One", P("Once."), P("Twice."))), content).Text("text-1.xhtml");
        Assert.Contains("<p class=\"initial-4\">Once.</p>", text, StringComparison.Ordinal);
        Assert.Contains("<p>Twice.</p>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pull_quote_that_repeats_the_text_is_hidden_from_those_who_hear_it()
    {
        var text = Written(P("Paper is patient, they say."), new Division(DivisionKind.PullQuote, [P("Paper is patient")]), new Division(DivisionKind.PullQuote, [P("So are we")]));
        Assert.Contains("<aside aria-hidden=\"true\" class=\"pull-quote\">\n<p>Paper is patient</p>\n</aside>", text, StringComparison.Ordinal);
        Assert.Contains("<aside aria-label=\"So are we\" class=\"pull-quote\">\n<p>So are we</p>\n</aside>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Boxes_are_asides_and_columns_are_left_to_the_reader()
    {
        var text = Written(new Division(DivisionKind.Sidebar, [P("One")]), new Division(DivisionKind.Recipe, [P("Two")]), new Division(DivisionKind.Columns, [P("Three")]) { Columns = 3 });
        Assert.Contains("<aside aria-label=\"One\" class=\"sidebar\">\n<p>One</p>\n</aside>\n<aside aria-label=\"Two\" class=\"recipe\">\n<p>Two</p>\n</aside>\n<div class=\"columns columns-3\">\n<p>Three</p>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("columns:", Publish.Markup.Styles.SharedSheet.Base, StringComparison.Ordinal);
    }

    /// <summary>In the order in which it is read where there is no room for two.</summary>
    [Fact]
    public void A_text_beside_another_is_written_pair_by_pair_each_side_in_its_language()
    {
        Division Side(string language, params Block[] blocks) => new(DivisionKind.Plain, Seq.Of(blocks)) { Attributes = new("", [], language, []) };
        Division Pair(params Block[] sides) => new(DivisionKind.Plain, Seq.Of(sides));
        Verse Line(string word) => new([new Stanza([new VerseLine(0, [T(word)])])], []);
        var parallel = new Division(DivisionKind.Parallel, [Pair(Side("fr", P("Un.")), Side("de", P("Eins."))), P("Between."), Pair(Side("fr", Line("Deux")), Side("de"))]);
        var text = EpubFile.Of(Book(H(1, "One", P("Before."), parallel)), new() { Tokens = Publish.Markup.StyleTokens.Default with { PoemPages = true } }).Text("text-1.xhtml");
        Assert.Contains("""
            <div class="parallel">
            <div class="pair">
            <div lang="fr" xml:lang="fr">
            <p>Un.</p>
            </div>
            <div lang="de" xml:lang="de">
            <p>Eins.</p>
            </div>
            </div>

            <p>Between.</p>
            <div class="pair">
            <div lang="fr" xml:lang="fr">
            <div class="verse">
            <p class="stanza"><span class="line">Deux</span></p>
            </div>
            </div>
            <div lang="de" xml:lang="de">
            </div>
            </div>
            </div>
            """.ReplaceLineEndings("\n").Replace("\n\n", "\n", StringComparison.Ordinal), text, StringComparison.Ordinal);
        Assert.DoesNotContain("flex", Publish.Markup.Styles.SharedSheet.Base.Split(".pair")[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Each_box_of_a_file_is_called_otherwise_by_its_heading_or_by_its_first_words()
    {
        static Division Box(params Block[] content) => new(DivisionKind.Sidebar, Seq.Of(content));
        static Subheading Soup() => new(3, [T("Soup")]);
        var text = Written(Box(Soup(), P("Water.")), Box(Soup(), P("Salt.")), Box(P("A pot that was never washed, a spoon, and whoever comes to eat.")), Box(), Box());
        Assert.Equal(["Soup", "Soup (2)", "A pot that was never washed, a spoon, and…", "(2)"], Names(text, "aside"));
    }

    [Fact]
    public void Notes_in_a_section_that_is_called_so_have_a_name_of_their_own()
    {
        // A section with neither a heading nor a name is a fault to the Nu HTML checker.
        Assert.Equal(["Notes (2)"], Names(EpubFile.Of(H(1, "Notes", P(T("A word"), N(1, P("note."))))).Text("text-1.xhtml"), "section"));
        Assert.Equal(["Notes"], Names(EpubFile.Of(H(1, "One", P(T("A word"), N(1, P("note."))))).Text("text-1.xhtml"), "section"));
    }

    private static IEnumerable<string> Names(string markup, string element) =>
        System.Text.RegularExpressions.Regex.Matches(markup, $"<{element}[^>]* aria-label=\"([^\"]*)\"").Select(match => match.Groups[1].Value);

    [Theory]
    [InlineData("", false)]
    [InlineData("A stamp", true)]
    public void A_stamp_that_tells_nothing_is_left_to_paper(string shows, bool stands)
    {
        var stamp = new Figure(new("a.png", shows), [], FigurePlacement.Here) { Spot = PictureSpot.Parse("80mm 12mm") };
        Assert.Equal(stands, Written(P("Words."), stamp, P("More.")).Contains("<figure", StringComparison.Ordinal));
    }

    [Fact]
    public void What_lies_behind_pages_of_paper_is_left_to_paper()
    {
        var behind = new Figure(new("a.png", ""), [], FigurePlacement.Here) { Attributes = Attributes.None with { Id = "paper", Classes = [Figure.PageBackground] } };
        var text = Written(P("Words."), behind, P("More."));
        Assert.DoesNotContain("<img", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<figure", text, StringComparison.Ordinal);
        Assert.Contains("id=\"paper\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Speeches_hang_and_poems_begin_a_page_where_the_style_has_it_so()
    {
        var content = new Publish.Epub.EpubContent { Tokens = Publish.Markup.StyleTokens.Default with { HangingSpeeches = true, PoemPages = true } };
        Verse Poem(string word) => new([new Stanza([new VerseLine(0, [T(word)])])], []);
        var text = EpubFile.Of(Book(H(1, "One", Poem("Salt"), Poem("Sand"), P(S(SpanKind.Speaker, "Anna"), T(" Who?")))), content).Text("text-1.xhtml");
        Assert.Contains("<p class=\"speech\"><span class=\"speaker small-caps\">Anna</span> Who?</p>", text, StringComparison.Ordinal);
        Assert.Contains("<div class=\"verse newpage\">\n<p class=\"stanza\"><span class=\"line\">Sand", text, StringComparison.Ordinal);
        Assert.Contains("<div class=\"verse\">\n<p class=\"stanza\"><span class=\"line\">Salt", text, StringComparison.Ordinal);
    }
}
