using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Tests.Manuscript.PlainText;

/// <summary>Kinds of text that each have manners of their own: plays in verse, songs with chords, mails, manuals, collections, scans of spreads.</summary>
public sealed class KindsOfTextTests
{
    private const string Prose = "The lamp was lit at six, and those who had come to mend the nets sat down beside it and said nothing for a while, since nothing had happened that day.";

    private static readonly int Cut = Prose.IndexOf(" and said", StringComparison.Ordinal);

    private const string Scene = "GLUE\nWhat sticks, my brother, that it sticks so ill\nAnd falls apart upon the window sill?\n\nPASTE\nThe weather, lord; the wet is in the wall,\nAnd what was bound last winter starts to fall.\n\nGLUE\nThen bind again.\n\nPASTE\nWith what? The pot is dry.\n\nA CLERK\nI saw it so.\n\n";

    [Fact]
    public void Names_in_capitals_over_what_is_said_speak_where_a_stage_is_shown()
    {
        var read = Read.Of($"Title: The Glue\n\nACT I\n\nEnter GLUE and PASTE.\n\n{Scene}[Exeunt.");
        Assert.Equal(["ACT I"], Headings(read));
        Assert.Equal(["GLUE", "PASTE", "GLUE", "PASTE", "A CLERK"], Styled(read, SpanKind.Speaker));
        Assert.Equal(["Enter GLUE and PASTE.", "[Exeunt."], Styled(read, SpanKind.Direction));
        Assert.Equal(2, Query.All<Verse>(read.Document).Count);
    }

    [Fact]
    public void Without_a_stage_words_in_capitals_that_come_again_are_headings()
    {
        var read = Read.Of("Title: The Glue\n\n" + string.Concat(Enumerable.Range(1, 3).Select(n => $"TOOLS\n\n{Prose}\n\nWORK\n\n{Prose}\n\n")));
        Assert.Empty(Styled(read, SpanKind.Speaker));
        Assert.Equal(6, Headings(read).Count);
    }

    [Fact]
    public void A_title_with_a_colon_says_nothing_among_those_who_speak()
    {
        var read = Read.Of("THE PHONE TREE: A ROUNDTABLE\n\nWe recorded this in a kitchen.\n\nMARIA: It began so.\n\nINES: It began with the flood.\n\nMARIA: From where?\n\nINES: From the box.\n");
        Assert.Equal("THE PHONE TREE: A ROUNDTABLE", read.Document.Metadata.Title);
        Assert.Equal(4, Styled(read, SpanKind.Speaker).Count);
    }

    [Theory]
    [InlineData("THE LAMP\n\nby\n\nAnn Weaver\n\n\n")]
    [InlineData("THE LAMP\n\nA Tale\n\nBY\n\nANN WEAVER\n\n\n")]
    public void By_may_have_a_line_of_its_own_above_the_name(string head)
    {
        var read = Read.Of($"{head}CHAPTER I\n\n{Prose}\n\n\nCHAPTER II\n\n{Prose}\n");
        Assert.Equal("THE LAMP", read.Document.Metadata.Title);
        Assert.Equal("Ann Weaver", Assert.Single(read.Document.Metadata.Contributors).Name, ignoreCase: true);
        Assert.Equal(["CHAPTER I", "CHAPTER II"], Headings(read));
        Assert.True(read.Reading.Account!.IsBalanced);
    }

    [Theory]
    [InlineData("Erstes Kapitel", "Zweites Kapitel", "de")]
    [InlineData("First Chapter", "Second Chapter", "en")]
    [InlineData("Chapter Eleven", "Chapter Twelve", "en")]
    [InlineData("Deuxième partie", "Troisième partie", "fr")]
    public void Chapters_are_counted_by_ordinals_and_have_a_second_line_where_most_do(string one, string two, string language)
    {
        var read = Read.Of($"Title: T\nLanguage: {language}\n\n{one}\n\nThe wire\n\n{Prose}\n\n{Prose}\n\n{two}\n\nThe end of the wire\n\n{Prose}\n");
        Assert.Equal([$"{one} The wire", $"{two} The end of the wire"], Headings(read));
    }

