using Publish.Press;
using Publish.Press.Output;
using Publish.Tests.Manuscript;

namespace Publish.Tests.Press;

/// <summary>How another program makes zines. It stands in the architecture's page as it stands here.</summary>
public sealed class EmbeddingExample
{
    [Fact]
    public void A_program_makes_a_zine_in_ten_lines()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: Bread\nauthors: Wren Ash\nlanguage: en\n"), ("01.md", "# Flour\n\nSift it.\n"));
        Assert.Equal(["bread.pdf", "bread.epub"], MakeZine(manuscript.Folder, Console.Error, CancellationToken.None));
    }

    [Fact]
    public void And_hears_what_is_wrong()
    {
        var said = new StringWriter();
        Assert.Empty(MakeZine("nowhere", said, CancellationToken.None));
        Assert.StartsWith("Error ZP001", said.ToString(), StringComparison.Ordinal);
    }

    private static IEnumerable<string> MakeZine(string path, TextWriter screen, CancellationToken cancellation)
    {
        var press = new Pressroom();                                                     // one for many zines, and for several threads
        var manuscript = press.Read(path, cancellation: cancellation);                   // a folder, a Markdown file, a library's text
        var plan = press.Plan(manuscript, new() { Only = ["reading", "epub"] }, cancellation: cancellation); // what is made of it
        var sink = new MemorySink();                                                     // or new FolderSink("dist")
        var made = press.Make(plan, sink, new Progress<string>(), cancellation);
        foreach (var problem in made.Problems)
            screen.WriteLine($"{problem.Severity} {problem.Code}: {problem.Message}");
        return made.Zine?.Files.Select(file => file.Path) ?? [];                         // sink.Files[path] holds the bytes
    }
}
