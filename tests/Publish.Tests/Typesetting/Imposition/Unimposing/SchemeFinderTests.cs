using System.Globalization;
using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Folding;
using Publish.Typesetting.Imposition.Unimposing;
using Publish.Typesetting.Pages;
using static Publish.Tests.Typesetting.Imposition.Unimposing.SeenSheets;

namespace Publish.Tests.Typesetting.Imposition.Unimposing;

/// <summary>However pages were imposed: what is found has every page where it really lies.</summary>
public sealed class SchemeFinderTests
{
    private static readonly IReadOnlyList<Scheme> All = SchemeCatalogue.All;

    public static TheoryData<string> Schemes => [.. SchemeCatalogue.Names.Where(name => name is not ("pages" or "repeat"))];

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Numbers_on_pages_tell_where_each_of_them_is(string name)
    {
        var scheme = SchemeCatalogue.Find(name)!;
        var plan = Plan(scheme);
        var imposed = Imposed(plan, 32);
        var finding = SchemeFinder.Find(Of(imposed, number => Page(number, Folio(number))), All);
        Recovers(imposed, finding);
        Assert.Equal(Sureness.Sure, finding.Sureness);
        Assert.Equal("32 of 32 page numbers follow each other so", finding.Why);
    }

    [Theory]
    [InlineData(Binding.Left, FlipEdge.Short, 0, "--scheme saddle")]
    [InlineData(Binding.Right, FlipEdge.Short, 0, "--scheme saddle --binding right")]
    [InlineData(Binding.Left, FlipEdge.Long, 0, "--scheme saddle --flip long")]
    [InlineData(Binding.Right, FlipEdge.Long, 0, "--scheme saddle --binding right --flip long")]
    [InlineData(Binding.Left, FlipEdge.Short, 1, "--scheme saddle")]
    [InlineData(Binding.Left, FlipEdge.Short, 2, "--scheme saddle")]
    [InlineData(Binding.Left, FlipEdge.Short, 3, "--scheme saddle")]
    public void However_it_is_held_and_flipped_and_lies_in_its_file(Binding binding, FlipEdge flip, int turns, string options)
    {
        var imposed = Imposed(Plan(SchemeCatalogue.Usual) with { Binding = binding, Flip = flip }, 16);
        var finding = SchemeFinder.Find([.. Of(imposed, number => Page(number, Folio(number))).Select(side => SideTurn.Of(side, turns))], All);
        Assert.Equal((options, (4 - turns) & 3), (finding.Guess!.Options, finding.QuarterTurns));
        Assert.Equal(flip == FlipEdge.Long, finding.Guess.IsFlippedOddly);
        Recovers(imposed, finding);
    }

    [Theory]
    [InlineData("{0}", 16)]
    [InlineData("– {0} –", 16)]
    [InlineData("[{0}]", 16)]
    [InlineData("p.{0}", 16)]
    [InlineData("P.{0}", 16)]
    [InlineData("·{0}·", 16)]
    [InlineData("10{0}", 16)]
    [InlineData("00{0}", 7)]
    public void Numbers_may_be_dressed_and_begin_wherever_they_like(string dress, int found)
    {
        var imposed = Imposed(Plan(SchemeCatalogue.Usual), 16);
        var finding = SchemeFinder.Find(Of(imposed, number => Page(number, string.Format(CultureInfo.InvariantCulture, dress, dress[0] is '1' ? $"{number:00}" : number))), All);
        Recovers(imposed, finding);
        Assert.StartsWith(found == 16 ? "16 of 16 page numbers" : "", finding.Why, StringComparison.Ordinal);
    }

    /// <summary>Numbers from 0, of five digits, below, or in words are none.</summary>
    [Theory]
    [InlineData("0")]
    [InlineData("-")]
    [InlineData("p.")]
    [InlineData("12345")]
    [InlineData("1st")]
    [InlineData("1.5")]
    public void What_is_no_number_of_a_page_is_none(string folio)
    {
        var finding = SchemeFinder.Find(Of(Imposed(Plan(SchemeCatalogue.Usual), 16), number => Page(number, folio, goesOn: false)), All);
        Assert.Null(finding.Guess);
        Assert.Equal("neither page numbers nor the text say in which order its pages are read", finding.Why);
        Assert.Equal("--scheme saddle", finding.Candidates[0]);
        Assert.InRange(finding.Candidates.Count, 2, 6);
        Assert.Equal(finding.Candidates.Count, finding.Candidates.Distinct().Count());
        Assert.False(finding.IsPlain || finding.IsNotImposed);
    }

