using System.Globalization;
using Publish.Model.Source;

namespace Publish.Manuscript.Muse;

/// <summary>What can be wrong in a .muse: ZP780 to ZP784.</summary>
internal static class MuseDiagnostics
{
    public static void MuseNoteTwice(this DiagnosticBag bag, SourceSpan span, string mark) =>
        bag.Warning("ZP780", span, $"There are two notes {mark}, and the later one is taken, as AmuseWiki does", "Give one of them another number, here and where it is called");

    public static void MuseNoteIndent(this DiagnosticBag bag, SourceSpan span, string mark, int wanted, int found) =>
        bag.Warning("ZP781", span, string.Create(CultureInfo.InvariantCulture, $"This paragraph stands behind note {mark} and is set in by {found}, so it is taken for text and not for the note's"),
            string.Create(CultureInfo.InvariantCulture, $"To make it the note's, put {wanted} spaces before it; to make it text, none"));

    public static void MuseOpenBlock(this DiagnosticBag bag, SourceSpan span, string name) =>
        bag.Warning("ZP782", span, $"<{name}> is not closed; it ends where the next heading or the text ends", $"Write </{name}> on a line of its own where it ends");

    public static void MuseDeleted(this DiagnosticBag bag, SourceSpan span, string why) =>
        bag.Warning("ZP783", span, why.Length == 0 ? "The library has marked this text as deleted" : $"The library has marked this text as deleted: {why}", "See why before you print it");
}