    /// <summary>What is seen on a stage is said in sentences, and numbered sections below a part stay its sections.</summary>
    [Fact]
    public void Sentences_and_numbered_titles_are_no_second_lines()
    {
        var read = Read.Of("Title: T\n\n\n\nSCENE I\n\nThe same. Morning.\n\nANN. It is gone.\n\nBEN. Gone!\n\nANN. We will sew.\n\n\n\nSCENE II\n\nA street. Night.\n\nBEN. Again.\n\nANN. Again.\n");
        Assert.Equal(["SCENE I", "SCENE II"], Headings(read));
    }

    [Fact]
    public void Chords_stay_over_their_words()
    {
        const string Song = "G             C         G\nWe stood before the bakery door\nG                 D7\nWith nothing but the rain,\n       F#m7/A         Bb\nBut to be asked again.";
        var read = Read.Of($"Title: Songs\n\n1. The Bread Song\n\n{Song}\n");
        Assert.Equal(Song, Assert.Single(Query.All<Preformatted>(read.Document)).Text);
        Assert.Empty(Query.All<Verse>(read.Document));
    }

    [Fact]
    public void Verse_that_begins_lines_with_single_letters_has_no_chords() =>
        Assert.Empty(Query.All<Preformatted>(Read.Of("Title: T\n\nA lamp\n  and a net,\nA boat\n  on the sea,\nA day\n  without you.\n").Document));

    [Fact]
    public void Code_between_fences_stays_as_typed_with_its_blank_lines()
    {
        var read = Read.Of($"Title: T\n\n{Prose}\n\n```\nint main(void) {{\n    fold();\n\n    cut();\n}}\n```\n\n{Prose}\n");
        Assert.Equal("int main(void) {\n    fold();\n\n    cut();\n}", Assert.Single(Query.All<Preformatted>(read.Document)).Text);
        Assert.True(read.Reading.Account!.IsBalanced);
        read = Read.Of($"Title: T\n\n{Prose}\n\n```c\nfold();\n```\n\n{Prose}\n");
        Assert.Equal("fold();", Assert.Single(Query.All<Preformatted>(read.Document)).Text);
        Assert.True(read.Reading.Account!.IsBalanced);
    }

    [Fact]
    public void A_fence_that_nothing_closes_is_text() =>
        Assert.Contains("lamp", AllWords.Of(Read.Of($"Title: T\n\n```\n{Prose}\n").Document), StringComparison.Ordinal);

    [Fact]
    public void A_prompt_set_in_as_code_heads_nothing()
    {
        var read = Read.Of($"Title: T\n\n{Prose}\n\n    $ ./configure --prefix=/usr\n    $ make\n    # make install\n    > done | yes\n\n{Prose}\n");
        Assert.Empty(Headings(read));
        Assert.Equal(4, Assert.Single(Query.All<Preformatted>(read.Document)).Text.Split('\n').Length);
    }

    [Fact]
    public void Mails_of_an_archive_keep_their_heads_and_are_signed_by_who_sent_them()
    {
        static string Mail(string name, string text) => $"From {name}@example.org Tue Mar  3 10:11:12 2020\nFrom: {name} at example.org ({name})\nDate: Tue, 3 Mar 2020\nSubject: weights\nMessage-ID: <1@example.org>\nX-Mailer: none\n\n{text}\n\n{name}\n\n";
        var read = Read.Of("Title: The List\n\n" + Mail("Anna", "Which weight do you use?") + Mail("Bert", "80 gsm."));
        Assert.Empty(Headings(read));
        Assert.Equal(["Anna", "Bert"], Query.All<Division>(read.Document).Where(d => d.Kind == DivisionKind.Signature).Select(d => Words(((Paragraph)d.Content[0]).Content)));
        Assert.Equal(2, Query.All<Paragraph>(read.Document).Count(p => p.Content.Any(inline => inline is LineBreak)));
    }

    [Fact]
    public void A_poem_with_its_poet_is_an_epigraph_only_over_a_text()
    {
        const string Poem = "Fifty for the wash,\n  Twenty for the dryer,\nAnd nothing for the bus,\n  And nothing for the fire.\n\n    -- T. R.\n\n";
        Assert.Empty(Query.All<Epigraph>(Read.Of($"Title: T\n\n\nCOINS\n\n{Poem}\n\nTHE LINE\n\n{Poem}").Document));
        Assert.Equal(2, Query.All<Epigraph>(Read.Of($"Title: T\n\n\nCOINS\n\n{Poem}{Prose}\n\n\nTHE LINE\n\n{Poem}{Prose}\n").Document).Count);
    }

