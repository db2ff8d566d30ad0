using Publish.Model;
using Publish.Model.Source;
using Publish.Model.Walking;
using static Publish.Tests.Model.Glossaries.Manuscripts;

namespace Publish.Tests.Model.CrossReferences;

public sealed class ReferencesTests
{
    [Fact]
    public void A_bare_reference_shows_its_targets_title()
    {
        var figure = new Figure(new Image("a.png", null), [new Text("A folded sheet")], FigurePlacement.Here) { Attributes = Id("sheet") };
        Assert.Equal("A folded sheet", PlainText.WithoutNotes(Resolved(Reference("sheet"), figure).Content));
    }

    [Fact]
    public void A_heading_is_found_by_its_words_and_gets_them_as_its_id()
    {
        var section = new Section(1, new Heading([new Text("Paper & Ink: a Guide")]), [new Paragraph([Reference("paper-ink-a-guide")])], []);
        var document = Publish.Model.CrossReferences.References.Resolve(Of([], section), new DiagnosticBag());
        Assert.Equal("paper-ink-a-guide", document.Body[0].Heading!.Attributes.Id);
        Assert.Equal("Paper & Ink: a Guide", PlainText.WithoutNotes(Query.All<CrossReference>(document)[0].Content));
    }

    [Fact]
    public void A_reference_to_nothing_keeps_its_words_and_is_diagnosed()
    {
        var bag = new DiagnosticBag();
        var document = Publish.Model.CrossReferences.References.Resolve(
            Of([], new Paragraph([Reference("sheat", "the sheet")]), Paragraph("x") with { Attributes = Id("sheet") }), bag);
        Assert.Equal("the sheet", PlainText.WithoutNotes(((Paragraph)document.Body[0].Blocks[0]).Content));
        Assert.Equal(("ZP310", "Did you mean \"#sheet\"?"), (bag.Sorted()[0].Code, bag.Sorted()[0].Hint));
    }

    [Fact]
    public void An_id_that_stands_twice_stays_with_the_first()
    {
        var bag = new DiagnosticBag();
        var document = Publish.Model.CrossReferences.References.Resolve(
            Of([], Paragraph("a") with { Attributes = Id("x") }, Paragraph("b") with { Attributes = Id("x") }), bag);
        Assert.Equal(["x", ""], document.Body[0].Blocks.Select(b => b.Attributes.Id));
        Assert.Equal("ZP311", bag.Sorted()[0].Code);
    }

    [Fact]
    public void The_glossary_and_its_entries_can_be_referred_to()
    {
        var document = Of([Entry("Fold")], new Paragraph([Reference("glossary"), Reference("gloss-fold")]));
        var resolved = Publish.Model.CrossReferences.References.Resolve(document, new DiagnosticBag());
        Assert.Equal("GlossaryFold", PlainText.WithoutNotes(((Paragraph)resolved.Body[0].Blocks[0]).Content));
    }

    private static CrossReference Resolved(CrossReference reference, Block target) =>
        Query.All<CrossReference>(Publish.Model.CrossReferences.References.Resolve(Of([], new Paragraph([reference]), target), new DiagnosticBag()))[0];

    private static CrossReference Reference(string target, string words = "") =>
        new(target, words.Length == 0 ? [] : [new Text(words)], ReferenceForm.SeePage);

    private static Attributes Id(string id) => Attributes.None with { Id = id };
}
