using Publish.Manuscript.PlainText;
using Publish.Model;
using Publish.Model.Source;
using Publish.Tests.Cli;

namespace Publish.Tests.Manuscript.PlainText;

/// <summary>Finds the texts that reading is measured on, and reads them.</summary>
internal static class TextShelf
{
    public static string Folder { get; } = Path.Combine(RepositoryRoot.Path, "tests", "Publish.Tests", "Manuscript", "PlainText", "Texts");

    /// <summary>Of the texts that have an expected outline beside them, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetFiles(Folder, "*.expected").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    public static Read Of(string name) => Read.File(Path.Combine(Folder, name + ".txt"));

    /// <summary>The essay lies outside of the repository; where it is not there the test is skipped.</summary>
    public static string EssayPath()
    {
        for (var folder = new DirectoryInfo(RepositoryRoot.Path); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "essays", "orderly-party.txt");
            if (File.Exists(path)) return path;
        }
        Assert.Skip("../shared/essays/orderly-party.txt is not here.");
        return "";
    }

    public static Read Essay(PlainTextChoices? choices = null) => Read.File(EssayPath(), choices);
}

/// <summary>A text and what it was read as.</summary>
internal sealed record Read(SourceText Text, PlainTextReading Reading, Seq<Diagnostic> Diagnostics)
{
    public Document Document => Reading.Document;

    public static Read File(string path, PlainTextChoices? choices = null) => Of(System.IO.File.ReadAllText(path), choices, Path.GetFileName(path));

    public static Read Of(string content, PlainTextChoices? choices = null, string name = "a.txt")
    {
        var text = new SourceText(name, content);
        var diagnostics = new DiagnosticBag();
        var reading = PlainTextReader.Read(text, 1, diagnostics, choices ?? new());
        return new(text, reading, diagnostics.Sorted());
    }

    /// <summary>The blocks of the first section, drawn.</summary>
    public string Blocks => Document.Body.IsEmpty ? "" : DocumentOutline.Of(Document.Body[0].Blocks);

    public string Outline => DocumentOutline.Of(Document);

    public int LineOf(Node node) => Text.Locate(node.Span.Start).Line;
}
