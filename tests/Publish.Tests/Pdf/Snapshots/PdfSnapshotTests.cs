using Publish.Model;
using Publish.Pdf;
using Publish.Tests.Fonts;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Publish.Tests.Pdf.Snapshots;

/// <summary>What a tiny document comes to in a PDF, a text a feature. Bytes that say nothing to a person are left out.</summary>
public sealed class PdfSnapshotTests
{
    private static void Holds(string name, PdfDump dump) => Snapshot.Holds($"tests/Publish.Tests/Pdf/Snapshots/{name}.txt", dump.ToString());

    private static PdfDocument Open(PagedDocument document, PdfOptions? options = null) => Exported.Of(document, options).Open();

    [Fact]
    public void Fonts_and_CMaps()
    {
        var document = new HandSetDocument();
        document.Line(Artifact.Layout, "office");
        document.Line(Artifact.Layout, "世a", face: CidKeyedFace.Load());
        using var pdf = Open(document.Make(tagged: false));
        var dump = new PdfDump(pdf);
        foreach (var (name, font) in ((DictionaryToken)pdf.Entry(pdf.Entry(pdf.PageObjects()[0], "Resources")!, "Font")!).Data) dump.Of(name, font);
        Holds("fonts", dump);
    }

    [Fact]
    public void Tags()
    {
        using var pdf = Open(TaggedPdfTests.EveryConstruct());
        Holds("tags", new PdfDump(pdf).Of("StructTreeRoot"));
    }

    private static PagedDocument Led()
    {
        var document = new HandSetDocument();
        document.Items.Add(new AnchorItem("start", new Point(Length.Zero, Length.Mm(20))));
        document.Paragraph("Start", StructureRole.Heading1);
        document.Items.Add(new AnchorItem("inner (1)", new Point(Length.Zero, Length.Mm(60))));
        var id = document.NewId();
        document.Line(id, "links");
        document.Items.Add(new LinkItem(id, new Rect(Length.Mm(20), Length.Mm(30), Length.Mm(10), Length.Mm(5)), "#start", "To the start"));
        document.Items.Add(new LinkItem(id, new Rect(Length.Mm(40), Length.Mm(30), Length.Mm(10), Length.Mm(5)), "https://example.org/é (1)", "Out"));
        document.Add(new StructureNode(StructureRole.Paragraph, [new StructureNode(StructureRole.Link, [StructureKid.Of(id)])]));
        return document.Make() with { Outline = [new("Start", "start", [new("Within — it", "inner (1)", [])]), new("Once more", "start", [])] };
    }

    [Fact]
    public void Outlines()
    {
        using var pdf = Open(Led());
        Holds("outlines", new PdfDump(pdf).Of("PageMode").Of("Outlines").Of("Names/Dests"));
    }

    [Fact]
    public void Links()
    {
        using var pdf = Open(Led());
        var page = pdf.PageObjects()[0];
        Holds("links", new PdfDump(pdf).Of("Annots", ((DictionaryToken)pdf.Resolve(page)).Data["Annots"]).Line($"Tabs: {pdf.Said(page, "Tabs")}"));
    }

    [Fact]
    public void Labels()
    {
        string[] labels = ["Cover", "i", "ii", "2", "3", "Plate (1)", "12"];
        using var pdf = Open(new HandSetDocument().Make(tagged: false) with { Pages = Seq.Of(labels.Select(label => HandSetDocument.PageOf([], label))) });
        Holds("labels", new PdfDump(pdf).Of("PageLabels"));
    }

    private static Page Sheet()
    {
        var media = new Publish.Typesetting.Geometry.Size(Length.Mm(120), Length.Mm(160));
        return new(media, new Rect(Length.Mm(5), Length.Mm(5), Length.Mm(110), Length.Mm(150)), new Rect(Length.Mm(8), Length.Mm(9), Length.Mm(100), Length.Mm(140)), "1", []);
    }

    [Fact]
    public void Boxes()
    {
        var document = new HandSetDocument().Make(tagged: false) with { Pages = [Sheet()] };
        using var reading = Open(document);
        using var printing = Open(document, PdfOptions.Printing);
        var dump = new PdfDump(reading);
        foreach (var (name, pdf) in new[] { ("reading", reading), ("printing", printing) })
            foreach (var box in new[] { "MediaBox", "CropBox", "BleedBox", "TrimBox", "ArtBox" })
                dump.Line($"{name} {box}: {string.Join(' ', pdf.Numbers(pdf.PageObjects()[0], box))}");
        Holds("boxes", dump);
    }

    [Fact]
    public void Intents_and_preferences()
    {
        var document = new HandSetDocument();
        document.Line(Artifact.Layout, "Text.");
        using var printing = Open(document.Make(tagged: false), PdfOptions.Printing with { Preferences = new ViewerPreferences(FlipEdge.Short) });
        Holds("intents", new PdfDump(printing).Line("printing").Of("OutputIntents").Of("ViewerPreferences"));
    }

    [Fact]
    public void Forms()
    {
        var page = new HandSetDocument();
        page.Items.Add(new RuleItem(Artifact.Layout, new Rect(Length.Mm(20), Length.Mm(30), Length.Mm(50), Length.Pt(0.5m)), new Ink("black", 50)));
        var placed = page.Make(tagged: false);
        var sheet = Sheet() with { Items = [new PlacedPageItem(Artifact.Layout, new LaidOutPage(placed.Pages[0]), new Placement(500_000, 1, new Point(Length.Mm(100), Length.Mm(10))), new Rect(Length.Zero, Length.Zero, Length.Mm(90), Length.Mm(90)))] };
        using var pdf = Open(placed with { Pages = [sheet] }, PdfOptions.Printing);
        var first = (DictionaryToken)pdf.Resolve(pdf.PageObjects()[0]);
        Holds("forms", new PdfDump(pdf).Of("Contents", first.Data["Contents"]).Of("XObject", pdf.Entry(pdf.Entry(first, "Resources")!, "XObject")));
    }

    [Fact]
    public void Identifiers()
    {
        var document = new HandSetDocument();
        document.Paragraph("Text.");
        var note = document.NewId();
        document.Line(note, "a note");
        document.Add(new StructureNode(StructureRole.Note, [StructureKid.Of(note)]) { Id = "note-1" });
        var bytes = Exported.Of(document.Make()).Bytes;
        using var pdf = PdfDocument.Open(bytes);
        var trailer = pdf.Structure.Trailer.Identifier.Select(one => Tokens.Bytes(one)).ToList();
        Holds("identifiers", new PdfDump(pdf).Of("StructTreeRoot/IDTree").Line($"ID: {trailer.Count} of {string.Join(" and ", trailer.Select(one => one.Length))} bytes, {(trailer[0].AsSpan().SequenceEqual(trailer[1]) ? "the same" : "different")}, {(trailer[0].All(value => value == 0) ? "zeros" : "not zeros")}")
            .Line(string.Join('\n', System.Text.Encoding.UTF8.GetString(bytes).Split('\n').Where(line => line.Contains("xmp:", StringComparison.Ordinal) || line.Contains("dc:", StringComparison.Ordinal) || line.Contains("pdf:", StringComparison.Ordinal)))));
    }
}
