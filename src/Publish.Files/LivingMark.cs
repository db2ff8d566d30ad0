using System.Diagnostics;

namespace Publish.Files;

/// <summary>A file that a process holds as long as it lives: the system lets go of it however the process ends, so nothing has to be guessed from clocks and numbers.</summary>
internal sealed class LivingMark : IDisposable
{
    private readonly FileStream held;

    private LivingMark(FileStream held) => this.held = held;

    /// <summary>Null where another holds it.</summary>
    public static LivingMark? Take(string path)
    {
        try
        {
            return new(new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1));
        }
        catch (IOException held) when (IsHeldBySomebody(held))
        {
            return null;
        }
    }

    /// <summary>It is the very file that has this name now, and not one that was swept in the meantime.</summary>
    public bool Has(string path) => OperatingSystem.IsWindows() || (FileStatus.Of(held.SafeFileHandle) is var mine && FileStatus.OfName(path) is var named && (mine.Device, mine.Number) == (named.Device, named.Number));

    /// <summary>Whether somebody holds a file; false where there is none.</summary>
    public static bool IsHeld(string path)
    {
        try
        {
            using var tried = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1);
            return false;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        catch (DirectoryNotFoundException)
        {
            return false;
        }
        catch (IOException held)
        {
            return IsHeldBySomebody(held);
        }
        catch (UnauthorizedAccessException)
        {
            // Another user's: it cannot be tried, so it is left alone.
            return true;
        }
    }

    // "Would block" as Linux and macOS number it, "sharing violation" of Windows.
    private static bool IsHeldBySomebody(IOException refused) => refused.HResult is 11 or 35 or unchecked((int)0x80070020);

    /// <summary>Whether a process of this number is at work on this machine: for disks on which nothing can be held.</summary>
    public static bool Lives(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return !found.HasExited;
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return gone is System.ComponentModel.Win32Exception;
        }
    }

    public void Dispose() => held.Dispose();
}
