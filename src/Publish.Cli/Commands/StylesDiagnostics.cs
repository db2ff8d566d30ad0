using Publish.Model.Source;

namespace Publish.Cli.Commands;

/// <summary>What can be wrong with the place of a page of styles.</summary>
internal static class StylesDiagnostics
{
    public static void GalleryIsFolder(this DiagnosticBag bag, string folder) =>
        bag.Error("ZP355", SourceSpan.None, "--gallery wants the name of a file, and this is a folder", $"Write --gallery {Path.Combine(folder, "styles.html")}", folder);

    public static void GalleryRefused(this DiagnosticBag bag, string file, Exception fault) =>
        bag.Error("ZP355", SourceSpan.None, $"the page of styles cannot be written here ({fault.Message.TrimEnd('.')})", "Is its folder there, and may it be written to? Choose another place: --gallery styles.html", file);
}
