using Publish.Model;
using Publish.Model.Source;
using Publish.Model.Walking;
using static Publish.Tests.Model.Glossaries.Manuscripts;

namespace Publish.Tests.Model.Glossaries;

public sealed class PrintNoteTests
{
    private const string Individual =
        "Throughout the text. I may refer to the social category of the “individual.” In liberal Enlightenment philosophy. The individual was a free " +
        "roaming monad who entered equally into voluntary contract with other free persons and developed mechanisms of ensuring security. even at the " +
        "expense of autonomy and freedom. In anarchist philosophy. as in the Marxist tradition, “individuals” do not truly exist outside of the context " +
        "they are socialized in.";

    [Fact]
    public void The_essays_individual_never_reads_only_its_first_sentence()
    {
        var note = NoteOf(Entry("INDIVIDUAL", Individual));
        Assert.StartsWith("INDIVIDUAL: Throughout the text. I may refer to the social category", note, StringComparison.Ordinal);
        Assert.EndsWith("autonomy and freedom.\u00A0… Glossary, p.\u00A0INDIVIDUAL", note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_form_is_what_the_note_says() =>
        Assert.Equal("Fold: to bend paper", NoteOf(Entry("Fold", Individual) with { Short = [new Text("to bend paper")] }));

    [Fact]
    public void An_entry_of_sixty_words_stands_whole()
    {
        Assert.Equal("Fold: " + Words(60), NoteOf(Entry("Fold", Words(60))));
        Assert.NotEqual("Fold: " + Words(61), NoteOf(Entry("Fold", Words(61))));
    }

    [Fact]
    public void A_long_first_sentence_breaks_off_between_words_after_sixty()
    {
        var note = NoteOf(Entry("Fold", Words(80)));
        Assert.StartsWith("Fold: " + Words(60) + "\u00A0… ", note, StringComparison.Ordinal);
    }

    [Fact]
    public void The_reference_leads_to_the_entry_by_its_page()
    {
        var reference = Query.All<CrossReference>(Noted(Entry("Fold", Words(80))).PrintNote)[0];
        Assert.Equal(("gloss-fold", ReferenceForm.PageNumber), (reference.Target, reference.Form));
    }

    [Fact]
    public void A_long_entry_without_a_short_form_gets_a_hint()
    {
        var hint = Of([Entry("Fold", Words(80))], "fold").Diagnosed()[0];
        Assert.Equal(("ZP303", Severity.Note), (hint.Code, hint.Severity));
    }

    [Fact]
    public void The_words_around_are_in_the_zines_language() =>
        Assert.Contains("Glossar, S.\u00A0", Of([Entry("Falz", Words(80))], "Falz").In("de-AT").Footnoted().Note(), StringComparison.Ordinal);

    [Fact]
    public void A_cut_keeps_emphasis_and_drops_notes_and_ids()
    {
        var inner = new Styled(SpanKind.Emphasis, [new Text(Words(70))]) { Attributes = Attributes.None with { Id = "here" } };
        var entry = Entry("Fold") with { Definition = [new Paragraph([inner, new Note(0, [])])] };
        var note = Noted(entry).PrintNote;
        Assert.Equal(60, PlainText.WithoutNotes(Query.All<Styled>(note)[1].Content).Split(' ').Length);
        Assert.Empty(Query.All<Note>(note));
        Assert.All(Query.All<Inline>(note), i => Assert.Equal("", i.Attributes.Id));
    }

    [Fact]
    public void An_entry_that_opens_with_a_list_has_its_term_above() =>
        Assert.IsType<ListBlock>(Noted(Entry("Fold") with { Definition = [new ListBlock(ListKind.Bullet, 1, true, [])] }).PrintNote[1]);

    private static string Words(int count) => string.Join(' ', Enumerable.Range(1, count).Select(i => "w" + i));

    private static GlossaryEntry Noted(GlossaryEntry entry) => Of([entry], PlainText.WithoutNotes(entry.Term)).Footnoted().Glossary.Entries[0];

    private static string NoteOf(GlossaryEntry entry) => Of([entry], PlainText.WithoutNotes(entry.Term)).Footnoted().Note();
}

internal static class NoteText
{
    public static string Note(this Document document) =>
        string.Join("\n", document.Glossary.Entries[0].PrintNote.Select(b => PlainText.WithoutNotes(((Paragraph)b).Content)));
}
