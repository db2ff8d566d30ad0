using Publish.Manuscript.PlainText.Reporting;
using Publish.Manuscript.PlainText.Suspicions;
using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Tests.Manuscript.PlainText;

public sealed class PlainTextReaderTests
{
    private const string Long = "This paragraph is long enough to stand under a heading, for it goes on about nothing in particular until it has filled a line or two of the page.";

    [Fact]
    public void An_unknown_key_of_the_header_is_kept()
    {
        var card = Read.Of("Title: A\nPublication: The Weekly Ladle, no. 3\nTopics: soup, bread\n\n" + Long).Document.Metadata;
        Assert.Equal([new Publish.Model.Attribute("Publication", "The Weekly Ladle, no. 3")], card.Others);
        Assert.Equal(["soup", "bread"], card.Subjects);
    }

    [Fact]
    public void Several_authors_are_several_people()
    {
        var card = Read.Of("Title: A\nAuthors: Ann Lee, Bo Ray and Cy Fox\nTranslator: D. Moe\n\n" + Long).Document.Metadata;
        Assert.Equal([new("Ann Lee"), new("Bo Ray"), new("Cy Fox"), new("D. Moe", "trl")], card.Contributors);
    }

    [Fact]
    public void A_text_without_a_header_begins_at_its_first_line() =>
        Assert.Equal("p: " + Long, Read.Of(Long).Blocks);

