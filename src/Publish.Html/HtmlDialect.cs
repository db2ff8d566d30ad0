using Publish.Markup;
using Publish.Markup.Content;
using Publish.Markup.Planning;
using Publish.Markup.Syntax;
using Publish.Model;
using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Html;

/// <summary>What browsers understand without any script.</summary>
internal sealed class HtmlDialect : IDialect
{
    /// <summary>A browser's call is tied to the last letter, which stands inside.</summary>
    public bool CallsStandInside => true;

    public Runs RunsInto(XhtmlWriter xml) => new(xml);

    public XhtmlWriter Language(XhtmlWriter xml, string language) => xml.Attribute("lang"u8, language);

    public XhtmlWriter Type(XhtmlWriter xml, ReadOnlySpan<byte> type) => xml;

    public bool Opens(Link link, string address, DiagnosticBag diagnostics) => true;

    /// <summary>A browser opens and closes the note at a button without any script, by keyboard as well. One that knows no popovers keeps the button
    /// hidden and has a link instead: the sheet turns that round where it can.</summary>
    /// <remarks>A button is a box, before which a line may break whatever stands there, so it is tied to the last letter.</remarks>
    public void WriteCall(SpineItemWriter part, NoteCall call)
    {
        var name = Name(part, call);
        var isTied = part.Xml.InsertBeforeLast("<span class=\"tied\">"u8);
        part.Xml.Begin("sup"u8).Attribute("id"u8, call.CallId).Begin("button"u8).Attribute("hidden"u8, "hidden"u8)
            .Attribute("type"u8, "button"u8).Attribute("class"u8, "call"u8).Attribute("popovertarget"u8, call.NoteId)
            .Attribute("aria-label"u8, name).InOwnWords(part.Book).Text(call.Label).End("button"u8)
            .Begin("a"u8).Attribute("class"u8, "to-note"u8).Attribute("role"u8, "doc-noteref"u8).Attribute("href"u8, "#" + call.NoteId)
            .Attribute("aria-label"u8, name).InOwnWords(part.Book).Text(call.Label).End("a"u8).End("sup"u8);
        if (isTied) part.Xml.End("span"u8);
    }

    /// <summary>A browser that opens the notes where they are called shows no place where all of them stand, so that is no region of the page.</summary>
    public ReadOnlySpan<byte> BeginNotes(SpineItemWriter part)
    {
        part.Xml.Begin("div"u8).Attribute("class"u8, "notes"u8).Line().OwnLeaf(part.Book, HeadingRank.Of(part.TopDepth + 1), part.Book.Terms.Notes);
        return "div"u8;
    }

    public void BeginNote(SpineItemWriter part, NoteCall call) => part.Xml.Attribute("popover"u8, "auto"u8).Attribute("aria-label"u8, Name(part, call)).Line()
        .Begin("button"u8).Attribute("type"u8, "button"u8).Attribute("class"u8, "close"u8).Attribute("popovertarget"u8, call.NoteId)
        .Attribute("popovertargetaction"u8, "hide"u8).Attribute("aria-label"u8, part.Book.Terms.BackToText).InOwnWords(part.Book).End("button"u8);

    /// <summary>Browsers know no page break that may be named; the sheet shows the number, and the list of pages leads here.</summary>
    public void WriteBreak(SpineItemWriter part, PageBreakMark mark, ReadOnlySpan<byte> element) =>
        part.Xml.Attribute("id"u8, mark.Id).Attribute("data-page"u8, mark.Label).End(element);

    /// <summary>A wide table scrolls by itself in a browser, so the keyboard must be able to get into it.</summary>
    public void BeginFrame(SpineItemWriter part, Table table) => part.Xml.Attribute("role"u8, "group"u8).Attribute("tabindex"u8, "0"u8)
        .Attribute("aria-label"u8, table.Caption.IsEmpty ? part.Book.Terms.Table : PlainText.WithoutNotes(table.Caption));

    /// <summary>"Note 3", for those who hear it.</summary>
    private static string Name(SpineItemWriter part, NoteCall call) => part.Book.Terms.Note + " " + call.Label;
}
