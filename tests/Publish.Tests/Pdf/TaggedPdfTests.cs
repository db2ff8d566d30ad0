using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Tests.Pdf;

public sealed class TaggedPdfTests
{
    /// <summary>A page with a call, its note at the foot, split over two pages, a table, a figure, links: every construct once.</summary>
    internal static PagedDocument EveryConstruct()
    {
        var document = new HandSetDocument();
        document.Bookmark("Every construct", "start");
        document.Paragraph("Every construct", StructureRole.Heading1);
        AddCallAndNote(document);
        AddTable(document);
        AddList(document);
        AddLinks(document);
        document.Items.Add(document.Set(Artifact.Pagination, "2", new Point(Length.Mm(70), Length.Mm(200))));
        return document.Make();
    }

    [Fact]
    public void A_split_note_is_one_element_beside_its_call()
    {
        var text = Exported.Of(EveryConstruct()).Through("pdfinfo", "-struct-text", "FILE");
        Assert.SkipWhen(text is null, "pdfinfo is not on this machine");

        var call = text.IndexOf("folded", StringComparison.Ordinal);
        var note = text.IndexOf("A note begins", StringComparison.Ordinal);
        var rest = text.IndexOf("and ends there", StringComparison.Ordinal);
        var after = text.IndexOf("and stapled", StringComparison.Ordinal);
        Assert.True(call >= 0 && call < note && note < rest && rest < after, text);
        Assert.Equal(2, text.Split("Note").Length);
    }

    [Fact]
    public void Nothing_is_wrong_with_a_document_that_says_everything() =>
        Assert.Empty(Exported.Of(EveryConstruct()).Diagnostics.Sorted());

    [Fact]
    public void What_is_missing_is_reported_all_at_once()
    {
        var document = new HandSetDocument { Metadata = new Metadata() };
        document.Paragraph("Straight to the third level", StructureRole.Heading3);
        var id = document.NewId();
        document.Line(id, "stands for a picture");
        document.Add(new StructureNode(StructureRole.Figure, [StructureKid.Of(id)]));
        document.Line(document.NewId(), "nobody's");
        document.Items.Add(new LinkItem(id, new Rect(Length.Zero, Length.Zero, Length.Mm(5), Length.Mm(5)), "#nowhere", "Nowhere"));

        var found = Exported.Of(document.Make()).Diagnostics.Sorted();
        Assert.Equal(["ZP701", "ZP702", "ZP703", "ZP707", "ZP710"], found.Select(diagnostic => diagnostic.Code).Order());
    }

