using Publish.Manuscript;
using Publish.Model.Source;

namespace Publish.Tests.Manuscript.Drafting;

/// <summary>Real texts of .muse, HTML and EPUB: nothing is lost without a word, and what is written as Markdown is read back as it was.</summary>
public sealed class CorpusTests
{
    public static TheoryData<string> Files()
    {
        var data = new TheoryData<string>();
        foreach (var file in (SharedFiles.Find("corpus/index.tsv") is { } index ? Directory.EnumerateFiles(Path.GetDirectoryName(index)!, "*", SearchOption.AllDirectories) : []).Order(StringComparer.Ordinal))
            if (Path.GetExtension(file) is ".muse" or ".epub" or ".htm" || (file.EndsWith(".html", StringComparison.Ordinal) && Path.GetFileName(Path.GetDirectoryName(file)) == "html")) data.Add(file);
        if (data.Count == 0) data.Add("");
        return data;
    }

    [Theory, Trait("Tier", "Long")]
    [MemberData(nameof(Files))]
    public void What_is_read_is_accounted_for_and_read_back(string path)
    {
        Assert.SkipWhen(path.Length == 0, "The corpus of real texts is not beside the project");
        var diagnostics = new DiagnosticBag();
        var read = ManuscriptReader.Read(path, diagnostics);
        Assert.False(diagnostics.HasErrors);
        Assert.True(read!.Account!.IsBalanced, $"{read.Account.In} {read.Account.Out}");
        using var manuscript = new TempManuscript();
        foreach (var file in ManuscriptWriter.Write(read.Document)) manuscript.Write(file.Path, System.Text.Encoding.UTF8.GetBytes(file.Content));
        foreach (var picture in read.Pictures.Paths) manuscript.Write(picture, read.Pictures.Read(picture).ToArray());
        Assert.True(Placeless.Of(read.Document) == Placeless.Of(manuscript.Read().Document));
    }
}