    [Fact]
    public void Hard_wrapped_lines_become_a_paragraph_and_the_report_says_so()
    {
        var read = TextShelf.Of("hard-wrapped-novel");
        Assert.Contains(read.Reading.Inferences, i => i.Kind == InferenceKind.Unwrapping);
        Assert.DoesNotContain("\n", Publish.Model.Walking.PlainText.WithoutNotes(Query.All<Paragraph>(read.Document)[0].Content), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hyphen_at_a_line_end_stays_and_is_reported()
    {
        var read = Read.Of("The people of the valley went down to the river in the morn-\ning and they stood there with their poles and buckets in the cold,\nwaiting for the water to come back to the mill as it had been prom-\nised to them by the man with the folder, who had not come himself.\nIt was in April, and nobody had any reason to be there but hope.\n");
        Assert.Contains("morn-ing", read.Blocks, StringComparison.Ordinal);
        Assert.Equal(2, read.Reading.Suspicions.Count(s => s.Kind == SuspicionKind.HyphenAtLineEnd));
    }

    [Fact]
    public void A_hyphen_at_a_line_end_goes_with_fix()
    {
        var read = Read.Of("The people of the valley went down to the river in the morn-\ning and they stood there with their poles and buckets in the cold,\nwaiting for the water to come back to the mill as it had been said\nto them by the man with the folder, who had not come there himself.\nIt was in April, in the morning, and nobody had a reason to be there.\n", new() { Fix = true });
        Assert.Contains("in the morning and they", read.Blocks, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hello there, this is what I wrote to them.\n\nFrom: Anna\nTo: Ben\nSubject: Roof\n\nDear Ben, the roof leaks again, and nobody comes.", "p: From: Anna⏎To: Ben⏎Subject: Roof")]
    [InlineData("Hello there, this is what I wrote to them.\n\nVon: Anna\nBetreff: Dach\n\nLieber Ben, das Dach ist wieder undicht.", "p: Von: Anna⏎Betreff: Dach")]
    public void Lines_over_a_letter_are_no_heading(string text, string lines)
    {
        var read = Read.Of(text);
        Assert.Single(read.Document.Body);
        Assert.Contains(lines, read.Blocks, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quotation_in_a_quotation_is_one()
    {
        var read = Read.Of("Dear Ben,\n\n> On Monday you wrote:\n> > Is it\n>> fixed?\n> No, not yet.\n");
        Assert.Equal("p: Dear Ben,\nquotation\n  p: On Monday you wrote:\n  quotation\n    p: Is it⏎fixed?\n  p: No, not yet.", read.Blocks);
    }

    [Fact]
    public void Words_with_a_stress_stand_on_both_sides_of_a_stroke() =>
        Assert.Equal("p: <Emphasis he>/<Emphasis she> said <Strong wait!>.", Read.Of("_he_/_she_ said *wait!*.").Blocks);

    [Theory]
    [InlineData(@"Copy C:\temp\*.* now, and D:\_old\new_ too")]
    [InlineData("Take *.txt, *.md and *.* of them")]
    [InlineData("Read __init__.py and /_build/_site_/a")]
    [InlineData("a *_* b ^_^ c *-* d")]
    [InlineData("f(*a, *b) and x=*p and y=_q_")]
    public void Signs_in_paths_names_of_files_and_faces_stay(string text) =>
        Assert.Equal("p: " + text, Read.Of(text).Blocks);

    [Fact]
    public void Italics_and_bold_are_read_and_lone_signs_are_not() =>
        Assert.Equal("p: <Emphasis one> <Strong two> snake_case_name 2 * 3 * 4 and a* note", Read.Of("_one_ *two* snake_case_name 2 * 3 * 4 and a* note").Blocks);

    [Fact]
    public void A_web_address_becomes_a_link_without_the_full_stop() =>
        Assert.Equal("p: See <link https://example.org/a_(b) https://example.org/a_(b)>.", Read.Of("See https://example.org/a_(b).").Blocks);

    [Fact]
    public void Notes_stand_at_their_calls()
    {
        var read = Read.Of("One thing.[1] " + Long + " Another.[2]\n\n[1] The first.\n\n[2] The second.");
        Assert.Equal("p: One thing.<note p: The first.> " + Long + " Another.<note p: The second.>", read.Blocks);
        Assert.Empty(read.Diagnostics);
    }

    [Fact]
    public void A_note_without_a_call_and_a_call_without_a_note_stay_and_are_reported()
    {
        var read = Read.Of("One.[1] Two.[3] Here it goes on for a while.\n\n[1] The first.\n\n[2] The second.");
        Assert.Contains("p: [2] The second.", read.Blocks, StringComparison.Ordinal);
        Assert.Contains("Two.[3]", read.Blocks, StringComparison.Ordinal);
        Assert.Equal(["ZP206", "ZP205"], read.Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void Speech_with_dashes_is_not_attributed_to_anybody()
    {
        var read = Read.Of("— Who is there at this hour of the night?\n\n— Nobody Important\n\n— Then come in, nobody.");
        Assert.Empty(Query.All<Quotation>(read.Document));
    }

    [Fact]
    public void Letters_and_Roman_numerals_are_counted_as_what_they_are()
    {
        Assert.StartsWith("LowerAlpha 1", Read.Of("a) one\nb) two\nc) three").Blocks, StringComparison.Ordinal);
        Assert.StartsWith("UpperRoman 1", Read.Of("I. one\nII. two\nIII. three").Blocks, StringComparison.Ordinal);
        Assert.StartsWith("Decimal 4", Read.Of("4. one\n5. two").Blocks, StringComparison.Ordinal);
    }

    [Fact]
    public void Items_within_items_are_a_list_within_the_list() =>
        Assert.Equal("Bullet 1\n  item\n    p: one\n    Bullet 1\n      item\n        p: inner\n      item\n        p: more\n  item\n    p: two", Read.Of("* one\n  * inner\n  * more\n* two").Blocks);

    [Fact]
    public void One_paragraph_with_a_number_is_no_list() =>
        Assert.Equal("p: 1984. That was a year, and this is a sentence about it.", Read.Of("1984. That was a year, and this is a sentence about it.").Blocks);

    [Fact]
    public void A_table_stands_as_typed() =>
        Assert.Equal("pre : flour   2 kg   4 kg⏎water   1 l    2 l", Read.Of("flour   2 kg   4 kg\nwater   1 l    2 l").Blocks);

    [Fact]
    public void Rules_and_stars_are_scene_breaks() =>
        Assert.Equal($"p: {Long}\nscene-break: \np: {Long}\nscene-break: \np: {Long}", Read.Of($"{Long}\n\n* * *\n\n{Long}\n\n-----\n\n{Long}").Blocks);

    [Fact]
    public void A_picture_beside_the_text_is_the_cover_or_a_figure()
    {
        var read = Read.Of($"Title: A\nfront.png\n\n{Long}\n\ninside.jpg\n\n{Long}", new() { HasPicture = _ => true });
        Assert.Equal("front.png", read.Document.Metadata.Cover);
        Assert.Equal($"p: {Long}\nfigure Here inside.jpg [-]: \np: {Long}", read.Blocks);
    }

    [Fact]
    public void A_picture_outside_of_the_folder_is_refused() =>
        Assert.Contains(Read.Of($"{Long}\n\n../secret.png\n\n{Long}", new() { HasPicture = _ => true }).Diagnostics, d => d.Code == "ZP202");

    [Fact]
    public void Levels_come_from_two_styles_that_alternate()
    {
        var read = Read.Of($"PART ONE\n\n1. The House\n\n{Long}\n\n2. The Yard\n\n{Long}\n\nPART TWO\n\n3. The Road\n\n{Long}");
        Assert.Equal([1, 1], read.Document.Body.Select(s => s.Level));
        Assert.Equal([2, 2], read.Document.Body[0].Subsections.Select(s => s.Level));
    }

    [Fact]
    public void An_empty_text_is_a_warning() => Assert.Equal("ZP207", Assert.Single(Read.Of("").Diagnostics).Code);

    [Fact]
    public void Doubtful_readings_come_first()
    {
        var confidences = TextShelf.Essay().Reading.Inferences.Select(i => i.Confidence).ToList();
        Assert.Equal(confidences.Order(), confidences);
    }

    [Fact]
    public void The_report_ends_its_head_with_what_there_is_to_check()
    {
        var report = TextShelf.Essay().Reading.Report;
        Assert.Matches("^CHECK \\d+ likely scanning errors and \\d+ doubtful readings in this report\\.$", report.Check);
        Assert.Contains(report.Check, report.ToText(), StringComparison.Ordinal);
        Assert.Contains("line 90    Heading: Oh yeah, one more thing!", report.ToText(), StringComparison.Ordinal);
    }
}