    /// <summary>PDF/UA-1, 7.18.5: the annotation is the Link's kid, however its words look.</summary>
    [Fact]
    public void A_link_of_words_of_another_look_is_one_link()
    {
        var document = new HandSetDocument();
        var id = document.NewId();
        var line = document.Line(id, "slanted");
        document.Items.Add(new LinkItem(id, new Rect(line.Origin.X, line.Origin.Y - Length.Pt(8m), Length.Mm(30), Length.Pt(10m)), "https://example.org/", "slanted"));
        document.Add(new StructureNode(StructureRole.Paragraph, [new StructureNode(StructureRole.Link, [new StructureNode(StructureRole.Emphasis, [StructureKid.Of(id)])])]));

        var tags = Exported.Of(document.Make()).Through("pdfinfo", "-struct", "FILE");
        Assert.SkipWhen(tags is null, "pdfinfo is not on this machine");

        Assert.Equal(2, tags.Split("Link").Length);
        Assert.Contains("Object", tags, StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_nesting_is_written_without_recursion()
    {
        var document = new HandSetDocument();
        var id = document.NewId();
        document.Line(id, "deep");
        var node = new StructureNode(StructureRole.Paragraph, [StructureKid.Of(id)]);
        for (var level = 0; level < 10_000; level++)
            node = new StructureNode(StructureRole.BlockQuote, [node]);
        document.Add(node);

        Assert.True(Exported.Of(document.Make()).Bytes.Length > 10_000);
    }

    private static void AddCallAndNote(HandSetDocument document)
    {
        var (before, call, after, label, note) = (document.NewId(), document.NewId(), document.NewId(), document.NewId(), document.NewId());
        document.Line(before, "It is folded");
        var number = document.Line(call, "1", Publish.Fonts.FontFeatures.Superiors);
        document.Items.Add(new LinkItem(call, new Rect(number.Origin.X, number.Origin.Y - Length.Pt(8m), Length.Mm(3), Length.Pt(8m)), "#note-1", "Note 1"));
        document.Line(after, "and stapled.");
        document.Items.Add(new AnchorItem("note-1", new Point(Length.Zero, Length.Mm(150))));
        document.Line(label, "1");
        document.Line(note, "A note begins here");
        document.NewPage();
        document.Line(note, "and ends there.");
        document.Add(new StructureNode(StructureRole.Paragraph,
        [
            StructureKid.Of(before),
            new StructureNode(StructureRole.Reference, [StructureKid.Of(call)]),
            new StructureNode(StructureRole.Note,
            [
                new StructureNode(StructureRole.Label, [StructureKid.Of(label)]),
                new StructureNode(StructureRole.Paragraph, [StructureKid.Of(note)]),
            ])
            { Id = "note-1" },
            StructureKid.Of(after),
        ]));
    }

    private static void AddTable(HandSetDocument document)
    {
        StructureNode Cell(StructureRole role, string text, int span = 1)
        {
            var id = document.NewId();
            document.Line(id, text);
            return new StructureNode(role, [new StructureNode(StructureRole.Paragraph, [StructureKid.Of(id)])]) { ColumnSpan = span };
        }

        document.Add(new StructureNode(StructureRole.Table,
        [
            new StructureNode(StructureRole.TableHead,
                [new StructureNode(StructureRole.TableRow, [Cell(StructureRole.TableHeader, "Paper"), Cell(StructureRole.TableHeader, "Size")])]),
            new StructureNode(StructureRole.TableBody,
            [
                new StructureNode(StructureRole.TableRow, [Cell(StructureRole.TableCell, "A5"), Cell(StructureRole.TableCell, "148 × 210")]),
                new StructureNode(StructureRole.TableRow, [Cell(StructureRole.TableCell, "any other, as cut", span: 2)]),
            ]),
        ]));
    }

    private static void AddList(HandSetDocument document)
    {
        var (label, body) = (document.NewId(), document.NewId());
        document.Line(label, "•");
        document.Line(body, "Fold it.");
        document.Add(new StructureNode(StructureRole.List,
        [
            new StructureNode(StructureRole.ListItem,
            [
                new StructureNode(StructureRole.Label, [StructureKid.Of(label)]),
                new StructureNode(StructureRole.ListBody, [new StructureNode(StructureRole.Paragraph, [StructureKid.Of(body)])]),
            ]),
        ])
        { ListNumbering = "Disc" });
    }

    private static void AddLinks(HandSetDocument document)
    {
        var (text, link) = (document.NewId(), document.NewId());
        document.Line(text, "See");
        var line = document.Line(link, "the fön site");
        document.Items.Add(new LinkItem(link, new Rect(line.Origin.X, line.Origin.Y - Length.Pt(8m), Length.Mm(30), Length.Pt(10m)), "https://example.org/fön?a=(1)", "The fön site"));
        document.Add(new StructureNode(StructureRole.Paragraph,
            [StructureKid.Of(text), new StructureNode(StructureRole.Link, [StructureKid.Of(link)])])
        { Language = "de" });
        var figure = document.NewId();
        document.Items.Add(new RuleItem(figure, new Rect(Length.Mm(20), Length.Mm(150), Length.Mm(20), Length.Mm(20)), Ink.Black));
        document.Add(new StructureNode(StructureRole.Figure, [StructureKid.Of(figure)]) { Alternative = "A black square" });
    }
}
