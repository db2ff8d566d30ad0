using System.Text;
using CsCheck;
using Publish.Model;
using Publish.Model.Json;
using Publish.Model.Source;
using Publish.Model.Walking;
using Publish.Tests.Generators;

namespace Publish.Tests.Model.Json;

public sealed class ModelJsonTests
{
    [Fact]
    public void A_document_reads_back_equal() =>
        Documents.Any.Sample(document => Read(Written(document)) == document, iter: 80);

    [Fact]
    public void A_document_that_passed_all_passes_reads_back_equal() =>
        Documents.Ready.Sample(document => Read(Written(document)) == document, iter: 30);

    [Fact, Trait("Tier", "Long")]
    public void Deep_quotations_read_back()
    {
        Block block = new Paragraph([new Text("deep")]);
        for (var i = 0; i < 10_000; i++)
            block = new Quotation([block], []);
        var document = new Document(new Metadata(), new Settings(), [new Section(1, null, [block], [])], Publish.Model.Glossary.None);
        Assert.Equal("deep", PlainText.WithoutNotes(Query.All<Paragraph>(Read(Written(document))!)[0].Content));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"version\": 0, \"metadata\": {}, \"settings\": {\"glossaryPolicy\": \"none\"}, \"glossary\": {}}")]
    [InlineData("{\"version\": 1, \"metadata\": {}, \"settings\": {\"glossaryPolicy\": \"none\"}, \"glossary\": {}, \"body\": [{\"blocks\": [{\"type\": \"riddle\"}]}]}")]
    [InlineData("{\"version\": 1, \"metadata\": {\"title\": 3}, \"settings\": {\"glossaryPolicy\": \"none\"}, \"glossary\": {}}")]
    public void A_file_that_is_no_model_is_diagnosed(string file)
    {
        var bag = new DiagnosticBag();
        Assert.Null(ModelJson.Read(Encoding.UTF8.GetBytes(file), "a.model.json", bag));
        Assert.Equal("ZP320", bag.Sorted()[0].Code);
    }

    [Fact]
    public void A_file_of_the_format_before_is_read()
    {
        Document? older = null;
        Documents.Any.Sample(document =>
        {
            var file = Encoding.UTF8.GetString(Written(document));
            Assert.StartsWith("{\"version\":2,", file, StringComparison.Ordinal);
            older = Read(Encoding.UTF8.GetBytes("{\"version\":1," + file["{\"version\":2,".Length..]));
            return older == document;
        }, iter: 20, threads: 1);
    }

    [Fact]
    public void A_file_of_a_newer_format_is_said_to_be_one()
    {
        var bag = new DiagnosticBag();

        Assert.Null(ModelJson.Read("{\"version\": 99, \"metadata\": {}}"u8.ToArray(), "a.model.json", bag));
        Assert.Equal("ZP321", Assert.Single(bag.Sorted()).Code);
    }

    [Fact]
    public void Comments_and_pages_of_a_source_read_back()
    {
        var document = new Document(new Metadata(), new Settings(), [new Section(1, null, [new Paragraph([new Text("a"), new Comment("see -- this", "E"), new SourcePage("xiv")])], [])], Publish.Model.Glossary.None);

        Assert.Equal(document, Read(Written(document)));
    }

    [Fact]
    public void Every_named_value_has_a_spelling()
    {
        Assert.Equal(Enum.GetValues<ListKind>().Length, Spelling.List.Length);
        Assert.Equal(Enum.GetValues<ColumnAlignment>().Length, Spelling.Alignment.Length);
        Assert.Equal(Enum.GetValues<FigurePlacement>().Length, Spelling.Placement.Length);
        Assert.Equal(Enum.GetValues<DivisionKind>().Length, Spelling.Division.Length);
        Assert.Equal(Enum.GetValues<SpanKind>().Length, Spelling.Span.Length);
        Assert.Equal(Enum.GetValues<ReferenceForm>().Length, Spelling.Form.Length);
        Assert.Equal(Enum.GetValues<TermCall>().Length, Spelling.Call.Length);
        Assert.Equal(Enum.GetValues<GlossaryPolicy>().Length, Spelling.Policy.Length);
    }

    private static byte[] Written(Document document)
    {
        using var stream = new MemoryStream();
        ModelJson.Write(document, stream);
        return stream.ToArray();
    }

    private static Document? Read(byte[] file) => ModelJson.Read(file, "a.model.json", new DiagnosticBag());
}
