using Publish.Files;

namespace Publish.Tests.Files;

/// <summary>The process was killed here: nothing of it does anything any more.</summary>
internal sealed class KilledException : Exception;

/// <summary>A disk that fails at one step, or at which the process is killed: what was written and not yet flushed is torn then.</summary>
/// <param name="at">The number of the step, from 1; 0 for none.</param>
/// <param name="isKilled">It stops there for good; else the step is refused once, as a full disk does.</param>
internal sealed class BreakingDisk(int at, bool isKilled) : Disk
{
    public int Steps { get; private set; }

    public override FileStream Create(string path)
    {
        Step(null);
        return base.Create(path);
    }

    public override void Flush(FileStream file)
    {
        Step(file);
        // The machine stays up here, and waiting for its disk proves nothing.
        file.Flush();
    }

    public override void Move(string from, string to)
    {
        Step(null);
        base.Move(from, to);
    }

    public override bool Link(string file, string name)
    {
        Step(null);
        return KnowsLinks && base.Link(file, name);
    }

    public override void Delete(string path)
    {
        Step(null);
        base.Delete(path);
    }

    public override void MakeFolder(string path)
    {
        Step(null);
        base.MakeFolder(path);
    }

    public override void RemoveFolder(string path, bool whole)
    {
        Step(null);
        base.RemoveFolder(path, whole);
    }

    public override void FlushFolder(string path)
    {
        Step(null);
    }

    /// <summary>As FAT and some shares do not.</summary>
    public bool KnowsLinks { get; init; } = true;

    private void Step(FileStream? written)
    {
        Steps++;
        if (Steps < at || at == 0 || (Steps > at && !isKilled)) return;
        if (isKilled && Steps == at && written is { Length: > 0 })
        {
            written.Flush();
            written.SetLength(written.Length / 2);
        }
        throw isKilled ? new KilledException() : new IOException("No space left on device");
    }
}
