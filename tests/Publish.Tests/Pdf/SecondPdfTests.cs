using System.Text;
using Publish.Model;
using Publish.Pdf;
using Publish.Tests.Typesetting.Flow;
using Publish.Typesetting.Pages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Publish.Tests.Pdf;

/// <summary>PDF/UA-2 and PDF/A-4, which are of PDF 2.0.</summary>
public sealed class SecondPdfTests
{
    private const string NewNames = "http://iso.org/pdf2/ssn";

    private static readonly PdfOptions Second = PdfOptions.Reading with { Standard = PdfStandard.Accessible2 };

    private static PagedDocument Pages()
    {
        var there = new Section(1, new([new Text("There")]), [Zine.P("Text.")], []) { Attributes = Attributes.None with { Id = "there" } };
        var text = new Paragraph([new Text("A call"), new Note(1, [Zine.P("A note.")]), new Text(" and "), new CrossReference("there", [new Text("a place")], ReferenceForm.TextOnly)]);
        var blocks = Seq.Of<Block>([text, new Verse([new([new(0, [new Text("one")]), new(0, [new Text("two")])])], []), new Quotation([Zine.P("Said.")], []), new DefinitionList([new([[new Text("Term")]], [[Zine.P("Meaning.")]])])]);
        return Zine.Set(new(new() { Title = "Two" }, new() { Contents = true }, [new Section(1, new([new Text("One")]), blocks, []), there], Glossary.None)).Paged;
    }

    [Fact]
    public void It_says_what_it_is_in_its_metadata_alone()
    {
        var made = Exported.Of(Pages(), Second);

        Assert.StartsWith("%PDF-2.0", Encoding.ASCII.GetString(made.Bytes, 0, 8), StringComparison.Ordinal);
        var metadata = Metadata(made);
        Assert.Contains("<pdfuaid:part>2</pdfuaid:part>\n<pdfuaid:rev>2024</pdfuaid:rev>", metadata, StringComparison.Ordinal);
        Assert.Contains("wtpdf#accessibility1.0", metadata, StringComparison.Ordinal);
        Assert.Contains("wtpdf#reuse1.0", metadata, StringComparison.Ordinal);
        using var pdf = made.Open();
        Assert.Null(pdf.Information.Title);
    }

    [Fact]
    public void Nothing_is_claimed_where_something_is_missing()
    {
        var made = Exported.Of(Pages() with { Metadata = new() }, Second);

        Assert.DoesNotContain("pdfuaid:part", Metadata(made), StringComparison.Ordinal);
        Assert.DoesNotContain("wtpdf", Metadata(made), StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_to_keep_is_of_part_four()
    {
        var metadata = Metadata(Exported.Of(Pages(), PdfOptions.Archive with { Standard = PdfStandard.Archive4 }));

        Assert.Contains("<pdfaid:part>4</pdfaid:part>\n<pdfaid:rev>2020</pdfaid:rev>", metadata, StringComparison.Ordinal);
        Assert.DoesNotContain("pdfaid:conformance", metadata, StringComparison.Ordinal);
    }

    [Fact]
    public void Elements_are_in_the_namespace_of_PDF_2_but_those_that_it_gave_up()
    {
        using var pdf = Exported.Of(Pages(), Second).Open();
        var elements = Elements(pdf);

        Assert.All(elements.Where(element => Name(element, "S") is "Document" or "P" or "H1" or "FENote" or "Sub" or "Link" or "L"), element => Assert.Equal(NewNames, Text(pdf, element, "NS", "NS")));
        Assert.All(elements.Where(element => Name(element, "S") is "BlockQuote" or "TOC" or "TOCI" or "Reference"), element => Assert.False(element.ContainsKey(NameToken.Create("NS"))));
        Assert.Equal(2, elements.Count(element => Name(element, "S") == "Sub"));
    }

    [Fact]
    public void A_note_says_of_which_kind_it_is_and_names_its_call_as_the_call_names_it()
    {
        using var pdf = Exported.Of(Pages(), Second).Open();
        var elements = Elements(pdf);
        var note = Assert.Single(elements, element => Name(element, "S") == "FENote");

        Assert.Equal("Footnote", Name((DictionaryToken)note.Data["A"], "NoteType"));
        var call = Assert.Single(((ArrayToken)note.Data["Ref"]).Data);
        Assert.Equal("Reference", Name((DictionaryToken)Resolve(pdf, call), "S"));
        Assert.Same(note, Resolve(pdf, Assert.Single(((ArrayToken)((DictionaryToken)Resolve(pdf, call)).Data["Ref"]).Data)));
    }

    [Fact]
    public void Links_and_bookmarks_lead_to_elements_and_lines_of_the_contents_name_their_headings()
    {
        using var pdf = Exported.Of(Pages(), Second).Open();
        var links = pdf.GetPages().SelectMany(page => page.GetAnnotations()).Select(annotation => annotation.AnnotationDictionary).ToArray();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Equal("GoTo", Name((DictionaryToken)Resolve(pdf, link.Data["A"]), "S")));
        var place = (ArrayToken)Resolve(pdf, ((DictionaryToken)links.Last(link => Text(pdf, link, "A", "D") == "there").Data["A"]).Data["SD"]);
        Assert.Equal("H1", Name((DictionaryToken)Resolve(pdf, place.Data[0]), "S"));
        var outline = (DictionaryToken)Resolve(pdf, ((DictionaryToken)Resolve(pdf, pdf.Structure.Catalog.CatalogDictionary.Data["Outlines"])).Data["First"]);
        Assert.True(((DictionaryToken)outline.Data["A"]).ContainsKey(NameToken.Create("SD")));
        Assert.All(Elements(pdf).Where(element => Name(element, "S") == "TOCI"), line => Assert.Equal("H1", Name((DictionaryToken)Resolve(pdf, Assert.Single(((ArrayToken)line.Data["Ref"]).Data)), "S")));
    }

    private static string Metadata(Exported made)
    {
        var all = Encoding.UTF8.GetString(made.Bytes);
        return all[all.IndexOf("<?xpacket begin", StringComparison.Ordinal)..all.IndexOf("<?xpacket end", StringComparison.Ordinal)];
    }

    private static List<DictionaryToken> Elements(PdfDocument pdf)
    {
        var found = new List<DictionaryToken>();
        Collect(pdf, ((DictionaryToken)Resolve(pdf, pdf.Structure.Catalog.CatalogDictionary.Data["StructTreeRoot"])).Data["K"], found);
        return found;
    }

    private static void Collect(PdfDocument pdf, IToken kids, List<DictionaryToken> found)
    {
        foreach (var kid in Resolve(pdf, kids) is ArrayToken several ? several.Data : [kids])
            if (Resolve(pdf, kid) is DictionaryToken element && element.Data.ContainsKey("S"))
            {
                found.Add(element);
                if (element.Data.TryGetValue("K", out var inner)) Collect(pdf, inner, found);
            }
    }

    private static string Name(DictionaryToken from, string key) => from.Data.TryGetValue(key, out var value) && value is NameToken name ? name.Data : "";

    private static string Text(PdfDocument pdf, DictionaryToken from, string key, string inner) =>
        from.Data.TryGetValue(key, out var value) && Resolve(pdf, value) is DictionaryToken other && other.Data.TryGetValue(inner, out var text) && Resolve(pdf, text) is StringToken said ? said.Data : "";

    private static IToken Resolve(PdfDocument pdf, IToken token)
    {
        while (token is IndirectReferenceToken reference) token = pdf.Structure.GetObject(reference.Data).Data;
        return token;
    }
}
