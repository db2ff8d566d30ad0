using Publish.Model;
using Publish.Model.Source;
using Publish.Pdf;
using Publish.Press;
using Publish.Press.Unimposing;
using Publish.Tests.Cli;
using Publish.Tests.Pdf;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Pages;
using UglyToad.PdfPig;

namespace Publish.Tests.Press.Unimposing;

/// <summary>Files of sheets become files of pages: judged by another program's reading of the words on each.</summary>
public sealed class UnimposeTests
{
    private static readonly string[] Words = ["bread", "roses", "water", "salt", "paper", "ink", "thread", "stones"];

    public static TheoryData<string> Schemes => [.. SchemeCatalogue.Names];

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Sheets_that_say_what_lies_on_them_need_no_options(string scheme)
    {
        using var folder = Sheets(Reading(11), scheme, plan => plan with { Marks = PrinterMarks.Crop | PrinterMarks.Fold });
        var outcome = Run(folder);
        Assert.Empty(outcome.Problems);
        Assert.Equal((11, "the sheets say so"), (outcome.Made!.Pages, outcome.Made.Known));
        Assert.Equal(Enumerable.Range(1, 11).Select(Text), Texts(folder));
    }

    [Theory, Trait("Tier", "Long")]
    [MemberData(nameof(Schemes))]
    public void Sheets_that_say_nothing_come_back_by_their_scheme(string scheme)
    {
        using var folder = Sheets(Reading(11), scheme, plan => plan, says: false);
        var outcome = Run(folder, request => request with { As = request.As with { Scheme = scheme } });
        Assert.DoesNotContain(outcome.Problems, problem => problem.Code != "ZP736");
        Assert.Equal(Enumerable.Range(1, 11).Select(Text), Texts(folder));
    }

    [Theory, Trait("Tier", "Long")]
    [InlineData("saddle", 12)]
    [InlineData("saddle", 6)]
    [InlineData("signatures", 40)]
    [InlineData("quarter", 16)]
    [InlineData("minizine", 8)]
    [InlineData("cut-stack", 16)]
    [InlineData("2side", 8)]
    public void Numbers_on_the_pages_tell_the_scheme(string scheme, int pages)
    {
        using var folder = Sheets(Reading(pages, folios: true), scheme, plan => plan, says: false);
        var outcome = Run(folder);
        Assert.Equal(["ZP737"], outcome.Problems.Where(problem => problem.Code != "ZP736").Select(problem => problem.Code));
        Assert.Equal(Enumerable.Range(1, pages).Select(page => $"{Text(page)}{page}"), Texts(folder));
    }

