using Publish.Files;
using Publish.Model.Source;
using Publish.Pdf;
using Publish.Press.Building;
using Publish.Press.Printing.Machines;
using Publish.Typesetting.Printing;

namespace Publish.Press.Printing;

/// <summary>What the colours of a print file become: black ink, the inks of the press whose profile the settings name, or what they are where no standard is asked for.</summary>
internal static class PressColours
{
    private const long MostBytes = 64 << 20;

    // Where the eye sees a screen least.
    private const int UsualAngle = 45;

    public static PdfOptions Of(PrintSettings job, Zine zine, DiagnosticBag bag)
    {
        var options = PdfOptions.Printing with
        {
            Standard = job.KeepsX4 ? PdfStandard.Print : PdfStandard.Plain,
            Gain = job.Gain,
            Screen = job.Pictures == PictureScreen.None ? null : new Screen(job.Pictures, UsualAngle, job.Frequency),
            Halftone = new Screen(job.Pictures == PictureScreen.None ? PictureScreen.Dots : job.Pictures, UsualAngle, job.Frequency),
        };
        if (!job.Colour) return options;
        if (job.Profile.Length > 0)
            return Read(job, zine, bag) is { } profile ? OnPress(options, profile, job, bag) : options;
        if (!job.KeepsX4) return options with { GreyOnly = false };
        bag.ColourWithoutProfile();
        return options;
    }

    private static PdfOptions OnPress(PdfOptions options, OutputProfile profile, PrintSettings job, DiagnosticBag bag)
    {
        if (job.Gain is { } gain && gain != PdfOptions.UsualGain) bag.GainIsTheProfiles();
        return options with { Profile = profile, GreyOnly = profile.Components == 1, Gain = null };
    }

    private static OutputProfile? Read(PrintSettings job, Zine zine, DiagnosticBag bag)
    {
        if (PathOf(job.Profile, [zine.Manuscript.Folder, zine.Style.Folder]) is not { } path)
        {
            bag.ProfileMissing(job.ProfileSpan, job.Profile);
            return null;
        }
        try
        {
            return OutputProfile.OfPress(RegularFile.Bytes(path), job.Profile, job.ProfileSpan, bag);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            bag.ProfileUnreadable(job.ProfileSpan, job.Profile);
            return null;
        }
    }

    /// <summary>In the manuscript's own folder, else in its style's; never outside of them, by links neither.</summary>
    private static string? PathOf(string name, string[] shelves)
    {
        if (Path.IsPathRooted(name) || name.Contains(':') || name.Split('/', '\\').Contains("..")) return null;
        foreach (var shelf in shelves)
            if (new FileInfo(Path.Combine(shelf, name)) is { Exists: true, Length: <= MostBytes } file && StaysIn(shelf, file)) return file.FullName;
        return null;
    }

    private static bool StaysIn(string shelf, FileInfo file) =>
        file.ResolveLinkTarget(returnFinalTarget: true) is not { } target || target.FullName.StartsWith(Path.GetFullPath(shelf) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
