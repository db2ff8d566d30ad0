using Publish.Fonts;
using Publish.Model;
using Publish.Tests.Typesetting.Flow;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Assembly;
using Publish.Typesetting.Imposition.Assembly.Testing;
using Publish.Typesetting.Imposition.Schemes;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs.Hyphenation;

namespace Publish.Tests.Typesetting.Imposition.Assembly;

public sealed class AssemblySheetTests
{
    private static readonly FontLibrary Fonts = new(Path.Combine(Zine.Root(), "styles", "fonts"));
    private static readonly Hyphenator Hyphens = new("");
    private static readonly Rect Trim = new(Length.Zero, Length.Zero, Length.Mm(105), Length.Mm(148));

    public static TheoryData<string, string> SchemesAndLanguages => new(
        from scheme in SchemeCatalogue.Names
        from language in (string[])["en", "de", "fr", "es"]
        select (scheme, language));

    [Theory]
    [MemberData(nameof(SchemesAndLanguages))]
    public void Every_scheme_is_explained_in_every_language_with_nothing_left_to_fill_in(string scheme, string language)
    {
        var sheet = Make(scheme, 24, language);
        var words = string.Join(' ', sheet.Pages.SelectMany(Words));
        Assert.DoesNotContain('{', words);
        Assert.Contains("zine-sheets.pdf", words.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.True(sheet.Pages.Sum(page => page.Items.OfType<PlacedPageItem>().Count()) > 0, "There is no thumbnail");
    }

    [Theory]
    [MemberData(nameof(SchemesAndLanguages))]
    public void Nothing_stands_beyond_the_paper_or_over_the_table(string scheme, string language)
    {
        foreach (var page in Make(scheme, 48, language).Pages)
        {
            Assert.All(page.Items.OfType<TextItem>(), text => Assert.InRange(text.Origin.Y.Millimetres, 10, page.Trim.Height.Millimetres - 12));
            Assert.All(page.Items.OfType<PathItem>(), path => Assert.All(path.Steps.Where(step => step.Verb != PathVerb.Close), step => Assert.InRange(step.A.X.Millimetres, 8, page.Trim.Width.Millimetres - 8)));
        }
    }

    [Fact]
    public void The_steps_differ_from_scheme_to_scheme()
    {
        Assert.Contains("two staples through the fold", Said("saddle"), StringComparison.Ordinal);
        Assert.Contains("push them together", Said("minizine"), StringComparison.Ordinal);
        Assert.Contains("Lay the upper part on the lower", Said("quarter"), StringComparison.Ordinal);
        Assert.Contains("Sew through the folds", Said("signatures"), StringComparison.Ordinal);
        Assert.Contains("to and fro", Said("accordion"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_behind_page_1_is_named_for_who_looks_through_the_sheet()
    {
        Assert.Contains("page 2 must be right behind page 1", Said("saddle"), StringComparison.Ordinal);
        Assert.Contains("page 16 must be right behind page 1", Said("accordion-2"), StringComparison.Ordinal);
    }

    /// <summary>The other order needs the other way, and the page says both: whoever prints need not be who made the files.</summary>
    [Theory]
    [InlineData(FeedingOrder.FirstSheetFirst, FlipEdge.Short, "Turn the whole stack over", "going in last", "lay the stack in as it came out")]
    [InlineData(FeedingOrder.FirstSheetFirst, FlipEdge.Long, "Turn the whole stack over", "going in first again", "in reverse order")]
    [InlineData(FeedingOrder.LastSheetFirst, FlipEdge.Short, "neither turned over nor sorted", "going in last", "turn the stack over")]
    public void The_stack_is_put_back_as_the_backs_are_ordered(FeedingOrder feeding, FlipEdge flip, params string[] said)
    {
        var words = Told(Apart(feeding, flip, "en"));
        Assert.All(said, part => Assert.Contains(part, words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("es")]
    public void Fronts_and_backs_are_explained_with_nothing_left_to_fill_in_and_on_the_paper(string language)
    {
        foreach (var feeding in Enum.GetValues<FeedingOrder>())
        {
            var sheet = Apart(feeding, FlipEdge.Short, language);
            Assert.DoesNotContain('{', Told(sheet));
            Assert.Contains("backs.pdf", Told(sheet), StringComparison.Ordinal);
            foreach (var page in sheet.Pages)
                Assert.All(page.Items.OfType<TextItem>(), text => Assert.InRange(text.Origin.Y.Millimetres, 10, page.Trim.Height.Millimetres - 12));
        }
    }

    [Fact]
    public void A_zine_that_is_bound_at_the_right_is_folded_the_other_way_round()
    {
        Assert.Contains("Fold the left half behind the right", Said("french-fold"), StringComparison.Ordinal);
        Assert.Contains("Fold the right half behind the left", Said("french-fold", Binding.Right), StringComparison.Ordinal);
        Assert.Contains("5 mm from the right edge", Said("cut-stack", Binding.Right), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("letter", "20 lb", "80 g")]
    [InlineData("tabloid", "20 lb", "80 g")]
    [InlineData("a4", "80 g/m²", "lb")]
    public void Paper_is_weighed_as_it_is_sold(string paper, string said, string other)
    {
        foreach (var language in (string[])["en", "de", "fr", "es"])
        {
            var words = Told(Of(Paper.Find(paper)!, PrintedAs.TwoSided, language)).Replace('\u00A0', ' ');
            Assert.Contains(said, words);
            Assert.DoesNotContain(other + " ", words);
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("es")]
    public void A_run_by_drums_is_told_as_one(string language)
    {
        var words = Told(Of(Paper.A4, PrintedAs.Plates, language)).Replace("- ", "-");
        var (light, dark) = (words.IndexOf("yellow", StringComparison.Ordinal), words.IndexOf("black", StringComparison.Ordinal));
        Assert.InRange(light, 1, dark);
        foreach (var word in (string[])["SHORT", "KURZE", "COURT", "CORTO", "80 g/m²", "office paper folds"]) Assert.DoesNotContain(word, words);
        Assert.Contains("yellow 2–4, 6.", words);
        // Five sheets a pass, two inks, two sides: 20 more on each of the four sheets.
        Assert.Contains(" 20 ", words);
        Assert.Contains(" 84 ", words);
    }

    private static PagedDocument Of(Paper paper, PrintedAs printed, string language)
    {
        var (reading, kind) = (Reading(16, language), SaddleStitch.Scheme);
        var imposed = Imposer.Impose(reading, new(kind, kind.SheetFor(paper.Size, Trim.Size)) { Scale = PageScale.Fit }, new());
        Seq<DrumFile> plates = printed == PrintedAs.Plates ? [new("yellow", "zine-y.pdf") { White = [2, 3, 4, 6] }, new("black", "zine-k.pdf")] : [];
        return AssemblySheet.Make(reading.Metadata, [new("zine-sheets.pdf", printed, paper, imposed, 16, reading.Pages[0]) { CoverFileName = null, Plates = plates }], Fonts, Hyphens);
    }

    /// <summary>A size that some pages have is not said of all; those are named where the files are listed.</summary>
    [Theory]
    [InlineData(943_787, "at 94.3", "(100")]
    [InlineData(1_000_000, "(100", "94.")]
    public void Pages_are_said_to_be_smaller_only_where_all_are(int others, string said, string other)
    {
        var reading = Reading(16, "en");
        var imposed = Imposer.Impose(reading, new(SaddleStitch.Scheme, SaddleStitch.Scheme.SheetFor(Paper.A4.Size, Trim.Size)) { Scale = PageScale.Fit }, new()) with
        {
            ScaleMillionths = 943_787,
            Scales = Seq.Of(Enumerable.Range(0, 16).Select(page => page == 3 ? 943_787 : others)),
        };
        var words = Told(AssemblySheet.Make(reading.Metadata, [new("zine-sheets.pdf", PrintedAs.TwoSided, Paper.A4, imposed, 16, reading.Pages[0])], Fonts, Hyphens)).Replace('\u00A0', ' ');
        Assert.Contains(said, words, StringComparison.Ordinal);
        Assert.DoesNotContain(other, words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_that_is_not_known_is_explained_in_English() =>
        Assert.Contains("sheets", Make("saddle", 16, "mi").Pages.SelectMany(Words));

    [Theory]
    [InlineData(297, 210, FlipEdge.Short, false)]
    [InlineData(297, 210, FlipEdge.Long, true)]
    [InlineData(210, 297, FlipEdge.Long, false)]
    [InlineData(210, 297, FlipEdge.Short, true)]
    public void The_test_sheets_front_stands_on_its_head_where_only_that_brings_both_arrows_one_way(int width, int height, FlipEdge edge, bool onHead)
    {
        var plan = new ImpositionPlan(SaddleStitch.Scheme, new(Length.Mm(width), Length.Mm(height)), edge);
        var test = PrinterTest.Make(new() { Title = "A Zine" }, plan, "A4", PrintedAs.TwoSided, null, Fonts, Hyphens);
        Assert.Equal(onHead, test.Pages[0].Items is [PlacedPageItem { Placement.QuarterTurns: 2 }]);
        Assert.Equal(edge, test.Preferences.Duplex);
        Assert.Equal(plan.Sheet, test.Pages[1].Media);
    }

    private static PagedDocument Apart(FeedingOrder feeding, FlipEdge flip, string language)
    {
        var reading = Reading(16, language);
        var kind = SaddleStitch.Scheme;
        var imposed = Imposer.Impose(reading, new(kind, kind.SheetFor(Paper.A4.Size, Trim.Size), flip) { Scale = PageScale.Fit }, new());
        return AssemblySheet.Make(reading.Metadata, [new("fronts.pdf", PrintedAs.FrontsAndBacks, Paper.A4, imposed, 16, reading.Pages[0]) { BacksFileName = "backs.pdf", Feeding = feeding }], Fonts, Hyphens);
    }

    private static PagedDocument Reading(int pages, string language) =>
        new(new() { Title = "A Zine", Language = language }, Seq.Of(Enumerable.Range(1, pages).Select(number => new Page(Trim.Size, Trim, Trim, $"{number}", []))), null, [], ViewerPreferences.None);

    private static PagedDocument Make(string scheme, int pages, string language, Binding binding = Binding.Left)
    {
        var reading = Reading(pages, language);
        var metadata = reading.Metadata;
        var kind = SchemeCatalogue.Find(scheme)!;
        var plan = new ImpositionPlan(kind, kind.SheetFor(Paper.A4.Size, Trim.Size)) { Scale = PageScale.Fit, Binding = binding };
        var test = kind.TwoSided ? new TestSheet("zine-test.pdf", PrinterTest.Make(metadata, plan, "A4", PrintedAs.TwoSided, null, Fonts, Hyphens)) : null;
        var toMake = new BookletToMake(
            "zine-sheets.pdf", kind.TwoSided ? PrintedAs.TwoSided : PrintedAs.OneSide, Paper.A4, Imposer.Impose(reading, plan, new()), pages, reading.Pages[0])
        { Test = test };
        return AssemblySheet.Make(metadata, [toMake], Fonts, Hyphens);
    }

    private static string Said(string scheme, Binding binding = Binding.Left) =>
        Told(Make(scheme, 16, "en", binding));

    private static string Told(PagedDocument sheet) => string.Join(' ', string.Join(' ', sheet.Pages.SelectMany(Words)).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Words(Page page) => page.Items.OfType<TextItem>().Select(PageDump.Words);
}
