using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Tests.Manuscript.PlainText;

/// <summary>The ways in which transcribers and typists mark notes, letters, stress and lists of books, each on the smallest text that shows it.</summary>
public sealed class ConventionTests
{
    private const string Prose = "The lamp was lit at six, and those who had come to mend the nets sat down beside it and said nothing for a while, since nothing had happened that day.";

    [Theory]
    [InlineData("(1)", "(2)")]
    [InlineData("{1}", "{2}")]
    [InlineData("^1", "^2")]
    [InlineData("*", "*")]
    [InlineData("*", "**")]
    [InlineData("†", "‡")]
    public void Notes_are_found_by_pairs_of_call_and_text_whatever_their_sign(string one, string two)
    {
        var read = Read.Of($"Title: The Nets\n\nThe nets{one} hung there. {Prose}\n\n{one} They were mended in May.\n\nThe lamp went out.{two} {Prose}\n\n{two} It was an oil lamp.\n\n{Prose}\n");
        Assert.Equal(["They were mended in May.", "It was an oil lamp."], Query.All<Note>(read.Document).Select(note => Words(note.Content)));
        Assert.StartsWith("p: The nets<note ", read.Blocks, StringComparison.Ordinal);
        Assert.True(read.Reading.Account!.IsBalanced);
        Assert.Equal((2, 2), (read.Reading.Account.In.Notes, read.Reading.Account.Out.Notes));
    }

    [Fact]
    public void Notes_at_the_end_of_each_chapter_belong_to_its_calls()
    {
        var read = Read.Of($"Title: The Nets\n\n\n\nCHAPTER I\n\nOne(1) net. {Prose}\n\nTwo(2) nets. {Prose}\n\n(1) Of hemp.\n\n(2) Of cotton.\n\n\n\nCHAPTER II\n\nThree(1) nets. {Prose}\n\n(1) Of silk.\n");
        Assert.Equal(["Of hemp.", "Of cotton.", "Of silk."], Query.All<Note>(read.Document).Select(note => Words(note.Content)));
        Assert.Equal(2, read.Document.Body.Count(section => section.Heading is not null));
    }

    [Theory]
    [InlineData("Bring:\n\n* a lamp\n\n* a needle\n\n* a bone folder\n")]
    [InlineData("See (1) and (2) below.\n\n(1) Fold the sheet.\n\n(2) Cut it.\n")]
    [InlineData("The *lamp* was lit and the *nets* were mended.\n\n*Nobody* said a word.\n")]
    public void Lists_and_stress_are_no_notes(string text)
    {
        var read = Read.Of("Title: The Nets\n\n" + text);
        Assert.Empty(Query.All<Note>(read.Document));
        Assert.DoesNotContain("[", AllWords.Of(read.Document), StringComparison.Ordinal);
    }

    [Fact]
    public void A_call_without_its_text_stays_as_typed() =>
        Assert.Equal("p: The nets(1) hung there, and the lamp(2) went out.", Read.Of("Title: T\n\nThe nets(1) hung there, and the lamp(2) went out.\n").Blocks);

    [Fact]
    public void Letters_have_a_dateline_a_salutation_and_a_signature()
    {
        var read = Read.Of($"Title: Letters\n\n\n\nI\n\nBURG, HARBOUR STREET,\n      _May 3, 1911._\n\nDEAR MRS. PELL,--\n\n{Prose}\n\nYours truly,\n  A. WEAVER.\n\n\n\nII\n\n    _June 9, 1911._\n\nMy dear friend,\n\n{Prose}\n\nYours truly,\n  A. WEAVER.\n");
        Assert.Equal(
            [DivisionKind.Dateline, DivisionKind.Salutation, DivisionKind.Signature, DivisionKind.Dateline, DivisionKind.Salutation, DivisionKind.Signature],
            Query.All<Division>(read.Document).Select(division => division.Kind));
    }

    [Fact]
    public void Short_letters_end_a_title_page_too()
    {
        var letter = $"                                        The Harbour, 3 May 1921.\n\nDear Ann,\n\n{Prose}\n\n                                        JOHN.\n";
        var read = Read.Of($"LETTERS FROM THE HARBOUR\n\nby Nobody\n\n\n\nTHE FIRST LETTER\n\n\n{letter}\n\n\nTHE SECOND LETTER\n\n\n{letter}");
        Assert.Equal(["THE FIRST LETTER", "THE SECOND LETTER"], Headings(read));
    }

    [Fact]
    public void A_title_stands_over_a_letter_as_over_a_paragraph()
    {
        var letter = $"Dear Ann,\n\n{Prose}\n\nYours ever,\nJohn\n";
        var read = Read.Of($"Title: T\n\nAll of these were found in a box below the stairs, and nobody knows who kept them there for all of those years.\n\nOn nets\n\n{letter}\nOn lamps\n\n{letter}");
        Assert.Equal(["On nets", "On lamps"], Headings(read));
    }

