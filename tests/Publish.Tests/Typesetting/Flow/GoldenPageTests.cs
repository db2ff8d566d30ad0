using Publish.Manuscript;
using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Flow;

/// <summary>Small manuscripts in <c>Goldens/</c>, each beside the pages that it comes to, which somebody looked at: <c>tables.md</c> and <c>tables.pages.txt</c>.</summary>
public class GoldenPageTests
{
    private const string Folder = "tests/Publish.Tests/Typesetting/Flow/Goldens";

    /// <summary>Small pages, so that a few words fill them.</summary>
    private static readonly Theme Small = Theme.Default with
    {
        Page = new() { Trim = new(Length.Mm(105), Length.Mm(148)), Inner = Length.Mm(13), Outer = Length.Mm(12), Head = Length.Mm(14), Foot = Length.Mm(14) },
    };

    /// <summary>Two columns want a wider one.</summary>
    private static readonly Theme Wide = Small with { Page = Small.Page with { Trim = new(Length.Mm(148), Length.Mm(105)) } };

    public static TheoryData<string> Names => [.. Directory.GetFiles(Path.Combine(Zine.Root(), Folder), "*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Pages_look_as_they_did_when_somebody_looked_at_them(string name)
    {
        Snapshot.Holds($"{Folder}/{name}.pages.txt", PagesOf(Path.Combine(Zine.Root(), Folder, name + ".md")));
    }

    private static string PagesOf(string path)
    {
        var bag = new DiagnosticBag();
        var document = Passes.Apply(ManuscriptReader.Read(path, bag)!.Document, bag);
        var picture = Zine.Picture("images/sheet.png", 600, 400);
        var paged = Zine.Set(document, path.EndsWith("parallel.md", StringComparison.Ordinal) ? Wide : Small, bag, Zine.Inputs(picture)).Paged;
        // The title page and the imprint are the same for all.
        return PageDump.Of(paged with { Pages = Seq.Of(paged.Pages.Skip(2)) });
    }
}
