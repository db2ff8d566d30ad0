using CsCheck;
using Publish.Model;
using static Publish.Tests.Model.Glossary.Manuscripts;

namespace Publish.Tests.Model.Typography;

public sealed class TypographyTests
{
    [Theory]
    // Quotations.
    [InlineData("en", "\"Go,\" she said.", "“Go,” she said.")]
    [InlineData("en", "\"He said 'no' to it\"", "“He said ‘no’ to it”")]
    [InlineData("en", "She said, \"'No' is no word.\"", "She said, “‘No’ is no word.”")]
    [InlineData("en-GB", "'He said \"no\" to it'", "‘He said “no” to it’")]
    [InlineData("en", "(\"so\")—\"and so\"", "(“so”)—“and so”")]
    [InlineData("en", "the \"*new*\" way", "the “*new*” way")]
    [InlineData("en", "\"*New*,\" they say", "“*New*,” they say")]
    [InlineData("en", "\"Left open", "“Left open")]
    [InlineData("de", "\"Ja\", sagte er, \"das 'Nein' gilt\"", "„Ja“, sagte er, „das ‚Nein‘ gilt“")]
    [InlineData("de-CH", "\"Ja\"", "«Ja»")]
    [InlineData("es", "\"Sí, 'no' y más\"", "«Sí, “no” y más»")]
    [InlineData("es-MX", "\"Sí\"", "“Sí”")]
    [InlineData("ru", "\"Да \"нет\" да\"", "«Да „нет“ да»")]
    [InlineData("sv", "\"Ja, 'nej'\"", "”Ja, ’nej’”")]
    [InlineData("pl", "\"Tak\"", "„Tak”")]
    // Apostrophes and primes.
    [InlineData("en", "don't 'tis the '90s, rock 'n' roll", "don’t ’tis the ’90s, rock ’n’ roll")]
    [InlineData("en", "the workers' party", "the workers’ party")]
    [InlineData("en", "'the workers' party' line", "‘the workers’ party’ line")]
    [InlineData("en", "'mericans say so", "’mericans say so")]
    [InlineData("en", "the class of '68 and 1990's", "the class of ’68 and 1990’s")]
    [InlineData("en", "6' tall, 5'11\", 8.5\" x 11\"", "6′ tall, 5′11″, 8.5″ x 11″")]
    [InlineData("de", "Hans' Buch, wie's geht, 's ist", "Hans’ Buch, wie’s geht, ’s ist")]
    [InlineData("nl", "'s avonds 't huis", "’s avonds ’t huis")]
    [InlineData("fr", "l'État d'aujourd'hui", "l’État d’aujourd’hui")]
    // Dashes, ellipses, spaces.
    [InlineData("en", "so--and---so", "so–and—so")]
    [InlineData("en", "so - and -- so", "so\u00A0– and\u00A0– so")]
    [InlineData("en", "1914-1918, pp. 12-14, 2020-04-28, 555-1234", "1914–1918, pp.\u00A012–14, 2020-04-28, 555-1234")]
    [InlineData("en", "... 1914-1918", "… 1914–1918")]
    [InlineData("en", "use --option, self-made, 5 - 3", "use --option, self-made, 5 - 3")]
    [InlineData("en", "and so... or . . . or....", "and so… or … or….")]
    [InlineData("en", "two.  Spaces", "two. Spaces")]
    [InlineData("es", "--Hola --dijo ella--, ¿vienes? --Y se fue.", "—Hola —dijo ella—, ¿vienes? —Y se fue.")]
    [InlineData("es", "La vida --esa cosa-- sigue -- o no.", "La vida —esa cosa— sigue\u00A0– o no.")]
    [InlineData("ca", "--Sí --va dir.", "—Sí —va dir.")]
    [InlineData("es", "usa --help, y --version", "usa --help, y --version")]
    [InlineData("en", "--Hello --she said--, so", "--Hello --she said–, so")]
    [InlineData("fr", "- Bonjour", "— Bonjour")]
    // Spaces that do not break.
    [InlineData("en", "J. R. R. Tolkien, Dr. Who, p. 12, 5 km, 80 gsm", "J.\u00A0R.\u00A0R.\u00A0Tolkien, Dr.\u00A0Who, p.\u00A012, 5\u00A0km, 80\u00A0gsm")]
    [InlineData("en", "in 2019 400 came", "in 2019 400 came")]
    [InlineData("de", "z. B. 10 000 m, § 5, S. 12", "z.\u00A0B. 10\u00A0000\u00A0m, §\u00A05, S.\u00A012")]
    [InlineData("pl", "w domu i z nami", "w\u00A0domu i\u00A0z\u00A0nami")]
    [InlineData("en", "the end – or not", "the end\u00A0– or not")]
    [InlineData("fr", "Quoi ? Non! Si; \"oui\" : 12:30", "Quoi\u202F? Non\u202F! Si\u202F; «\u202Foui\u202F»\u202F: 12:30")]
    [InlineData("fr", "«mot» et « mot »", "«\u202Fmot\u202F» et «\u202Fmot\u202F»")]
    [InlineData("fr", "\"Il dit \"non\" !\"", "«\u202FIl dit “non”\u202F!\u202F»")]
    [InlineData("fr-CA", "Quoi ? Non! \"oui\" :", "Quoi ? Non! «\u202Foui\u202F»\u202F:")]
    [InlineData("fr", "10€; 20°: C++!", "10€\u202F; 20°\u202F: C++\u202F!")]
    [InlineData("fr", "*Non*!", "*Non*\u202F!")]
    // Left alone.
    [InlineData("en", "“Typed” ‘so’ it stays — …", "“Typed” ‘so’ it stays\u00A0— …")]
    [InlineData("en", "see http://a.org/--x...y?'q=1 or \"www.b.org/a--b\"", "see http://a.org/--x...y?'q=1 or “www.b.org/a--b”")]
    [InlineData("fr", "à l'adresse moi@ici.org; http://a.org/?a;b", "à l’adresse moi@ici.org\u202F; http://a.org/?a;b")]
    public void Typewriter_marks_become_those_of_print(string language, string typed, string printed) =>
        Assert.Equal(printed, Printed(Of([], typed).In(language)));

