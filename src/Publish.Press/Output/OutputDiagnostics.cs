using Publish.Files.Changes;
using Publish.Model.Source;

namespace Publish.Press.Output;

/// <summary>What can be wrong with the place that is written to, or read from.</summary>
public static class OutputDiagnostics
{
    /// <summary>"No space left on device" as Unix and as Windows number it, a quota, and a limit on the size of files.</summary>
    private static readonly int[] DiskFull = [28, 27, 122, 69, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    /// <summary>It is about the folder of this run, and not about the zine: nobody who gets the zine is to read it.</summary>
    internal static bool IsOfPlace(Diagnostic diagnostic) => diagnostic.Code is "ZP901" or "ZP902" or "ZP903" or "ZP904" or "ZP972" or "ZP973" or "ZP974";

    public static bool IsAboutOutput(Exception fault) => fault is IOException or UnauthorizedAccessException;

    /// <param name="unchanged">It was compared: what was there before is there still, to the byte.</param>
    public static void CannotWrite(this DiagnosticBag bag, string folder, Exception fault, bool unchanged = false)
    {
        var still = unchanged ? "; what was there before is unchanged" : "";
        if (fault is AnothersFileException anothers) bag.FileIsAnothers(folder, anothers.Name, still);
        else if (Array.IndexOf(DiskFull, fault.HResult) >= 0) bag.DiskIsFull(folder, still);
        else if (FileOnTheWay(folder) is { } file) bag.OutputIsAFile(file);
        else bag.FolderRefuses(folder, fault, still);
    }

    /// <summary>What came of a change that somebody was stopped in. Nothing is said where there was none.</summary>
    public static void WasSettled(this DiagnosticBag bag, string folder, Settlement settled)
    {
        if (settled == Settlement.Finished)
            bag.Note("ZP972", SourceSpan.None, "an earlier command was stopped while its files came into place here; they are all in place now", null, folder);
        else if (settled == Settlement.TakenBack)
            bag.Note("ZP972", SourceSpan.None, "an earlier command was stopped while its files came into place here; what was there before it is there again", "Give that command again.", folder);
        else if (settled == Settlement.StillOpen)
            bag.Warning("ZP973", SourceSpan.None, "an earlier command was stopped while its files came into place here, and the folder cannot be written to: some of them are old and some are new",
                "Make the folder writable and build again; until then the hashes in the .manifest.json tell which.", folder);
    }

    internal static void NameIsTaken(this DiagnosticBag bag, string wanted, string chosen, string folder) =>
        bag.Note("ZP904", SourceSpan.None, $"another zine in '{folder}' is called '{wanted}' already, so this one's files are called '{chosen}'",
            "A line 'slug: another-name' in zine.yaml chooses a name of your own.", folder);

    private static void FileIsAnothers(this DiagnosticBag bag, string folder, string name, string still) =>
        bag.Error("ZP974", SourceSpan.None, $"'{name}' is there already, and this zine did not make it; nothing was made{still}",
            "Move it away, choose another place with -o FOLDER, or another name with a line 'slug: another-name' in zine.yaml.", folder);

    private static void DiskIsFull(this DiagnosticBag bag, string folder, string still) =>
        bag.Error("ZP901", SourceSpan.None, $"the disk is full: nothing was made{still}", "Make some room, or choose another place with -o FOLDER.", folder);

    private static void OutputIsAFile(this DiagnosticBag bag, string folder) =>
        bag.Error("ZP902", SourceSpan.None, "the finished files need a folder, and this is a file", "Choose another place with -o FOLDER.", folder);

    /// <summary>The folder itself or one that it is to stand in; null where none of them is a file.</summary>
    private static string? FileOnTheWay(string folder)
    {
        for (var path = folder; !string.IsNullOrEmpty(path); path = Path.GetDirectoryName(path))
            if (File.Exists(path)) return path;
        return null;
    }

    private static void FolderRefuses(this DiagnosticBag bag, string folder, Exception fault, string still) =>
        bag.Error("ZP903", SourceSpan.None, $"nothing can be written here ({Why(fault)}){still}",
            "Is the folder read-only, or a file in it open in another program? Choose another place with -o FOLDER.", folder);

    private static string Why(Exception fault) => fault.Message.TrimEnd('.');
}
