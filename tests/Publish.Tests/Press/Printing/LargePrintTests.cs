using Publish.Press;
using Publish.Press.Output;
using Publish.Tests.Manuscript;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Tests.Press.Printing;

/// <summary>Large print by UKAAF's G003, the RNIB and the APH: 16 pt or more for everything, no italics, ragged, unhyphenated, paragraphs apart.</summary>
public sealed class LargePrintTests
{
    private const string Text = """
        # One *stressed* heading

        A word,^[A note with *stress*, `code` and H~2~O, long enough to need a second line of its own at the foot of the page.] then *emphasis*, **strong**, `code`, x^2^, [Ann]{.speaker}, [caps]{.smallcaps}.

        A second paragraph that is long enough to be broken into several lines, as paragraphs are, incomprehensibilities and internationalisations among its words.

        ## Two

        ::: letter
        Dear all, the whole of a letter is set in italics elsewhere.
        :::

        > A quotation.
        > -- Somebody

        | Head | Head |
        |--|--|
        | cell | *cell* |

        : A caption

        ```
        a line of typewriter text that is far too long for the page as it is, so that other styles make it smaller until it fits
        ```

        ::: verse
        A line
        [Another]{.direction}
        :::

        ### Three

        #### Four

        Term
        :   A definition.

        # Glossary

        Word
        :   What is said.
        """;

    [Theory]
    [InlineData("", 16)]
    [InlineData("size: 18pt\n", 18)]
    [InlineData("size: 20\n", 20)]
    [InlineData("size: 24 pt\n", 24)]
    public void Nothing_is_smaller_than_the_text_and_nothing_is_in_italics(string size, int points)
    {
        var pages = Set(size);
        var texts = pages.Pages.SelectMany(page => page.Items.OfType<TextItem>()).ToList();
        Assert.All(texts, text => Assert.True(text.Style.Size >= Length.Pt(points), $"{text.Style.Size.Points} pt: {PageDump.Words(text)}"));
        Assert.All(texts, text => Assert.False(text.Style.Face.IsItalic, PageDump.Words(text)));
        Assert.Contains(texts, text => text.Style.Face.Weight >= 700 && PageDump.Words(text).Contains("emphasis", StringComparison.Ordinal));
        Assert.DoesNotContain(texts, text => PageDump.Words(text).EndsWith('-'));
        Assert.Contains(texts, text => text.Style.Size == Length.Pt(points) && PageDump.Words(text) == "3");
    }

    /// <summary>The second paragraph begins where the first did, two lines below its last.</summary>
    [Fact]
    public void Paragraphs_stand_apart_and_are_not_indented()
    {
        var texts = Set("").Pages.SelectMany(page => page.Items.OfType<TextItem>()).ToList();
        var second = texts.FindIndex(text => PageDump.Words(text).StartsWith("A second", StringComparison.Ordinal));
        var first = texts.First(text => PageDump.Words(text).StartsWith("A word", StringComparison.Ordinal));
        Assert.Equal(first.Origin.X, texts[second].Origin.X);
        Assert.Equal(46, (double)(texts[second].Origin.Y - texts[second - 1].Origin.Y).Points, 0.5);
    }

