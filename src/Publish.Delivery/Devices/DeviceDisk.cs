namespace Publish.Delivery.Devices;

/// <summary>The memory of a device, as files.</summary>
public class DeviceDisk
{
    private const int Full = 28;
    private const int OverQuota = 122;
    private const int FullOnMac = 69;
    private const int FullOnWindows = unchecked((int)0x80070070);
    private const int HandleFullOnWindows = unchecked((int)0x80070027);

    /// <summary>"No space left on device", as the systems number it.</summary>
    internal static bool IsFull(Exception fault) => fault.HResult is Full or OverQuota or FullOnMac or FullOnWindows or HandleFullOnWindows;

    /// <summary>Null where the system does not know.</summary>
    public virtual long? FreeBytes(string folder)
    {
        try
        {
            return new DriveInfo(folder).AvailableFreeSpace;
        }
        catch (Exception unknown) when (unknown is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Copies and waits until it is on the device, and not only on its way.</summary>
    public virtual void Write(string source, string target)
    {
        using var from = File.OpenRead(source);
        using var to = new FileStream(target, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
        from.CopyTo(to);
        to.Flush(flushToDisk: true);
        Medium.Forget(to.SafeFileHandle);
    }

    public virtual void Move(string part, string target)
    {
        File.Move(part, target, overwrite: true);
        Medium.FlushFolder(Path.GetDirectoryName(target)!);
    }

    /// <summary>A device that is gone cannot be cleaned; the next copy does it.</summary>
    public virtual void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception left) when (left is IOException or UnauthorizedAccessException)
        {
            // Its name says that it is unfinished, and no reader lists it.
        }
    }
}
