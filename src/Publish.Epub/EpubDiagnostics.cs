using System.Globalization;
using Publish.Model;
using Publish.Model.Pictures;
using Publish.Model.Source;

namespace Publish.Epub;

/// <summary>What can be wrong with a book that is otherwise made: ZP8xx.</summary>
internal static class EpubDiagnostics
{
    public static void LinkSpelt(this DiagnosticBag bag, Link link) => bag.Note(
        "ZP811", link.Span, $"no e-reader opens \"{Shown(link.Url)}\" and shops' checks refuse it, so the e-book spells the address out instead of linking to it",
        "to have a link, give an address that begins with https:");

    public static void IsbnOfPrint(this DiagnosticBag bag, string isbn) => bag.Note(
        "ZP807", SourceSpan.None, $"the ISBN \"{Shown(isbn)}\" is taken for print's, since an ISBN stands for one format; the e-book's identifier is made from its file name and authors",
        "to give the e-book an ISBN of its own, write identifier: {print: …, epub: …}", "identifier");

    public static void ShortNote(this DiagnosticBag bag, string file, string note) => bag.Note(
        "ZP821", SourceSpan.None, $"{note} is shorter than nine characters, so Kobo goes to it instead of opening a pop-up", null, file);

    public static void EmptyNote(this DiagnosticBag bag, string file, string note) => bag.Warning(
        "ZP821", SourceSpan.None, $"{note} says nothing, so Thorium and Kobo have nothing to open", "Write the note, or delete its number from the text", file);

    public static void LongNote(this DiagnosticBag bag, string file, string note, int characters, string reader) => bag.Warning(
        "ZP822", SourceSpan.None, string.Create(CultureInfo.InvariantCulture, $"{note} has {characters} characters, too many for a pop-up on {reader}"),
        "give a note at most 5,000 characters", file);

    public static void LargePicture(this DiagnosticBag bag, Picture picture, string shops) => bag.Note(
        "ZP824", SourceSpan.None, string.Create(CultureInfo.InvariantCulture, $"the picture \"{picture.Path}\" has {picture.PixelWidth} × {picture.PixelHeight} pixels, more than {shops} will take"),
        "write epub: {pictures: 2000} in zine.yaml to have pictures made smaller for the e-book; print keeps them as they are");

    public static void TooLargeToPart(this DiagnosticBag bag, Node node, int bytes) => bag.Note(
        "ZP823", node.Span, string.Create(CultureInfo.InvariantCulture, $"this {WordFor(node)} fills {bytes / 1000} KB of one file of the e-book, and there is no place to part it: some e-readers open that slowly"),
        "divide it: by blank lines, or by headings");

    public static void HeavyGlossary(this DiagnosticBag bag, Glossary glossary, int bytes) => bag.Note(
        "ZP823", glossary.Entries[0].Span, string.Create(CultureInfo.InvariantCulture, $"the glossary fills {bytes / 1000} KB of one file of the e-book: some e-readers open that slowly"),
        "nothing needs to be done for phones; publish glossary names the entries that no text uses");

    private static string WordFor(Node node) => node switch
    {
        Paragraph => "paragraph",
        Table => "table",
        ListBlock => "list",
        Preformatted => "line",
        _ => "stretch of text",
    };

    private static string Shown(string text) => text.Length <= 80 ? text : text[..79] + "…";
}
