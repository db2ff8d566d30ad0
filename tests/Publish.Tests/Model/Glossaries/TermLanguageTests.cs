using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Tests.Model.Glossaries;

public sealed class TermLanguageTests
{
    private static readonly GlossaryEntry Foreign = new("wortspiel", [new Text("Wortspiel")], [], [], [new Paragraph([new Text("A \"play\" on words.")])])
    {
        Attributes = Attributes.None with { Language = "de" },
    };

    [Fact]
    public void The_definition_of_a_foreign_term_is_in_the_zine_s_own_language()
    {
        var document = Passes.Apply(Manuscripts.Of([Foreign], "Two Wortspiele.").In("en"), new());
        var entry = Assert.Single(document.Glossary.Entries);
        Assert.Equal("A “play” on words.", PlainText.WithoutNotes(((Paragraph)entry.Definition[0]).Content));
        var note = (Paragraph)entry.PrintNote[0];
        Assert.Equal("de", note.Content[0].Attributes.Language);
        Assert.Equal("Wortspiel: A “play” on words.", PlainText.WithoutNotes(note.Content));
    }

    [Fact]
    public void A_foreign_term_is_found_in_the_plural_of_its_own_language() =>
        Assert.Equal("wortspiel=Wortspiele*", Manuscripts.Of([Foreign], "Two Wortspiele.").In("en").Footnoted().Uses());
}
