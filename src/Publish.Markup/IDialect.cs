using Publish.Markup.Content;
using Publish.Markup.Planning;
using Publish.Markup.Syntax;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Markup;

/// <summary>How a product says what the programs that show it understand in their own ways. All else of the markup is the same in every product.</summary>
public interface IDialect
{
    /// <summary>A use of a term ends behind the call of its note, and not before it.</summary>
    bool CallsStandInside { get; }

    /// <summary>How running text gets into the markup.</summary>
    Runs RunsInto(XhtmlWriter xml);

    /// <summary>Says the language of an element that was just begun.</summary>
    XhtmlWriter Language(XhtmlWriter xml, string language);

    /// <summary>Says what an element that was just begun is, in EPUB's words, to those that read these.</summary>
    XhtmlWriter Type(XhtmlWriter xml, ReadOnlySpan<byte> type);

    /// <summary>Whether those who read the product can follow an address that was found safe. Where they cannot, it says so, and the address is spelt out.</summary>
    bool Opens(Link link, string address, DiagnosticBag diagnostics);

    /// <summary>Writes what leads from the text to a note.</summary>
    void WriteCall(SpineItemWriter part, NoteCall call);

    /// <summary>Begins what holds all notes of a file.</summary>
    /// <returns>The element to end it with.</returns>
    ReadOnlySpan<byte> BeginNotes(SpineItemWriter part);

    /// <summary>What a note's own element, which was just begun, needs to be opened and closed where it is called.</summary>
    void BeginNote(SpineItemWriter part, NoteCall call);

    /// <summary>Ends an element, just begun, that stands where a page of print begins.</summary>
    void WriteBreak(SpineItemWriter part, PageBreakMark mark, ReadOnlySpan<byte> element);

    /// <summary>What the frame round a table, which was just begun, needs where it may scroll by itself.</summary>
    void BeginFrame(SpineItemWriter part, Table table);
}
