using System.Globalization;
using System.Text;
using Publish.Manuscript;
using Publish.Manuscript.Importing.Accounts;
using Publish.Model.Source;

namespace Publish.Corpus;

/// <summary>Counts of what was imported of real files, held to others' counts: an own one over a file's XML, and pandoc's, each of whose differences has a cause that is written down.</summary>
[Trait("Tier", "Corpus")]
public sealed class WitnessTests(ITestOutputHelper output)
{
    private static readonly string[] Kinds = ["words", "notes", "pictures", "links", "tables"];

    [Fact]
    public void Words_and_notes_are_those_that_stand_in_the_files_XML()
    {
        if (CorpusShelf.Folder is null) Assert.Skip("../shared/corpus is not here.");
        var (table, wrong) = (new StringBuilder(), new List<string>());
        foreach (var path in Files(".docx", ".odt"))
        {
            var account = AccountOf(path);
            var (words, notes) = XmlCounts.Of(path);
            table.AppendLine(CultureInfo.InvariantCulture, $"{Path.GetFileName(path),-34} words {account.In.Words} of {words}, notes {account.In.Notes} of {notes}");
            if ((account.In.Words, account.In.Notes) != (words, notes) || !account.IsBalanced) wrong.Add(Path.GetFileName(path));
        }
        output.WriteLine(table.ToString());
        Assert.True(wrong.Count == 0, string.Join(", ", wrong) + "\n" + table);
    }

    [Fact]
    public void Words_and_notes_of_pages_and_e_books_are_those_of_their_elements()
    {
        if (CorpusShelf.Folder is null) Assert.Skip("../shared/corpus is not here.");
        Compare(Files(".html", ".htm", ".epub").Concat(Twins()), MarkupCounts.Of);
    }

    [Fact]
    public void Words_and_notes_of_a_library_are_those_that_its_own_program_shows()
    {
        if (CorpusShelf.Folder is null) Assert.Skip("../shared/corpus is not here.");
        Compare(Files(".muse").Where(path => File.Exists(Path.ChangeExtension(path, ".exp.html"))), path => MarkupCounts.Of(Path.ChangeExtension(path, ".exp.html")));
    }

    /// <summary>There are none in the corpus: those that pandoc writes of its other files.</summary>
    [Theory]
    [InlineData("fb2")]
    [InlineData("rtf")]
    public void Words_and_notes_of_what_another_program_writes_are_those_that_stand_in_it(string format)
    {
        if (CorpusShelf.Folder is null) Assert.Skip("../shared/corpus is not here.");
        if (Pandoc.Missing is { } missing) Assert.Skip(missing);
        var folder = Directory.CreateTempSubdirectory("publish-written").FullName;
        try
        {
            List<string> written = [];
            foreach (var path in Files(".docx", ".odt", ".epub"))
                if (Path.Combine(folder, Path.GetFileName(path) + "." + format) is var target && Pandoc.Write(path, target)) written.Add(target);
            Assert.True(written.Count > 20);
            Compare(written.Where(path => WrittenCounts.Of(path).Words > 0 && WrittenCounts.IsSound(path)), WrittenCounts.Of);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The texts' twins in HTML.</summary>
    private static IEnumerable<string> Twins() => Directory.EnumerateFiles(CorpusShelf.Folder!, "*.htm", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private void Compare(IEnumerable<string> files, Func<string, (int Words, int Notes)> count)
    {
        var (table, wrong) = (new StringBuilder(), new List<string>());
        foreach (var path in files)
        {
            var account = AccountOf(path);
            var (words, notes) = count(path);
            table.AppendLine(CultureInfo.InvariantCulture, $"{Path.GetFileName(path),-34} words {account.In.Words} of {words}, notes {account.In.Notes} of {notes}{(account.IsBalanced ? "" : ", and some words are gone unsaid")}");
            if ((account.In.Words, account.In.Notes) != (words, notes) || !account.IsBalanced) wrong.Add(Path.GetFileName(path));
        }
        output.WriteLine(table.ToString());
        Assert.True(wrong.Count == 0, string.Join(", ", wrong) + "\n" + table);
    }

    [Fact]
    public void Each_thing_that_is_fewer_in_the_zine_stands_in_the_account()
    {
        if (CorpusShelf.Folder is null) Assert.Skip("../shared/corpus is not here.");
        var silent = Files(".docx", ".odt", ".epub", ".html", ".htm", ".muse").Select(path => (Path: path, Account: AccountOf(path)))
            .Where(one => one.Account.Losses.IsEmpty && one.Account.In != one.Account.Out).Select(one => $"{Path.GetFileName(one.Path)}: {one.Account.In} {one.Account.Out}").ToList();
        Assert.True(silent.Count == 0, string.Join('\n', silent));
    }

    [Fact]
    public void Each_difference_from_pandoc_has_a_cause()
    {
        if (CorpusShelf.Folder is null) Assert.Skip("../shared/corpus is not here.");
        if (Pandoc.Missing is { } missing) Assert.Skip(missing);
        var known = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "pandoc.tsv")).Select(line => line.Split('\t')).Where(line => line.Length == 5).ToDictionary(line => (line[0], line[1]), line => $"{line[2]} {line[3]}");
        var (found, same) = (new Dictionary<(string, string), string>(), 0);
        foreach (var path in Files(".docx", ".odt", ".epub", ".html", ".htm", ".muse"))
        {
            if (Pandoc.Read(path, FormatOf(path)) is not { } theirs) continue;
            foreach (var (kind, ours, other) in Kinds.Zip(Numbers(AccountOf(path).Out), Numbers(theirs)))
                if (ours == other) same++;
                else found[(Path.GetFileName(path), kind)] = FormattableString.Invariant($"{ours} {other}");
        }
        output.WriteLine(FormattableString.Invariant($"{same} counts are the same, {found.Count} are not"));
        var news = found.Where(pair => known.GetValueOrDefault(pair.Key) != pair.Value).Select(pair => $"{pair.Key.Item1}\t{pair.Key.Item2}\t{pair.Value.Replace(' ', '\t')}\t(table: {known.GetValueOrDefault(pair.Key) ?? "none"})")
            .Concat(known.Where(pair => !found.ContainsKey(pair.Key)).Select(pair => $"{pair.Key.Item1}\t{pair.Key.Item2}\tis the same now, and stands in the table as {pair.Value}")).ToList();
        Assert.True(news.Count == 0, string.Join('\n', news));
    }

    private static IEnumerable<string> Files(params string[] ends) => Directory.EnumerateFiles(Path.GetDirectoryName(CorpusShelf.Folder)!, "*", SearchOption.AllDirectories)
        .Where(path => ends.Contains(Path.GetExtension(path)) && Path.GetFileName(Path.GetDirectoryName(path)) is "docx" or "odt" or "epub" or "html" or "muse")
        .Where(path => ends.Contains(Path.GetExtension(path)) && !path.EndsWith(".exp.html", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static string FormatOf(string path) => Path.GetExtension(path) is ".htm" ? "html" : Path.GetExtension(path)[1..];

    private static int[] Numbers(Counts counts) => [counts.Words, counts.Notes, counts.Pictures, counts.Links, counts.Tables];

    private static ImportAccount AccountOf(string path)
    {
        var said = new DiagnosticBag();
        var read = ManuscriptReader.Read(path, said);
        Assert.False(said.HasErrors, path);
        return read!.Account!;
    }
}
