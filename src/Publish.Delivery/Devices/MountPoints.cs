namespace Publish.Delivery.Devices;

/// <summary>Where systems put what is plugged in.</summary>
public static class MountPoints
{
    /// <summary>Folders under these, and one deeper: /media/NAME/KOBOeReader.</summary>
    private static readonly string[] Parents = ["/media", "/run/media", "/Volumes", "/mnt"];

    /// <summary>Every place on this machine where a device may be.</summary>
    public static IEnumerable<string> All => OperatingSystem.IsWindows()
        ? DriveInfo.GetDrives().Where(drive => drive.IsReady).Select(drive => drive.RootDirectory.FullName)
        : Under(Parents);

    internal static IEnumerable<string> Under(IEnumerable<string> parents)
    {
        foreach (var place in parents.SelectMany(Folders))
        {
            yield return place;
            foreach (var deeper in Folders(place))
                yield return deeper;
        }
    }

    private static string[] Folders(string parent)
    {
        try
        {
            return Directory.Exists(parent) ? [.. Directory.EnumerateDirectories(parent).Order(StringComparer.Ordinal)] : [];
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
