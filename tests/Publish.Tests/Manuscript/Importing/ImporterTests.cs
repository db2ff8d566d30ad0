using Publish.Manuscript;
using Publish.Manuscript.Importing;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Tests.Manuscript.Importing;

/// <summary>A kind of manuscript is one class and one registration: nothing else knows of it.</summary>
public sealed class ImporterTests
{
    private static readonly Importers WithLines = Importers.All.With(new LinesImporter());

    /// <summary>Every line is a paragraph.</summary>
    private sealed class LinesImporter : IImporter
    {
        public string Name => "a file of lines";

        public Seq<string> Extensions => [".lines", ".verse"];

        public string? InFolder(string name) => $"Build it by itself: publish build {name}";

        public Certainty? Recognise(ManuscriptPath path) =>
            path.Head.StartsWith("#lines\n"u8) ? Certainty.ByContent : Extensions.Contains(Path.GetExtension(path.Name)) ? Certainty.ByName : null;

        public ManuscriptFiles? Read(ManuscriptPath path, Importers importers, DiagnosticBag diagnostics)
        {
            var sources = new SourceSet();
            if (path.LoadText(sources, diagnostics) is not var (text, file)) return null;
            var lines = text.Content.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Select(line => (Block)new Paragraph([new Text(line) { Span = new(file, text.Content.IndexOf(line, StringComparison.Ordinal), line.Length) }]));
            var document = new Document(new() { Title = "Lines" }, new(), [new Section(1, null, Seq.Of(lines), [])], Glossary.None) { Sources = [text.Path] };
            return new(document, sources, new(), Path.GetDirectoryName(path.FullPath)!);
        }
    }

    [Theory]
    [InlineData("a.lines", "One\nTwo\n")]
    [InlineData("a.verse", "One\nTwo\n")]
    [InlineData("a.xyz", "#lines\nOne\nTwo\n")]
    [InlineData("a.txt", "#lines\nOne\nTwo\n")]
    public void A_file_is_recognised_by_its_name_or_its_first_bytes(string name, string content)
    {
        var (read, said) = Read((name, content), name);

        Assert.Empty(said);
        Assert.Equal(["One", "Two"], read!.Document.Body[0].Blocks.Select(block => ((Text)((Paragraph)block).Content[0]).Value));
    }

    [Theory]
    [InlineData("a.md", "# One\n\nTwo\n", "One")]
    [InlineData("a.markdown", "# One\n\nTwo\n", "One")]
    [InlineData("a.txt", "#title One\n\nTwo is a sentence.\n", "One")]
    public void The_kinds_that_were_there_are_read_as_before(string name, string content, string title) => Assert.Equal(title, Read((name, content), name).Read!.Document.Metadata.Title);

    [Fact]
    public void Without_it_such_a_file_is_refused()
    {
        using var manuscript = new TempManuscript(("a.lines", "One\n"));

        Assert.Equal($"A manuscript is {Importers.All.Endings}, and this is none of them", Assert.Single(manuscript.Read("a.lines").Diagnostics).Message);
    }

    [Fact]
    public void Messages_name_every_kind()
    {
        Assert.Equal($"A manuscript is {Importers.All.Endings[..Importers.All.Endings.LastIndexOf(" or ", StringComparison.Ordinal)]}, {Importers.All.Endings[(Importers.All.Endings.LastIndexOf(" or ", StringComparison.Ordinal) + 4)..^5]} or a .lines file, and this is none of them", Assert.Single(Read(("a.xyz", "x"), "a.xyz").Said).Message);
        Assert.Equal($"A manuscript is {WithLines.Endings}, and this is a LaTeX file", Assert.Single(Read(("a.tex", "\\documentclass{book}"), "a.tex").Said).Message);
        Assert.Equal($"Name {WithLines.Names}", Assert.Single(Read(("a.lines", "x"), "none.at.all").Said).Hint);
    }

    [Fact]
    public void A_folder_of_Markdown_says_what_becomes_of_one_that_lies_in_it()
    {
        var left = Assert.Single(Read([("zine.yaml", "title: T\n"), ("one.md", "One\n"), ("a.lines", "Two\n")], "").Said, said => said.Code == "ZP041");
        var named = Assert.Single(Read([("zine.yaml", "title: T\ncontents: [a.lines]\n"), ("a.lines", "Two\n")], "").Said, said => said.Code == "ZP025");

        Assert.Contains("\"a.lines\" is a file of lines: build it by itself: publish build a.lines", left.Hint, StringComparison.Ordinal);
        Assert.Equal("It is a file of lines. Build it by itself: publish build a.lines", named.Hint);
    }

    private static (ManuscriptFiles? Read, Seq<Diagnostic> Said) Read((string Path, string Content) file, string path) => Read([file], path);

    private static (ManuscriptFiles? Read, Seq<Diagnostic> Said) Read((string Path, string Content)[] files, string path)
    {
        using var manuscript = new TempManuscript(files);
        var said = new DiagnosticBag();
        return (ManuscriptReader.Read(Path.Combine(manuscript.Folder, path), WithLines, said), said.Sorted());
    }
}
