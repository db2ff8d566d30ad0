namespace Publish.Delivery.Devices;

/// <summary>
/// Knows e-readers by the folders that their makers put on them:
/// <code>
///   Kobo        .kobo/                                          books in the root, as .kepub.epub
///   Tolino      .tolino/                                        Books/
///   KOReader    koreader/ (on a Kindle, a phone), any of its    as the device under it has it
///   Kindle      documents/ and system/                          documents/
///   PocketBook  system/ and applications/, or its own settings  Books/, else the root
/// </code>
/// </summary>
public static class ReaderDevices
{
    /// <summary>Folders beside system/ that a PocketBook has, each of which will do.</summary>
    private static readonly string[] OnPocketBooks = ["applications", "Digital Editions", ".adobe-digital-editions", "system/config", "system/profiles", "system/state"];

    private static readonly string[] OnComputers = ["usr", "Users", "Windows"];

    /// <summary>All that are plugged in, in the order of the places.</summary>
    public static IReadOnlyList<ReaderDevice> Find(IEnumerable<string> places) =>
        Outermost([.. places.Select(Recognise).OfType<ReaderDevice>().DistinctBy(device => Place(device), StringComparer.Ordinal)]);

    /// <summary>KOReader on a Kobo lies in .adds/koreader, and so .adds would be a device too.</summary>
    private static ReaderDevice[] Outermost(ReaderDevice[] found) =>
        [.. found.Where(device => !Array.Exists(found, other => Place(device).StartsWith(Place(other) + Path.DirectorySeparatorChar, StringComparison.Ordinal)))];

    private static string Place(ReaderDevice device) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(device.Root));

    /// <summary>Null for a folder that is none.</summary>
    public static ReaderDevice? Recognise(string root)
    {
        bool Has(string folder) => Directory.Exists(Path.Combine(root, folder));
        // A Mac's own disk has System and Applications, which to it are system and applications.
        if (Array.Exists(OnComputers, Has)) return null;
        var kindle = Has("documents") && Has("system");
        return Has(".kobo") ? new(ReaderKind.Kobo, root, "", BookFormat.Kepub)
            : Has(".tolino") ? new(ReaderKind.Tolino, root, Existing(root, "Books"), BookFormat.Epub)
            : Has("koreader") ? new(ReaderKind.KOReader, root, kindle ? "documents" : Existing(root, "Books"), BookFormat.Epub)
            : kindle ? new(ReaderKind.Kindle, root, "documents", BookFormat.Pdf)
            : Has("system") && IsPocketBook(root) ? new(ReaderKind.PocketBook, root, Existing(root, "Books"), BookFormat.Epub)
            : null;
    }

    private static bool IsPocketBook(string root) => Array.Exists(OnPocketBooks, folder => Directory.Exists(Path.Combine(root, folder)));

    /// <summary>The folder as the device spells it; empty, for the root, where there is none.</summary>
    private static string Existing(string root, string folder) =>
        Directory.EnumerateDirectories(root).Select(path => Path.GetFileName(path)).FirstOrDefault(name => name.Equals(folder, StringComparison.OrdinalIgnoreCase)) ?? "";
}
