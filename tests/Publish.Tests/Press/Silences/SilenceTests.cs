using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Press;
using Publish.Press.Output;
using Publish.Raster.Screens;
using Publish.Tests.Manuscript;

namespace Publish.Tests.Press.Silences;

/// <summary>What somebody wished for in a whole zine, and what came of it.</summary>
public sealed class SilenceTests
{
    private static readonly byte[] Grey = PictureEncoder.Encode(new PixelPicture(64, 64, 1, [.. Enumerable.Range(0, 64 * 64).Select(i => (byte)(i % 64 * 4))], []), PictureFormat.Png);

    [Fact]
    public void A_treatment_belongs_to_a_showing_and_not_to_its_file()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\ncover: {picture: a.png, alt: A}\n"), ("01.md", "![A](a.png){.threshold}\n\n![A](a.png){.halftone}\n\n![A](a.png)\n"));
        manuscript.Write("a.png", Grey);
        var (plan, problems) = Planned(manuscript, "reading", "epub");
        Assert.DoesNotContain(problems, problem => problem.Message.Contains("treated", StringComparison.Ordinal));
        Assert.Equal(
            ["a-halftone.png Halftone", "a-threshold.png Threshold", "a.png None"],
            plan.Zine!.Pictures.Values.Select(picture => $"{picture.Path} {picture.Treatment}").Order(StringComparer.Ordinal));
        Assert.Equal(Grey, plan.Zine.ScreenPictures["a.png"].Bytes.ToArray());
        Assert.All(Publish.Model.Walking.Query.All<Publish.Model.Image>(plan.Zine.Model), image => Assert.Equal("a.png", image.Path));
    }

    [Fact]
    public void A_picture_that_is_shown_in_one_way_keeps_its_name()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\n"), ("01.md", "![A](a.png){.threshold}\n\n![A](a.png){.threshold}\n"));
        manuscript.Write("a.png", Grey);
        Assert.Equal("a.png", Assert.Single(Planned(manuscript, "epub").Plan.Zine!.Pictures).Key);
    }

    /// <summary>A photograph's working copy is known by the very picture: were it another on screens than in print, each would be decoded again.</summary>
    [Fact]
    public void A_picture_without_a_treatment_is_the_same_one_on_paper_and_on_screens()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\n"), ("01.md", "![A](a.png)\n"));
        manuscript.Write("a.png", Grey);
        var zine = Planned(manuscript, "reading", "epub").Plan.Zine!;
        Assert.Same(zine.Pictures["a.png"], zine.ScreenPictures["a.png"]);
    }

    [Theory]
    [InlineData("style: {classes: {loud: {size: 0pt}}}", "ZP501")]
    [InlineData("style: {text: {size: 900pt}}", "ZP501")]
    [InlineData("style: {classes: {two words: {weight: 700}}}", "ZP356")]
    [InlineData("style: {classes: {columns: {weight: 700}}}", "ZP357")]
    [InlineData("style: {classes: {quiet: {weight: 700}}}", "ZP358")]
    [InlineData("style: {classes: {loud: {weight: 700}}}", "")]
    [InlineData("classes: {loud: {weight: 700}}", "ZP013")]
    [InlineData("style: nope", "ZP923")]
    [InlineData("style: {base: nope}", "ZP923")]
    [InlineData("formats: [reading, nope]", "ZP920")]
    [InlineData("papers: [nope]", "ZP921")]
    public void A_setting_without_effect_is_said_where_it_stands(string settings, string code)
    {
        using var manuscript = new TempManuscript(("zine.yaml", $"title: T\nlanguage: en\n{settings}\n"), ("01.md", "# One\n\n[Words]{.loud}.\n"));
        var said = Planned(manuscript, "reading").Problems.Where(problem => problem.Code is "ZP501" or "ZP356" or "ZP357" or "ZP358" or "ZP013" or "ZP923" or "ZP920" or "ZP921").ToList();
        Assert.Equal(code, string.Join(' ', said.Select(problem => problem.Code).Distinct()).Replace("ZP356 ZP358", "ZP356", StringComparison.Ordinal));
        Assert.All(said, problem => Assert.True(problem.Span.Start > 20, problem.Message));
    }

    /// <summary>Whatever stands behind a key, and is not of its kind, is said once, and where it stands.</summary>
    [Theory]
    [InlineData("papers: []", "ZP369")]
    [InlineData("subtitle:", "ZP369")]
    [InlineData("inks: []", "ZP369")]
    [InlineData("for: []", "ZP369")]
    [InlineData("print: {}", "ZP369")]
    [InlineData("lint:", "ZP369")]
    [InlineData("lint: {a: off}", "ZP341")]
    [InlineData("lint: {ZL101: loud}", "ZP342")]
    [InlineData("lint: 5", "ZP340")]
    [InlineData("printer: [a, b]", "ZP980")]
    [InlineData("printer:", "ZP980")]
    [InlineData("for: offise", "ZP670")]
    [InlineData("for: [office, offise]", "ZP670")]
    [InlineData("print: {for: offise}", "ZP670")]
    [InlineData("for: riso\nprint: {for: office}", "ZP370")]
    [InlineData("glossary: [every]", "ZP014")]
    [InlineData("typography: [smart]", "ZP014")]
    [InlineData("glossary: {order: [a]}", "ZP014")]
    [InlineData("inside-cover: [a.png]", "ZP014")]
    [InlineData("poster-alt: {a: b}", "ZP014")]
    public void A_value_of_another_kind_is_said_once(string settings, string code)
    {
        using var manuscript = new TempManuscript(("zine.yaml", $"title: T\nlanguage: en\ndate: 2026-01-01\n{settings}\n"), ("01.md", "# One\n\nWords.\n"));
        string[] ofSettings = ["ZP014", "ZP015", "ZP242", "ZP340", "ZP341", "ZP342", "ZP369", "ZP370", "ZP670", "ZP679", "ZP980"];
        var said = Planned(manuscript, "booklet").Problems.Where(problem => ofSettings.Contains(problem.Code)).ToList();
        Assert.Equal(code, string.Join(' ', said.Select(problem => problem.Code)));
        Assert.All(said, problem => Assert.True(problem.Span.Start > 38, problem.Message));
    }

    [Fact]
    public void Of_two_inks_one_counts_and_an_ink_of_nothing_is_said_where_it_is_named()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\nlanguage: en\ninks: [black, red, teal]\n"), ("01.md", "# One\n\n[Words]{.ink-red .ink-teal} and words.\n"));
        var said = Made(manuscript, "reading").Problems.Where(problem => problem.Code is "ZP371" or "ZP638").ToList();
        Assert.Equal(["ZP638 teal", "ZP371 .ink-teal"], said.Select(problem => $"{problem.Code} {Typed(manuscript, problem)}"));
    }

    [Theory]
    [InlineData("[Words]{.ink-teal}", "riso", 1)]
    [InlineData("[Words]{.ink-red}", "riso", 1)]
    [InlineData("[Words]{.ink-red} [words]{.ink-teal}", "reading", 0)]
    public void An_idle_ink_is_said_once(string words, string edition, int times)
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\nlanguage: en\ninks: [black, red, teal]\n"), ("01.md", $"# One\n\n{words} and words.\n"));
        Assert.Equal(times, Made(manuscript, edition).Problems.Count(problem => problem.Code == "ZP638"));
    }

    [Fact]
    public void A_cover_without_its_title_is_said_where_the_picture_is_named()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\nlanguage: en\nstyle: overlap\ncover: {picture: a.png, alt: A}\n"), ("01.md", "# One\n\nWords.\n"));
        manuscript.Write("a.png", PictureEncoder.Encode(new PixelPicture(148, 210, 1, [.. Enumerable.Range(0, 148 * 210).Select(i => (byte)(i % 200))], []), PictureFormat.Png));
        Assert.StartsWith("{picture: a.png", Typed(manuscript, Assert.Single(Made(manuscript, "reading").Problems, problem => problem.Code == "ZP372")));
        manuscript.Write("a.png", Grey);
        Assert.DoesNotContain(Made(manuscript, "reading").Problems, problem => problem.Code == "ZP372");
    }

    private static string Typed(TempManuscript manuscript, Diagnostic problem) =>
        new Pressroom().Read(manuscript.Folder).Sources.Files[problem.Span.File - 1].Content.Substring(problem.Span.Start, problem.Span.Length);

    [Theory]
    [InlineData("epub", false)]
    [InlineData("reading", true)]
    public void Of_pages_that_nobody_sees_nothing_is_said(string edition, bool isSaid)
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\nlanguage: en\npage: a6\nblanks: [b.md]\n"), ("01.md", "# One\n\nWords.\n\n\\pagebreak\n\nWords.\n\n\\pagebreak\n\nWords.\n"), ("b.md", string.Concat(Enumerable.Repeat("Words of a page.\n\n\\pagebreak\n\n", 9))));
        var codes = Made(manuscript, edition).Problems.Select(problem => problem.Code).ToHashSet();
        Assert.Equal((isSaid, isSaid), (codes.Contains("ZP440"), codes.Contains("ZP244")));
    }

    [Theory]
    [InlineData("13pt", false)]
    [InlineData("18pt", true)]
    public void Type_of_sixteen_points_and_more_is_large_print_in_every_style(string size, bool isLarge)
    {
        using var manuscript = new TempManuscript(("zine.yaml", $"title: T\nstyle: chapbook\nsize: {size}\n"), ("01.md", "# One\n\nWords.\n"));
        var text = Planned(manuscript, "reading").Plan.Zine!.Style.Theme.Text;
        Assert.Equal((isLarge, !isLarge, isLarge), (text.Least.Points == 18, text.Italics, text.Spaced && !text.Hyphenate && !text.Justified));
    }

    [Fact]
    public void A_folder_of_pictures_has_pages_outside_of_them()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\ninside-cover: about.md\nblanks: [{picture: z.png, alt: Z}]\ncontents: [b.png]\n"), ("about.md", "Words about it.\n"));
        foreach (var name in (string[])["a", "b", "c", "d", "e", "z"]) manuscript.Write(name + ".png", Grey);
        var press = new Pressroom();
        var read = press.Read(manuscript.Folder, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(["ZP364"], read.Problems.Select(problem => problem.Code).Where(code => code is "ZP007" or "ZP041" or "ZP364" or "ZP747"));
        var body = read.Files!.Document.Body;
        Assert.Equal(["InsideCover", "Text", "Blank"], body.Select(section => section.Place.ToString()));
        Assert.Equal(3, body[1].Blocks.Count);
    }

    [Theory]
    [InlineData("style: {classes: {loud: {weight: 700}}}", false)]
    [InlineData("style: pamphlet", true)]
    public void A_div_may_be_called_as_a_class_of_the_style_is(string style, bool isSaid)
    {
        using var manuscript = new TempManuscript(("zine.yaml", $"title: T\n{style}\n"), ("01.md", "# One\n\n::: loud\nWords.\n:::\n"));
        Assert.Equal(isSaid, Planned(manuscript, "reading").Problems.Any(problem => problem.Code == "ZP110"));
    }

    [Theory]
    [InlineData("Words.\n\n![A](a.png){.full-page}\n", false)]
    [InlineData("| a |\n|---|\n| ![A](a.png){.full-page} |\n", true)]
    [InlineData("Words[^1].\n\n[^1]: Words.\n\n    ![A](a.png){.full-page}\n", true)]
    public void A_picture_in_a_note_has_no_page_to_itself(string markdown, bool isSaid)
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\n"), ("01.md", markdown));
        manuscript.Write("a.png", Grey);
        Assert.Equal(isSaid, Made(manuscript, "reading").Problems.Any(problem => problem.Code == "ZP366"));
    }

    [Theory]
    [InlineData("style:", "ZP367")]
    [InlineData("style: {}", "ZP367")]
    [InlineData("style: {base: {base: x}}", "ZP014")]
    [InlineData("style: {base: chapbook, faces: {text: no-such-face}}", "ZP525")]
    [InlineData("inside-cover: 01.md", "ZP007")]
    public void What_cannot_be_is_said_with_what_to_do(string settings, string code)
    {
        using var manuscript = new TempManuscript(("zine.yaml", $"title: T\n{settings}\n"), ("01.md", "# One\n\nWords.\n"));
        Assert.False(string.IsNullOrEmpty(Assert.Single(Made(manuscript, "reading").Problems, problem => problem.Code == code).Hint) && code != "ZP014");
    }

    [Fact]
    public void Settings_beside_a_file_that_is_built_alone_are_said()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\n"), ("01.md", "# One\n\nWords.\n"));
        Assert.Contains("ZP365", manuscript.Read("01.md").Codes, StringComparison.Ordinal);
        Assert.DoesNotContain("ZP365", manuscript.Read().Codes, StringComparison.Ordinal);
    }

    private static (Plan Plan, IReadOnlyList<Diagnostic> Problems) Planned(TempManuscript manuscript, params string[] editions)
    {
        var press = new Pressroom();
        var plan = press.Plan(press.Read(manuscript.Folder), new() { Only = [.. editions] }, cancellation: TestContext.Current.CancellationToken);
        return (plan, [.. plan.Problems]);
    }

    private static Made Made(TempManuscript manuscript, string edition)
    {
        var press = new Pressroom();
        return press.Make(press.Plan(press.Read(manuscript.Folder), new() { Only = [edition] }), new MemorySink(), cancellation: TestContext.Current.CancellationToken);
    }
}
