using Publish.Model;
using Publish.Model.Source;

namespace Publish.Markup;

/// <summary>What can be wrong with markup that is otherwise made: ZP8xx.</summary>
public static class MarkupDiagnostics
{
    /// <summary>The code of what a file's markup has that should not be in it: wrong in this very file, whatever others have.</summary>
    public const string Fault = "ZP820";

    /// <summary>The code of a table of which nothing says what its columns hold.</summary>
    public const string TableWithoutHeads = "ZP810";

    public static void UnsafeLink(this DiagnosticBag bag, Link link) => bag.Warning(
        "ZP801", link.Span, $"the link to \"{Shown(link.Url)}\" is left out of the e-book: its address is not one that readers can open safely",
        "use a whole address that begins with https:, http: or mailto:");

    public static void ForbiddenCharacters(this DiagnosticBag bag, Node node) => bag.Warning(
        "ZP802", node.Span, "control characters that an e-book cannot hold were replaced by \"\uFFFD\"", "delete them: they are not visible, but they are there");

    public static void MalformedLanguage(this DiagnosticBag bag, string language) => bag.Warning(
        "ZP803", SourceSpan.None, $"\"{Shown(language)}\" is not a language tag; the e-book says \"und\" (undetermined)", "use a tag like en, en-GB or pt-BR");

    public static void RemoteStyle(this DiagnosticBag bag, string address) => bag.Warning(
        "ZP806", SourceSpan.None, $"the style sheet asks for \"{Shown(address)}\", which is not in the book; it was taken out", "a book brings along all that it shows");

    public static void Stumble(this DiagnosticBag bag, string file, string what, string reader) => bag.Warning(
        Fault, SourceSpan.None, $"{what}; {reader} will stumble over it", "this is a fault of the program: please report it", file);

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
        bag.Note(TableWithoutHeads, table.Span, "this table has no row that heads its columns, so those who hear it are read bare cells", "give it a first row that says what stands below");
    }

    private static string Shown(string text) => text.Length <= 80 ? text : text[..79] + "…";
}