    /// <summary>Where a sentence ends on a page the next begins with a capital: in any other order some would be broken off before one.</summary>
    [Theory]
    [InlineData("saddle")]
    [InlineData("minizine")]
    [InlineData("2side")]
    [InlineData("2x4x2")]
    public void Without_numbers_the_text_goes_on_from_page_to_page(string name)
    {
        var imposed = Imposed(Plan(SchemeCatalogue.Find(name)!), 32);
        // Signatures have most of their pages where a single stack has them, and are not told from it by this alone; others are as near to each other.
        var finding = SchemeFinder.Find(Of(imposed, number => Page(number, null)), [.. ((string[])["saddle", "minizine", "2x4x2", "2side", "pages"]).Select(one => SchemeCatalogue.Find(one)!)]);
        Recovers(imposed, finding);
        Assert.Equal((Sureness.Probably, $"no page numbers were found; so the text goes on from page to page, {Joins(32)} of {Joins(32)} times"), (finding.Sureness, finding.Why));
    }

    /// <summary>Four joins are enough to go by, and three might be so by chance.</summary>
    [Fact]
    public void A_text_that_goes_on_from_few_pages_decides_nothing()
    {
        var pages = Enumerable.Range(1, 12).First(number => Joins(number) == 4);
        var schemes = (string[])["2side", "saddle", "pages"];
        SchemeFinding Of(int count) => SchemeFinder.Find(SeenSheets.Of(Imposed(new(SchemeCatalogue.Find("pages")!, A5), count), number => Page(number, null)), [.. schemes.Select(one => SchemeCatalogue.Find(one)!)]);
        Assert.Equal((true, $"its text goes on from page to page (4 of 4 times)"), (Of(pages).IsPlain, Of(pages).Why));
        var fewer = Enumerable.Range(1, pages).Last(number => Joins(number) == 3);
        Assert.False(Of(fewer).IsPlain);
    }

    /// <summary>A line is a running head where a fifth of the pages have it, and more than one.</summary>
    [Fact]
    public void What_stands_once_is_no_running_head()
    {
        SheetView Side(string first) => new(A5, [], [new(first, new(Length.Mm(20), Length.Mm(30), Length.Mm(20), Length.Mm(4)), 0), new("end", new(Length.Mm(20), Length.Mm(60), Length.Mm(20), Length.Mm(4)), 0)], IsRead: true);
        var once = GridReading.Of([Side("Dawn"), Side("Noon"), Side("Dusk"), Side("Noon")], 1, 1);
        Assert.Equal(["Dawn", "", "Dusk", ""], Enumerable.Range(0, 4).Select(side => once.At(side, 0, 0).Opening));
    }