    [Theory]
    [InlineData("", "a", new[] { "t-booklet-a3.pdf", "t-leaves-a4.pdf", "t-leaves-letter.pdf" }, new string[0])]
    [InlineData("papers: [a4]\n", "a", new[] { "t-leaves-a4.pdf" }, new[] { "ZP622" })]
    [InlineData("papers: [a3]\nsize: 24pt\n", "a", new[] { "t-booklet-a3.pdf" }, new string[0])]
    [InlineData("papers: [letter]\nsize: 24pt\n", "a", new[] { "t-leaves-letter.pdf" }, new[] { "ZP622" })]
    [InlineData("papers: [a4]\nprint: {scale: fit}\n", "a", new[] { "t-booklet-a4.pdf" }, new string[0])]
    [InlineData("for: office\npapers: [a4]\n", "a", new[] { "t-office-leaves-a4.pdf", "t-office-test-a4.pdf" }, new[] { "ZP622" })]
    public void Booklets_are_for_A3_and_smaller_sheets_are_single_leaves_at_actual_size(string settings, string text, string[] files, string[] codes)
    {
        using var manuscript = new TempManuscript(("zine.yaml", $"title: T\nstyle: large-print\n{settings}"), ("01.md", $"# One\n\n{text}\n"));
        var made = Make(manuscript.Folder);
        Assert.Equal(files, made.Zine!.Files.Select(file => file.Path));
        Assert.Equal(codes, made.Problems.Select(problem => problem.Code).Where(code => code is "ZP622"));
        if (!settings.Contains("fit", StringComparison.Ordinal)) Assert.All(made.Zine.Printed, facts => Assert.Equal(("", 1000), (facts.Scaling, facts.ScalePermille)));
        else Assert.EndsWith("the 16 pt type is 11.3 pt on paper", made.Zine.Printed[0].Scaling, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("style: large-print\nsize: 14pt\n", "ZP608")]
    [InlineData("size: 200pt\n", "ZP609")]
    [InlineData("size: huge\n", "ZP609")]
    public void A_size_that_cannot_be_is_said_at_its_place(string settings, string code)
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\n" + settings), ("01.md", "# One\n\nWords.\n"));
        var said = Assert.Single(Make(manuscript.Folder).Problems, problem => problem.Code == code);
        Assert.Equal(settings.IndexOf("size: ", StringComparison.Ordinal) + "title: T\nsize: ".Length, said.Span.Start);
    }

    /// <summary>Large print is large in any style, notes and folios too.</summary>
    [Theory]
    [InlineData("pamphlet", 18)]
    [InlineData("pamphlet", 24)]
    [InlineData("compact", 20)]
    public void Nothing_is_smaller_than_a_large_text_in_any_style(string style, int points)
    {
        using var manuscript = new TempManuscript(("zine.yaml", $"title: T\nauthors: Some Body\nstyle: {style}\nsize: {points}pt\n"), ("01.md", Text));
        var texts = Pages(manuscript.Folder).Pages.SelectMany(page => page.Items.OfType<TextItem>()).ToList();
        Assert.All(texts, text => Assert.True(text.Style.Size >= Length.Pt(points), $"{text.Style.Size.Points} pt: {PageDump.Words(text)}"));
        Assert.All(texts, text => Assert.False(text.Style.Face.IsItalic, PageDump.Words(text)));
    }

    /// <summary>Any style takes a size.</summary>
    [Fact]
    public void The_usual_style_at_another_size_is_all_of_that_size()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\nsize: 12pt\n"), ("01.md", "# One\n\nWords.^[A note.]\n"));
        var sizes = Pages(manuscript.Folder).Pages.SelectMany(page => page.Items.OfType<TextItem>()).ToLookup(PageDump.Words, text => Math.Round((double)text.Style.Size.Points, 2));
        Assert.Equal((12, 9.6), (sizes["Words."].First(), sizes["A note."].First()));
    }

    private static PagedDocument Set(string settings)
    {
        using var manuscript = new TempManuscript(("zine.yaml", $"title: A title of some length\nsubtitle: and easy\nauthors: Some Body\nlanguage: en-GB\nstyle: large-print\n{settings}"), ("01.md", Text));
        return Pages(manuscript.Folder);
    }

    private static PagedDocument Pages(string folder)
    {
        var press = new Pressroom();
        var plan = press.Plan(press.Read(folder, cancellation: TestContext.Current.CancellationToken), new() { Only = ["reading"] }, cancellation: TestContext.Current.CancellationToken);
        return press.SetPages(plan, null, TestContext.Current.CancellationToken).Pages!;
    }

    private static Made Make(string folder)
    {
        var press = new Pressroom();
        var plan = press.Plan(press.Read(folder, cancellation: TestContext.Current.CancellationToken), new() { Only = ["booklet"] }, cancellation: TestContext.Current.CancellationToken);
        return press.Make(plan, new MemorySink(), cancellation: TestContext.Current.CancellationToken);
    }
}