    /// <summary>A heading above a dateline is none of the title page's, and who signs at the right is none of the note's above.</summary>
    [Fact]
    public void The_first_letter_has_its_heading_and_a_signature_below_a_note_is_the_letters()
    {
        const string Right = "                                        ";
        const string Full = "The nets are torn again and there is nobody to mend them. I write this at\nnight, by the lamp that you left, and the wind is going round to the north as\nit did the year when you were here and we counted the boats.";
        var read = Read.Of(
            $"LETTERS FROM THE HARBOUR\n\nby Nobody\n\n\n\nTHE FIRST LETTER\n\n\n{Right}The Harbour, 3 May 1921.\n\nDear Ann,\n\n{Full}\n\n{Right}Yours ever,\n{Right}JOHN.\n\n\n\n"
            + $"THE SECOND LETTER\n\n\n{Right}The Harbour, 9 May 1921.\n\nDear Ann,\n\nThe boats are in, all but one(1), and we have had no word of it. The women\nstand on the mole until it is dark, and then they stand there in the dark.\n\n(1) The Margaret.\n\n{Right}Yours ever,\n{Right}JOHN.\n");
        Assert.Equal(["THE FIRST LETTER", "THE SECOND LETTER"], Headings(read));
        Assert.Equal("The Margaret.", Words(Assert.Single(Query.All<Note>(read.Document)).Content));
        Assert.Equal(2, Query.All<Division>(read.Document).Count(division => division.Kind == DivisionKind.Signature));
    }

    [Theory]
    [InlineData("In May 1911 the nets were mended, and nobody came to see how it was done.")]
    [InlineData("Dear me, said the lamp, it is late, and went out.")]
    public void A_day_or_a_greeting_within_a_sentence_heads_no_letter(string sentence) =>
        Assert.Empty(Query.All<Division>(Read.Of($"Title: T\n\n{sentence}\n\n{Prose}\n").Document));

    [Fact]
    public void Italics_go_over_several_paragraphs()
    {
        var read = Read.Of("Title: T\n\nHe read: _The nets are old.\n\nThey are torn.\n\nMend them._ And he wept.\n\nThe _lamp_ went out.\n");
        Assert.Equal("p: He read: <Emphasis The nets are old.>\np: <Emphasis They are torn.>\np: <Emphasis Mend them.> And he wept.\np: The <Emphasis lamp> went out.", read.Blocks);
    }

    [Fact]
    public void Italics_over_lines_of_verse_lose_no_letter()
    {
        var read = Read.Of("Title: T\n\n  _I mend the nets, I trim the lamp,\n    And nobody comes by;\n\n  A mushroom once, a seagull now,\n    I hang them up to dry._\n");
        Assert.Equal(["I mend the nets, I trim the lamp,", "And nobody comes by;", "A mushroom once, a seagull now,", "I hang them up to dry."], Query.All<VerseLine>(read.Document).Select(line => Publish.Model.Walking.PlainText.WithoutNotes(line.Content)));
        Assert.All(Query.All<VerseLine>(read.Document), line => Assert.IsType<Styled>(Assert.Single(line.Content)));
    }

    [Fact]
    public void A_sign_that_nothing_closes_stays() => Assert.Equal("p: He read: _The nets are old.\np: They are torn.", Read.Of("Title: T\n\nHe read: _The nets are old.\n\nThey are torn.\n").Blocks);

    [Fact]
    public void Bold_and_spaced_words_are_read_where_a_text_has_several()
    {
        Assert.Equal("p: The <Strong lamp> and the <Strong net> were <Emphasis old>, and <Emphasis torn>.", Read.Of("Title: T\n\nThe =lamp= and the =net= were ~old~, and ~torn~.\n").Blocks);
        Assert.Equal("p: The <Strong lamp>, the <Strong net>, the <Strong boat> and the <Strong wind>.", Read.Of("Title: T\n\nThe +lamp+, the +net+, the +boat+ and the +wind+.\n").Blocks);
        Assert.Equal("p: Here a+b+c and +c+ stand, 3 + 4 + 5 nets.", Read.Of("Title: T\n\nHere a+b+c and +c+ stand, 3 + 4 + 5 nets.\n").Blocks);
        Assert.Equal("p: Here a=b and =c= stand, ~5 nets.", Read.Of("Title: T\n\nHere a=b and =c= stand, ~5 nets.\n").Blocks);
    }