    [Fact]
    public void Initials_and_names_sign_poem_after_poem()
    {
        var read = Read.Of("Title: T\n\n\nTHE LINE\n\nWho hung the moon between the chimneys there,\n  Had longer arms than I,\nAnd cleaner hair.\n\n        Ann Weaver\n\n\nRAIN\n\nit was raining\n  and then\nit was not\n\nJ. J.\n");
        Assert.Equal(2, Query.All<Division>(read.Document).Count(d => d.Kind == DivisionKind.Signature));
    }

    [Fact]
    public void Who_signs_may_stand_below_the_closing_or_in_lines_at_the_right()
    {
        var read = Read.Of($"Title: T\n\nDear Will,\n\n{Prose}\n\nYours ever,\n\nTom\n\nP.S. {Prose}\n");
        Assert.Equal(2, Assert.Single(Query.All<Division>(read.Document), d => d.Kind == DivisionKind.Signature).Content.Count);
        read = Read.Of($"Title: T\n\n{Prose}\n\n                               The Committee for Folding\n                               Spring 1987\n");
        Assert.Single(Query.All<Division>(read.Document), d => d.Kind == DivisionKind.Signature);
        Assert.Empty(Query.All<Verse>(read.Document));
    }

    [Fact]
    public void A_narrators_words_announce_speech_and_no_quotation()
    {
        const string Speech = "\"I have been trying to catch it for forty years, and it runs faster than I do.\"";
        Assert.Empty(Query.All<Quotation>(Read.Of($"Title: T\n\n{Prose}\n\nSaid he:\n\n{Speech}\n\n{Prose}\n").Document));
        Assert.Single(Query.All<Quotation>(Read.Of($"Title: T\n\n{Prose}\n\nOf this the old manual of the harbour has only one thing to tell us:\n\n{Speech}\n\n{Prose}\n").Document));
    }

    [Fact]
    public void A_single_heading_below_the_title_is_none()
    {
        Assert.Empty(Headings(Read.Of($"On Copying\n\nAn essay\n\n{Prose}\n\n{Prose}\n")));
        Assert.Equal(["Introduction"], Headings(Read.Of($"On Copying\n\nIntroduction\n\n{Prose}\n\n{Prose}\n")));
        Assert.Equal(2, Headings(Read.Of($"On Copying\n\nThe monks\n\n{Prose}\n\nThe machine\n\n{Prose}\n")).Count);
    }

    [Fact]
    public void A_count_of_headings_lacks_none()
    {
        var read = Read.Of("QUESTIONS\n\nLast updated: 12 May 2004\n\n1. What is this?\n\nThis is a list of questions that people have asked us at tables.\n\n2. Do you take consignment?\n\nYes. Ten copies at most, and we pay when they are sold.\n\n3. Can I trade?\n\nYes. One for one, and two for one where yours is thick.\n");
        Assert.Equal(["1. What is this?", "2. Do you take consignment?", "3. Can I trade?"], Headings(read));
    }

    [Fact]
    public void A_films_script_has_speakers_and_no_heading_for_each()
    {
        var read = Read.Of("THE STAPLER\n\nWritten by\n\nNobody Special\n\nINT. SHED - NIGHT\n\nA table with paper on it.\n\n                    ANNA\n          You are late.\n\n                    BERT\n               (out of breath)\n          I had to wait for the bus, and then\n          I had to wait for the other bus.\n\n                    ANNA\n          Sit.\n\nEXT. STREET - DAY\n\n                    BERT\n          Nobody moves.\n\n                    ANNA (CONT'D)\n          Where is it?\n");
        Assert.Equal(["INT. SHED - NIGHT", "EXT. STREET - DAY"], Headings(read));
        Assert.Equal("Nobody Special", Assert.Single(read.Document.Metadata.Contributors).Name);
        Assert.Equal(["ANNA", "BERT", "ANNA", "BERT", "ANNA"], Styled(read, SpanKind.Speaker));
        Assert.Contains("p: <Speaker BERT> <Direction (out of breath)> I had to wait for the bus, and then I had to wait for the other bus.", read.Blocks.Split('\n'));
        Assert.True(read.Reading.Account!.IsBalanced);
    }