    [Fact]
    public void A_passage_has_the_marks_of_its_own_language()
    {
        var german = new Styled(SpanKind.Plain, [new Text("\"ja\"")]) { Attributes = Attributes.None with { Language = "de" } };
        Assert.Equal("“a” „ja“", Printed(Of([], new Paragraph([new Text("\"a\" "), german]))));
    }

    [Fact]
    public void A_note_between_a_word_and_its_mark_is_not_seen()
    {
        var note = new Note(0, [Paragraph("\"n\"")]);
        var document = Applied(Of([], new Paragraph([new Text("\"word"), note, new Text("\" 'n' so")])));
        Assert.Equal("“word” ’n’ so", Printed(document));
        Assert.Equal("“n”", PlainText.WithoutNotes(((Paragraph)Query.All<Note>(document)[0].Content[0]).Content));
    }

    [Fact]
    public void Code_is_a_word_to_its_neighbours_and_stays()
    {
        var document = Applied(Of([], new Paragraph([new Text("\""), new Code("a--b"), new Text("\"")]), new Preformatted("\"--\"", "")));
        Assert.Equal("“a--b”", Printed(document));
        Assert.Equal("\"--\"", ((Preformatted)document.Body[0].Blocks[1]).Text);
    }

    [Fact]
    public void Titles_are_printed_too()
    {
        var document = Of([], "x");
        document = document with { Metadata = document.Metadata with { Title = "Don't -- \"go\"" } };
        Assert.Equal("Don’t\u00A0– “go”", Applied(document).Metadata.Title);
    }

    [Fact]
    public void A_writer_can_say_no()
    {
        var document = Of([], "\"x\"");
        document = document with { Settings = document.Settings with { SmartTypography = false } };
        Assert.Same(document, Applied(document));
    }

    [Fact]
    public void What_needs_no_change_is_shared()
    {
        var document = Of([], "Nothing to do here.", "\"Here\"");
        Assert.Same(document.Body[0].Blocks[0], Applied(document).Body[0].Blocks[0]);
    }

    [Fact]
    public void Twice_is_once_and_no_letter_is_lost() =>
        Gen.OneOf(Gen.Const("\""), Gen.Const("'"), Gen.Const(" "), Gen.Const("-"), Gen.Const("."), Gen.Const("*"), Gen.Const("a"), Gen.Const("9"), Gen.Const("!"), Gen.Const("«"))
            .Array[0, 16].Select(Gen.OneOf(Gen.Const("en"), Gen.Const("de"), Gen.Const("fr"), Gen.Const("es"), Gen.Const("pl")))
            .Sample((pieces, language) =>
            {
                var once = Applied(Of([], string.Concat(pieces)).In(language));
                var letters = string.Concat(pieces).Count(char.IsLetterOrDigit);
                return Printed(once).Count(char.IsLetterOrDigit) == letters && Printed(Applied(once)) == Printed(once);
            });

    [Fact]
    public void What_the_card_says_is_printed_alike()
    {
        var typed = new Metadata { Title = "It's \"so\"", Subtitle = "don't", Description = "A user's guide", Series = "Rock'n'roll", CoverAlternative = "\"No\"", BackCoverAlternative = "'No'" };
        var printed = Applied(Of([], "text") with { Metadata = typed }).Metadata;
        Assert.Equal(["It’s “so”", "don’t", "A user’s guide", "Rock’n’roll", "“No”", "‘No’"],
            [printed.Title, printed.Subtitle, printed.Description, printed.Series, printed.CoverAlternative, printed.BackCoverAlternative]);
    }

    private static Document Applied(Document document) => Publish.Model.Typography.Apply(document, new DiagnosticBag());

    /// <summary>The text of the first paragraph, emphasis as stars.</summary>
    private static string Printed(Document document) =>
        string.Concat(((Paragraph)Applied(document).Body[0].Blocks[0]).Content.Select(Starred));

    private static string Starred(Inline inline) =>
        inline is Styled { Kind: SpanKind.Emphasis } ? $"*{PlainText.WithoutNotes([inline])}*" : PlainText.Untrimmed([inline]);
}
