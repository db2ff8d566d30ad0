using System.Text;
using Publish.Cli.Reporting;
using Publish.Model;
using Publish.Model.Source;
using Publish.Model.Walking;
using Publish.Press;
using Publish.Press.Building;
using Publish.Press.Editions;
using Publish.Press.Output;
using Publish.Tests.Cli;
using Publish.Tests.Cli.Reporting;
using Publish.Tests.Manuscript;

namespace Publish.Tests.Press.Editions;

/// <summary>An edition that the house does not have: all that a new one costs is its class and its place in the list.</summary>
public sealed class NewEditionTests : IDisposable
{
    private readonly ScratchFolder scratch = new();
    private readonly Pressroom press = new(new() { Editions = new([.. EditionList.House.All, new WordListEdition()]) });

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void It_is_asked_for_by_name_and_written()
    {
        var made = Make("title: Bread\n", ["WORDS"], out _);
        Assert.Equal(["bread-words.txt"], made.Files.Select(file => file.Path));
        Assert.Equal("Bread\nFlour\nSift it twice\n", File.ReadAllText(scratch["dist/bread-words.txt"]));
    }

    [Fact]
    public void It_is_named_among_the_formats_and_offered_where_one_is_mistyped()
    {
        Make("title: Bread\nformats: [reading, wrods]\n", [], out var problems);
        var problem = Assert.Single(problems, problem => problem.Code == "ZP920");
        Assert.Equal($"Was words meant? There are: {EditionList.House.Listed}, words.", problem.Hint);
        Assert.EndsWith(", words", press.Editions.Listed, StringComparison.Ordinal);
    }

    [Fact]
    public void The_zine_s_own_settings_ask_for_it_too() =>
        Assert.Equal(["bread.pdf", "bread-words.txt"], Make("title: Bread\nformats: [reading, words]\n", [], out _).Files.Select(file => file.Path));

    [Fact]
    public void It_stands_in_the_manifest_and_in_the_summary()
    {
        var made = Make("title: Bread\n", ["reading", "words"], out _);
        Assert.Equal(["reading", "words"], OutputManifest.Read(scratch["dist/bread.manifest.json"])!.Files.Select(file => file.Edition));
        var heard = new Heard();
        Summary.Write(made, heard.Screen);
        Assert.EndsWith($"  LIST   {Path.Combine(scratch["dist"], "bread-words.txt")} for an index\n", heard.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void It_explains_itself() => Assert.Equal("Every line that the zine has.", press.Editions.Explain("words"));

    private MadeZine Make(string settings, Seq<string> only, out Seq<Diagnostic> problems)
    {
        using var manuscript = new TempManuscript(("zine.yaml", settings), ("01.md", "# Flour\n\nSift it twice\n"));
        var made = press.Make(press.Plan(press.Read(manuscript.Folder), new() { Only = only }), new FolderSink(scratch["dist"]));
        problems = made.Problems;
        return made.Zine!;
    }

    private sealed class WordListEdition : Edition
    {
        public override string Name => "words";

        public override string Explanation => "Every line that the zine has.";

        public override IEnumerable<FileToMake> Files(Workshop shop)
        {
            var words = new StringBuilder(shop.Zine.Document.Metadata.Title).Append('\n');
            foreach (var text in Query.All<Text>(shop.Zine.Document))
                words.Append(text.Value).Append('\n');
            yield return new(this, "-words.txt", new("LIST", " for an index"), stream => stream.Write(Encoding.UTF8.GetBytes(words.ToString())));
        }
    }
}
