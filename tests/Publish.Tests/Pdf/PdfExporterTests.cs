using Publish.Fonts;
using Publish.Model.Source;
using Publish.Pdf;
using Publish.Tests.Fonts;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Tests.Pdf;

public sealed class PdfExporterTests
{
    private static string TextOf(Exported exported, int page = 1)
    {
        using var document = exported.Open();
        return string.Concat(document.GetPage(page).Letters.Select(letter => letter.Value));
    }

    [Fact]
    public void Words_read_as_they_were_typed()
    {
        var document = new HandSetDocument();
        document.Paragraph("The office of a thief (a fine one) costs 100% \\ 5 €.");
        document.Line(document.NewId(), "NATO and Unesco", FontFeatures.SmallCaps | FontFeatures.CapsToSmallCaps);

        Assert.Equal("The office of a thief (a fine one) costs 100% \\ 5 €.NATO and Unesco", TextOf(Exported.Of(document.Make(tagged: false))));
    }

    [Fact]
    public void A_word_broken_at_a_line_s_end_reads_with_a_soft_hyphen()
    {
        var document = new HandSetDocument();
        var id = document.NewId();
        var line = document.Line(id, "com-");
        document.Items[^1] = line with { Words = [line.Words[0] with { LastReadsAs = "\u00AD" }] };
        document.Line(id, "munity and well-being");

        Assert.Equal("com\u00ADmunity and well-being", TextOf(Exported.Of(document.Make(tagged: false))));
    }

