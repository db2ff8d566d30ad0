using Publish.Model.Source;

namespace Publish.Press.Output;

/// <summary>What can be wrong with the place that is written to, or read from.</summary>
public static class OutputDiagnostics
{
    /// <summary>"No space left on device" as Unix and as Windows number it.</summary>
    private static readonly int[] DiskFull = [28, 122, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    public static bool IsAboutOutput(Exception fault) => fault is IOException or UnauthorizedAccessException;

    public static void CannotWrite(this DiagnosticBag bag, string folder, Exception fault)
    {
        if (Array.IndexOf(DiskFull, fault.HResult) >= 0) bag.DiskIsFull(folder);
        else if (File.Exists(folder)) bag.OutputIsAFile(folder);
        else bag.FolderRefuses(folder, fault);
    }

    internal static void NameIsTaken(this DiagnosticBag bag, string wanted, string chosen, string folder) =>
        bag.Note("ZP904", SourceSpan.None, $"another zine in '{folder}' is called '{wanted}' already, so this one's files are called '{chosen}'",
            "A line 'slug: another-name' in zine.yaml chooses a name of your own.", folder);

    private static void DiskIsFull(this DiagnosticBag bag, string folder) =>
        bag.Error("ZP901", SourceSpan.None, "the disk is full: nothing was written, and what was there before is unchanged",
            "Make some room, or choose another place with -o FOLDER.", folder);

    private static void OutputIsAFile(this DiagnosticBag bag, string folder) =>
        bag.Error("ZP902", SourceSpan.None, "the finished files need a folder, and this is a file", "Choose another place with -o FOLDER.", folder);

    private static void FolderRefuses(this DiagnosticBag bag, string folder, Exception fault) =>
        bag.Error("ZP903", SourceSpan.None, $"nothing can be written here ({fault.Message.TrimEnd('.')}); what was there before is unchanged",
            "Is the folder read-only, or a file in it open in another program? Choose another place with -o FOLDER.", folder);
}
