using Publish.Manuscript;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Tests.Manuscript.Importing;

/// <summary>What is read of other programs' files is written as Markdown and read back the same. With real files, where those are at hand.</summary>
public sealed class CorpusRoundTripTests
{
    [Theory]
    [InlineData("docx", "*.docx")]
    [InlineData("odt", "*.odt")]
    public void Every_file_is_balanced_and_comes_back(string folder, string pattern)
    {
        var index = SharedFiles.Find("corpus/index.tsv");
        if (index is null) Assert.Skip("no ../shared/corpus");
        var path = Path.Combine(Path.GetDirectoryName(index)!, folder);
        var wrong = new List<string>();
        foreach (var file in Directory.GetFiles(path, pattern).Order(StringComparer.Ordinal))
        {
            var said = new DiagnosticBag();
            var read = ManuscriptReader.Read(file, said);
            if (read is null || said.HasErrors || !read.Account!.IsBalanced) wrong.Add($"{Path.GetFileName(file)}: {string.Join("; ", said.Sorted().Select(one => one.Message))}");
            else if (RoundTrip.Difference(read) is { } difference) wrong.Add($"{Path.GetFileName(file)}\n{difference}");
        }
        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong));
    }
}

/// <summary>Writes a manuscript into a folder, and reads that.</summary>
internal static class RoundTrip
{
    /// <summary>Null where both say the same.</summary>
    public static string? Difference(ManuscriptFiles read)
    {
        using var manuscript = new TempManuscript();
        var written = ManuscriptWriter.Write(read.Document);
        foreach (var file in written) manuscript.Write(file.Path, System.Text.Encoding.UTF8.GetBytes(file.Content));
        foreach (var picture in read.Pictures.Paths) manuscript.Write(picture, read.Pictures.Read(picture).ToArray());
        var back = manuscript.Read();
        if (back.Diagnostics.Any(one => one.Severity == Severity.Error)) return string.Join('\n', back.Diagnostics.Select(one => $"{one.Code} {one.Message}")) + string.Join("\n----\n", written.Select(one => one.Content));
        var (expected, actual) = (Placeless.Of(read.Document), Placeless.Of(back.Document));
        if (expected == actual) return null;
        var (left, right) = ((DocumentOutline.Of(expected) + Entries(expected)).Split('\n'), (DocumentOutline.Of(actual) + Entries(actual)).Split('\n'));
        for (var i = 0; i < Math.Max(left.Length, right.Length); i++)
            if (left.ElementAtOrDefault(i) != right.ElementAtOrDefault(i)) return $"line {i}: {left.ElementAtOrDefault(i)}\n{right.ElementAtOrDefault(i)}\n----\n{string.Join("\n----\n", written.Select(one => one.Content))}";
        return $"they look the same, and are not: {expected.Metadata}\n{actual.Metadata}";
    }

    private static string Entries(Document document) => string.Concat(document.Glossary.Entries.Select(entry => $"\nentry {entry.Id} {DocumentOutline.Of(entry.Term)}: {DocumentOutline.Of(entry.Definition)}"));
}
