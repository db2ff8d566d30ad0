using System.Globalization;
using System.Text;

namespace Publish.Corpus;

/// <summary>Holds the reader of plain texts to real books whose answers stand in their HTML twins.</summary>
[Trait("Tier", "Corpus")]
public sealed class CorpusTests(ITestOutputHelper output)
{
    private static readonly string[] Classes = ["headings", "verse", "speakers", "notes", "entries", "emphasis", "items", "quotations"];

    [Fact]
    public void No_class_of_any_text_falls_below_its_floor()
    {
        if (CorpusShelf.Folder is null) Assert.Skip("../shared/corpus/text is not here.");
        var floors = Floors.Read();
        var table = new StringBuilder();
        var below = new List<string>();
        var sums = Classes.ToDictionary(c => c, _ => (Sum: 0.0, Count: 0));
        table.AppendLine("text      ms  " + string.Join("  ", Classes.Select(c => c.PadRight(16))));
        foreach (var name in CorpusShelf.Names)
        {
            var gold = Gold.Read(CorpusShelf.Twin(name));
            var found = Found.Read(CorpusShelf.Text(name));
            var headings = HeadingMatch.Of(gold.Headings, found.Headings);
            var row = new Dictionary<string, Measure>();
            if (!CorpusShelf.WithoutHeadings.Contains(name)) row["headings"] = headings.Measure;
            Add("verse", [.. gold.Verse.Where(line => !found.Signatures.Contains(line))], found.Verse, 20);
            Add("speakers", gold.Speakers, found.Speakers, 20);
            Add("notes", gold.Notes, found.Notes, 1);
            Add("entries", gold.Entries, found.Entries, 20);
            Add("emphasis", gold.Emphasis, found.Emphasis, 20);
            Add("items", gold.Items, found.Items, 5);
            Add("quotations", gold.Quotations, found.Quotations, 5);
            table.Append(CultureInfo.InvariantCulture, $"{name,-6} {found.Time.TotalMilliseconds,5:0}  ");
            foreach (var kind in Classes)
            {
                table.Append(row.TryGetValue(kind, out var measure) ? FormattableString.Invariant($"{measure.Precision:0.00} {measure.Recall:0.00} {measure.F1:0.00}").PadRight(18) : "-".PadRight(18));
                if (!row.ContainsKey(kind)) continue;
                sums[kind] = (sums[kind].Sum + measure.F1, sums[kind].Count + 1);
                if (measure.F1 < floors.GetValueOrDefault((name, kind)) - 0.0051) below.Add(string.Create(CultureInfo.InvariantCulture, $"{name} {kind}: {measure.F1:0.000}, floor {floors[(name, kind)]:0.00}"));
            }
            table.AppendLine(found.HoldsBoilerplate ? " BOILERPLATE" : "");
            if (!found.Balanced) below.Add(name + ": " + found.Account);
            if (found.HoldsBoilerplate) below.Add(name + ": the distributor's words stand in the text");
            if (Environment.GetEnvironmentVariable("CORPUS_WORST") is null) continue;
            table.AppendLine("    missed: " + string.Join(" | ", headings.Missed.Take(14))).AppendLine("    false: " + string.Join(" | ", headings.False.Take(14)));

            foreach (var (kind, expected, ours) in new[] { ("verse", gold.Verse, found.Verse), ("speakers", gold.Speakers, found.Speakers), ("notes", gold.Notes, found.Notes), ("entries", gold.Entries, found.Entries), ("emphasis", gold.Emphasis, found.Emphasis), ("items", gold.Items, found.Items), ("quotations", gold.Quotations, found.Quotations) })
                if (row.ContainsKey(kind)) table.AppendLine(CultureInfo.InvariantCulture, $"    {kind} missed: {Some(expected, ours)}\n    {kind} false: {Some(ours, expected)}");

            void Add(string kind, IReadOnlyList<string> expected, IReadOnlyList<string> ours, int fewest)
            {
                if (expected.Count >= fewest) row[kind] = Measure.OfBags(expected, ours);
            }
        }
        table.AppendLine("mean  " + string.Join("  ", Classes.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c} {sums[c].Sum / Math.Max(1, sums[c].Count):0.000}"))));
        output.WriteLine(table.ToString());
        if (Environment.GetEnvironmentVariable("CORPUS_TABLE") is { } path) File.WriteAllText(path, table.ToString());
        Assert.True(below.Count == 0, string.Join("\n", below) + "\n" + table);
    }

    private static string Some(IReadOnlyList<string> from, IReadOnlyList<string> others)
    {
        var left = others.CountBy(t => t).ToDictionary();
        return string.Join(" | ", from.Where(t => left.GetValueOrDefault(t) == 0 || left[t]-- == 0).Take(12));
    }
}

/// <summary>Where the corpus lies.</summary>
internal static class CorpusShelf
{
    /// <summary>Twins that do not mark their headings as such.</summary>
    public static IReadOnlySet<string> WithoutHeadings { get; } = new HashSet<string> { "12242", "1080", "25212", "5720", "17161" };

    public static string? Folder { get; } = Path.GetDirectoryName(Publish.Tests.SharedFiles.Find("corpus/text/120.txt"));

    public static IEnumerable<string> Names => Directory.GetFiles(Folder!, "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)).OrderBy(n => int.Parse(n, CultureInfo.InvariantCulture));

    public static string Text(string name) => Path.Combine(Folder!, name + ".txt");

    public static string Twin(string name) => Path.Combine(Folder!, name + "-h", name + "-h.htm");
}

/// <summary>The least that each text and class must reach, kept in <c>floors.tsv</c>. They only rise.</summary>
internal static class Floors
{
    public static Dictionary<(string Text, string Class), double> Read()
    {
        var floors = new Dictionary<(string, string), double>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "floors.tsv")))
            if (line.Split('\t') is [var text, var kind, var floor]) floors[(text, kind)] = double.Parse(floor, CultureInfo.InvariantCulture);
        return floors;
    }
}
