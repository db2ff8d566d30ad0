using System.Text;
using Publish.Fonts;
using Publish.Manuscript;
using Publish.Model;
using Publish.Model.Source;
using Publish.Tests.Typesetting.Flow;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Assembly;
using Publish.Typesetting.Imposition.Files;
using Publish.Typesetting.Imposition.Folding;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs.Hyphenation;
using Publish.Typesetting.Printing;

namespace Publish.Tests.Typesetting.Imposition;

/// <summary>A scheme that is made here, or written down by a press, gets all that the others have, with nothing else touched.</summary>
public sealed class PressSchemeTests
{
    private const string Tall = """
        title: Tall pages
        when: For something tall.
        other-names: [narrow]
        sheet: 4x1
        making: [fold left behind, fold left behind]
        finish: open the folds
        """;

    private readonly DiagnosticBag bag = new();

    private static string Styles => Path.Combine(Zine.Root(), "styles");

    [Fact]
    public void A_scheme_that_nobody_has_seen_before_is_laid_drawn_named_and_explained()
    {
        var scheme = new Scheme
        {
            Name = "sextodecimo",
            Title = "one sheet folded four times",
            When = "For very small pages.",
            Sheet = new(4, 4),
            Making = new(Gathering.Each(1), [new Fold(SheetHalf.Upper), new Fold(SheetHalf.Left), new Fold(SheetHalf.Upper), new Fold(SheetHalf.Left)], Finish.OpenedFolds),
        };
        Assert.Equal(("sextodecimo", 32, 32, true), (scheme.FileStem, scheme.PageMultiple, scheme.QuirePages(64), scheme.HasBackCover));
        Assert.Equal(Enumerable.Range(1, 32), scheme.Sides(32).SelectMany(side => side.Cells.Select(cell => cell.Page)).Order());
        Assert.Equal("""
                        front                         back
            +------+------+------+------+ +------+------+------+------+
            |  r5  : r28  : r29  :  r4  | |  r3  : r30  : r27  :  r6  |
            +......+......+......+......+ +......+......+......+......+
            |  12  :  21  :  20  :  13  | |  14  :  19  :  22  :  11  |
            +......+......+......+......+ +......+......+......+......+
            |  r9  : r24  : r17  : r16  | | r15  : r18  : r23  : r10  |
            +......+......+......+......+ +......+......+......+......+
            |  8   :  25  :  32  :  1   | |  2   :  31  :  26  :  7   |
            +------+------+------+------+ +------+------+------+------+
            """, scheme.Drawing);
        var sheet = Explained(scheme, 64);
        Assert.Contains("Fold the upper half behind the lower", sheet, StringComparison.Ordinal);
        Assert.Contains("cut all the other folds open", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void A_press_writes_a_scheme_down()
    {
        var scheme = SchemeReader.Read("tall", Map(Tall), bag)!;
        Assert.Empty(bag.Sorted());
        Assert.Equal(("tall", "Tall pages", "narrow", 8), (scheme.Name, scheme.Title, scheme.OtherNames[0], scheme.PageMultiple));
        Assert.Equal(["4 5 8 1", "2 7 6 3"], scheme.Sides(8).Select(side => string.Join(' ', side.Cells.Select(cell => cell.Page))));
        Assert.Equal([(LineKind.Fold, 2), (LineKind.Spine, 1), (LineKind.Spine, 3)], scheme.Lines.Select(line => (line.Kind, line.At)));
        var words = Explained(scheme, 8);
        Assert.Contains("Fold the left half behind the right once more: page 1 is in front", words, StringComparison.Ordinal);
        Assert.Contains("cut all the other folds open", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zine_names_it()
    {
        var shelf = new SchemeShelf(() => [SchemeReader.Read("tall", Map(Tall), bag)!]);
        PrintSettings Read(string own) => PrintSettingsReader.Read("", Map(own), (_, _) => null, bag, shelf);
        Assert.Equal("tall", Read("scheme: Narrow").Scheme.Name);
        Assert.Equal("tall", PrintSchemes.Of(Read("scheme: tall\ngrid: 2x2\npanels: 3\nsignature: 4")).Name);
        Assert.Empty(bag.Sorted());
        Read("scheme: tal");
        Assert.Contains("\"tall\"", Assert.Single(bag.Sorted()).Hint, StringComparison.Ordinal);
        Assert.Contains("tall – Tall pages", SchemeCatalogue.List(shelf), StringComparison.Ordinal);
    }

    /// <summary>Nothing is read as long as the catalogue has the name.</summary>
    [Fact]
    public void Files_are_read_for_names_that_nobody_knows_and_once()
    {
        var reads = 0;
        var shelf = new SchemeShelf(() =>
        {
            reads++;
            return [];
        });
        Assert.Equal("saddle", shelf.Find("booklet")?.Name);
        Assert.Equal(0, reads);
        Assert.Null(shelf.Find("tall"));
        Assert.Null(shelf.Find("tall", bag));
        Assert.Equal((1, "ZP610"), (reads, Assert.Single(bag.Sorted()).Code));
    }

    [Theory]
    [InlineData("sheet: 4x1", "sheet: 3x1", "even number")]
    [InlineData("sheet: 4x1", "sheet: 8x1", "2 pages still lie beside each other")]
    [InlineData("fold left behind, fold left behind", "fold upper behind", "even number")]
    [InlineData("fold left behind, fold left behind", "fold right behind, fold right behind", "no fold at the left")]
    [InlineData("fold left behind, fold left behind", "cut down in pairs, fold left behind, nest", "nothing to put into each other")]
    [InlineData("fold left behind, fold left behind", "zigzag, fold left behind", "read unfolded")]
    [InlineData("fold left behind, fold left behind", "slit book", "four by two")]
    [InlineData("fold left behind, fold left behind", "cut across, fold left behind", "nothing to cut")]
    [InlineData("fold left behind, fold left behind", "sheet by sheet, fold left behind, fold left behind", "one sheet")]
    [InlineData("fold left behind, fold left behind", "cut down apart", "no fold at the left")]
    [InlineData("sheet: 4x1", "together: all\nsheet: 4x1", "folded once")]
    [InlineData("sheet: 4x1", "together: all\nsides: one\nsheet: 2x1", "folded once")]
    [InlineData("finish: open the folds", "finish: copies", "cut apart")]
    [InlineData("finish: open the folds", "finish: staple the open ends", "at the right")]
    public void What_paper_cannot_do_is_said(string said, string instead, string fault)
    {
        Assert.Null(SchemeReader.Read("tall", Map(Tall.Replace(said, instead, StringComparison.Ordinal)), bag));
        var problem = Assert.Single(bag.Sorted());
        Assert.Equal("ZP687", problem.Code);
        Assert.Contains(fault, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: Tall pages", "titel: Tall", "ZP500")]
    [InlineData("title: Tall pages", "", "ZP686")]
    [InlineData("finish: open the folds", "", "ZP686")]
    [InlineData("finish: open the folds", "finish: tie it", "ZP501")]
    [InlineData("sheet: 4x1", "sheet: 9x1", "ZP501")]
    [InlineData("fold left behind, fold left behind", "fold left", "ZP501")]
    [InlineData("sheet: 4x1", "together: 3\nsheet: 4x1", "ZP501")]
    public void A_file_that_is_wrong_is_a_diagnostic_and_no_scheme(string said, string instead, string code)
    {
        Assert.Null(SchemeReader.Read("tall", Map(Tall.Replace(said, instead, StringComparison.Ordinal)), bag));
        Assert.Contains(code, bag.Sorted().Select(problem => problem.Code));
    }

    [Fact]
    public void What_a_file_does_not_say_is_named()
    {
        Assert.Null(SchemeReader.Read("tall", Map("sides: both"), bag));
        Assert.Equal("the scheme \"tall\" does not say its title, when, sheet, making, finish", Assert.Single(bag.Sorted()).Message);
    }

    [Theory]
    [InlineData("sides: one", "", 8, false)]
    [InlineData("sides: both", "", 16, true)]
    [InlineData("together: 2", "", 32, true)]
    [InlineData("together: all", "", 16, true)]
    public void Sides_and_sheets_together_are_read(string line, string more, int multiple, bool both)
    {
        var scheme = SchemeReader.Read("x", Map($"title: T\nwhen: W\nsheet: 4x2\n{line}\nmaking: [cut across, cut down]\nfinish: staple the side\n{more}"), bag)!;
        Assert.Empty(bag.Sorted());
        Assert.Equal((multiple, both), (scheme.PageMultiple, scheme.TwoSided));
    }

    /// <summary>Cut down first, where no row has gone yet; pairs stay together.</summary>
    [Fact]
    public void What_is_cut_down_first_is_told_with_its_words_and_lines()
    {
        var scheme = SchemeReader.Read("x", Map("title: T\nwhen: W\nsheet: 4x2\ntogether: all\nmaking: [cut down in pairs, cut across, fold left behind]\nfinish: staple the fold"), bag)!;
        Assert.Equal("""
            x: T
            file x, both sides, 4 x 2, pages in 16s, back cover last
            pages Auto, Spine, page 1 held Left, page 2 Right; cover apart cannot be
            line Cut down after 2, from 0 to 2
            line Cut across after 1, from 0 to 4
            line Spine down after 1, from 0 to 2
            line Spine down after 3, from 0 to 2
            """, string.Join('\n', SchemeSnapshotTests.Told(scheme).Split('\n').Take(7)));
        Assert.Equal(["16 1 14 3", "12 5 10 7"], scheme.Sides(16)[0].Cells.Select(cell => $"{cell.Page}").Chunk(4).Select(row => string.Join(' ', row)));
    }

    [Theory]
    [InlineData("saddle", 80, 2)]
    [InlineData("saddle", 84, 0)]
    [InlineData("quarter", 80, 2)]
    [InlineData("quarter", 88, 0)]
    [InlineData("2down", 84, 0)]
    [InlineData("2x4x1", 8, 2)]
    [InlineData("2x4x1", 9, 0)]
    public void Staples_are_those_that_the_paper_takes(string name, int pages, int staples)
    {
        var booklet = SchemeSnapshotTests.Booklet(SchemeCatalogue.Find(name)!, pages);
        Assert.Equal(staples, booklet.Scheme.Making.Finish.Staples(booklet));
    }

    /// <summary>A stack that was cut is as thick as its parts on each other.</summary>
    [Theory]
    [InlineData("quarter", 80, 0)]
    [InlineData("quarter", 88, 1)]
    [InlineData("2down", 81, 1)]
    [InlineData("signatures", 200, 0)]
    public void A_fold_that_is_too_thick_is_told(string name, int pages, int told)
    {
        var scheme = SchemeCatalogue.Find(name)!;
        Imposer.Impose(SchemeSnapshotTests.Reading(pages), new(scheme, Paper.A4.Size.Turned), bag);
        Assert.Equal(told, bag.Sorted().Count(problem => problem.Code == "ZP601"));
    }

    [Theory]
    [InlineData(SheetHalf.Upper, "UpperBehind")]
    [InlineData(SheetHalf.Left, "LeftBehind")]
    [InlineData(SheetHalf.Right, "RightBehind")]
    public void The_arrow_of_a_fold_goes_from_the_half_that_goes_behind(SheetHalf behind, string way) => Assert.Equal(way, $"{FoldSteps.WayOf(behind)}");

    [Fact]
    public void Every_scheme_that_is_shipped_as_a_file_is_whole_and_explained()
    {
        var files = Directory.GetFiles(Path.Combine(Styles, "schemes"), "*.yaml");
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var scheme = SchemeReader.Read(Path.GetFileNameWithoutExtension(file), Map(File.ReadAllText(file)), bag)!;
            Assert.Empty(bag.Sorted());
            Assert.Null(SchemeCatalogue.Find(scheme.Name));
            Assert.All(scheme.Drawing.Split('\n'), line => Assert.InRange(line.Length, 0, 76));
            foreach (var language in (string[])["en", "de", "fr", "es"]) Assert.DoesNotContain('{', Explained(scheme, 24, language));
        }
    }

    [Fact]
    public void The_published_schema_knows_the_very_settings_that_are_read()
    {
        var made = SharedJson.Indented(SchemeReader.Schema());
        var path = Path.Combine(Styles, "schema", "scheme.schema.json");
        var published = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n").TrimEnd() : "";
        if (made == published) return;
        var written = Path.Combine(Zine.Root(), "artifacts", "goldens");
        Directory.CreateDirectory(written);
        File.WriteAllText(Path.Combine(written, "scheme.schema.json"), made + "\n");
        Assert.Equal(published, made);
    }

    /// <summary>Whoever would ask for a kind of scheme finds none: a scheme is a value.</summary>
    [Fact]
    public void No_scheme_has_a_type_that_code_elsewhere_could_ask_for()
    {
        Assert.True(typeof(Scheme).IsSealed);
        var made = typeof(Scheme).Assembly.GetTypes().Where(type => type.Namespace == "Publish.Typesetting.Imposition.Schemes" && !type.IsNested).ToList();
        Assert.Equal(SchemeCatalogue.All.Count, made.Count);
        Assert.All(made, type => Assert.True(type is { IsAbstract: true, IsSealed: true, IsPublic: false }, $"{type} is more than a place where a scheme is written down."));
    }

    private static string Explained(Scheme scheme, int pages, string language = "en")
    {
        var booklet = SchemeSnapshotTests.Booklet(scheme, pages);
        var sheet = AssemblySheet.Make(new Metadata { Title = "A Zine", Language = language }, [booklet], new FontLibrary(Path.Combine(Styles, "fonts")), new Hyphenator(""));
        return string.Join(' ', string.Join(' ', sheet.Pages.SelectMany(page => page.Items.OfType<TextItem>().Select(PageDump.Words))).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private SettingMap Map(string yaml) => SettingsFile.Read("tall.yaml", Encoding.UTF8.GetBytes(yaml), new SourceSet(), bag)!;
}
