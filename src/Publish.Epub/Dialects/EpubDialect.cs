using Publish.Markup;
using Publish.Markup.Content;
using Publish.Markup.Planning;
using Publish.Markup.Syntax;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Epub.Dialects;

/// <summary>What every reader of e-books understands: EPUB's own types, and notes that open as pop-ups.</summary>
internal class EpubDialect : IDialect
{
    public bool CallsStandInside => false;

    /// <summary>The book's words have been held against the manuscript where another book has the same ones.</summary>
    public virtual bool IsProofedElsewhere => false;

    public virtual Runs RunsInto(XhtmlWriter xml) => new(xml);

    /// <summary>How many bytes <see cref="Runs"/> put round a run of text.</summary>
    public virtual int WeightRound(ReadOnlySpan<char> text) => 0;

    /// <summary>Before a file's head ends.</summary>
    public virtual void EndHead(XhtmlWriter xml) { }

    /// <summary>Behind the start of a file's body.</summary>
    public virtual void BeginBody(XhtmlWriter xml) { }

    /// <summary>Before a file's body ends.</summary>
    public virtual void EndBody(XhtmlWriter xml) { }

    public XhtmlWriter Language(XhtmlWriter xml, string language) => xml.Attribute("lang"u8, language).Attribute("xml:lang"u8, language);

    public XhtmlWriter Type(XhtmlWriter xml, ReadOnlySpan<byte> type) => xml.Attribute("epub:type"u8, type);

    public bool Opens(Link link, string address, DiagnosticBag diagnostics)
    {
        var opens = WebAddress.IsForBooks(address);
        if (!opens) diagnostics.LinkSpelt(link);
        return opens;
    }

    /// <summary>A link and nothing else, so that readers open a pop-up.</summary>
    public void WriteCall(SpineItemWriter part, NoteCall call)
    {
        part.Xml.Begin("sup"u8).Attribute("class"u8, "note-call"u8).Begin("a"u8);
        part.Semantics("noteref"u8, "doc-noteref"u8).Attribute("href"u8, "#" + call.NoteId).Attribute("id"u8, call.CallId);
        part.Runs.Write(call.Label);
        part.Xml.End("a"u8).End("sup"u8);
    }

    public ReadOnlySpan<byte> BeginNotes(SpineItemWriter part)
    {
        part.Xml.Begin("section"u8).Attribute("class"u8, "notes"u8).Attribute("epub:type"u8, "footnotes"u8)
            .Attribute("aria-label"u8, part.Names.OfRegion(part.Book.Terms.Notes)).Line();
        return "section"u8;
    }

    public void BeginNote(SpineItemWriter part, NoteCall call) { }

    public void WriteBreak(SpineItemWriter part, PageBreakMark mark, ReadOnlySpan<byte> element) =>
        part.Semantics("pagebreak"u8, "doc-pagebreak"u8).Attribute("id"u8, mark.Id).Attribute("aria-label"u8, mark.Label).End(element);

    public void BeginFrame(SpineItemWriter part, Table table) { }
}
