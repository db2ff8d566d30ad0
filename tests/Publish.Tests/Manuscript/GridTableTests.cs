using Publish.Manuscript;
using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Tests.Manuscript;

/// <summary>Tables that are written as grids, and read again.</summary>
public sealed class GridTableTests
{
    /// <summary>A sign of a border may stand where a column below ends.</summary>
    [Theory]
    [InlineData('+')]
    [InlineData('|')]
    public void A_cell_over_two_columns_keeps_them_wherever_its_signs_stand(char sign)
    {
        for (var before = 0; before < 24; before++)
        {
            var words = new string('x', before) + sign + "y " + sign + sign + " z";
            var table = new Table(
                [ColumnAlignment.Default, ColumnAlignment.Default],
                [new TableRow([new TableCell([new Paragraph([new Text(words)])], 2)])],
                [new TableRow([new TableCell([new Paragraph([new Text("a")])]), new TableCell([new Paragraph([new Text("b")])])])], []);
            var document = new Document(new() { Title = "T" }, new(), [new Section(1, null, [table], [])], Glossary.None);
            var written = ManuscriptWriter.Write(document).First(file => file.Path.EndsWith(".md", StringComparison.Ordinal)).Content;
            var read = Assert.Single(Query.All<Table>(Reading.Of(written).Document));
            var head = Assert.Single(read.Head[0].Cells);
            Assert.Equal(2, head.ColumnSpan);
            Assert.Equal(words, Publish.Model.Walking.PlainText.WithoutNotes(Assert.IsType<Paragraph>(Assert.Single(head.Content)).Content));
            Assert.Equal(2, read.Rows[0].Cells.Count);
        }
    }
}
