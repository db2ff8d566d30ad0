using System.Globalization;
using System.Text.RegularExpressions;
using Publish.Model.Source;
using Publish.Press.Printing;
using Publish.Tests.Manuscript;

namespace Publish.Tests.Press.Paging;

/// <summary>A text that is too long for its sheet: the numbers are true, and what is advised does what it says.</summary>
public sealed partial class PagesOverTests
{
    private const string Mini = "scheme: minizine\npapers: [a4]\n";

    private static string Text(int paragraphs) => "# One\n\n" + MadePages.Prose(paragraphs);

    [Fact]
    public void What_fits_is_not_spoken_of()
    {
        using var manuscript = MadePages.Zine(Mini, Text(5));
        Assert.DoesNotContain(MadePages.Make(manuscript).Problems, problem => problem.Code == "ZP442");
    }

    [Theory, Trait("Tier", "Long")]
    [InlineData(Mini, 18)]
    [InlineData(Mini, 40)]
    [InlineData("scheme: french-fold\npapers: [letter]\n", 12)]
    public void The_pages_that_are_over_are_counted(string settings, int paragraphs)
    {
        using var manuscript = MadePages.Zine(settings, Text(paragraphs));
        var said = Over(manuscript)!;
        var pages = MadePages.Set(manuscript)!;
        var blanks = pages.Pages.Count(page => page.Items.IsEmpty);
        var numbers = Numbers().Matches(said.Message).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal([pages.Pages.Count - blanks, settings.Contains("mini", StringComparison.Ordinal) ? 8 : 4], numbers[..2]);
        Assert.Equal(numbers[0] - numbers[1], numbers[2]);
        Assert.Equal(Assert.Single(MadePages.Make(manuscript).Zine!.Printed, facts => facts.Part == PrintPart.Sheets).Sheets, numbers[3]);
    }

    /// <summary>The number of pages that leaves it so has as many sheets and blanks as were said, and nothing is said any more.</summary>
    [Fact, Trait("Tier", "Long")]
    public void As_many_pages_as_are_advised_are_made()
    {
        using var manuscript = MadePages.Zine(Mini, Text(18));
        var advice = Leaves().Match(Over(manuscript)!.Hint!).Groups;
        using var mended = MadePages.Zine(Mini + $"pages: {advice[1].Value}\n", Text(18));
        Assert.Null(Over(mended));
        Assert.Equal(advice[2].Value, Assert.Single(MadePages.Make(mended).Zine!.Printed, facts => facts.Part == PrintPart.Sheets).Sheets.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(advice[1].Value, MadePages.Set(mended)!.Pages.Count.ToString(CultureInfo.InvariantCulture));
    }

    [Theory, Trait("Tier", "Long")]
    [InlineData(18)]
    [InlineData(60)]
    public void The_scheme_that_is_advised_holds_it_at_the_same_size(int paragraphs)
    {
        using var manuscript = MadePages.Zine(Mini, Text(paragraphs));
        var scheme = Scheme().Match(Over(manuscript)!.Hint!).Groups[1].Value;
        using var mended = MadePages.Zine($"scheme: {scheme}\npapers: [a4]\n", Text(paragraphs));
        Assert.Null(Over(mended));
        Assert.Equal(MadePages.Size(MadePages.Set(manuscript)!), MadePages.Size(MadePages.Set(mended)!));
    }

    /// <summary>Where smaller pictures are advised, they bring it to one sheet as they are written.</summary>
    [Fact, Trait("Tier", "Long")]
    public void Pictures_as_small_as_is_advised_bring_it_to_one_sheet()
    {
        var advised = 0;
        for (var sentences = 6; sentences <= 8; sentences++)
        {
            using var manuscript = Drawn(Pictured(sentences, ""));
            if (Over(manuscript) is not { } said || Width().Match(said.Hint!) is not { Success: true } width) continue;
            using var mended = Drawn(Pictured(sentences, width.Value));
            Assert.Null(Over(mended));
            Assert.Equal(8, MadePages.Set(mended)!.Pages.Count);
            advised++;
        }

        Assert.True(advised > 0);
    }

    /// <summary>A few lines too many: closer lines help, and are advised just where they do.</summary>
    [Fact, Trait("Tier", "Long")]
    public void Closer_lines_that_are_advised_bring_it_to_one_sheet()
    {
        var (advised, refused) = (0, 0);
        for (var sentences = 34; sentences <= 40; sentences++)
        {
            var text = "# One\n\n" + string.Concat(Enumerable.Repeat(MadePages.Sentence, sentences));
            using var manuscript = MadePages.Zine(Mini, text);
            if (Over(manuscript) is not { } said) continue;
            using var mended = MadePages.Zine(Mini + "pages: 8\n", text);
            var fits = Over(mended) is null;
            Assert.Equal(fits, said.Hint!.Contains("pages: 8,", StringComparison.Ordinal));
            if (fits) advised++;
            else refused++;
        }

        Assert.True(advised > 0 && refused > 0, $"{advised} {refused}");
    }

    private static string Pictured(int sentences, string attributes) => "# One\n\n" + string.Join("\n\n", Enumerable.Range(1, 4).Select(i => $"{string.Concat(Enumerable.Repeat(MadePages.Sentence, sentences))}\n\n![Picture {i}](p{i}.png){attributes}"));

    private static TempManuscript Drawn(string text)
    {
        var manuscript = MadePages.Zine(Mini, text);
        for (var i = 1; i <= 4; i++) manuscript.WithPicture($"p{i}.png", 900, 700);
        return manuscript;
    }

    private static Diagnostic? Over(TempManuscript manuscript) => MadePages.Check(manuscript).Problems.SingleOrDefault(problem => problem.Code == "ZP442");

    [GeneratedRegex(@"\d+")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"pages: (\d+) leaves it at (\d+) sheets")]
    private static partial Regex Leaves();

    [GeneratedRegex(@"scheme: (\S+) ")]
    private static partial Regex Scheme();

    [GeneratedRegex(@"\{width=\d+%\}")]
    private static partial Regex Width();
}
