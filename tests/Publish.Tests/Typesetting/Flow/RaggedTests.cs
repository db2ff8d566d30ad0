using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Flow;

/// <summary>A language that nobody knows to divide is set ragged, and that is said once.</summary>
public sealed class RaggedTests
{
    private const string Words = "Whoever prints a thing at night looks at it in the morning and finds that a line has holes in it, which nobody had seen before the lamps went out in the workshop. ";

    private static readonly Theme Even = Theme.Default;
    private static readonly Theme Ragged = Even with { Text = Even.Text with { Justified = false } };

    [Fact]
    public void A_zine_in_such_a_language_is_ragged_throughout()
    {
        var bag = new DiagnosticBag();
        Assert.Equal(Lines(In("sw"), Ragged), Lines(In("sw"), Even, bag));
        Assert.Equal(("ZP557", SourceSpan.None with { File = 1, Start = 7, Length = 2 }), (Assert.Single(bag.Sorted()).Code, bag.Sorted()[0].Span));
        Assert.Contains("\"sw\"", bag.Sorted()[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("uk")]
    [InlineData("vi")]
    public void One_that_is_divided_or_never_is_stays_even(string language)
    {
        var bag = new DiagnosticBag();
        Assert.NotEqual(Lines(In(language), Ragged), Lines(In(language), Even, bag));
        Assert.Empty(bag.Sorted());
    }

    [Fact]
    public void A_passage_in_such_a_language_is_ragged_alone_and_said_at_its_place()
    {
        var passage = Zine.P(Words + Words) with { Attributes = Attributes.None with { Language = "cs" }, Span = new(1, 300, 20) };
        var bag = new DiagnosticBag();
        var even = Lines(Zine.Of(Zine.P(Words + Words), passage), Even, bag);
        Assert.Equal(Lines(Zine.Of(Zine.P(Words + Words)), Even)[..3], even[..3]);
        Assert.Equal(Lines(Zine.Of(Zine.P(Words + Words), passage), Ragged)[^2..], even[^2..]);
        Assert.Equal(("ZP557", 300), (Assert.Single(bag.Sorted()).Code, bag.Sorted()[0].Span.Start));
        Assert.Contains("hyph_cs.dic", bag.Sorted()[0].Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_style_that_divides_nothing_is_even_by_its_own_will()
    {
        var bag = new DiagnosticBag();
        var undivided = Even with { Text = Even.Text with { Hyphenate = false } };
        Assert.NotEqual(Lines(In("sw"), Ragged), Lines(In("sw"), undivided, bag));
        Assert.Empty(bag.Sorted());
    }

    private static Document In(string language)
    {
        var document = Zine.Of(Zine.P(Words + Words), Zine.P(Words));
        return document with { Metadata = document.Metadata with { Language = language } };
    }

    /// <summary>Where each word of the text stands.</summary>
    private static List<string> Lines(Document document, Theme theme, DiagnosticBag? bag = null) =>
        [.. Zine.Set(document, theme, bag, Zine.Inputs() with { LanguagePlace = new(1, 7, 2) }).Paged.Pages.Skip(2)
            .SelectMany(page => page.Items.OfType<TextItem>().Where(text => text.Structure.IsContent))
            .Select(text => $"{text.Origin.X} {text.Origin.Y} {PageDump.Words(text)} {string.Join(',', text.Words.Select(word => word.X))}")];
}
