using System.Text;
using Publish.Fonts;
using Publish.Manuscript;
using Publish.Model;
using Publish.Model.Source;
using Publish.Tests.Typesetting.Flow;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Inks;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Themes;

/// <summary>The house's looks, and what a style can say of bands, panels, folios and classes.</summary>
public sealed class LookTests
{
    private static readonly string Styles = Path.Combine(Zine.Root(), "styles");

    private static readonly FontLibrary Faces = new([Path.Combine(Styles, "fonts"), Path.Combine(Styles, "fonts", "looks")]);

    private readonly DiagnosticBag bag = new();

    public static TheoryData<string> Looks => [.. Directory.GetDirectories(Styles).Where(folder => File.Exists(Path.Combine(folder, "theme.yaml"))).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    private SettingMap? Shipped(string name) => SettingsFile.Read(name, File.ReadAllBytes(Path.Combine(Styles, name, "theme.yaml")), new SourceSet(), bag);

    private SettingMap Map(string yaml) => SettingsFile.Read("theme.yaml", Encoding.UTF8.GetBytes(yaml), new SourceSet(), bag)!;

    /// <summary>Whatever is added to a style: a size of type, an indent or a gutter that is forgotten stays small in large print.</summary>
    [Theory]
    [MemberData(nameof(Looks))]
    public void Twice_the_size_is_larger_in_every_length_that_goes_with_the_text(string name)
    {
        var theme = Read(name) with { Classes = [new("shout") { Size = Length.Pt(13) }, new("plain")] };
        var (before, after) = (Lengths(theme, "").ToList(), Lengths(theme.At(theme.Text.Size + theme.Text.Size), "").ToList());
        Assert.Equal(before.Select(one => one.Path), after.Select(one => one.Path));
        Assert.True(before.Count > 20, $"{before.Count} lengths");
        Assert.Contains(before, one => one.Path.StartsWith(".Classes", StringComparison.Ordinal) && one.Length > Length.Zero);
        Assert.Empty(before.Zip(after).Where(pair => pair.First.Length > Length.Zero && pair.Second.Length <= pair.First.Length).Select(pair => pair.First.Path));
    }

    private static IEnumerable<(string Path, Length Length)> Lengths(object? part, string path)
    {
        if (part is null || path.StartsWith(".Page", StringComparison.Ordinal) || path.StartsWith(".Steering", StringComparison.Ordinal)) yield break;
        if (part is System.Collections.IEnumerable many and not string)
        {
            var at = 0;
            foreach (var one in many)
                foreach (var found in Lengths(one, $"{path}[{at++}]")) yield return found;
            yield break;
        }
        if (part.GetType().Namespace != typeof(Theme).Namespace) yield break;
        foreach (var property in part.GetType().GetProperties(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
        {
            var value = property.GetValue(part);
            if (value is Length length && Grows(property.Name)) yield return ($"{path}.{property.Name}", length);
            else foreach (var found in Lengths(value, $"{path}.{property.Name}")) yield return found;
        }
    }

    private static bool Grows(string name) => name.EndsWith("Size", StringComparison.Ordinal) || name is "Leading" or "Indent" or "Left" or "Right" or "Turnover" or "Gutter";

    private Theme Read(string name) => ThemeReader.Read(Shipped(name)!, Shipped, bag);

    private static Document Everything => Zine.Of() with
    {
        Metadata = Zine.Of().Metadata with { Title = "A title of several words", Subtitle = "And what it is about", Contributors = [new("A. Writer")] },
        Body =
        [
            Zine.Section(1, "A heading that has quite a few words in it", Zine.P("Some text that stands under it and runs over a line or two, so that there is something."),
                new Quotation([Zine.P("Somebody said this once, at some length, and was overheard.")], []),
                new Division(DivisionKind.Callout, [Zine.P("Bring pots.")]), new Division(DivisionKind.Aside, [Zine.P("An aside.")]), Zine.P("More.")) with
            {
                Subsections = [Zine.Section(2, "The second level", Zine.P("Text.")) with { Subsections = [Zine.Section(3, "The third", Zine.P("Text."))] }],
            },
            Zine.Section(1, "Another", Zine.P("Text.")),
        ],
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public void A_look_reads_without_a_word_and_says_what_it_is_for(string name)
    {
        var theme = Read(name);
        Assert.Empty(bag.Sorted());
        Assert.Equal(name, theme.Name);
        Assert.NotEmpty(theme.Description);
        Assert.All([theme.Faces.Text, theme.Faces.Heading, theme.Faces.Sans, theme.Faces.Code, .. theme.Faces.Fallback], family => Assert.True(Faces.Has(family), family));
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public void Nothing_of_a_look_comes_nearer_to_the_edge_than_copiers_print(string name)
    {
        var theme = Read(name);
        var set = Zine.Set(Everything, theme, bag, Zine.Inputs() with { Fonts = Faces }).Paged;
        Assert.DoesNotContain(bag.Sorted(), problem => problem.Severity != Severity.Note);
        foreach (var page in set.Pages)
        {
            var clear = page.Trim.Outset(-Length.Mm(5));
            foreach (var rule in page.Items.OfType<RuleItem>()) Assert.True(Holds(clear, rule.Area), $"{name}: a rule on page {page.Label}");
            foreach (var text in page.Items.OfType<TextItem>()) Assert.True(clear.X <= text.Origin.X && text.Origin.Y <= clear.Bottom && text.Origin.Y - text.Style.Size.Times(7, 10) >= clear.Y, $"{name}: words on page {page.Label}");
        }
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public void White_words_stand_in_black_and_black_ones_on_white(string name)
    {
        var set = Zine.Set(Everything, Read(name), bag, Zine.Inputs() with { Fonts = Faces }).Paged;
        foreach (var page in set.Pages)
            foreach (var text in page.Items.OfType<TextItem>())
            {
                var middle = text.Origin.Y - text.Style.Size.Times(3, 10);
                var isOnBlack = page.Items.OfType<RuleItem>().Any(rule => rule.Ink == Ink.Black && rule.Area.X <= text.Origin.X && rule.Area.Right >= text.Origin.X && rule.Area.Y <= middle && rule.Area.Bottom >= middle);
                Assert.Equal(text.Style.Ink == Ink.Paper, isOnBlack);
            }
    }

    [Fact]
    public void A_strip_is_as_wide_as_its_words_and_a_bar_as_the_column()
    {
        var (strip, bar) = (Field("strip"), Field("bar"));
        Assert.True(strip.Width < bar.Width / 2);
        Assert.Equal(Theme.Default.Measure, bar.Width);
    }

    private Rect Field(string band)
    {
        var theme = ThemeReader.Read(Map($"heading-1:\n  band: {band}\n"), bag);
        return Zine.Set(Zine.Of() with { Body = [Zine.Section(1, "Short", Zine.P("text"))] }, theme).Paged.Pages.SelectMany(page => page.Items).OfType<RuleItem>().First(rule => rule.Area.Height > Length.Pt(10)).Area;
    }

    [Fact]
    public void The_edges_of_a_strip_lean_by_its_words_and_the_same_ones_always_the_same_way()
    {
        var theme = ThemeReader.Read(Map("heading-1:\n  band: strip\n  slant: 2\n"), bag);
        PathItem Of(string title) => Zine.Set(Zine.Of() with { Body = [Zine.Section(1, title, Zine.P("text"))] }, theme).Paged.Pages.SelectMany(page => page.Items).OfType<PathItem>().First();
        Assert.Equal(Of("Scissors"), Of("Scissors"));
        Assert.NotEqual(Of("Scissors").Steps[0], Of("Paste").Steps[0]);
    }

    [Theory]
    [InlineData("en", "istanbul straße", "ISTANBUL STRAẞE")]
    [InlineData("tr", "istanbul", "İSTANBUL")]
    [InlineData("el", "Ελλάδα", "ΕΛΛΑΔΑ")]
    public void Capitals_are_the_language_s_own(string language, string typed, string set) => Assert.Equal(set, Publish.Typesetting.Flow.Collecting.Uppercase.Of(typed, language));

    [Fact]
    public void A_class_of_one_s_own_is_set_in_its_look_in_a_line_and_as_a_block()
    {
        var theme = ThemeReader.Read(Map("classes:\n  shout: {size: 12pt, weight: 700, case: capitals}\n"), bag);
        var shout = Attributes.None with { Classes = ["shout"] };
        var set = Zine.Set(Zine.Of(new Paragraph([new Text("quiet "), new Styled(SpanKind.Plain, [new Text("loud")]) { Attributes = shout }]), Zine.P("all of it") with { Attributes = shout }), theme).Paged;
        var loud = set.Pages.SelectMany(page => page.Items).OfType<TextItem>().Where(text => text.Structure.IsContent && text.Style.Size == Length.Pt(12)).ToList();
        Assert.Equal("LOUD ALL OF IT", string.Join(' ', loud.Select(item => PageDump.Words(item).Trim())));
        Assert.All(loud, text => Assert.Equal(700, text.Style.Face.Weight));
    }

    [Fact]
    public void The_second_ink_is_whichever_a_zine_has_and_black_where_it_has_one()
    {
        var theme = ThemeReader.Read(Map("heading-1:\n  ink: second\n"), bag);
        var document = Zine.Of() with { Body = [Zine.Section(1, "Head", Zine.P("text"))] };
        string InkOf(InkSet inks) => Zine.Set(document, theme, bag, Zine.Inputs() with { Inks = inks }).Paged.Pages.SelectMany(page => page.Items).OfType<TextItem>().First(text => PageDump.Words(text) == "Head").Style.Ink.Name;
        Assert.Equal("blue", InkOf(new([new PressInk("black", 0, 45), new PressInk("blue", 0x0078BF, 75)])));
        Assert.Equal("black", InkOf(InkSet.BlackOnly));
        Assert.Empty(bag.Sorted());
    }

    [Fact]
    public void A_style_is_changed_in_one_place_and_stays_what_it_is_in_all_others()
    {
        var chapbook = Read("chapbook");
        var changed = ThemeReader.Changed(chapbook, Map("base: chapbook\ntext:\n  size: 10pt\n"), bag);
        Assert.Equal(chapbook with { Text = chapbook.Text with { Size = Length.Pt(10) } }, changed);
        ThemeReader.Changed(chapbook, Map("txet:\n  size: 10pt\n"), bag);
        Assert.Equal("ZP500", Assert.Single(bag.Sorted()).Code);
    }

    private static bool Holds(Rect area, Rect other) => area.X <= other.X && area.Y <= other.Y && area.Right >= other.Right && area.Bottom >= other.Bottom;
}
