using System.Text.RegularExpressions;
using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Imposition;

namespace Publish.Tests.Typesetting.Imposition;

public sealed partial class SchemeCatalogueTests
{
    public static TheoryData<string> Schemes => [.. SchemeCatalogue.Names];

    [Fact]
    public void No_two_schemes_answer_to_one_name()
    {
        var names = SchemeCatalogue.All.SelectMany(scheme => (IEnumerable<string>)[scheme.Name, .. scheme.OtherNames]).ToList();
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [InlineData("Saddle", "saddle")]
    [InlineData("4UP", "quarter")]
    [InlineData("leporello", "accordion")]
    public void A_scheme_is_found_by_any_of_its_names(string typed, string name) => Assert.Equal(name, SchemeCatalogue.Find(typed)?.Name);

    [Fact]
    public void A_mistyped_name_is_an_error_that_says_what_was_meant()
    {
        var bag = new DiagnosticBag();
        Assert.Null(SchemeShelf.Catalogue.Find("sadle", bag));
        var said = Assert.Single(bag.Sorted());
        Assert.Equal("ZP610", said.Code);
        Assert.Contains("“saddle”", said.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Schemes))]
    public void A_drawing_fits_a_screen_beside_its_indent(string name) =>
        Assert.All(SchemeCatalogue.Find(name)!.Drawing.Split('\n'), line => Assert.InRange(line.Length, 0, 76));

    /// <summary>The drawing is what people trust, so each number in it is where the scheme puts it.</summary>
    [Theory]
    [MemberData(nameof(Schemes))]
    public void The_drawing_shows_the_pages_where_they_are(string name)
    {
        var scheme = SchemeCatalogue.Find(name)!;
        var rows = scheme.Drawing.Split('\n').Select(line => Page().Matches(line)).Where(found => found.Count >= scheme.Columns);
        var drawn = rows.Select(found => found.Select(match => match.Value).ToList()).ToList();
        var sides = drawn[0].Count / scheme.Columns;
        Assert.Equal(scheme.Rows, drawn.Count);
        var pages = drawn.SelectMany(row => row).Max(word => int.Parse(word.TrimStart('r', '<'), System.Globalization.CultureInfo.InvariantCulture));
        var made = DrawnSides(scheme, pages);
        for (var side = 0; side < sides; side++)
            Assert.Equal(Enumerable.Range(0, scheme.Rows).SelectMany(row => drawn[row].Skip(side * scheme.Columns).Take(scheme.Columns)), made[side].Select(Shown));
    }

    // Two drawings leave sheets out.
    private static List<Seq<Cell>> DrawnSides(Scheme scheme, int pages)
    {
        var sides = scheme.Sides(pages);
        int[] kept = scheme.Name == "signatures" ? [0, 1, 8, 9] : [.. Enumerable.Range(0, sides.Count)];
        return [.. kept.Select(i => sides[i].Cells)];
    }

    private static string Shown(Cell cell) => cell.QuarterTurns switch { 2 => "r", 3 => "<", _ => "" } + cell.Page.ToString(System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<=[|:] *)[r<]?[0-9]+(?= *[|:])")]
    private static partial Regex Page();
}
