using Publish.Fonts;

namespace Publish.Tests.Fonts;

/// <summary>The fonts of the repository, found from the test's own folder upwards.</summary>
internal static class ShippedFonts
{
    public static string Folder { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static FontLibrary Library { get; } = new(Folder);

    public static FontFace Garamond => Library.Find("EB Garamond");

    private static string Find(DirectoryInfo? from)
    {
        for (; from is not null; from = from.Parent)
            if (Directory.Exists(Path.Combine(from.FullName, "styles", "fonts")))
                return Path.Combine(from.FullName, "styles", "fonts");
        throw new DirectoryNotFoundException("styles/fonts");
    }
}
