using System.Text;
using CsCheck;
using Publish.Model;
using Publish.Model.Source;
using Publish.Pdf;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Publish.Tests.Pdf.Navigation;

/// <summary>Bookmarks, links and the places that they lead to, walked as a reader walks them.</summary>
public sealed class NavigationTests
{
    private static readonly PdfOptions Second = PdfOptions.Reading with { Standard = PdfStandard.Accessible2 };

    private static readonly Gen<string> Title = Gen.String[Gen.OneOf(Gen.Char['a', 'z'], Gen.Const('('), Gen.Const('\\'), Gen.Const('é'), Gen.Const('字')), 0, 6];

    private static readonly Gen<OutlineEntry> Leaf = Title.Select(title => new OutlineEntry(title, "a-(1)é", []));

    private static readonly Gen<Seq<OutlineEntry>> Outline = Gen.Select(Title, Gen.Select(Title, Leaf.Array[0, 3]).Array[0, 3]).Array[1, 4].Select(entries =>
        Seq.Of(entries.Select(entry => new OutlineEntry(entry.Item1, "a-(1)é", Seq.Of(entry.Item2.Select(inner => new OutlineEntry(inner.Item1, "other", Seq.Of(inner.Item2))))))));

    private static HandSetDocument Anchored()
    {
        var document = new HandSetDocument();
        document.Items.Add(new AnchorItem("a-(1)é", new Point(Length.Zero, Length.Mm(30))));
        document.Paragraph("One.");
        document.NewPage();
        document.Items.Add(new AnchorItem("other", new Point(Length.Zero, Length.Mm(40))));
        document.Items.Add(new AnchorItem("a-(1)é", new Point(Length.Zero, Length.Mm(50))));
        document.Paragraph("Two.");
        return document;
    }