    /// <summary>A word belongs to the place in which its middle lies, and one that hangs over the sheet's edge to the place there: the sheet is 200 by 100 mm, two places by two.</summary>
    [Theory]
    [InlineData(10, 10, 20, 0, 0)]
    [InlineData(85, 10, 28, 0, 0)]
    [InlineData(88, 10, 28, 1, 0)]
    [InlineData(-30, 10, 20, 0, 0)]
    [InlineData(210, 10, 20, 1, 0)]
    [InlineData(10, 47, 20, 0, 0)]
    [InlineData(10, 49, 20, 0, 1)]
    [InlineData(10, 120, 20, 0, 1)]
    [InlineData(10, -20, 20, 0, 0)]
    public void A_word_is_where_its_middle_is(int x, int y, int width, int column, int row)
    {
        var word = new SheetWord("Word", new(Length.Mm(x), Length.Mm(y), Length.Mm(width), Length.Mm(4)), 0);
        var read = GridReading.Of([new SheetView(new(Length.Mm(200), Length.Mm(100)), [], [word], IsRead: true)], 2, 2);
        for (var i = 0; i < 4; i++) Assert.Equal((i % 2, i / 2) == (column, row) ? "Word" : "", read.At(0, i % 2, i / 2).Opening);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Pages_in_their_order_are_no_sheets(bool hasNumbers)
    {
        var why = hasNumbers ? "its pages bear their numbers in the order in which they are (12 of 12)" : $"its text goes on from page to page ({Joins(12)} of {Joins(12)} times)";
        var finding = SchemeFinder.Find(Of(Imposed(new(SchemeCatalogue.Find("pages")!, A5), 12), number => Page(number, hasNumbers ? Folio(number) : null)), All);
        Assert.Equal((true, true, why), (finding.IsPlain, finding.IsNotImposed, finding.Why));
    }

    /// <summary>A number on every fourth page is less to go by.</summary>
    [Theory]
    [InlineData(1, Sureness.Sure)]
    [InlineData(4, Sureness.Sure)]
    [InlineData(5, Sureness.Nearly)]
    [InlineData(8, Sureness.Nearly)]
    public void The_fewer_numbers_agree_the_less_it_is_sure(int every, Sureness sureness)
    {
        var imposed = Imposed(Plan(SchemeCatalogue.Usual), 16);
        var finding = SchemeFinder.Find(Of(imposed, number => Page(number, number % every == 0 ? Folio(number) : null, goesOn: false)), All);
        Recovers(imposed, finding);
        Assert.Equal(sureness, finding.Sureness);
    }

    [Fact]
    public void A_wrong_number_is_told_and_does_not_mislead()
    {
        var imposed = Imposed(Plan(SchemeCatalogue.Usual), 16);
        var finding = SchemeFinder.Find(Of(imposed, number => Page(number, number == 5 ? "77" : Folio(number))), All);
        Recovers(imposed, finding);
        Assert.Equal((Sureness.Nearly, "15 of 16 page numbers follow each other so"), (finding.Sureness, finding.Why));
    }

    /// <summary>Of years, prices and chapters that stand beside the folio it is the one that counts along with the pages.</summary>
    [Fact]
    public void Of_two_numbers_on_a_page_the_one_that_counts_along_is_its_own()
    {
        var imposed = Imposed(Plan(SchemeCatalogue.Usual), 16);
        var finding = SchemeFinder.Find(Of(imposed, number => Page(number, Folio(number)).Append(("1984", 100, 195))), All);
        Recovers(imposed, finding);
        Assert.Equal("16 of 16 page numbers follow each other so", finding.Why);
    }

    /// <summary>Words that lie across what would be the lines between pages: a poster, and no sheet of small pages.</summary>
    [Fact]
    public void Pages_are_not_where_words_would_be_cut_in_two()
    {
        var words = Enumerable.Range(0, 3).Select(i => new SheetWord("Poster", new(Length.Mm(60), Length.Mm(30 + i), Length.Mm(180), Length.Mm(150)), 0));
        var finding = SchemeFinder.Find([new SheetView(Paper.A4.Size.Turned, [], Seq.Of(words), IsRead: true)], All);
        Assert.True(finding.IsNotImposed, finding.Why);
        Assert.Equal("its words lie as on single pages, and not as pages on a sheet do", finding.Why);
    }

    [Theory]
    [InlineData("saddle", Binding.Left)]
    [InlineData("saddle", Binding.Right)]
    [InlineData("quarter", Binding.Left)]
    public void How_sheets_of_a_known_scheme_lie_is_seen_by_their_words(string name, Binding binding)
    {
        var plan = Plan(SchemeCatalogue.Find(name)!) with { Binding = binding };
        foreach (var flip in (FlipEdge[])[FlipEdge.Short, FlipEdge.Long])
            for (var turns = 0; turns < 4; turns++)
            {
                if (!plan.Scheme.TwoSided && flip != ImpositionPlan.LikeALeaf(plan.Sheet)) continue;
                var sides = Of(Imposed(plan with { Flip = flip }, 16), number => Page(number, null)).ConvertAll(side => SideTurn.Of(side, turns));
                var (found, edge) = SchemeFinder.LieOf(sides, plan.Scheme, binding, null);
                Assert.Equal(((4 - turns) & 3, flip), (found, edge));
                Assert.Equal((found, flip), SchemeFinder.LieOf(sides, plan.Scheme, binding, flip));
            }
    }

    [Fact]
    public void Where_nothing_is_seen_sheets_lie_as_somebody_says_or_like_leaves()
    {
        var empty = new SheetView(Paper.A4.Size.Turned, [], [], IsRead: true);
        Assert.Equal((0, FlipEdge.Short), SchemeFinder.LieOf([empty, empty], SchemeCatalogue.Usual, Binding.Left, null));
        Assert.Equal((0, FlipEdge.Long), SchemeFinder.LieOf([empty, empty], SchemeCatalogue.Usual, Binding.Left, FlipEdge.Long));
    }

    [Fact]
    public void What_is_neither_cut_nor_folded_may_be_printed_on_one_side()
    {
        var saddle = SchemeCatalogue.Usual;
        Assert.Same(saddle, SchemeFinder.Fitting(saddle, 6));
        Assert.Null(SchemeFinder.Fitting(saddle, 5));
        var beside = SchemeCatalogue.Find("2side")!;
        Assert.Same(beside, SchemeFinder.Fitting(beside, 4));
        if (beside.TwoSided) Assert.Equal(beside.OnOneSide(), SchemeFinder.Fitting(beside, 5));
        Assert.Null(SchemeFinder.Fitting(SchemeCatalogue.Find("cut-stack")!, 5));
    }

    /// <summary>Of schemes that can be told something: grids, panels, signatures, and whether backs are printed.</summary>
    [Theory]
    [InlineData("cut-stack", "--grid", "2x1 1x2 3x2 2x3 3x3 2x4 4x2 4x4")]
    [InlineData("accordion", "--panels", "2 3 5 6 8")]
    [InlineData("signatures", "--signature", "1 2 3 5 6 8")]
    public void What_a_scheme_was_told_is_found_too(string name, string option, string told)
    {
        var scheme = SchemeCatalogue.Find(name)!;
        foreach (var one in told.Split(' '))
        {
            var numbers = one.Split('x').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
            var grown = option switch { "--grid" => scheme.WithGrid(numbers[0], numbers[1]), "--panels" => scheme.WithPanels(numbers[0]), _ => scheme.WithSignatures(Gathering.Signatures(numbers[0])) };
            var imposed = Imposed(Plan(grown!), name == "signatures" ? 240 : 64);
            var finding = SchemeFinder.Find(Of(imposed, number => Page(number, Folio(number))), [scheme]);
            Assert.Equal($"--scheme {name} {option} {one}", finding.Guess?.Options);
            Recovers(imposed, finding);
        }
        var fronts = Imposed(Plan(SchemeCatalogue.Find("cut-stack")!.OnOneSide()!), 28);
        Assert.Equal("--scheme cut-stack --sides one", SchemeFinder.Find(Of(fronts, number => Page(number, Folio(number))), [SchemeCatalogue.Find("cut-stack")!]).Guess?.Options);
    }

    /// <summary>A back cover follows right behind the blanks that folding added; its number goes on where the text's ends.</summary>
    [Theory]
    [InlineData(13)]
    [InlineData(14)]
    [InlineData(15)]
    public void Blanks_before_the_back_cover_do_not_count(int pages)
    {
        var imposed = Imposed(Plan(SchemeCatalogue.Usual), pages);
        var finding = SchemeFinder.Find(Of(imposed, number => Page(number, Folio(number))), All);
        Recovers(imposed, finding);
        Assert.Equal((Sureness.Sure, $"{pages} of {pages} page numbers follow each other so"), (finding.Sureness, finding.Why));
    }

    private static int Joins(int pages) => Enumerable.Range(1, pages - 1).Count(number => !Ends(number));

    private static string Folio(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static ImpositionPlan Plan(Scheme scheme)
    {
        var sheet = scheme.SheetFor(Paper.A4.Size, A5);
        return new(scheme, sheet, ImpositionPlan.LikeALeaf(sheet)) { Scale = PageScale.Fit };
    }

    /// <summary>The sheets are planned as they were found to be, and every page lies where it does.</summary>
    private static void Recovers(ImposedDocument imposed, SchemeFinding finding)
    {
        Assert.True(finding.Guess is not null, finding.Why);
        var (sides, guess) = (imposed.Paged.Pages, finding.Guess);
        var plan = new ImpositionPlan(guess.Scheme, sides[0].Media, guess.Flip) { Binding = guess.Binding };
        var planned = SheetPlan.Of(plan, sides.Count, null, new DiagnosticBag())!;
        var last = sides.Max(side => side.Record!.Pages);
        for (var i = 0; i < sides.Count; i++)
            foreach (var place in sides[i].Record!.Places)
            {
                if (place.Page == last) continue;
                var middle = new Point(place.Trim.X + (place.Trim.Width / 2), place.Trim.Y + (place.Trim.Height / 2));
                var there = planned[i].Places.Where(other => middle.X > other.Trim.X && middle.X < other.Trim.Right && middle.Y > other.Trim.Y && middle.Y < other.Trim.Bottom).ToList();
                Assert.Equal([(place.Page, place.QuarterTurns)], there.Select(other => (other.Page, other.QuarterTurns)));
            }
    }
}
