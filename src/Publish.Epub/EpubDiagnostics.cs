using System.Globalization;
using Publish.Model;

namespace Publish.Epub;

/// <summary>What can be wrong with a book that is otherwise made: ZP8xx.</summary>
internal static class EpubDiagnostics
{
    public static void UnsafeLink(this DiagnosticBag bag, Link link) => bag.Warning(
        "ZP801", link.Span, $"the link to \"{Shown(link.Url)}\" is left out of the e-book: its address is not one that readers can open safely",
        "use a whole address that begins with https:, http: or mailto:");

    public static void LinkSpelt(this DiagnosticBag bag, Link link) => bag.Note(
        "ZP811", link.Span, $"no e-reader opens \"{Shown(link.Url)}\" and shops' checks refuse it, so the e-book spells the address out instead of linking to it",
        "to have a link, give an address that begins with https:");

    public static void ForbiddenCharacters(this DiagnosticBag bag, Node node) => bag.Warning(
        "ZP802", node.Span, "control characters that an e-book cannot hold were replaced by \"\uFFFD\"", "delete them: they are not visible, but they are there");

    public static void MalformedLanguage(this DiagnosticBag bag, string language) => bag.Warning(
        "ZP803", SourceSpan.None, $"\"{Shown(language)}\" is not a language tag; the e-book says \"und\" (undetermined)", "use a tag like en, en-GB or pt-BR");

    public static void IsbnOfPrint(this DiagnosticBag bag, string isbn) => bag.Note(
        "ZP807", SourceSpan.None, $"the ISBN \"{Shown(isbn)}\" is taken for print's, since an ISBN stands for one format; the e-book's identifier is made from its file name and authors",
        "to give the e-book an ISBN of its own, write identifier: {print: …, epub: …}", "identifier");

    public static void RemoteStyle(this DiagnosticBag bag, string address) => bag.Warning(
        "ZP806", SourceSpan.None, $"the style sheet asks for \"{Shown(address)}\", which is not in the book; it was taken out", "a book brings along all that it shows");

    public static void Stumble(this DiagnosticBag bag, string file, string what, string reader) => bag.Warning(
        "ZP820", SourceSpan.None, $"{what}; {reader} will stumble over it", "this is a fault of the program: please report it", file);

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

    public static void HeavyPage(this DiagnosticBag bag, int bytes) => bag.Note(
        "ZP825", SourceSpan.None, string.Create(CultureInfo.InvariantCulture, $"the HTML edition has {bytes / 1048576} MB, too much for most mail"),
        "write html: {pictures: 1200} in zine.yaml to have pictures made smaller in it; print keeps them as they are");

    public static void Pale(this DiagnosticBag bag, string rule, string colour, string ground, string ratio) => bag.Warning(
        "ZP808", SourceSpan.None, $"the style sheet's \"{Shown(rule)}\" sets {colour} on {ground}, a contrast of {ratio} : 1 where 4.5 : 1 is the least that everybody can read",
        "take a darker or lighter colour, or say both the colour and the background, so that night mode changes neither", "epub.css");

    public static void UnknownColour(this DiagnosticBag bag, string rule, string colour) => bag.Note(
        "ZP809", SourceSpan.None, $"whether \"{Shown(colour)}\" in the style sheet's \"{Shown(rule)}\" can be read on every page could not be told, so the e-book claims nothing of it",
        "write the colour as #rrggbb", "epub.css");

    /// <summary>The rules of style say it too, where they are asked.</summary>
    public static void HeadlessTable(this DiagnosticBag bag, Table table)
    {
        if (bag.Has("ZL212")) return;
        bag.Note("ZP810", table.Span, "this table has no row that heads its columns, so those who hear it are read bare cells", "give it a first row that says what stands below");
    }

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