    [Theory]
    [InlineData(FlipEdge.Long, Binding.Left, "saddle --flip long")]
    [InlineData(FlipEdge.Short, Binding.Right, "saddle --binding right")]
    public void However_they_are_flipped_and_held(FlipEdge flip, Binding binding, string found)
    {
        using var folder = Sheets(Reading(16, folios: true), "saddle", plan => plan with { Flip = flip, Binding = binding }, says: false);
        var outcome = Run(folder);
        Assert.Contains(found, Assert.Single(outcome.Problems).Message, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(1, 16).Select(page => $"{Text(page)}{page}"), Texts(folder));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void And_however_they_lie_in_their_file(int turns)
    {
        var imposed = Imposed(Reading(12, folios: true), "saddle", plan => plan).Paged;
        var media = imposed.Pages[0].Media;
        var corner = turns switch { 1 => new Point(media.Height, Length.Zero), 2 => new Point(media.Width, media.Height), _ => new Point(Length.Zero, media.Width) };
        var size = turns == 2 ? media : media.Turned;
        var area = new Rect(Length.Zero, Length.Zero, size.Width, size.Height);
        using var folder = new ScratchFolder();
        Write(folder, imposed with
        {
            Pages = Seq.Of(imposed.Pages.Select(side => new Page(size, area, area, side.Label,
                [new PlacedPageItem(Artifact.Layout, new LaidOutPage(side), new Placement(Placement.ActualSize, turns, corner), new(Length.Zero, Length.Zero, media.Width, media.Height))]))),
        });
        Assert.Contains("saddle", Assert.Single(Run(folder).Problems).Message, StringComparison.Ordinal);
        using var pdf = PdfDocument.Open(folder["pages.pdf"]);
        foreach (var page in pdf.GetPages())
        {
            // What was brought there as one stays one: only what is shown of it counts.
            var shown = page.Letters.Where(letter => letter.StartBaseLine is var at && at.X > 0 && at.X < page.Width && at.Y > 0 && at.Y < page.Height).Select(letter => letter.Value);
            Assert.Equal($"{Text(page.Number)}{page.Number}", string.Concat(shown).Replace(" ", "", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Without_numbers_nothing_is_guessed()
    {
        using var folder = Sheets(Reading(8), "saddle", plan => plan, says: false);
        var outcome = Run(folder);
        Assert.Equal(["ZP729"], outcome.Problems.Select(problem => problem.Code));
        Assert.Contains("--scheme saddle", outcome.Problems[0].Hint, StringComparison.Ordinal);
        Assert.Null(outcome.Made);
    }

    [Fact]
    public void Pages_in_their_order_are_no_sheets()
    {
        using var folder = new ScratchFolder();
        Write(folder, Reading(9, folios: true));
        Assert.Equal(["ZP730"], Run(folder).Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void A_scheme_never_has_half_a_sheet()
    {
        using var folder = Sheets(Reading(8), "saddle", plan => plan, says: false, sides: 3);
        Assert.Equal(["ZP731"], Run(folder, request => request with { As = request.As with { Scheme = "saddle" } }).Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Sheets_of_two_sizes_are_of_no_scheme()
    {
        using var folder = new ScratchFolder();
        var reading = Reading(4);
        var page = reading.Pages[0];
        Write(folder, reading with { Pages = [page, page with { Media = Paper.A4.Size }, page, page] });
        Assert.Equal(["ZP732"], Run(folder, request => request with { As = request.As with { Scheme = "saddle" } }).Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Pages_that_do_not_fit_their_places_are_refused()
    {
        using var folder = Sheets(Reading(8), "saddle", plan => plan, says: false);
        Assert.Equal(["ZP733"], Run(folder, request => request with
        {
            As = request.As with { Scheme = "saddle", Refine = plan => plan with { Scale = PageScale.ActualSize } },
            PageSize = Paper.A4.Size,
        }).Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Who_says_otherwise_than_the_sheets_is_told_so()
    {
        using var folder = Sheets(Reading(8), "saddle", plan => plan);
        var outcome = Run(folder, request => request with { As = request.As with { Scheme = "2side" } });
        Assert.Equal(["ZP734"], outcome.Problems.Select(problem => problem.Code));
        Assert.Equal([Text(8), Text(1), Text(2)], Texts(folder).Take(3));
    }

    [Fact]
    public void Fronts_alone_say_which_pages_are_elsewhere_and_with_their_backs_they_are_whole()
    {
        using var folder = new ScratchFolder();
        var imposed = Imposed(Reading(8), "saddle", plan => plan);
        Write(folder, imposed.Fronts);
        File.WriteAllBytes(folder["backs.pdf"], Exported.Of(imposed.Backs(FeedingOrder.LastSheetFirst), PdfOptions.Sheets).Bytes);
        var fronts = Run(folder);
        Assert.Equal(("ZP735", true), (fronts.Problems[0].Code, fronts.Problems[0].Message.Contains("2, 4-5, 7", StringComparison.Ordinal)));
        Assert.Empty(Run(folder, request => request with { Backs = folder["backs.pdf"] }).Problems);
        Assert.Equal(Enumerable.Range(1, 8).Select(Text), Texts(folder));
    }

    [Fact]
    public void Blanks_that_folding_added_go_and_stay_when_that_is_asked_for()
    {
        using var folder = Sheets(Reading(5), "saddle", plan => plan, says: false);
        var outcome = Run(folder, request => request with { As = request.As with { Scheme = "saddle" } });
        Assert.Equal((5, 3, "ZP736"), (outcome.Made!.Pages, outcome.Made.Blanks, outcome.Problems[0].Code));
        Assert.Equal(8, Run(folder, request => request with { As = request.As with { Scheme = "saddle" }, KeepsBlanks = true }).Made!.Pages);
    }

    [Fact]
    public void A_cover_goes_around()
    {
        using var folder = Sheets(Reading(8), "saddle", plan => plan);
        var cover = Imposed(Reading(4, first: 91), "saddle", plan => plan).Paged;
        File.WriteAllBytes(folder["cover.pdf"], Exported.Of(cover, PdfOptions.Sheets).Bytes);
        Assert.Equal(12, Run(folder, request => request with { Cover = folder["cover.pdf"] }).Made!.Pages);
        Assert.Equal([Text(91), Text(92), Text(1)], Texts(folder).Take(3));
        Assert.Equal([Text(8), Text(93), Text(94)], Texts(folder).Skip(9));
        File.WriteAllBytes(folder["cover.pdf"], File.ReadAllBytes(folder["sheets.pdf"]));
        Assert.Equal(["ZP738"], Run(folder, request => request with { Cover = folder["cover.pdf"] }).Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Spreads_between_pages_that_stand_alone_are_cut_in_two()
    {
        using var folder = new ScratchFolder();
        var imposed = Imposed(Reading(4), "2side", plan => plan).Paged;
        Page Alone(int number) => Reading(1, first: number).Pages[0] with { Media = new(imposed.Pages[0].Media.Width / 2, imposed.Pages[0].Media.Height) };
        Write(folder, imposed with { Pages = [Alone(90), .. imposed.Pages.Select(side => side with { Record = null }), Alone(99)] });
        Assert.Empty(Run(folder).Problems);
        Assert.Equal([Text(90), Text(1), Text(2), Text(3), Text(4), Text(99)], Texts(folder));
    }

    [Fact]
    public void What_was_done_for_a_printer_is_undone()
    {
        var imposed = Imposed(Reading(4), "saddle", plan => plan).Paged;
        var register = new Register(new(Length.Mm(3), -Length.Mm(2)), Length.Mm(0.5m));
        using var folder = new ScratchFolder();
        Write(folder, imposed with { Pages = Seq.Of(imposed.Pages.Select(side => side with { Register = register })) });
        Assert.Empty(Run(folder).Problems);
        using var plain = new ScratchFolder();
        Write(plain, imposed);
        Run(plain);
        using var straightened = PdfDocument.Open(folder["pages.pdf"]);
        using var asItWas = PdfDocument.Open(plain["pages.pdf"]);
        Assert.NotEmpty(straightened.GetPage(2).Letters);
        foreach (var (a, b) in straightened.GetPage(2).Letters.Zip(asItWas.GetPage(2).Letters))
            Assert.True(Math.Abs(a.StartBaseLine.X - b.StartBaseLine.X) < 0.02 && Math.Abs(a.StartBaseLine.Y - b.StartBaseLine.Y) < 0.02);
    }

    [Fact]
    public void The_same_sheets_give_the_same_bytes()
    {
        using var folder = Sheets(Reading(8), "saddle", plan => plan);
        Run(folder);
        var first = File.ReadAllBytes(folder["pages.pdf"]);
        Run(folder);
        Assert.Equal(first, File.ReadAllBytes(folder["pages.pdf"]));
    }

    [Theory, Trait("Tier", "Long")]
    [InlineData(0, true, "dark line")]
    [InlineData(20, true, "dark line", "1.1°", "1.2°")]
    [InlineData(-30, true, "dark line", "1.7°", "1.8°")]
    [InlineData(0, false, "white column")]
    [InlineData(30, false, "white column", "1.6°", "1.7°", "1.8°")]
    public void A_scan_of_an_open_zine_is_cut_at_its_fold_and_straightened(int skewTenths, bool isDark, string sign, params string[] degrees)
    {
        using var folder = new ScratchFolder();
        Write(folder, Scan(skewTenths / 10m, isDark));
        var outcome = Run(folder);
        Assert.Equal("ZP739", Assert.Single(outcome.Problems).Code);
        Assert.Contains(sign, outcome.Problems[0].Message, StringComparison.Ordinal);
        Assert.True(degrees.Length == 0 ? !outcome.Problems[0].Message.Contains('°', StringComparison.Ordinal) : degrees.Any(turned => outcome.Problems[0].Message.Contains(turned, StringComparison.Ordinal)), outcome.Problems[0].Message);
        Assert.Equal(2, outcome.Made!.Pages);
        using var pdf = PdfDocument.Open(folder["pages.pdf"]);
        Assert.Equal(0.52 * 400, pdf.GetPage(1).Width, 4.0);
        Assert.Equal(0.48 * 400, pdf.GetPage(2).Width, 4.0);
    }

    /// <summary>A grey picture of 400 points by 280 with a shadow at 52 of a hundred, leaning by so many millimetres on a hundred.</summary>
    private static byte[] Scan(decimal skew, bool isDark)
    {
        const int width = 800, height = 560;
        var pixels = new byte[width * height];
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
            {
                var away = Math.Abs(x - (0.52 * width) - ((double)skew / 100 * (y - (height / 2))));
                var line = y - ((double)-skew / 100 * (x - (width / 2))) + 1000;
                var isType = line % 20 is > 4 and < 12 && x is > 60 and < 740 && away > 50 && (x / 7) % 3 != 0;
                pixels[(y * width) + x] = (byte)(isType ? 60 : isDark && away < 8 ? 120 + (away * 14) : 235);
            }

        var pdf = new HandPdf { Box = "0 0 400 280" };
        var picture = pdf.AddStream(System.Text.Encoding.Latin1.GetString(pixels), $"/Type/XObject/Subtype/Image/Width {width}/Height {height}/BitsPerComponent 8/ColorSpace/DeviceGray");
        pdf.Page($"{pdf.AddStream("q 400 0 0 280 0 0 cm /I Do Q")} 0 R", $"/Resources<</XObject<</I {picture} 0 R>>>>");
        return pdf.Make();
    }

    private static UnimposeOutcome Run(ScratchFolder folder, Func<UnimposeRequest, UnimposeRequest>? with = null)
    {
        var request = new UnimposeRequest(new(folder["sheets.pdf"], "", Paper.A4) { Output = folder["pages.pdf"], Feeding = FeedingOrder.LastSheetFirst });
        return new Pressroom().Unimpose(with?.Invoke(request) ?? request, cancellation: TestContext.Current.CancellationToken);
    }

    private static ScratchFolder Sheets(PagedDocument reading, string scheme, Func<ImpositionPlan, ImpositionPlan> with, bool says = true, int sides = int.MaxValue)
    {
        var folder = new ScratchFolder();
        var paged = Imposed(reading, scheme, with).Paged;
        Write(folder, paged with { Pages = Seq.Of(paged.Pages.Take(sides).Select(side => says ? side : side with { Record = null })) });
        return folder;
    }

    private static ImposedDocument Imposed(PagedDocument reading, string name, Func<ImpositionPlan, ImpositionPlan> with)
    {
        var scheme = SchemeCatalogue.Find(name)!;
        var sheet = scheme.SheetFor(Paper.A4.Size, reading.Pages[0].Media);
        return Imposer.Impose(reading, with(new(scheme, sheet, ImpositionPlan.LikeALeaf(sheet))), new DiagnosticBag());
    }

    private static void Write(ScratchFolder folder, PagedDocument document) => File.WriteAllBytes(folder["sheets.pdf"], Exported.Of(document, PdfOptions.Sheets).Bytes);

    private static void Write(ScratchFolder folder, byte[] pdf) => File.WriteAllBytes(folder["sheets.pdf"], pdf);

    private static string Text(int page) => $"Page{Name(page)}{string.Concat(Enumerable.Range(page, 6).Select(word => Words[word * 7 % Words.Length]))}";

    /// <summary>In letters, so that it is no page number.</summary>
    private static string Name(int page) => string.Concat($"{page}".Select(digit => (char)('a' + digit - '0')));

    private static IEnumerable<string> Texts(ScratchFolder folder)
    {
        using var pdf = PdfDocument.Open(folder["pages.pdf"]);
        return [.. Enumerable.Range(1, pdf.NumberOfPages).Select(page => string.Concat(pdf.GetPage(page).Letters.Select(letter => letter.Value)).Replace(" ", "", StringComparison.Ordinal))];
    }

    private static PagedDocument Reading(int pages, bool folios = false, int first = 1)
    {
        var document = new HandSetDocument();
        for (var page = first; page < first + pages; page++)
        {
            if (page > first) document.NewPage();
            document.Paragraph($"Page {Name(page)}");
            document.Paragraph(string.Join(' ', Enumerable.Range(page, 6).Select(word => Words[word * 7 % Words.Length])));
            if (folios) document.Items.Add(document.Set(document.NewId(), $"{page}", new(Length.Mm(70), Length.Mm(195))));
        }

        return document.Make(tagged: false);
    }
}