    [Fact]
    public void Entries_with_spaced_terms_make_a_glossary()
    {
        var read = Read.Of($"Title: T\n\n{Prose}\n\n\n\nGLOSSARY OF NAMES\n\n~Anna~.--Who mends the nets.\n\n~Bert~.--Who trims the lamp.\n\n~Cora~.--Who says nothing.\n");
        Assert.Equal(["Anna", "Bert", "Cora"], read.Document.Glossary.Entries.Select(entry => Publish.Model.Walking.PlainText.WithoutNotes(entry.Term)));
        Assert.Equal("p: Who mends the nets.", DocumentOutline.Of(read.Document.Glossary.Entries[0].Definition));
    }

    [Fact]
    public void A_term_with_its_other_forms_has_each_as_an_alias()
    {
        var read = Read.Of($"Title: T\n\n{Prose}\n\n\n\nGLOSSARY\n\nBramble, Brimble (O E bremel): A thorn.\n\nCaul (F cale): A net.\n");
        Assert.Equal(["Bramble", "Brimble"], read.Document.Glossary.Entries[0].Aliases);
    }

    [Fact]
    public void Items_behind_a_wide_mark_are_a_list_and_no_table() =>
        Assert.Equal("Bullet 1\n  item\n    p: One net.\n  item\n    p: Another net that is longer and has to go on in the next of these two lines.", Read.Of("Title: T\n\n-   One net.\n-   Another net that is longer and has to go on in\n    the next of these two lines.\n").Blocks);

    [Fact]
    public void Rows_behind_a_mark_are_a_table() => Assert.StartsWith("pre", Read.Of("Title: T\n\n- nets      4 of them\n- lamps     2 of them\n- ropes     9 of them\n").Blocks, StringComparison.Ordinal);

    [Fact]
    public void A_paragraph_between_notes_that_stand_together_is_the_upper_notes()
    {
        var read = Read.Of("Title: T\n\nThe nets[1] and the lamp[2] were old.\n\nNobody came.\n\n[1] Of hemp, which grew on the hill behind the\nharbour.\n\nIt grows there no more.\n\n[2] Of tin.\n");
        Assert.Equal("p: The nets<note p: Of hemp, which grew on the hill behind the harbour. / p: It grows there no more.> and the lamp<note p: Of tin.> were old.\np: Nobody came.", read.Blocks);
        Assert.True(read.Reading.Account!.IsBalanced);
    }

    [Fact]
    public void Notes_below_their_paragraphs_leave_the_next_paragraph_to_the_text() =>
        Assert.Equal("p: The nets<note p: Of hemp.> were old.\np: Nobody came, and the lamp<note p: Of tin.> went out.\np: It was dark.",
            Read.Of("Title: T\n\nThe nets[1] were old.\n\n[1] Of hemp.\n\nNobody came, and the lamp[2] went out.\n\n[2] Of tin.\n\nIt was dark.\n").Blocks);

    [Theory]
    [InlineData("Q: Really?\n\nA: Yes, it was made of hemp.\n\nQ: How?", "Q: A: Q:")]
    [InlineData("Q. Really?\n\nA. Yes, it was made of hemp.\n\nQ. How?\n\nA. By hand.", "Q. A. Q. A.")]
    [InlineData("F: Wirklich?\n\nA: Ja, aus Hanf.", "F: A:")]
    [InlineData("Question 1. What is it?\n\nAnswer. It was made of hemp.\n\nQuestion 2. How?\n\nAnswer. By hand.", "Question 1. Answer. Question 2. Answer.")]
    [InlineData("Frage 1: Was ist das?\n\nAntwort 1: Ein Netz.\n\nFrage 2: Wie?\n\nAntwort 2: Von Hand.", "Frage 1: Antwort 1: Frage 2: Antwort 2:")]
    [InlineData("ANN (laughing): I mend the nets.\n\nBERT: You do.\n\nANN: I do.\n\nBERT (rising): I go.", "ANN BERT: ANN: BERT")]
    public void A_question_and_its_answer_are_spoken_and_head_nothing(string talk, string speakers)
    {
        var read = Read.Of($"Title: T\n\n{Prose}\n\n{talk}\n");
        Assert.Equal(speakers, string.Join(' ', Query.All<Styled>(read.Document).Where(span => span.Kind == SpanKind.Speaker).Select(span => Publish.Model.Walking.PlainText.WithoutNotes(span.Content))));
        Assert.Empty(Query.All<Heading>(read.Document));
        Assert.True(read.Reading.Account!.IsBalanced);
    }

