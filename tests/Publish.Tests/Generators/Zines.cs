using CsCheck;
using Publish.Model;

namespace Publish.Tests.Generators;

/// <summary>Documents as people write them, of real words in several languages and every block that stands in a text, with notes in all of them.</summary>
internal static class Zines
{
    private static readonly (string Language, string[] Words)[] Vocabularies =
    [
        ("en-GB", Split("paper fold somebody the a of and in printing imposition corner sheets apprentices understood counting rhyme yesterday machinery nobody carefully organisation is it to")),
        ("de", Split("Papier Falz jemand der die das und in Druckerei Bogenmontage Ecke Rechtsschutzversicherung Lehrlinge verstanden gestern Maschinen niemand sorgfältig ist es zu am")),
        ("fr", Split("papier pli quelqu’un le la les et dans imprimerie imposition coin feuilles apprentis comprenaient hier machines personne soigneusement est ce à au")),
        ("es", Split("papel pliegue alguien el la los y en imprenta imposición esquina hojas aprendices entendieron ayer máquinas nadie cuidadosamente es lo a al")),
    ];

    public static Gen<Document> Any => Gen.OneOf(Vocabularies).SelectMany(vocabulary => DocumentIn(vocabulary.Language, Gen.OneOf(vocabulary.Words)));

    private static string[] Split(string words) => words.Split(' ');

    private static Gen<Document> DocumentIn(string language, Gen<string> word) =>
        Gen.Select(Section(word, 1).Array[1, 5], Gen.OneOf<bool?>(null, true, false), (sections, contents) => Passes.Apply(new(
            new() { Title = "A Zine", Language = language, Contributors = [new("Nobody")] },
            new() { Contents = contents, SmartTypography = false }, Seq.Of(sections), Glossary.None), new()));

    private static Gen<Section> Section(Gen<string> word, int level) => Gen.Select(
        Words(word, 1, 12), Gen.Int[0, 9], Block(word).Array[1, 9], level < 4 ? Section(word, level + 1).Array[0, 2] : Gen.Const(Array.Empty<Section>()),
        (title, id, blocks, inner) => new Section(level, new([new Text(title)]) { Attributes = Attributes.None with { Id = $"part{id}" } }, Seq.Of(blocks), Seq.Of(inner)));

    private static Gen<string> Words(Gen<string> word, int least, int most) => word.Array[least, most].Select(words => string.Join(' ', words));

    private static Gen<Seq<Inline>> Run(Gen<string> word, int most) => Gen.Frequency(
        (6, Words(word, 1, most).Select(t => (Inline)new Text(t + " "))),
        (1, Words(word, 1, 9).Select(t => (Inline)new Styled(SpanKind.Emphasis, [new Text(t + " ")]))),
        (1, Words(word, 1, 9).Select(t => (Inline)new Styled(SpanKind.Underline, [new Text(t + " ")]))),
        (1, Gen.Int[0, 9].Select(i => (Inline)new CrossReference($"part{i}", [], ReferenceForm.PageNumber))),
        (2, Gen.Frequency((4, Words(word, 1, 30)), (1, Words(word, 60, 100))).Select(t => (Inline)new Note(0, [new Paragraph([new Text(t)])]))))
        .Array[1, 4].Select(run => Seq.Of(run.Prepend(new Text("Begins ")).Append(new Text("ends."))));

    private static Gen<Block> Paragraph(Gen<string> word) => Run(word, 70).Select(run => (Block)new Paragraph(run));

    private static Gen<Block> Block(Gen<string> word) => Gen.Frequency(
        (9, Paragraph(word)),
        (1, Paragraph(word).Array[1, 2].Select(c => (Block)new Quotation(Seq.Of(c), [new Text("Somebody")]))),
        (1, Paragraph(word).Array[1, 3].Select(c => new ListItem(Seq.Of(c))).Array[1, 4]
            .Select(items => (Block)new ListBlock(ListKind.Decimal, 1, false, Seq.Of(items)))),
        (1, Words(word, 1, 12).Select(t => new VerseLine(0, [new Text(t)])).Array[1, 9].Select(lines => (Block)new Verse([new Stanza(Seq.Of(lines))], []))),
        (1, Gen.Select(Words(word, 1, 3), Paragraph(word), (t, d) => (Block)new DefinitionList([new Definition([[new Text(t)]], [[d]])]))),
        (1, Words(word, 1, 4).Array[3].Select(cells => new TableRow(Seq.Of(cells.Select(c => new TableCell([new Paragraph([new Text(c)])]))))).Array[2, 9]
            .Select(rows => (Block)new Table([ColumnAlignment.Left, ColumnAlignment.Left, ColumnAlignment.Right], [rows[0]], Seq.Of(rows.Skip(1)), []))),
        (1, Paragraph(word).Array[1, 2].Select(c => (Block)new Division(DivisionKind.Callout, Seq.Of(c)))),
        (1, Gen.Const((Block)new SceneBreak())));
}
