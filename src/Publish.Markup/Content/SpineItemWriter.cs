using Publish.Markup.Planning;
using Publish.Markup.Syntax;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Markup.Content;

/// <summary>What the writers of one part share: the markup so far, the notes that it calls, the pages that begin in it.</summary>
public sealed class SpineItemWriter
{
    private readonly List<PageBreakMark> pending = [];

    public SpineItemWriter(Book book, int index, XhtmlWriter xml, NoteQueue notes, DiagnosticBag diagnostics)
    {
        Book = book;
        Index = index;
        Xml = xml;
        Notes = notes;
        Diagnostics = diagnostics;
        Runs = book.Dialect.RunsInto(xml);
        Inlines = new(this);
        Blocks = new(this);
    }

    public Book Book { get; }

    public int Index { get; }

    public XhtmlWriter Xml { get; }

    public Runs Runs { get; }

    public NoteQueue Notes { get; }

    public DiagnosticBag Diagnostics { get; }

    internal InlineWriter Inlines { get; }

    internal BlockWriter Blocks { get; }

    /// <summary>The title of the section that is being written.</summary>
    public string Place { get; set; } = "";

    /// <summary>The innermost section has a heading.</summary>
    public bool IsUnderHeading { get; set; }

    /// <summary>What stands right under the section's heading, from which no page parts it.</summary>
    public Block? UnderHeading { get; set; }

    /// <summary>The paragraph that opens the chapter with a drop cap; null for none.</summary>
    public Paragraph? Opener { get; set; }

    /// <summary>How many headings the text stands under; their ranks follow it, so that none is skipped.</summary>
    public int Depth { get; set; }

    /// <summary>The depth of the zine's own sections: an e-book's files begin with the first rank each.</summary>
    public int TopDepth { get; init; }

    /// <summary>Of the places in the file so far; parts of one file share them.</summary>
    public PlaceNames Names { get; init; } = new();

    /// <summary>What is written stands elsewhere too: ids, page breaks and calls are left to that place.</summary>
    public bool IsCopy { get; set; }

    /// <summary>The id of the glossary's entry that is being written; null outside of entries.</summary>
    public string? Entry { get; set; }

    /// <summary>In a text beside another: no poem there begins a page.</summary>
    public bool IsBeside { get; set; }

    /// <summary>The glossary stands once.</summary>
    public bool HasGlossary { get; set; }

    /// <summary>Says what an element is, in the words of EPUB where these are read, and of ARIA.</summary>
    /// <param name="role">Empty where the element says it itself.</param>
    public XhtmlWriter Semantics(ReadOnlySpan<byte> type, ReadOnlySpan<byte> role)
    {
        Book.Dialect.Type(Xml, type);
        return role.IsEmpty ? Xml : Xml.Attribute("role"u8, role);
    }

    /// <summary>A node's own id, classes and language, on the element that was just begun.</summary>
    /// <param name="look">A class of ours; empty for none.</param>
    public XhtmlWriter Own(Node node, string look = "")
    {
        var attributes = node.Attributes;
        if (ReferenceEquals(attributes, Attributes.None)) return look.Length == 0 ? Xml : Xml.Attribute("class"u8, look);
        if (!IsCopy && Book.Survey.OwnIds.TryGetValue(node, out var id)) Xml.Attribute("id"u8, id);
        return Styled(attributes, look);
    }

    /// <summary>A place to link to, for a node that becomes no element of its own.</summary>
    public void Mark(Node node)
    {
        if (node.Attributes.Id.Length == 0 || IsCopy) return;
        Xml.Begin("span"u8);
        Own(node).End("span"u8);
    }

    /// <summary>As <see cref="Own"/>, for an element that has an id already.</summary>
    public XhtmlWriter Styled(Attributes attributes, string look)
    {
        var classes = attributes.Classes.IsEmpty ? look : string.Join(' ', attributes.Classes.Prepend(look)).Trim();
        if (classes.Length > 0) Xml.Attribute("class"u8, classes);
        return Language(attributes.Language);
    }

    /// <summary>A picture's width by its height, in permille; of one that is not there that of a square.</summary>
    public int ShapeOf(Image image) =>
        Book.Pictures.Find(image.Path) is { Picture: { PixelWidth: > 0 and var width, PixelHeight: > 0 and var height } } ? (int)Math.Clamp(width * 1000L / height, 50, 20_000) : 1000;

    public XhtmlWriter Language(string? language) => Xml.Language(Book, language);

    /// <summary>A run of the program's own words among the book's.</summary>
    public void WriteOwnWords(string words)
    {
        if (Book.LanguageOfTerms is null)
        {
            Runs.Write(words);
            return;
        }

        Xml.Begin("span"u8);
        Language(Book.LanguageOfTerms);
        Runs.Write(words);
        Xml.End("span"u8);
    }

    public string Link(int part, string id) => Book.Link(Index, part, id);

    /// <summary>Writes the breaks of pages that begin with the part itself; called once a part.</summary>
    public void StartPart()
    {
        pending.AddRange(Book.Survey.Breaks.AtHeadOf(Index));
        FlushBreaks();
    }

    /// <summary>A page may begin with this node: its break is written at the next place where one may stand.</summary>
    public void StartOf(Node node)
    {
        if (IsCopy) return;
        foreach (var mark in Book.Survey.Breaks.In(node))
            pending.Add(mark);
    }

    /// <summary>In running text.</summary>
    public void FlushBreaksInline() => Flush("span"u8);

    /// <summary>Between blocks.</summary>
    public void FlushBreaks()
    {
        if (pending.Count == 0) return;
        Flush("div"u8);
        Xml.Line();
    }

    public void WriteBreak(PageBreakMark mark, ReadOnlySpan<byte> element)
    {
        Xml.Begin(element).Attribute("class"u8, "page"u8);
        Book.Dialect.WriteBreak(this, mark, element);
    }

    private void Flush(ReadOnlySpan<byte> element)
    {
        if (pending.Count == 0) return;
        foreach (var mark in pending)
            WriteBreak(mark, element);
        pending.Clear();
    }
}