    [Fact]
    public void A_question_alone_heads_nothing_and_letters_that_go_on_are_nobody()
    {
        Assert.Empty(Query.All<Heading>(Read.Of($"Title: T\n\n{Prose}\n\nQ: Really?\n\n{Prose}\n").Document));
        Assert.DoesNotContain("Speaker", Read.Of($"Title: T\n\n{Prose}\n\nA. The first of them.\n\nB. The second of them.\n\nC. The third of them.\n").Outline, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ingredients:\n- nets\n- lamps\n\nMethod:\n1. Mend.\n2. Trim.\n\nBread\n\nIngredients:\n- flour\n- salt\n\nMethod:\n1. Mix.\n2. Wait.", "Ingredients:")]
    [InlineData("Serves: 20", "Serves: 20")]
    [InlineData("p. 17, note 2: delete", "p. 17, note 2: delete")]
    [InlineData("\"All nets tear.\"\n    -- Bert Weaver, The Lamps (1999)", "-- Bert Weaver, The Lamps (1999)")]
    public void Labels_pages_and_names_behind_dashes_are_neither_speakers_nor_headings(string lines, string kept)
    {
        var read = Read.Of($"Title: T\n\n{Prose}\n\n{lines}\n\n{Prose}\n");
        Assert.DoesNotContain(Query.All<Styled>(read.Document), span => span.Kind == SpanKind.Speaker);
        Assert.DoesNotContain(kept, Query.All<Heading>(read.Document).Select(heading => Publish.Model.Walking.PlainText.WithoutNotes(heading.Content)));
        Assert.True(read.Reading.Account!.IsBalanced);
    }

    [Fact]
    public void A_numbered_title_stands_over_its_text_without_a_blank_line()
    {
        var read = Read.Of($"Title: T\n\n1. Twine\n\n{Prose}\n\n1.1. Hemp\nHemp grows on the hill. It is cut in autumn.\n\n1.2. Flax\nFlax grows there too. It is cut in summer.\n\n2. Knots\n\n{Prose}\n");
        Assert.Equal(["1. Twine", "1.1. Hemp", "1.2. Flax", "2. Knots"], Query.All<Heading>(read.Document).Select(heading => Publish.Model.Walking.PlainText.WithoutNotes(heading.Content)));
        Assert.Contains("p: Hemp grows on the hill. It is cut in autumn.", read.Outline, StringComparison.Ordinal);
    }

    [Fact]
    public void A_publishers_list_behind_a_text_makes_no_chapters()
    {
        string[] books = ["I. The Lamp, and Other Stories", "II. A Handbook of Nets", "III. Poems of the Harbour", "IV. The Bone Folder"];
        var chapters = string.Concat(new[] { "LAMPS", "NETS", "HARBOURS" }.Select(title => $"{title}\n\n\n{Prose}\n\n{Prose}\n\n{Prose}\n\n{Prose}\n\n\n\n\n"));
        var list = string.Concat(books.Select(book => $"{book}\n\nTranslated by nobody, with an introduction. 1914. xv + 178 pages. Price $1.50\n\n{Prose}\n\n\n"));
        var headings = Query.All<Heading>(Read.Of($"Title: The Nets\n\n\n\n\n{chapters}BOOKS OF THE SAME HOUSE\n\n\n{list}").Document).Select(heading => Publish.Model.Walking.PlainText.WithoutNotes(heading.Content)).ToList();
        Assert.Contains("NETS", headings);
        Assert.All(books, book => Assert.DoesNotContain(book, headings));
    }

    [Fact]
    public void Numbered_titles_in_capitals_head_poems_and_are_no_items()
    {
        const string Poem = "  The lamp is lit, the nets are torn,\n  And nobody is by;\n  We mend them till the early morn\n  And hang them up to dry.\n";
        var read = Read.Of($"Title: T\n\n\n\nIN THE HARBOUR\n\n1. GOOD NIGHT\n\n{Poem}\n2. GOOD MORNING\n\n{Poem}\n3. AT NOON\n\n{Poem}");
        Assert.Empty(Query.All<ListBlock>(read.Document));
        Assert.Equal(3, Query.All<Verse>(read.Document).Count);
    }

    [Fact]
    public void Where_a_passage_was_taken_from_is_no_verse()
    {
        var read = Read.Of($"Title: T\n\n{Prose}\n\n    Source.--Letters of a Netmaker from the\n    Harbour of Burg until the Great Storm, vol.\n    ii., p. 218. By Anna Weaver,\n    London, 1771.\n\n{Prose}\n");
        Assert.Empty(Query.All<Verse>(read.Document));
    }

    private static IEnumerable<string> Headings(Read read) =>
        read.Document.Body.Where(section => section.Heading is not null).Select(section => Publish.Model.Walking.PlainText.WithoutNotes(section.Heading!.Content));

    private static string Words(Seq<Block> content) => string.Join(' ', content.OfType<Paragraph>().Select(paragraph => Publish.Model.Walking.PlainText.WithoutNotes(paragraph.Content)));
}
