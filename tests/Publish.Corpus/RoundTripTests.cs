using System.Globalization;
using System.Text;
using Publish.Manuscript;
using Publish.Model;
using Publish.Model.Source;
using Publish.Tests.Manuscript;

namespace Publish.Corpus;

/// <summary>What is imported of real files, written as a manuscript and read again, is the same but for its places.</summary>
[Trait("Tier", "Corpus")]
public sealed class RoundTripTests(ITestOutputHelper output)
{
    [Fact]
    public void What_was_imported_is_read_back_from_the_manuscript_that_it_is_written_as()
    {
        if (CorpusShelf.Folder is null) Assert.Skip("../shared/corpus/text is not here.");
        var (tried, different) = (0, new StringBuilder());
        foreach (var path in Sources(Path.GetDirectoryName(CorpusShelf.Folder)!))
        {
            if (ManuscriptReader.Read(path, new DiagnosticBag()) is not { } read || (read.Document.Body.IsEmpty && read.Document.Glossary.IsEmpty)) continue;
            tried++;
            var expected = Outline(read.Document);
            var actual = Outline(ReadBack(read));
            if (expected != actual) different.AppendLine(Path.GetFileName(path)).AppendLine(Differences(expected, actual));
        }
        output.WriteLine(FormattableString.Invariant($"{tried} files"));
        Assert.True(different.Length == 0, different.ToString());
        Assert.True(tried > 120, "hardly a file could be read");
    }

    private static IEnumerable<string> Sources(string corpus)
    {
        string[] kinds = ["*.md", "*.txt", "*.muse", "*.htm", "*.html", "*.epub", "*.docx", "*.odt"];
        foreach (var kind in kinds)
            foreach (var file in Directory.GetFiles(corpus, kind, SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                if (!file.Contains(Path.Combine(corpus, "folders"), StringComparison.Ordinal) && Path.GetFileName(file) != "README.md" && !file.EndsWith(".exp.html", StringComparison.Ordinal)) yield return file;
        foreach (var folder in Directory.GetDirectories(Path.Combine(corpus, "folders")).Order(StringComparer.Ordinal)) yield return folder;
        var cases = Path.Combine(Path.GetDirectoryName(corpus)!, "cases");
        foreach (var part in (string[])["text", "formats", "folders"])
        {
            if (!Directory.Exists(Path.Combine(cases, part))) continue;
            foreach (var file in Directory.GetFiles(Path.Combine(cases, part), "*.*", part == "text" ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly).Order(StringComparer.Ordinal)) yield return file;
            if (part == "text") continue;
            foreach (var folder in Directory.GetDirectories(Path.Combine(cases, part)).Order(StringComparer.Ordinal)) yield return folder;
        }
    }

    /// <summary>All that a document says, a line each: its card, its sections, its glossary.</summary>
    private static string Outline(Document document)
    {
        var bare = Placeless.Of(document);
        var text = new StringBuilder();
        text.AppendLine(string.Join('\n', bare.Metadata.ToString().Split(", ")));
        text.AppendLine(string.Join(" / ", bare.Metadata.Contributors.Select(person => person.ToString())));
        text.AppendLine(DocumentOutline.Of(bare));
        text.AppendLine(DocumentOutline.Of(bare.Glossary.Introduction));
        foreach (var entry in bare.Glossary.Entries)
            text.AppendLine(CultureInfo.InvariantCulture, $"{entry.Id} {DocumentOutline.Of(entry.Term)} {string.Join(',', entry.Aliases)} {entry.CaseExact}").AppendLine(DocumentOutline.Of(entry.Definition));
        return text.ToString();
    }

    private static Document ReadBack(ManuscriptFiles read)
    {
        var folder = Directory.CreateTempSubdirectory("publish-round-trip").FullName;
        try
        {
            foreach (var file in ManuscriptWriter.Write(read.Document)) Write(folder, file.Path, Encoding.UTF8.GetBytes(file.Content));
            foreach (var picture in read.Pictures.Paths) Write(folder, picture, read.Pictures.Read(picture).ToArray());
            return ManuscriptReader.Read(folder, new DiagnosticBag())!.Document;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Write(string folder, string name, byte[] bytes)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    private static string Differences(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var shown = new StringBuilder();
        for (var (i, count) = (0, 0); i < Math.Max(left.Length, right.Length) && count < 4; i++)
        {
            var (one, other) = (left.ElementAtOrDefault(i) ?? "", right.ElementAtOrDefault(i) ?? "");
            if (one == other) continue;
            count++;
            shown.AppendLine("   - " + Cut(one, other)).AppendLine("   + " + Cut(other, one));
        }
        return shown.ToString();
    }

    /// <summary>From a little before the first letter that differs.</summary>
    private static string Cut(string line, string other)
    {
        var at = line.AsSpan().CommonPrefixLength(other);
        return line.Substring(Math.Max(0, at - 60), Math.Min(line.Length - Math.Max(0, at - 60), 160));
    }
}
