using Publish.Manuscript;
using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Flow;

/// <summary>Small manuscripts in <c>Goldens/</c>, each beside the pages that it comes to, which somebody looked at: <c>tables.md</c> and <c>tables.pages.txt</c>.
/// What differs is written to <c>artifacts/goldens</c>, to be looked at and, where it is right, copied over the old one.</summary>
public class GoldenPageTests
{
    private static readonly string Folder = Path.Combine(Zine.Root(), "tests", "Publish.Tests", "Typesetting", "Flow", "Goldens");

    /// <summary>Small pages, so that a few words fill them.</summary>
    private static readonly Theme Small = Theme.Default with
    {
        Page = new() { Trim = new(Length.Mm(105), Length.Mm(148)), Inner = Length.Mm(13), Outer = Length.Mm(12), Head = Length.Mm(14), Foot = Length.Mm(14) },
    };

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Pages_look_as_they_did_when_somebody_looked_at_them(string name)
    {
        var golden = Path.Combine(Folder, name + ".pages.txt");
        var expected = File.Exists(golden) ? File.ReadAllText(golden).ReplaceLineEndings("\n") : "";
        var actual = PagesOf(Path.Combine(Folder, name + ".md"));
        if (actual == expected) return;
        var written = Path.Combine(Zine.Root(), "artifacts", "goldens");
        Directory.CreateDirectory(written);
        File.WriteAllText(Path.Combine(written, name + ".pages.txt"), actual);
        Assert.Equal(expected, actual);
    }

    private static string PagesOf(string path)
    {
        var bag = new DiagnosticBag();
        var document = Passes.Apply(ManuscriptReader.Read(path, bag)!.Document, bag);
        var picture = Zine.Picture("images/sheet.png", 600, 400);
        var paged = Zine.Set(document, Small, bag, Zine.Inputs(picture)).Paged;
        // The title page and the imprint are the same for all.
        return PageDump.Of(paged with { Pages = Seq.Of(paged.Pages.Skip(2)) });
    }
}