    [Fact]
    public void A_numbered_heading_below_the_title_wrote_nothing()
    {
        var read = Read.Of($"THE SHED\n\nI. Beginnings\n\n{Prose}\n\nII. Ends\n\n{Prose}\n");
        Assert.Empty(read.Document.Metadata.Contributors);
        Assert.Equal(["I. Beginnings", "II. Ends"], Headings(read));
    }

    [Fact]
    public void A_heading_over_sources_that_stand_at_their_calls_is_left_out() =>
        Assert.Empty(Headings(Read.Of($"Title: T\n\nBooks were sewn [1]. {Prose}\n\nReferences\n\n[1] Binders' accounts. Leeds, 1921.\n")));

    [Fact]
    public void A_short_quotation_in_marks_with_its_source_is_one() =>
        Assert.Equal(2, Query.All<Epigraph>(Read.Of($"Title: T\n\n\nCHAPTER I\n\n    \"Toner is all.\"\n        -- The manual, p. 12\n\n{Prose}\n\n\nCHAPTER II\n\n    \"Ink too.\"\n        -- The manual, p. 13\n\n{Prose}\n").Document).Count);

    [Fact]
    public void A_label_over_its_sentence_is_no_verse() =>
        Assert.Empty(Query.All<Verse>(Read.Of("Title: T\n\nStep 1: Fold\nFold the sheets one by one and put them into each other.\n\nStep 2: Pierce\nPierce three holes through the fold.\n").Document));

    [Fact]
    public void What_is_drawn_round_a_title_is_none_of_it() =>
        Assert.Equal("BENEFIT FOR THE SHED", Read.Of($"*** BENEFIT FOR THE SHED ***\n\n\n{Prose}\n\n{Prose}\n").Document.Metadata.Title);

    [Fact]
    public void Who_writes_all_in_small_letters_has_headings_too()
    {
        var read = Read.Of("Title: cheap ink\n\nWHAT I DID\n\nnot much. i worked at the laundry and read on the bus.\n\nit was late.\n\nTHANKS\n\nto everybody who wrote. write again!\n");
        Assert.Equal(["WHAT I DID", "THANKS"], Headings(read));
    }

    [Fact]
    public void A_number_that_counts_nothing_heads_nothing()
    {
        Assert.Empty(Headings(Read.Of($"Title: T\n\n{Prose} And on what weight?\n\n80.\n\n{Prose}\n")));
        Assert.Equal(["80", "81"], Headings(Read.Of($"Title: T\n\n80\n\n{Prose}\n\n81\n\n{Prose}\n")));
    }

    [Fact]
    public void A_word_that_a_page_broke_is_one_paragraph_with_its_rest()
    {
        var text = string.Concat(Enumerable.Range(1, 3).Select(n => $"{Prose}\n\nIt will out-\n\nTHE SHED PRESS          {n}\n\nlast us all. {Prose}\n\n"));
        Assert.DoesNotContain(Read.Of("Title: T\n\n" + text).Blocks.Split('\n'), block => block.EndsWith("out-", StringComparison.Ordinal));
    }

    [Fact]
    public void Words_that_differ_in_rn_and_m_are_changed_by_nobody_but_the_writer()
    {
        var read = Read.Of($"Title: T\nLanguage: es\n\nGozamos al vernos. Lo vemos todo. Vemos mucho, vemos bien, y vemos a los otros. {Prose}\n", new() { Fix = true });
        Assert.Empty(read.Reading.Changes);
        Assert.Contains(read.Reading.Suspicions, s => s.Found.Contains("vernos", StringComparison.Ordinal));
    }

    [Fact]
    public void A_dish_over_what_goes_into_it_wrote_nothing() =>
        Assert.Empty(Read.Of($"PLAIN FOOD\n\nLentil Soup\n\n500 g red lentils\n2 onions\n3 l water\n\n{Prose}\n").Document.Metadata.Contributors);

