namespace Publish.Press.Building;

/// <summary>What the project ships beside the command: styles, fonts, hyphenation, templates.</summary>
internal static class HouseStyles
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "styles");

    public static string Fonts { get; } = Path.Combine(Folder, "fonts");

    public static string Hyphenation { get; } = Path.Combine(Folder, "hyphenation");

    /// <summary>What <c>publish new</c> starts from.</summary>
    public static string NewZine { get; } = Path.Combine(Folder, "templates", "new");
}
