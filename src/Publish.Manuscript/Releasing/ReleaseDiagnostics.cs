using Publish.Model.Source;

namespace Publish.Manuscript.Releasing;

/// <summary>What can keep an edition from being marked: ZP060 and ZP061.</summary>
internal static class ReleaseDiagnostics
{
    public static void NoSettingsToRelease(this DiagnosticBag bag, string path) => bag.Error(
        "ZP060", SourceSpan.None, "there is nothing here that an edition could be marked in",
        "Name a folder with a zine.yaml, or a Markdown file; make a library's .txt into a folder with publish import first.", path);

    public static void CannotRelease(this DiagnosticBag bag, string file, string day) => bag.Error(
        "ZP061", SourceSpan.None, "the settings could not be changed without touching something else, so nothing was changed",
        $"Write modified: {day} into it by hand.", file);
}
