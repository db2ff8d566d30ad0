using Publish.Model;
using Publish.Model.Glossaries;
using Publish.Model.Walking;

namespace Publish.Tests.Model.Glossaries;

public sealed class CallsBehindMarksTests
{
    [Theory]
    [InlineData("en", "The press. On", "press.")]
    [InlineData("en", "The press, then", "press,")]
    [InlineData("en", "(the press)", "press")]
    [InlineData("en", "the “press,” said", "press,”")]
    [InlineData("en", "the “press”; said", "press”;")]
    [InlineData("en", "the press…", "press…")]
    [InlineData("en", "the press — and", "press")]
    [InlineData("en", "the press—and", "press")]
    [InlineData("en", "the press’s own", "press’s")]
    [InlineData("en", "the *press*, then", "press,")]
    [InlineData("en", "the *old press*. Then", "press.")]
    [InlineData("de", "die Press. Dann", "Press")]
    [InlineData("de", "die „Press“. Dann", "Press“")]
    [InlineData("de", "die „alte Press“. Dann", "Press")]
    [InlineData("fr", "la press, puis", "press")]
    [InlineData("es", "la press.", "press")]
    [InlineData("es", "la press. 9 de la ley", "press.")]
    [InlineData("es", "la press., y", "press.")]
    [InlineData("de", "(vgl. Press.)", "Press.")]
    [InlineData("fr", "la press. du livre", "press.")]
    [InlineData("fr", "la press. 9", "press.")]
    public void The_call_stands_where_its_language_has_it(string language, string text, string words)
    {
        var document = Manuscripts.Of([Manuscripts.Entry("Press")], text).In(language).Footnoted();
        var placed = CallsBehindMarks.Apply(document);
        Assert.Equal(words, PlainText.WithoutNotes(Assert.Single(Query.All<TermUse>(placed)).Content));
        Assert.Equal(text.Replace("*", "", StringComparison.Ordinal), PlainText.WithoutNotes(((Paragraph)placed.Body[0].Blocks[0]).Content));
        Assert.Equal(placed, CallsBehindMarks.Apply(placed));
    }

    [Fact]
    public void A_mark_behind_an_emphasis_is_not_emphasised()
    {
        var placed = CallsBehindMarks.Apply(Manuscripts.Of([Manuscripts.Entry("Press")], "the *old press*, then").In("en").Footnoted());
        var use = Assert.Single(Query.All<TermUse>(placed));
        Assert.Equal(",", Assert.IsType<Text>(use.Content[^1]).Value);
        Assert.IsType<Styled>(use.Content[0]);
        Assert.Equal((string)"press", PlainText.WithoutNotes(CallsBehindMarks.Part(use).Words));
    }

    [Fact]
    public void A_use_without_a_call_keeps_its_words()
    {
        var placed = CallsBehindMarks.Apply(Manuscripts.Of([Manuscripts.Entry("Press")], "The press, and a press.").In("en").Footnoted());
        Assert.Equal(["press,", "press"], Query.All<TermUse>(placed).Select(use => PlainText.WithoutNotes(use.Content)));
    }
}