    [Theory]
    [InlineData("Step 1: Fold", "Step 2: Cut", "Step 3: Staple it")]
    [InlineData("STEP 1. Fold", "STEP 2. Cut", "STEP 3. Staple it")]
    [InlineData("Schritt 1 – Falten", "Schritt 2 – Schneiden", "Schritt 3 – Heften")]
    public void What_is_to_be_done_stands_under_its_step(string one, string two, string three)
    {
        var read = Read.Of($"Title: T\n\n{Prose}\n\n{one}\nFold the sheet along its long side, and press the fold.\n\n{two}\nCut along the middle fold, from the edge to the crossing, and no further than that.\n\n{three}\nPut two staples on the spine.\n");
        Assert.Equal([one, two, three], Query.All<Heading>(read.Document).Select(heading => Publish.Model.Walking.PlainText.WithoutNotes(heading.Content)));
        Assert.Contains("p: Cut along the middle fold", read.Outline, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Serves 20")]
    [InlineData("For 4 to 6 people")]
    [InlineData("Makes about 30 rolls")]
    [InlineData("Für 6 Personen")]
    [InlineData("Serves: 4-6")]
    public void How_many_a_dish_is_for_takes_no_heading_from_it(string line)
    {
        var recipe = $"{line}\n\n3 kg potatoes\n2 l milk\n\n{Prose}\n\n";
        var read = Read.Of($"PLAIN FOOD\n\nPotato Soup\n{recipe}Black Bread\n{recipe}Apple Crumble\n{recipe}");
        Assert.Equal(["Potato Soup", "Black Bread", "Apple Crumble"], Query.All<Heading>(read.Document).Select(heading => Publish.Model.Walking.PlainText.WithoutNotes(heading.Content)));
        Assert.Contains("p: " + line, read.Outline, StringComparison.Ordinal);
    }

    [Fact]
    public void Sentences_on_lines_of_their_own_are_no_verse()
    {
        var read = Read.Of("Title: T\n\nBoil the beans until they are soft, which takes as long as it takes.\nAdd the rest. Serve with bread.\n\nPotato Soup\nServes 20\n\n3 kg potatoes\n2 l milk\n");
        Assert.Empty(Query.All<Verse>(read.Document));
    }

    [Fact]
    public void Heads_and_numbers_of_two_pages_scanned_as_one_are_left_out()
    {
        const string Head = "THE SHED PRESS                                    EARLY YEARS";
        var text = string.Concat(Enumerable.Range(1, 4).Select(n => $"{Head}\n\n{Prose}\n\n{Prose[..90]}\n\n{2 * n}                                    {(2 * n) + 1}\n\n"));
        var read = Read.Of("Title: T\n\n" + text + Prose);
        Assert.Empty(Headings(read));
        Assert.DoesNotContain("EARLY", AllWords.Of(read.Document), StringComparison.Ordinal);
        Assert.DoesNotContain("4", AllWords.Of(read.Document), StringComparison.Ordinal);
        Assert.True(read.Reading.Account!.IsBalanced);
    }

    [Fact]
    public void A_running_head_without_a_number_breaks_sentences()
    {
        var text = string.Concat(Enumerable.Range(1, 4).Select(_ => $"{Prose[..Cut]}\n\nTHE SHED PRESS\n\n{Prose[(Cut + 1)..]}\n\n"));
        var read = Read.Of("Title: T\n\n" + text);
        Assert.Equal(string.Join('\n', Enumerable.Repeat("p: " + Prose, 4)), read.Blocks);
    }

    [Fact]
    public void Titles_that_come_again_over_texts_stay()
    {
        var read = Read.Of("Title: T\n\n" + string.Concat(Enumerable.Range(1, 4).Select(_ => $"THE SHED PRESS\n\n{Prose}\n\n")));
        Assert.Equal(4, Headings(read).Count);
    }

    private static List<string> Styled(Read read, SpanKind kind) => [.. Query.All<Styled>(read.Document).Where(s => s.Kind == kind).Select(s => Words(s.Content))];

    private static List<string> Headings(Read read) => [.. Query.All<Heading>(read.Document).Select(heading => Words(heading.Content))];

    private static string Words(Seq<Inline> content) => Publish.Model.Walking.PlainText.WithoutNotes(content);
}
