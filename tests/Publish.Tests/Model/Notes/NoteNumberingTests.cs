using Publish.Model;
using Publish.Model.Notes;
using Publish.Model.Source;
using Publish.Model.Walking;
using Publish.Tests.Model.Glossaries;
using static Publish.Tests.Model.Glossaries.Manuscripts;

namespace Publish.Tests.Model.Notes;

public sealed class NoteNumberingTests
{
    [Fact]
    public void Authors_notes_and_first_calls_share_one_sequence_in_reading_order()
    {
        var heading = new Heading([new Text("H"), Note()]);
        var table = new Table([ColumnAlignment.Left], [], [new TableRow([new TableCell([new Paragraph([Note()])])])], [Note()]);
        var list = new ListBlock(ListKind.Bullet, 1, true, [new ListItem([new Paragraph([Note(new Paragraph([Note()]))])])]);
        var document = Of([Entry("fold")], new Section(1, heading, [Paragraph("A fold, a fold."), table, list, new Paragraph([Note()])], []))
            .With(GlossaryPolicy.Every).Footnoted();
        Assert.Equal([1, 2, 2, 3, 4, 5, 6, 7], NumbersIn(NoteNumbering.Apply(document, new DiagnosticBag())));
    }

    [Fact]
    public void Notes_of_a_glossary_count_where_it_stands()
    {
        var entry = Entry("fold") with { Definition = [new Paragraph([Note()])] };
        var document = Of([entry], new GlossaryPlace(), new Paragraph([Note()]));
        var numbered = NoteNumbering.Apply(document, new DiagnosticBag());
        Assert.Equal(1, Query.All<Note>(numbered.Glossary.Entries[0].Definition)[0].Number);
        Assert.Equal([1, 2], NumbersIn(numbered));
    }

    [Fact]
    public void Numbering_twice_changes_nothing()
    {
        var once = NoteNumbering.Apply(Of([Entry("fold")], "fold").Footnoted(), new DiagnosticBag());
        Assert.Same(once, NoteNumbering.Apply(once, new DiagnosticBag()));
    }

    private static Note Note(params Block[] content) => new(0, Seq.Of(content));

    private static IEnumerable<int> NumbersIn(Document document) =>
        Query.All<Inline>(document).Select(i => i is Note note ? note.Number : i is TermUse use ? use.Number : 0).Where(n => n > 0);
}
