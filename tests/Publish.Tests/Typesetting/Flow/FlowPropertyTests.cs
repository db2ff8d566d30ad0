using CsCheck;
using Publish.Model;
using Publish.Model.Source;
using Publish.Model.Walking;
using Publish.Tests.Generators;
using Publish.Typesetting.Flow;
using Publish.Typesetting.Flow.Makeup;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Steering;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Flow;

/// <summary>What is true of the pages of any document, in any style and size.</summary>
public class FlowPropertyTests
{
    private const int Documents = 60;

    private static readonly Theme Ragged = Theme.Default with { Text = Theme.Default.Text with { Justified = false, Hyphenate = false, Size = Length.Pt(12), Leading = Length.Pt(16) } };

    private static readonly Theme Small = Theme.Default with
    {
        Page = new() { Trim = new(Length.Mm(105), Length.Mm(148)), Inner = Length.Mm(13), Outer = Length.Mm(12), Head = Length.Mm(14), Foot = Length.Mm(14) },
    };

    private static readonly Theme Large = Theme.Default with
    {
        Page = new() { Trim = new(Length.Mm(210), Length.Mm(297)), Inner = Length.Mm(30), Outer = Length.Mm(30), Head = Length.Mm(30), Foot = Length.Mm(30) },
    };

    private static readonly Gen<(Document Document, Theme Theme)> Any =
        Gen.Select(Zines.Any, Gen.OneOf(Theme.Default, Ragged, Small, Large), (document, theme) => (document, theme));

    /// <param name="unless">A diagnostic that tells the writer why it cannot hold.</param>
    private static void Holds(Action<Draft, PagedDocument, Theme> property, string unless = "") => Any.Sample(zine =>
    {
        var said = new DiagnosticBag();
        var draft = Draft.Of(zine.Document, zine.Theme, Zine.Inputs(), said);
        if (unless.Length == 0 || !said.Has(unless)) property(draft, draft.Assemble().Paged, zine.Theme);
    }, iter: Documents, print: zine => $"{zine.Theme.Page.Trim}, {Query.All<Text>(zine.Document).Count} texts");

    [Fact]
    [Trait("Tier", "Long")]
    public void Every_word_is_read_once_and_in_order() => Holds((draft, paged, _) =>
        Assert.Equal(Written(draft.Document), Read(paged)));

    [Fact]
    public void Every_note_begins_on_the_page_of_its_call() => Holds((_, paged, _) =>
    {
        foreach (var page in paged.Pages)
            Assert.Equal(Numbers(page, "call-"), Numbers(page, "note-"));
    });

    [Fact]
    public void No_page_shows_a_widow_an_orphan_or_a_hyphen_at_its_end() => Holds((draft, _, _) =>
        Assert.Equal(0, TypeFigures.Of(draft.Layout).PageFaults));

    [Fact]
    public void All_type_stands_inside_of_the_text_area_and_on_its_grids() => Holds((_, paged, theme) =>
    {
        var inTables = InTables(paged.Structure!, false).ToHashSet();
        for (var i = 2; i < paged.Pages.Count; i++)
        {
            var geometry = new PageGeometry(theme, i % 2 == 0);
            foreach (var text in paged.Pages[i].Items.OfType<TextItem>().Where(text => text.Structure.IsContent && !text.Turned))
                Inside(text, geometry, inTables.Contains(text.Structure));
        }
    }, unless: "ZP524");

    [Fact]
    [Trait("Tier", "Long")]
    public void Page_numbers_in_the_text_are_those_of_the_pages() => Holds((_, paged, _) =>
    {
        var labels = new Dictionary<string, string>();
        foreach (var page in paged.Pages)
            foreach (var anchor in page.Items.OfType<AnchorItem>()) labels.TryAdd("#" + anchor.Name, page.Label);
        foreach (var (link, shown) in paged.Pages.SelectMany(Numbered))
            Assert.Equal(labels[link.Target], shown);
    }, unless: "ZP527");

    [Fact]
    [Trait("Tier", "Long")]
    public void Every_page_of_text_has_a_folio() => Holds((_, paged, _) =>
    {
        foreach (var page in paged.Pages.Skip(2).Where(page => !page.Items.IsEmpty))
            Assert.Contains(page.Items.OfType<TextItem>(), text => text.Structure == Artifact.Pagination && PageDump.Words(text) == page.Label);
    });

    private static IEnumerable<StructureId> InTables(StructureNode node, bool isInside) => node.Kids.SelectMany(kid =>
        kid.Node is { } inner ? InTables(inner, isInside || inner.Role == StructureRole.Table) : isInside ? [kid.Id] : Enumerable.Empty<StructureId>());