    [Fact]
    public void Bookmarks_read_back_with_their_neighbours_their_parents_and_how_many_there_are() => Outline.Sample(outline =>
    {
        using var pdf = Exported.Of(Anchored().Make() with { Outline = outline }).Open();
        var root = pdf.ObjectOf(pdf.Catalog(), "Outlines");
        Assert.Equal("Outlines", pdf.Said(pdf.Catalog().Data["Outlines"], "Type"));
        Assert.Equal(outline.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), pdf.Said(pdf.Catalog().Data["Outlines"], "Count"));
        Walk(pdf, pdf.Catalog().Data["Outlines"], root, outline);
    }, iter: 60);

    private static void Walk(PdfDocument pdf, IToken above, long parent, Seq<OutlineEntry> entries)
    {
        var (at, before) = (((DictionaryToken)pdf.Resolve(above)).Data["First"], 0L);
        for (var i = 0; i < entries.Count; i++)
        {
            var number = ((IndirectReferenceToken)at).Data.ObjectNumber;
            Assert.Equal(entries[i].Title.Length > 0 ? entries[i].Title : entries[i].Target, pdf.Said(at, "Title"));
            Assert.Equal(entries[i].Target, Tokens.Utf8(pdf.Entry(at, "Dest")));
            Assert.Equal(parent, pdf.ObjectOf(at, "Parent"));
            Assert.Equal(i > 0, pdf.Has(at, "Prev"));
            if (i > 0) Assert.Equal(before, pdf.ObjectOf(at, "Prev"));
            Assert.Equal(entries[i].Children.IsEmpty, !pdf.Has(at, "First") && !pdf.Has(at, "Count"));
            if (!entries[i].Children.IsEmpty)
            {
                Assert.Equal($"{-entries[i].Children.Count}", pdf.Said(at, "Count"));
                Walk(pdf, at, number, entries[i].Children);
            }
            before = number;
            Assert.Equal(i + 1 < entries.Count, pdf.Has(at, "Next"));
            if (i + 1 < entries.Count) at = ((DictionaryToken)pdf.Resolve(at)).Data["Next"];
        }
        Assert.Equal(before, pdf.ObjectOf(above, "Last"));
    }

    [Fact]
    public void A_named_place_is_the_page_and_height_of_its_first_anchor()
    {
        using var pdf = Exported.Of(Anchored().Make()).Open();
        var places = pdf.Leaves(pdf.Entry(pdf.Catalog(), "Names")!, "").Concat(pdf.Leaves(pdf.Entry(pdf.Entry(pdf.Catalog(), "Names")!, "Dests")!, "Names")).ToDictionary(leaf => Tokens.Utf8(leaf.Key), leaf => ((ArrayToken)leaf.Value).Data);
        Assert.Equal(["a-(1)é", "other"], places.Keys.Order(StringComparer.Ordinal));
        Holds(pdf, places["a-(1)é"], 0, Length.Mm(30));
        Holds(pdf, places["other"], 1, Length.Mm(40));
    }

    private static void Holds(PdfDocument pdf, IReadOnlyList<IToken> place, int page, Length down)
    {
        Assert.Equal(5, place.Count);
        Assert.Equal(pdf.PageObjects()[page].Data.ObjectNumber, ((IndirectReferenceToken)place[0]).Data.ObjectNumber);
        Assert.Equal("XYZ", ((NameToken)place[1]).Data);
        Assert.IsType<NullToken>(place[2]);
        Assert.Equal((double)(HandSetDocument.PageHeight - down).Points, ((NumericToken)place[3]).Double, 0.006);
        Assert.IsType<NullToken>(place[4]);
    }

    [Fact]
    public void Where_nothing_leads_anywhere_nothing_is_said_of_it()
    {
        var document = new HandSetDocument();
        document.Paragraph("Text.");
        using var pdf = Exported.Of(document.Make()).Open();
        Assert.False(pdf.Has(pdf.Catalog(), "Outlines"));
        Assert.False(pdf.Has(pdf.Catalog(), "Names"));
        using var untagged = Exported.Of(document.Make(tagged: false)).Open();
        Assert.False(untagged.Has(untagged.Catalog(), "StructTreeRoot"));
    }

    private static (PdfDocument Pdf, IReadOnlyList<IToken> Links, Seq<Diagnostic> Found) Linked(PdfOptions options, params (string Target, string Said)[] links)
    {
        var document = Anchored();
        var id = document.NewId();
        document.Line(id, "links");
        document.Add(new StructureNode(StructureRole.Paragraph, [new StructureNode(StructureRole.Link, [StructureKid.Of(id)])]));
        foreach (var (target, said) in links)
            document.Items.Add(new LinkItem(id, new Rect(Length.Mm(10), Length.Mm(20), Length.Mm(30), Length.Mm(5)), target, said));
        var exported = Exported.Of(document.Make(), options);
        var pdf = exported.Open();
        var pages = pdf.PageObjects();
        Assert.Empty(pdf.Array(pages[0], "Annots"));
        return (pdf, pdf.Array(pages[1], "Annots"), exported.Diagnostics.Sorted());
    }

    [Fact]
    public void A_link_within_the_document_is_printed_has_no_frame_and_names_its_place()
    {
        var (pdf, links, found) = Linked(PdfOptions.Reading, ("#other", "The other"), ("#a-(1)é", ""));
        using var open = pdf;
        Assert.Empty(found);
        Assert.Equal(("Annot", "Link", "4", "The other"), (pdf.Said(links[0], "Type"), pdf.Said(links[0], "Subtype"), pdf.Said(links[0], "F"), pdf.Said(links[0], "Contents")));
        Assert.Equal([0, 0, 0], pdf.Numbers(links[0], "Border"));
        double[] expected = [28.35, 524.41, 113.39, 538.58];
        var rect = pdf.Numbers(links[0], "Rect");
        for (var i = 0; i < 4; i++) Assert.Equal(expected[i], rect[i], 0.02);
        Assert.Equal(["other", "a-(1)é"], links.Select(link => Tokens.Utf8(pdf.Entry(link, "Dest"))));
        Assert.Equal("#a-(1)é", pdf.Said(links[1], "Contents"));
        var keys = links.Select(link => pdf.Said(link, "StructParent")).ToList();
        Assert.Equal(["2", "3"], keys);
    }

    [Fact]
    public void Links_stand_on_each_page_from_the_first_to_the_last()
    {
        var document = Anchored();
        void Link(string target) => document.Items.Add(new LinkItem(Artifact.Layout, new Rect(Length.Mm(10), Length.Mm(20), Length.Mm(30), Length.Mm(5)), target, ""));
        Link("#a-(1)é");
        document.NewPage();
        Link("#other");
        var paged = document.Make(tagged: false);
        paged = paged with { Pages = Seq.Of([paged.Pages[2], paged.Pages[0], paged.Pages[1]]) };
        using var pdf = Exported.Of(paged).Open();
        var targets = pdf.PageObjects().Select(page => string.Join(' ', pdf.Array(page, "Annots").Select(link => Tokens.Utf8(pdf.Entry(link, "Dest")))));
        Assert.Equal(["other", "", "a-(1)é"], targets);
    }

    [Fact]
    public void Any_address_is_seven_bit_text_that_reads_back() => Gen.String[Gen.OneOf(Gen.Char[' ', '$'], Gen.Char['&', '\u007F'], Gen.Char['\u0080', '\u0900'], Gen.Const('\t')), 0, 30].Sample(text =>
    {
        var (pdf, links, _) = Linked(PdfOptions.Reading, ("https://" + text, "out"));
        using var open = pdf;
        var action = pdf.Entry(Assert.Single(links), "A")!;
        Assert.Equal("URI", pdf.Said(action, "S"));
        var address = Tokens.Bytes(pdf.Entry(action, "URI")!);
        Assert.All(address, value => Assert.InRange(value, 0x21, 0x7E));
        Assert.Equal("https://" + text, Uri.UnescapeDataString(Encoding.ASCII.GetString(address)));
    }, iter: 40);

    [Fact]
    public void Only_what_is_no_printable_sign_is_percent_encoded()
    {
        var (pdf, links, _) = Linked(PdfOptions.Reading, ("https://a/!~%41 \u007Fé", "out"));
        using var open = pdf;
        Assert.Equal("https://a/!~%41%20%7F%C3%A9", Tokens.Utf8(pdf.Entry(pdf.Entry(links[0], "A")!, "URI")));
    }

    [Fact]
    public void A_link_to_nowhere_is_left_out_and_named_with_its_page()
    {
        var (pdf, links, found) = Linked(PdfOptions.Reading, ("#nowhere", "Nowhere"), ("#other", "There"));
        using var open = pdf;
        Assert.Single(links);
        var said = Assert.Single(found, problem => problem.Code == "ZP703").Message;
        Assert.Contains("page 2", said, StringComparison.Ordinal);
        Assert.Contains("#nowhere", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bookmark_to_nowhere_is_named() => Assert.Contains(
        Exported.Of(Anchored().Make() with { Outline = [new("Somewhere", "a-(1)é", [new("Lost", "nowhere", [])])] }).Diagnostics.Sorted(),
        problem => problem.Code == "ZP704" && problem.Message.Contains("Lost", StringComparison.Ordinal));

    [Fact]
    public void A_PDF_2_leads_to_the_element_that_begins_at_a_place()
    {
        var document = new HandSetDocument();
        void Anchor(string name, int down) => document.Items.Add(new AnchorItem(name, new Point(Length.Zero, Length.Mm(down))));
        Anchor("first", 10);
        Anchor("first-too", 11);
        Anchor("first", 12);
        document.Items.Add(document.Set(Artifact.Pagination, "running title", new Point(Length.Zero, Length.Mm(5))));
        document.Paragraph("A heading", StructureRole.Heading1);
        Anchor("second", 20);
        document.Paragraph("A paragraph.");
        Anchor("after", 30);
        document.NewPage();
        Anchor("alone", 40);
        Anchor("first", 60);
        document.NewPage();
        Anchor("named", 50);
        document.Paragraph("Another paragraph.");
        var (id, other) = (document.NewId(), document.NewId());
        document.Line(id, "a note");
        document.Line(other, "said");
        document.Add(new StructureNode(StructureRole.BlockQuote, [new StructureNode(StructureRole.Paragraph, [StructureKid.Of(other)])]) { Id = "named" });
        document.Add(new StructureNode(StructureRole.Paragraph, [StructureKid.Of(id)]));
        var outline = Seq.Of(new[] { "first", "first-too", "second", "after", "alone", "named", "nowhere" }.Select(name => new OutlineEntry(name, name, [])));
        using var pdf = Exported.Of(document.Make() with { Outline = outline }, Second).Open();

        var led = new Dictionary<string, (string Element, double Height)>();
        for (IToken? at = pdf.Entry(pdf.Catalog().Data["Outlines"], "First"); at is not null; at = pdf.Entry(at, "Next"))
            if (pdf.Entry(at, "A") is { } action)
            {
                Assert.Equal("GoTo", pdf.Said(action, "S"));
                Assert.Equal(pdf.Said(at, "Title"), Tokens.Utf8(pdf.Entry(action, "D")));
                Assert.False(pdf.Has(at, "Dest"));
                var place = pdf.Array(action, "SD");
                Assert.Equal("XYZ", ((NameToken)place[1]).Data);
                led.Add(pdf.Said(at, "Title"), (pdf.Said(place[0], "S"), ((NumericToken)place[3]).Double));
            }
            else Assert.Equal("nowhere", Tokens.Utf8(pdf.Entry(at, "Dest")));
        Assert.Equal(["H1", "H1", "P", "P", "Document", "BlockQuote"], outline.Take(6).Select(entry => led[entry.Target].Element));
        foreach (var (name, down) in new[] { ("first", 10), ("second", 20), ("after", 30), ("alone", 40), ("named", 50) })
            Assert.Equal((double)(HandSetDocument.PageHeight - Length.Mm(down)).Points, led[name].Height, 0.006);
        Assert.DoesNotContain("nowhere", led.Keys);
    }

    [Fact]
    public void A_link_in_a_PDF_2_names_its_element_and_its_place()
    {
        var (pdf, links, _) = Linked(Second, ("#other", "There"), ("https://example.org/", "out"));
        using var open = pdf;
        Assert.Equal("other", Tokens.Utf8(pdf.Entry(pdf.Entry(links[0], "A")!, "D")));
        Assert.Equal("P", pdf.Said(pdf.Array(pdf.Entry(links[0], "A")!, "SD")[0], "S"));
        Assert.Equal("URI", pdf.Said(pdf.Entry(links[1], "A")!, "S"));
    }

    /// <summary>Without a structure there are no elements, and places lead to pages in a PDF 2.0 as well.</summary>
    [Fact]
    public void A_PDF_2_without_elements_leads_to_pages()
    {
        var document = Anchored();
        document.Items.Add(new LinkItem(Artifact.Layout, new Rect(Length.Mm(10), Length.Mm(20), Length.Mm(30), Length.Mm(5)), "#other", "There"));
        var paged = document.Make(tagged: false) with { Outline = [new("There too", "other", [])] };
        using var pdf = Exported.Of(paged, Second).Open();
        var link = Assert.Single(pdf.Array(pdf.PageObjects()[1], "Annots"));
        var bookmark = pdf.Entry(pdf.Catalog().Data["Outlines"], "First")!;
        foreach (var leading in new[] { link, bookmark })
        {
            Assert.Equal("other", Tokens.Utf8(pdf.Entry(leading, "Dest")));
            Assert.False(pdf.Has(leading, "A"));
        }
    }
}
