using System.Text.RegularExpressions;
using Publish.Model;
using Publish.Model.Indexing;
using Publish.Model.Source;
using Publish.Typesetting.Pages;

namespace Publish.Tests.Typesetting.Flow;

public sealed class IndexPagesTests
{
    [Fact]
    public void Pages_stand_once_and_those_that_follow_each_other_are_joined()
    {
        var pages = Set(OnPages("ab", "a", "a", "", "a", "b b", "b"));
        Assert.EndsWith("a, 3–5, 7 b, 3, 8–9", Words(pages[^1]), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_number_leads_to_its_place()
    {
        var pages = Set(OnPages("ab", "a", "a", "", "a", "b b", "b"));
        var places = pages.SelectMany((page, i) => page.Items.OfType<AnchorItem>().Select(anchor => (anchor.Name, Page: i + 1))).ToDictionary(place => place.Name, place => place.Page);
        var links = pages[^1].Items.OfType<LinkItem>().Select(link => places[link.Target[1..]]);
        Assert.Equal([3, 5, 7, 3, 8, 9], links);
    }

    [Fact]
    public void Entries_are_items_of_a_list_in_an_index()
    {
        var paged = Zine.Set(Passes.Apply(OnPages("a", "b"), new())).Paged;
        var roles = new List<string>();
        Walk(paged.Structure!, roles, "");
        Assert.Contains(roles, role => role.EndsWith("/Index/List/ListItem/ListBody/Paragraph/Reference/Link", StringComparison.Ordinal));
    }

    [Fact]
    public void It_stands_behind_the_glossary()
    {
        var document = OnPages("a", "b") with { Glossary = new([new("x", [new Text("Xylem")], [], [], [Zine.P("Wood.")])], [], []) };
        var words = string.Join(' ', Zine.Set(Passes.Apply(document, new())).Paged.Pages.Select(Zine.Words));
        Assert.True(words.IndexOf("Glossary", StringComparison.Ordinal) is > 0 and var glossary && glossary < words.IndexOf("Index", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(DivisionKind.Columns)]
    [InlineData(DivisionKind.Aside)]
    [InlineData(DivisionKind.Plain)]
    public void It_can_be_placed_within(DivisionKind kind)
    {
        var document = Zine.Of(new Paragraph([Mark("a")]), new Division(kind, [new Division(DivisionKind.Index, [])]) { Columns = 2 });
        Assert.Contains("a, 3", Words(Set(document)[^1]), StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_places_of_one_entry_are_a_few_numbers()
    {
        var document = Zine.Of([.. Enumerable.Range(0, 500).Select(_ => new Paragraph(Seq.Of(Enumerable.Repeat<Inline>(Mark("a"), 20))))]);
        var pages = Set(document);
        Assert.Matches("a, 3–[0-9]+$", Words(pages[^1]));
    }

    /// <summary>Numbers and what parts them are items of their own.</summary>
    private static string Words(Page page) => Regex.Replace(Zine.Words(page), " *([,–]) *", mark => mark.Groups[1].Value == "," ? ", " : "–");

    private static Page[] Set(Document document) => [.. Zine.Set(Passes.Apply(document, new DiagnosticBag())).Paged.Pages];

    private static Document OnPages(params string[] pages)
    {
        var blocks = pages.SelectMany(words => (Block[])[new Paragraph(Seq.Of(words.Select(word => word == ' ' ? (Inline)new Text(" ") : Mark(word.ToString())).Append(new Text(" words.")))), new PageBreak()]);
        return Zine.Of([.. blocks]);
    }

    private static Styled Mark(string word) => new(SpanKind.Plain, [new Text(word)]) { Attributes = Attributes.None with { Classes = [IndexMark.Class] } };

    private static void Walk(StructureNode node, List<string> roles, string above)
    {
        var path = $"{above}/{node.Role}";
        roles.Add(path);
        foreach (var kid in node.Kids)
            if (kid.Node is { } below) Walk(below, roles, path);
    }
}