    /// <param name="mayLieBetween">A row of a table may stand half a line lower than the grid.</param>
    private static void Inside(TextItem text, PageGeometry page, bool mayLieBetween)
    {
        var slack = text.Style.Size;
        var last = text.Words[^1];
        // Of a divided word only some glyphs stand on this line.
        var advance = last.Shaped.Advances.AsSpan(last.First, last.Count).ToArray().Sum();
        var right = text.Origin.X + last.X + text.Style.Size.OfUnits(advance, last.Shaped.Face.UnitsPerEm).Times(text.Style.StretchPermille, 1000);
        Assert.True(text.Origin.X >= page.Left - slack && text.Origin.X <= page.Right, $"“{PageDump.Words(text)}” begins at {text.Origin.X}, the text area ends at {page.Right}");
        Assert.True(right >= page.Left && right <= page.Right + slack, $"{PageDump.Words(text)} ends at {right}, the text area at {page.Right}");
        Assert.InRange(text.Origin.Y.Points, (page.Top(GridLine.First)).Points, (page.LastBaseline).Points);
        // Lines of large type stand between the grid's lines, all but the last.
        if (text.Style.Size > page.Theme.Text.Size) return;
        var leading = page.Theme.Text.Leading;
        var overGrid = (text.Origin.Y - page.Baseline(GridLine.First)).Steps % leading.Steps;
        var onGrid = overGrid == 0 || (mayLieBetween && overGrid == (leading / 2).Steps);
        var inNotes = (page.LastBaseline - text.Origin.Y).Steps % page.Theme.Notes.Leading.Steps == 0;
        Assert.True(onGrid || inNotes, PageDump.Words(text));
    }

    private static List<string> Numbers(Page page, string prefix) =>
        [.. page.Items.OfType<AnchorItem>().Where(anchor => anchor.Name.StartsWith(prefix, StringComparison.Ordinal)).Select(anchor => anchor.Name[prefix.Length..]).Order(StringComparer.Ordinal)];

    /// <summary>Links over a page number, with the number.</summary>
    private static IEnumerable<(LinkItem Link, string Shown)> Numbered(Page page)
    {
        foreach (var link in page.Items.OfType<LinkItem>().Where(link => link.Target.StartsWith('#') && !link.Target.StartsWith("#note-", StringComparison.Ordinal) && !link.Target.StartsWith("#call-", StringComparison.Ordinal)))
            foreach (var text in page.Items.OfType<TextItem>().Where(text => text.Structure == link.Structure))
                if (int.TryParse(PageDump.Words(text).Trim(), out var number)) yield return (link, number.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    // A reference that shows a page's number says the words of its target nowhere.
    private static string Written(Document document)
    {
        var silent = new HashSet<Text>(ReferenceEqualityComparer.Instance);
        foreach (var reference in Query.All<CrossReference>(document)) silent.UnionWith(reference.Content.OfType<Text>());
        return Letters(string.Concat(Query.All<Text>(document).Where(text => !silent.Contains(text)).Select(text => text.Value)));
    }

    /// <summary>By the structure, as somebody hears it read; numbers and marks that the program added left out.</summary>
    private static string Read(PagedDocument paged)
    {
        var content = new Dictionary<StructureId, string>();
        foreach (var page in paged.Pages.Skip(2))
            foreach (var text in page.Items.OfType<TextItem>().Where(text => text.Structure.IsContent))
                content[text.Structure] = content.GetValueOrDefault(text.Structure, "") + PageDump.Words(text);
        var words = new System.Text.StringBuilder();
        Gather(paged.Structure!, content, Notes(paged.Structure!).ToDictionary(note => note.RefersTo!), words);
        return Letters(words.ToString());
    }

    private static IEnumerable<StructureNode> Notes(StructureNode node) =>
        node.Kids.Where(kid => kid.Node is not null).SelectMany(kid => kid.Node!.Role == StructureRole.Note ? [kid.Node] : Notes(kid.Node));

    /// <summary>A note is heard where it is called.</summary>
    private static void Gather(StructureNode node, Dictionary<StructureId, string> content, Dictionary<string, StructureNode> notes, System.Text.StringBuilder words)
    {
        if (node.Kids.Any(kid => kid.Node?.Role == StructureRole.Toc)) return;
        foreach (var kid in node.Kids)
        {
            if (kid.Node is { } inner)
            {
                if (inner.Role != StructureRole.Note) Gather(inner, content, notes, words);
                if (inner.Id is not null && notes.TryGetValue(inner.Id, out var called)) Gather(called, content, notes, words);
            }
            else if (content.TryGetValue(kid.Id, out var text)) words.Append(text);
        }
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));
}
