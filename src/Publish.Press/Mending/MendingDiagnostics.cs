using Publish.Model.Source;

namespace Publish.Press.Mending;

/// <summary>What can go wrong while a manuscript is mended: ZP343.</summary>
internal static class MendingDiagnostics
{
    public static void CannotMend(this DiagnosticBag bag, string path, Exception why) =>
        bag.Error("ZP343", SourceSpan.None, $"The file could not be mended: {(why is UnauthorizedAccessException ? "it may not be written to" : "the disk reports an error")}",
            "See who owns it and whether it may be written. Nothing was changed, in this file or another.", path);
}
