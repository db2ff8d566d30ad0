namespace Publish.Manuscript.Files;

/// <summary>How much a manuscript may hold. A text of a thousand pages is 3 MB: what is past these limits is a mistake or an attack.</summary>
internal static class Limits
{
    public const int TextBytes = 32 * 1024 * 1024;

    public const int SettingsBytes = 1024 * 1024;

    public const int PictureBytes = 32 * 1024 * 1024;

    public const int TextFiles = 2000;

    /// <summary>Quotations and lists within each other.</summary>
    public const int Nesting = 64;

    /// <summary>Emphasis, links and spans within each other.</summary>
    public const int InlineNesting = 100;

    /// <summary>Notes that are typed within the words of notes.</summary>
    public const int NotesInNotes = 16;

    /// <summary>Addresses of links that begin in a row and do not end.</summary>
    public const int OpenAddresses = 1000;

    /// <summary>Lists and maps within each other in a settings file.</summary>
    public const int SettingsNesting = 32;

    /// <summary>Entries of all lists and maps of a settings file.</summary>
    public const int SettingsEntries = 100_000;

    /// <summary>Characters of a title, a name, a publisher: what is set on one page and stands in every list of books.</summary>
    public const int Name = 1000;

    /// <summary>"32 MB".</summary>
    public static string InWords(int bytes) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{bytes / (1024 * 1024)} MB");
}
