using Publish.Fonts;
using Publish.Model;
using Publish.Tests.Fonts;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Tests.Pdf;

/// <summary>Sets lines on pages by hand, so that the exporter is tested without the typesetter.</summary>
internal sealed class HandSetDocument
{
    public static readonly Length PageWidth = Length.Mm(148);
    public static readonly Length PageHeight = Length.Mm(210);

    private readonly List<List<PageItem>> pages = [];
    private readonly List<StructureKid> kids = [];
    private readonly List<OutlineEntry> outline = [];
    private readonly Shaper shaper = new();
    private Length y;
    private int ids;

    public HandSetDocument() => NewPage();

    public Metadata Metadata { get; set; } = new()
    {
        Title = "A hand-set (zine) — for tests",
        Language = "en",
        Contributors = [new Contributor("A. Printer")],
        Description = "Lines & pages",
        Subjects = ["printing"],
    };

    public List<PageItem> Items => pages[^1];

    public StructureId NewId() => new(ids++);

    public void NewPage()
    {
        pages.Add([]);
        y = Length.Mm(20);
    }

    public void Add(StructureNode node) => kids.Add(node);

    public void Bookmark(string title, string anchor)
    {
        Items.Add(new AnchorItem(anchor, new Point(Length.Zero, y)));
        outline.Add(new OutlineEntry(title, anchor, []));
    }

    /// <summary>A line of words from the left margin, each at its natural place, 1.3 times the size below the last.</summary>
    public TextItem Line(StructureId id, string text, FontFeatures features = FontFeatures.None, FontFace? face = null, decimal size = 10m)
    {
        y += Length.Pt(size * 1.3m);
        var line = Set(id, text, new Point(Length.Mm(20), y), features, face, size);
        Items.Add(line);
        return line;
    }

    public TextItem Set(StructureId id, string text, Point origin, FontFeatures features = FontFeatures.None, FontFace? face = null, decimal size = 10m)
    {
        face ??= ShippedFonts.Garamond;
        var em = Length.Pt(size);
        var space = em.OfUnits(face.AdvanceOf(face.GlyphFor(' ')), face.UnitsPerEm);
        var pieces = new List<WordPiece>();
        var x = Length.Zero;
        foreach (var word in text.Split(' '))
        {
            var shaped = shaper.Shape(word, face, features);
            x += pieces.Count > 0 ? space : Length.Zero;
            pieces.Add(new WordPiece(shaped, 0, (ushort)shaped.Glyphs.Length, x, pieces.Count > 0, Length.Zero));
            x += em.OfUnits(shaped.Advance, face.UnitsPerEm);
        }

        return new TextItem(id, origin, new GlyphStyle(face, em, Ink.Black), Seq.Of(pieces));
    }

    public StructureId Paragraph(string text, StructureRole role = StructureRole.Paragraph)
    {
        var id = NewId();
        Line(id, text);
        Add(new StructureNode(role, [StructureKid.Of(id)]));
        return id;
    }

    public PagedDocument Make(bool tagged = true) => new(
        Metadata,
        Seq.Of(pages.Select((items, i) => PageOf(items, $"{i + 1}"))),
        tagged ? new StructureNode(StructureRole.Document, Seq.Of(kids)) : null,
        Seq.Of(outline),
        ViewerPreferences.None)
    {
        StructureCount = ids,
    };

    public static Page PageOf(IEnumerable<PageItem> items, string label)
    {
        var whole = new Rect(Length.Zero, Length.Zero, PageWidth, PageHeight);
        return new Page(whole.Size, whole, whole, label, Seq.Of(items));
    }
}
