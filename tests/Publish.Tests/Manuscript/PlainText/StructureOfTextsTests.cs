using System.Globalization;
using System.Text;

namespace Publish.Tests.Manuscript.PlainText;

public sealed class StructureOfTextsTests(ITestOutputHelper output)
{
    private static readonly string[] Kinds = ["heading", "entry", "quotation", "list", "verse", "note", "table"];

    [Fact]
    public void Texts_of_all_kinds_are_read_as_a_reader_would()
    {
        var totals = Kinds.ToDictionary(k => k, _ => Measure.Zero);
        var table = new StringBuilder();
        foreach (var name in TextShelf.Names)
        {
            var (expected, found) = (Expected(name), Structure.Of(TextShelf.Of(name).Document));
            foreach (var kind in Kinds)
                totals[kind] += Measure.Of(expected.Where(l => Structure.Kind(l) == kind), found.Where(l => Structure.Kind(l) == kind));
            foreach (var missed in Missing(expected, found)) table.AppendLine(CultureInfo.InvariantCulture, $"  {name}: missed {missed}");
            foreach (var wrong in Missing(found, expected)) table.AppendLine(CultureInfo.InvariantCulture, $"  {name}: found {wrong}");
        }
        foreach (var kind in Kinds)
            table.AppendLine(CultureInfo.InvariantCulture, $"{kind,-10} expected {totals[kind].Expected,3} found {totals[kind].Found,3} precision {totals[kind].Precision:P0} recall {totals[kind].Recall:P0}");
        output.WriteLine(table.ToString());

        foreach (var kind in Kinds)
        {
            Assert.True(totals[kind].Precision >= 0.95, $"precision of {kind}\n{table}");
            Assert.True(totals[kind].Recall >= 0.9, $"recall of {kind}\n{table}");
        }
    }

    [Fact]
    public void There_are_texts_enough_to_measure_on() => Assert.True(TextShelf.Names.Count >= 12);

    private static List<string> Expected(string name) =>
        [.. File.ReadAllLines(Path.Combine(TextShelf.Folder, name + ".expected")).Where(l => l.Length > 0)];

    private static List<string> Missing(List<string> from, List<string> others)
    {
        var left = others.ToList();
        return [.. from.Where(l => !left.Remove(l))];
    }
}
