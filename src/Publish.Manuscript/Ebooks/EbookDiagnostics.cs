using Publish.Model.Source;

namespace Publish.Manuscript.Ebooks;

/// <summary>What can be wrong with an e-book: ZP790 to ZP794.</summary>
internal static class EbookDiagnostics
{
    public static void EpubLocked(this DiagnosticBag bag, string path) =>
        bag.Error("ZP790", SourceSpan.None, "This e-book is locked by the shop or library that it is from (DRM), and is not read", "Ask there, or its publisher, for a copy without a lock", path);

    public static void EpubWithoutSpine(this DiagnosticBag bag, string path) =>
        bag.Error("ZP791", SourceSpan.None, "This EPUB does not say which parts it has and in which order (its spine is missing or empty), so there is nothing to read", "Open it in the program that made it, or in Calibre or Sigil, and save it again", path);
}
