using CsCheck;
using Publish.Model;
using Publish.Model.Source;
using Publish.Model.Walking;
using Publish.Tests.Model.Glossaries;
using static Publish.Tests.Model.Glossaries.Manuscripts;

namespace Publish.Tests.Model.Punctuation;

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
    // Levels, lone marks, elisions, typed spaces.
    [InlineData("en", "\"they sang 'all of \"Home\" twice' at noon\"", "“they sang ‘all of “Home” twice’ at noon”")]
    [InlineData("en-GB", "'they sang \"all of 'Home' twice\" at noon'", "‘they sang “all of ‘Home’ twice” at noon’")]
    [InlineData("es", "\"Uno \"dos 'tres' dos\" uno\"", "«Uno “dos ‘tres’ dos” uno»")]
    [InlineData("it", "\"Uno \"due \"tre\" due\" uno\"", "«Uno “due ‘tre’ due” uno»")]
    [InlineData("de", "\"Eins 'zwei \"drei\" zwei' eins\"", "„Eins ‚zwei „drei“ zwei‘ eins“")]
    [InlineData("de", "\"das 'Nein'\"-Lager", "„das ‚Nein‘“-Lager")]
    [InlineData("hu", "\"Egy \"kettő\" egy\"", "„Egy »kettő« egy”")]
    [InlineData("fr-CH", "\"Un \"deux\" un\"", "«\u202FUn ‹\u202Fdeux\u202F› un\u202F»")]
    [InlineData("en", "“They said \"no\" to it”", "“They said ‘no’ to it”")]
    [InlineData("en", "a \"?\", a '!' and a \"...\"", "a “?”, a ‘!’ and a “…”")]
    [InlineData("en", "the \"/\"-key and the \"-\"", "the “/”-key and the “-”")]
    [InlineData("en", "\"'No'?\" \"'No.'\"", "“‘No’?” “‘No.’”")]
    [InlineData("en", "\"\" is nothing", "“” is nothing")]
    [InlineData("fr", "l'\"Ordre\", qu'\"il\", l’\"ordre\", \"c'est l'\"ordre\" ici\"", "l’«\u202FOrdre\u202F», qu’«\u202Fil\u202F», l’«\u202Fordre\u202F», «\u202Fc’est l’“ordre” ici\u202F»")]
    [InlineData("fr", "l''Ordre' et d'*\"autres\"*", "l’‘Ordre’ et d’*«\u202Fautres\u202F»*")]
    [InlineData("it", "dell'\"Unità\" e un'\"altra\"", "dell’«Unità» e un’«altra»")]
    [InlineData("fr", "Dire \" oui \", puis \" non \".", "Dire «\u202Foui\u202F», puis «\u202Fnon\u202F».")]
    [InlineData("fr", "\" Viens \", dit-il.", "«\u202FViens\u202F», dit-il.")]
    [InlineData("en", "say \" yes \" or ' no ' now", "say “yes” or ‘no’ now")]
    [InlineData("de", "\"Er rief \" halt \" laut\"", "„Er rief ‚halt‘ laut“")]
    [InlineData("en", "'Speech goes on in the next one.", "‘Speech goes on in the next one.")]
    [InlineData("en", "\"He's goin' an' 'avin fun,\" said the dogs' friend.", "“He’s goin’ an’ ’avin fun,” said the dogs’ friend.")]
    [InlineData("en", "'the workers' don't party'", "‘the workers’ don’t party’")]
    // Escaped characters.
    [InlineData("en", "a 5`\" nail, `\"so`\", 6`' tall", "a 5\" nail, \"so\", 6' tall")]
    [InlineData("fr", "`-- deux, `... points, `--- trois", "-- deux, ... points, --- trois")]
    [InlineData("en", "\"a `\" sign\"", "“a \" sign”")]
    // Apostrophes and primes.
    [InlineData("en", "\"the 12\" record\" and \"5'10\" tall\"", "“the 12″ record” and “5′10″ tall”")]
    [InlineData("en", "\"12\" and \"13\", in \"1984\"", "“12” and “13”, in “1984”")]
    [InlineData("en", "5½\" by 2'x4'", "5½″ by 2′x4′")]
    [InlineData("en", "'68' was '68, and rock 'n roll", "‘68’ was ’68, and rock ’n roll")]
    [InlineData("it", "nel '900, 'sta casa", "nel ’900, ’sta casa")]
    [InlineData("de", "die '68er", "die ’68er")]
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
    [InlineData("en", "--Hello --she said--, so", "—Hello –she said–, so")]
    [InlineData("fr", "- Bonjour", "—\u00A0Bonjour")]
    [InlineData("fr", "--Oui, dit-il--et il partit.", "—\u00A0Oui, dit-il–et il partit.")]
    [InlineData("fr", "\"--Oui, dit-il.\"", "«\u202F—\u00A0Oui, dit-il.\u202F»")]
    [InlineData("fr", "---Oui.", "—\u00A0Oui.")]
    [InlineData("fr", "--en aparté-- il partit.", "–en aparté– il partit.")]
    [InlineData("fr", "---en aparté---, il partit.", "—en aparté—, il partit.")]
    [InlineData("en", "--in brackets-- he left.", "–in brackets– he left.")]
    [InlineData("pt", "--em voz baixa-- saiu.", "–em voz baixa– saiu.")]
    [InlineData("fr", "--Oui, dit-il-- je viens.", "—\u00A0Oui, dit-il– je viens.")]
    [InlineData("fr", "-- Oui.", "—\u00A0Oui.")]
    [InlineData("pt", "--Sim --disse ela.", "—\u00A0Sim\u00A0— disse ela.")]
    [InlineData("ru", "\"Да\", - сказал он -- и ушёл. 5 - 3", "«Да»,\u00A0— сказал он\u00A0— и\u00A0ушёл. 5 - 3")]
    [InlineData("pt-BR", "--Sim.", "—\u00A0Sim.")]
    [InlineData("de", "--Ja.", "–\u00A0Ja.")]
    [InlineData("es", "- Hola", "—Hola")]
    [InlineData("en", "--Yes, he said--and went.", "—Yes, he said–and went.")]
    [InlineData("en", "-- Yes.", "—\u00A0Yes.")]
    [InlineData("en", "\"--and so on,\" said I (--as I do) *--in haste.*", "“—and so on,” said I (—as I do) *—in haste.*")]
    [InlineData("en", "--help", "--help")]
    [InlineData("en", "*--help* (--help)", "*--help* (--help)")]
    [InlineData("en", "Mrs. ---- of L----shire, a -----, -------- Name", "Mrs.\u00A0—— of L——shire, a -----, -------- Name")]
    [InlineData("en", "1914-18, pages 10-14, 40-45 minutes, 9-5, 1999-00", "1914–18, pages 10–14, 40–45 minutes, 9–5, 1999–00")]
    [InlineData("en", "1668 - 1694, 10 - 14, 14 - 10, 3 - 4 = x, 1914--18, 1914 -- 1918", "1668–1694, 10–14, 14 - 10, 3 - 4 = x, 1914–18, 1914–1918")]
    [InlineData("en", "9:00-17:00, 1.5-2.5, Mt 5:3-12, 6-8pm, 1960-70s, 5-10%", "9:00–17:00, 1.5–2.5, Mt 5:3–12, 6–8pm, 1960–70s, 5–10%")]
    [InlineData("en", "2026-11-29, 2026-03, 020-7946, (555) 123-4567, ISBN 978-3-16-148410-0, ISSN 1234-5679", "2026-11-29, 2026-03, 020-7946, (555) 123-4567, ISBN 978-3-16-148410-0, ISSN 1234-5679")]
    [InlineData("en", "1-2-3, A4-5, 12-14B, 192.168.0.1-5, F-16, 1/2-3, call 123-456, 0171 123-456", "1-2-3, A4-5, 12-14B, 192.168.0.1-5, F-16, 1/2-3, call 123-456, 0171 123-456")]
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
        Assert.Equal(printed, Printed(Of([], new Paragraph(Escaped(typed))).In(language)));

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

    [Fact]
    public void Names_and_imprint_have_apostrophes_and_no_new_spaces()
    {
        var typed = new Metadata
        {
            Contributors = [new("J. R. O'Neil", "aut", "O'Neil, J. R."), new("The \"Press\" Gang", "ill")],
            Date = "Summer '26", Licence = "Don't sell it", Source = "A friend's copy", Publisher = "Printer's Devil", Subjects = ["workers' history"], Others = [new("thanks", "it's yours")],
        };
        var printed = Applied(Of([], "text") with { Metadata = typed }).Metadata;
        Assert.Equal([new("J. R. O’Neil", "aut", "O’Neil, J. R."), new("The “Press” Gang", "ill")], printed.Contributors);
        Assert.Equal(["Summer ’26", "Don’t sell it", "A friend’s copy", "Printer’s Devil", "workers’ history", "it’s yours"],
            [printed.Date, printed.Licence, printed.Source, printed.Publisher, printed.Subjects[0], printed.Others[0].Value]);
        Assert.Equal("2026-11-29", Applied(Of([], "text") with { Metadata = new() { Date = "2026-11-29" } }).Metadata.Date);
    }

    [Fact]
    public void What_a_picture_shows_is_printed_alike_and_in_its_language()
    {
        var figure = new Figure(new("a.png", "The \"gull\""), [new Text("It's \"here\"")], FigurePlacement.Here);
        var german = new Image("b.png", "Die \"Möwe\"") { Attributes = Attributes.None with { Language = "de" } };
        var document = Applied(Of([], figure, new Paragraph([new Text("\"a\" "), german, new Text(" \"b\"")])));
        Assert.Equal("The “gull”", ((Figure)document.Body[0].Blocks[0]).Picture.Alternative);
        Assert.Equal("“a” |Die „Möwe“| “b”", string.Join('|', ((Paragraph)document.Body[0].Blocks[1]).Content.Select(i => i is Image image ? image.Alternative : ((Text)i).Value)));
    }

    [Fact]
    public void Each_straight_mark_becomes_one_of_print_and_levels_close_as_they_opened() =>
        Gen.Int[1, 5].Select(Gen.Int[0, 19].Select(i => ((string[])["en", "en-GB", "de", "de-CH", "fr", "fr-CH", "es", "ca", "it", "pt", "nl", "sv", "fi", "pl", "cs", "ru", "el", "tr", "hu", "da"])[i]), Gen.Bool)
            .Sample((depth, language, alternates) =>
            {
                var typed = "end";
                for (var level = depth; level > 0; level--)
                    typed = Mark(level) + $"so {typed} on" + Mark(level);
                var printed = Printed(Of([], typed).In(language));
                Assert.DoesNotContain('"', printed);
                Assert.DoesNotContain('\'', printed);
                var marks = printed.Where(c => !char.IsLetter(c) && !char.IsWhiteSpace(c)).ToArray();
                Assert.Equal(2 * depth, marks.Length);
                for (var level = 0; level < depth; level++)
                    Assert.Equal(Closing(marks[level], language), marks[^(level + 1)]);
                for (var level = 1; level < depth && language is not ("sv" or "fi"); level++)
                    Assert.NotEqual(marks[level - 1], marks[level]);

                string Mark(int level) => alternates && level % 2 == 0 ? "'" : "\"";
            });

    private static char Closing(char opening, string language) => opening switch
    {
        '«' => '»',
        '»' => '«',
        '‹' => '›',
        '›' => '‹',
        '„' => language is "pl" or "hu" ? '”' : '“',
        '‚' => '‘',
        '‘' => '’',
        '“' => '”',
        _ => opening,
    };

    private static Document Applied(Document document) => Publish.Model.Punctuation.Typography.Apply(document, new DiagnosticBag());

    /// <summary>A backtick stands for the backslash of Markdown.</summary>
    private static Seq<Inline> Escaped(string typed)
    {
        var result = new List<Inline>();
        foreach (var inline in Paragraph(typed).Content)
        {
            if (inline is not Text { Value: var value } || !value.Contains('`', StringComparison.Ordinal))
            {
                result.Add(inline);
                continue;
            }
            var parts = value.Split('`');
            if (parts[0].Length > 0) result.Add(new Text(parts[0]));
            foreach (var part in parts[1..])
                result.AddRange([new Text(part[..1]) { IsLiteral = true }, new Text(part[1..])]);
        }
        return Seq.Of(result);
    }

    /// <summary>Leaders to a page's number, from a program that has lost the measure of a line.</summary>
    [Theory(Timeout = 60_000)]
    [InlineData(".")]
    [InlineData(". ")]
    [InlineData("-")]
    public async Task Rows_of_signs_take_their_proportion_of_time(string sign) => await Task.Run(
        () => Assert.NotEmpty(Printed(Of([], new Paragraph([new Text(string.Concat(Enumerable.Repeat(sign, 600_000 / sign.Length)))])).In("en"))),
        TestContext.Current.CancellationToken);

    /// <summary>The text of the first paragraph, emphasis as stars.</summary>
    private static string Printed(Document document) =>
        string.Concat(((Paragraph)Applied(document).Body[0].Blocks[0]).Content.Select(Starred));

    private static string Starred(Inline inline) =>
        inline is Styled { Kind: SpanKind.Emphasis } ? $"*{PlainText.WithoutNotes([inline])}*" : PlainText.Untrimmed([inline]);
}
