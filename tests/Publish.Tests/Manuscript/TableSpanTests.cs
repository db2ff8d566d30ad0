using CsCheck;
using Publish.Manuscript;
using Publish.Model;

namespace Publish.Tests.Manuscript;

/// <summary>Cells over several rows and columns are written as a grid, and read back as they were.</summary>
public sealed class TableSpanTests
{
    private static readonly Gen<Seq<Block>> Content = Gen.OneOf(
        Gen.Const(default(Seq<Block>)), Gen.OneOf("a", "two words", "1.", "| x", "+").Select(words => (Seq<Block>)[new Paragraph([new Text(words)])]),
        Gen.Const((Seq<Block>)[new Paragraph([new Text("one")]), new Paragraph([new Text("two")]), new ListBlock(ListKind.Bullet, 1, true, [new ListItem([new Paragraph([new Text("item")])])])]));

    [Fact, Trait("Tier", "Long")]
    public void Spans_are_read_back() =>
        Gen.Select(Gen.Int[1, 4], Gen.Int[0, 2], Gen.Int[1, 4], Gen.Int[0, int.MaxValue], Content.Array[32], (columns, heads, rows, seed, contents) => Made(columns, heads, rows, seed, contents)).Sample(table =>
        {
            var document = new Document(new() { Title = "T" }, new(), [new Section(1, null, [table], [])], Glossary.None);
            var files = ManuscriptWriter.Write(document);
            using var manuscript = new TempManuscript();
            foreach (var file in files) manuscript.Write(file.Path, System.Text.Encoding.UTF8.GetBytes(file.Content));
            var read = manuscript.Read().Document;

            Assert.True(DocumentOutline.Of(document.Body[0].Blocks) == DocumentOutline.Of(read.Body[0].Blocks) && Placeless.Of(document).Body == Placeless.Of(read).Body, files[1].Content + DocumentOutline.Of(read.Body[0].Blocks));
        }, iter: 400);

    [Fact]
    public void A_rule_is_broken_where_a_cell_goes_on()
    {
        TableCell Cell(string words, int columns = 1, int rows = 1) => new([new Paragraph([new Text(words)])], columns, rows);
        var table = new Table([ColumnAlignment.Default, ColumnAlignment.Default], [], [new([Cell("A", rows: 2), Cell("B")]), new([Cell("C")]), new([Cell("D", columns: 2)])], []);

        Assert.Equal("+---+---+\n| A | B |\n+   +---+\n|   | C |\n+---+---+\n| D     |\n+---+---+\n",
            ManuscriptWriter.Write(new(new(), new(), [new Section(1, null, [table], [])], Glossary.None))[1].Content);
    }

    /// <summary>Fills a grid with cells, each as large as the dice say and the room allows.</summary>
    private static Table Made(int columns, int heads, int rows, int seed, Seq<Block>[] contents, bool mayGrow = true)
    {
        var taken = new bool[heads + rows, columns];
        var made = new List<TableRow>();
        for (var r = 0; r < heads + rows; r++)
        {
            var cells = new List<TableCell>();
            for (var c = 0; c < columns; c++)
            {
                if (taken[r, c]) continue;
                seed = unchecked((seed * 1103515245) + 12345);
                var (wide, high) = (1 + ((seed >>> 16) % 3 == 0 ? 1 : 0), 1 + ((seed >>> 20) % 4 == 0 ? (seed >>> 24) % 3 : 0));
                var last = r < heads ? heads : heads + rows;
                high = Math.Min(high, last - r);
                if (!mayGrow) high = 1;
                if (c + wide > columns || taken[r, c + wide - 1]) wide = 1;
                // A row that is all of cells from above has no line of its own.
                for (var i = 0; i < high; i++)
                    for (var j = 0; j < wide; j++) taken[r + i, c + j] = true;
                cells.Add(new(contents[((r * columns) + c) % contents.Length], wide, high));
            }
            made.Add(new(Seq.Of(cells)));
        }
        return made.Exists(row => row.Cells.IsEmpty) ? Made(columns, heads, rows, 1, contents, mayGrow: false) : new Table(Seq.Of(Enumerable.Repeat(ColumnAlignment.Default, columns)), Seq.Of(made.Take(heads)), Seq.Of(made.Skip(heads)), []);
    }
}