    [Fact]
    public void Glyphs_stand_where_the_page_says()
    {
        var document = new HandSetDocument();
        var line = document.Line(document.NewId(), "AVATAR To Wave, office.", size: 24);
        using var pdf = Exported.Of(document.Make(tagged: false)).Open();
        var letters = pdf.GetPage(1).Letters;

        foreach (var piece in line.Words)
        {
            var first = letters.First(letter => Math.Abs(letter.StartBaseLine.X - (double)(line.Origin.X + piece.X).Points) < 0.03);
            Assert.Equal((double)(HandSetDocument.PageHeight - line.Origin.Y).Points, first.StartBaseLine.Y, 0.01);
            Assert.StartsWith(first.Value, piece.Shaped.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Stretch_and_tracking_move_the_glyphs_and_nothing_drifts()
    {
        var document = new HandSetDocument();
        var line = document.Line(document.NewId(), "spaced out words end here");
        var tracked = line with
        {
            Style = line.Style with { StretchPermille = 1015 },
            Words = line.Words.Select(word => word with { Tracking = Length.Pt(0.5m), X = word.X * 2 }),
        };
        document.Items[^1] = tracked;
        using var pdf = Exported.Of(document.Make(tagged: false)).Open();
        var last = pdf.GetPage(1).Letters.First(letter => letter.Value == "h");

        Assert.Equal((double)(tracked.Origin.X + tracked.Words[^1].X).Points, last.StartBaseLine.X, 0.03);
    }

    [Theory]
    [InlineData(1000, 7)]
    [InlineData(1015, -6)]
    [InlineData(985, 5)]
    public void Letters_that_are_spaced_stand_where_the_page_says(int stretch, int spacing)
    {
        var document = new HandSetDocument();
        var line = document.Line(document.NewId(), "spaced out words end here");
        var style = line.Style with { StretchPermille = stretch, SpacingPermille = spacing };
        document.Items[^1] = line with { Style = style };
        document.Line(document.NewId(), "plain");
        using var pdf = Exported.Of(document.Make(tagged: false)).Open();
        var letters = pdf.GetPage(1).Letters.Where(letter => letter.Value != " ").ToList();

        var next = 0;
        foreach (var word in line.Words)
        {
            var place = 0L;
            for (var i = 0; i < word.Count; i++)
            {
                var x = line.Origin.X + word.X + (style.Size.OfUnits(place, word.Shaped.Face.UnitsPerEm) + (style.Spacing * i)).Times(stretch, 1000);
                Assert.Equal((double)x.Points, letters[next++].StartBaseLine.X, 0.03);
                place += word.Shaped.Advances[i];
            }
        }
        // The line behind it is as it is by itself.
        Assert.Equal(letters[next + 1].StartBaseLine.X - letters[next].StartBaseLine.X, letters[next].Width, 0.2);
    }

    [Fact]
    public void A_mark_above_a_letter_is_raised_and_reads_after_it()
    {
        var document = new HandSetDocument();
        document.Paragraph("x\u0301\u0323y a\u0304 q\u0302");

        Assert.Equal("x\u0301\u0323y a\u0304 q\u0302".Normalize(), TextOf(Exported.Of(document.Make(tagged: false))).Normalize());
    }

    [Fact]
    public void Several_faces_are_embedded_as_subsets_that_share_nothing_but_the_file()
    {
        var document = new HandSetDocument();
        document.Paragraph("Roman and");
        document.Line(document.NewId(), "Italic, then", face: ShippedFonts.Library.Find("EB Garamond", 400, italic: true));
        document.Line(document.NewId(), "code { }", face: ShippedFonts.Library.Find("Source Code Pro"));
        var exported = Exported.Of(document.Make(tagged: false));

        Assert.Equal("Roman andItalic, thencode { }", TextOf(exported));
        Assert.True(exported.Bytes.Length < 20_000, $"{exported.Bytes.Length} bytes");
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes()
    {
        static byte[] Once()
        {
            var document = new HandSetDocument();
            for (var page = 0; page < 20; page++)
            {
                document.Paragraph($"Page {page} of a book whose words are many and various: {page * 7919}.");
                document.NewPage();
            }

            return Exported.Of(document.Make()).Bytes;
        }

        Assert.Equal(Once(), Once());
    }

    [Fact]
    public void Rules_paths_and_grey_are_painted_without_any_colour()
    {
        var document = new HandSetDocument();
        document.Items.Add(new RuleItem(Artifact.Layout, new Rect(Length.Mm(20), Length.Mm(30), Length.Mm(50), Length.Pt(0.5m)), new Ink("black", 50)));
        document.Items.Add(new PathItem(
            Artifact.Layout,
            [
                new PathStep(PathVerb.Move, new Point(Length.Mm(10), Length.Mm(10)), default, default),
                new PathStep(PathVerb.Curve, new Point(Length.Mm(20), Length.Mm(10)), new Point(Length.Mm(20), Length.Mm(20)), new Point(Length.Mm(30), Length.Mm(20))),
                new PathStep(PathVerb.Close, default, default, default),
            ],
            Ink.Paper, Ink.Black, Length.Pt(1m), [Length.Pt(2m), Length.Pt(1m)]));
        using var pdf = Exported.Of(document.Make(tagged: false)).Open();

        Assert.Equal(2, pdf.GetPage(1).Paths.Count);
    }

    [Fact]
    public void Labels_agree_with_the_folios_and_preferences_ask_for_actual_size()
    {
        var document = new HandSetDocument();
        document.Paragraph("text");
        var exported = Exported.Of(document.Make(), PdfOptions.Reading with { Preferences = new ViewerPreferences(FlipEdge.Short) });
        var catalog = CatalogOf(exported);

        Assert.Contains("DuplexFlipShortEdge", catalog, StringComparison.Ordinal);
        Assert.Contains("PickTrayByPDFSize", catalog, StringComparison.Ordinal);
        Assert.Contains("DisplayDocTitle", catalog, StringComparison.Ordinal);
    }

    [Fact]
    public void A_face_that_forbids_it_is_not_embedded_in_silence()
    {
        var bytes = ShippedFonts.Library.Find("Courier Prime").Data.ToArray();
        var at = bytes.AsSpan(0, 400).IndexOf("OS/2"u8);
        var table = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at + 8));
        bytes[table + 9] = 2;
        var document = new HandSetDocument();
        document.Line(Artifact.Layout, "secret", face: FontFace.Load(bytes));

        Assert.Contains(Exported.Of(document.Make(tagged: false)).Diagnostics.Sorted(), found => found is { Code: "ZP706", Severity: Severity.Error });
    }

    [Fact]
    public void The_file_is_sound_in_the_eyes_of_qpdf()
    {
        var document = new HandSetDocument();
        document.Bookmark("Start", "start");
        document.Paragraph("Sound.", StructureRole.Heading1);
        var report = Exported.Of(document.Make()).Through("qpdf", "--check", "FILE");
        Assert.SkipWhen(report is null, "qpdf is not on this machine");

        Assert.Contains("No syntax or stream encoding errors found", report, StringComparison.Ordinal);
    }

    private static string CatalogOf(Exported exported)
    {
        using var pdf = exported.Open();
        return pdf.Structure.Catalog.CatalogDictionary.ToString();
    }
}
