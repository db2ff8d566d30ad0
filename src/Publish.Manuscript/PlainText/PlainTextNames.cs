namespace Publish.Manuscript.PlainText;

/// <summary>Which files are plain text by their names.</summary>
internal static class PlainTextNames
{
    /// <summary>What a library's text is called.</summary>
    public static string[] Extensions { get; } = [".txt"];

    /// <summary>By any of the endings that plain texts have.</summary>
    public static bool IsPlain(string name) => Path.GetExtension(name).ToUpperInvariant() is ".TXT" or ".TEXT";
}
