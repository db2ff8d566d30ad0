using System.Globalization;
using System.Text;

namespace Publish.Files.Changes;

/// <summary>What is done to a folder at once.</summary>
/// <param name="Placed">Names of files that were written, in the order in which they come into place.</param>
/// <param name="Removed">Names of files that go.</param>
public sealed record FolderMoves(IReadOnlyList<string> Placed, IReadOnlyList<string> Removed);

/// <summary>
/// Several files of a folder that change as one. They are written in <c>.publish/making-N</c>, on the same disk; every place is tried; what is to be moved is written into a journal; then
/// all is moved, and on a failure moved back. Whoever is killed meanwhile leaves a journal, and the next one who opens the folder finishes what it says, or takes it back.
/// </summary>
/// <remarks>The order is that of every journal since Gray and Reuter, Transaction Processing, 1993, chapter 9: what will be done is on the disk before it is done.</remarks>
public sealed class FolderChange : IDisposable
{
    public const string RecordsName = ".publish";

    private const string WorkshopName = "making-";
    private const string LiveName = "live";
    private const string ClaimName = "claim";

    /// <summary>It is there for a moment, and only while the folder is locked.</summary>
    private const string ProbeName = ".publish-try.part";

    private readonly string folder;
    private readonly string records;
    private readonly bool isNew;
    private readonly string workshop;
    private readonly Disk disk;
    private readonly Moves moves;
    private readonly LivingMark live;
    private Journal replaced = new([], [], []);
    private int replacements;
    private bool isDone;
    private bool isLeft;

    private FolderChange(string folder, string workshop, bool isNew, LivingMark live, Disk disk)
    {
        (this.folder, this.workshop, this.isNew, this.live, this.disk) = (folder, workshop, isNew, live, disk);
        records = Path.Combine(folder, RecordsName);
        moves = new(folder, workshop, disk);
    }

    /// <summary>Leaves nothing behind but what was changed: the folder is somebody's own, and holds no zines.</summary>
    public bool IsPassing { get; init; }

    /// <param name="claim">What it says of itself as long as it is under way, for others who begin; told what the others say.</param>
    /// <exception cref="IOException">The folder cannot be made or written to. So with every method.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public static FolderChange Begin(string folder, Func<IReadOnlyList<string>, string> claim, Disk? disk = null, bool isPassing = false)
    {
        disk ??= Disk.OfThisMachine;
        folder = Path.GetFullPath(folder);
        var records = Path.Combine(folder, RecordsName);
        var isNew = !Directory.Exists(records);
        using var alone = FolderLock.Take(records, disk);
        Settle(folder, records, alone, disk);
        var said = claim(Claims(records));
        var workshop = FreeIn(records);
        disk.MakeFolder(Path.Combine(workshop, "new"));
        using (var file = disk.Create(Path.Combine(workshop, ClaimName)))
            file.Write(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}\n{said}")));
        var live = LivingMark.Take(Path.Combine(workshop, LiveName)) ?? throw new IOException("another publish is at work here");
        return new(folder, workshop, isNew, live, disk) { IsPassing = isPassing };
    }

    /// <summary>Finishes or takes back what was broken off in a folder, and sweeps what was left. Nothing happens where nothing was, or the folder cannot be changed.</summary>
    /// <returns>How it ended.</returns>
    public static Settlement Settle(string folder, Disk? disk = null)
    {
        disk ??= Disk.OfThisMachine;
        var records = Path.Combine(Path.GetFullPath(folder), RecordsName);
        try
        {
            if (!Directory.Exists(records) || !IsToBeSettled(records)) return Settlement.NothingWasOpen;
            using var alone = FolderLock.Take(records, disk);
            var end = Settle(Path.GetFullPath(folder), records, alone, disk);
            // Where no zines are at home, nothing stays behind.
            alone.RemoveWith(records, disk);
            return end;
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return IsOpen(records) ? Settlement.StillOpen : Settlement.NothingWasOpen;
        }
    }

    /// <summary>Something was begun; or killed before it began or when it had ended, and then nothing but the lock is there.</summary>
    private static bool IsToBeSettled(string records) =>
        Directory.EnumerateDirectories(records).Any() || Directory.EnumerateFileSystemEntries(records).All(entry => Path.GetFileName(entry) == FolderLock.FileName);

    private static bool IsOpen(string records)
    {
        try
        {
            return Directory.EnumerateDirectories(records).Any(left => Journal.Read(Path.Combine(left, Journal.FileName)) is not null && !LivingMark.IsHeld(Path.Combine(left, LiveName)));
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Writes a new file beside its place, flushed; from several threads at once.</summary>
    /// <param name="name">Its path in the folder.</param>
    /// <param name="look">Gets what was written, from its beginning.</param>
    public void Write(string name, Action<Stream> write, Action<Stream>? look = null)
    {
        var path = moves.New(name);
        if (Path.GetDirectoryName(name) is { Length: > 0 }) disk.MakeFolder(Path.GetDirectoryName(path)!);
        WriteAt(path, write, look);
    }

    private void WriteAt(string path, Action<Stream> write, Action<Stream>? look)
    {
        using var file = disk.Create(path);
        write(file);
        disk.Flush(file);
        file.Position = 0;
        look?.Invoke(file);
    }

    /// <summary>Replaces a file at once, to be read again; until <see cref="Keep"/> it may be taken back.</summary>
    internal void Replace(string name, ReadOnlyMemory<byte> bytes)
    {
        using var alone = FolderLock.Take(records, disk);
        FileTarget.Try(Path.Combine(folder, name));
        var copy = moves.Copy(name, replacements++);
        disk.MakeFolder(Path.GetDirectoryName(copy)!);
        WriteAt(copy, stream => stream.Write(bytes.Span), null);
        Write(name, stream => stream.Write(bytes.Span));
        FileTarget.HandDown(Path.Combine(folder, name), moves.New(name));
        var placing = new Placing(name, Replaces: true);
        if (!replaced.Placed.Contains(placing)) moves.BeginStepwise(replaced = replaced with { Placed = [.. replaced.Placed, placing] });
        moves.Place(placing);
        disk.FlushFolder(Path.GetDirectoryName(Path.Combine(folder, name))!);
    }

    /// <summary>What was replaced stays.</summary>
    internal void Keep()
    {
        if (replaced.Placed.Count == 0) return;
        using var alone = FolderLock.Take(records, disk);
        moves.Close(replaced);
        isDone = true;
    }

    /// <summary>What was replaced becomes as it was.</summary>
    internal void Forget()
    {
        if (isDone || replaced.Placed.Count == 0) return;
        isLeft = true;
        using var alone = FolderLock.Take(records, disk);
        TakeBack(replaced);
    }

    /// <summary>Moves all into place, or nothing.</summary>
    /// <param name="decide">What is moved; it is asked when nobody else can change the folder, and may write more files.</param>
    public void Commit(Func<FolderMoves> decide)
    {
        using var alone = FolderLock.Take(records, disk);
        var wanted = decide();
        foreach (var name in wanted.Placed.Concat(wanted.Removed))
            FileTarget.Try(Path.Combine(folder, name));
        TryFolder();
        var journal = JournalOf(wanted);
        foreach (var placing in journal.Placed)
            if (placing.Replaces) FileTarget.HandDown(Path.Combine(folder, placing.Name), moves.New(placing.Name));
        moves.Begin(journal);
        try
        {
            moves.Finish(journal);
        }
        catch
        {
            TakeBack(journal);
            throw;
        }
        isDone = true;
    }

    public void Dispose()
    {
        live.Dispose();
        if (isLeft) return;
        disk.Sweep(workshop);
        if (isDone && !IsPassing) return;
        if (IsPassing || isNew) Tidy();
    }

    private void TakeBack(Journal journal)
    {
        // Should this fail as well, the journal stays, and says to the next one what is to be taken back.
        isLeft = true;
        moves.Undo(journal);
        isLeft = false;
    }

    private Journal JournalOf(FolderMoves wanted)
    {
        var folders = wanted.Placed.SelectMany(FoldersOf).Distinct(StringComparer.Ordinal).Where(name => !Directory.Exists(Path.Combine(folder, name)));
        return new([.. wanted.Placed.Select(name => new Placing(name, FileStatus.OfName(Path.Combine(folder, name)).Kind != FileKind.Nothing))],
            [.. wanted.Removed.Where(name => FileStatus.OfName(Path.Combine(folder, name)).Kind != FileKind.Nothing)], [.. folders]);
    }

    /// <summary>Outermost first.</summary>
    private static IEnumerable<string> FoldersOf(string name)
    {
        for (var at = name.IndexOf('/', StringComparison.Ordinal); at > 0; at = name.IndexOf('/', at + 1))
            yield return name[..at];
    }

    /// <summary>Names may be added to the folder itself, and not only to what is in it.</summary>
    private void TryFolder()
    {
        var probe = Path.Combine(folder, ProbeName);
        disk.Delete(probe);
        using (disk.Create(probe))
        {
        }
        disk.Delete(probe);
    }

    private void Tidy()
    {
        try
        {
            using var alone = FolderLock.Take(records, disk);
            alone.RemoveWith(records, disk);
            if (isNew && !Directory.EnumerateFileSystemEntries(folder).Any()) disk.RemoveFolder(folder, whole: false);
        }
        catch (Exception left) when (left is IOException or UnauthorizedAccessException)
        {
            // An empty folder of records harms nobody.
        }
    }

    private static string FreeIn(string records)
    {
        for (var number = 1; ; number++)
        {
            var path = Path.Combine(records, string.Create(CultureInfo.InvariantCulture, $"{WorkshopName}{number}"));
            if (!Path.Exists(path)) return path;
        }
    }

    /// <summary>What those say who are at work in the folder now; the dead were swept.</summary>
    private static string[] Claims(string records)
    {
        var claims = new List<string>();
        foreach (var workshop in Directory.EnumerateDirectories(records, WorkshopName + "*").Order(StringComparer.Ordinal))
        {
            try
            {
                claims.Add(ClaimIn(workshop).Said);
            }
            catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
            {
                // It was finished in this moment.
            }
        }
        return [.. claims];
    }

    private static (int Process, string Said) ClaimIn(string workshop)
    {
        var lines = RegularFile.Text(Path.Combine(workshop, ClaimName)).Split('\n', 2);
        return (int.TryParse(lines[0], NumberStyles.None, CultureInfo.InvariantCulture, out var process) ? process : 0, lines.Length > 1 ? lines[1] : "");
    }

    private static Settlement Settle(string folder, string records, FolderLock alone, Disk disk)
    {
        var end = Settlement.NothingWasOpen;
        if (File.Exists(Path.Combine(folder, ProbeName))) disk.Delete(Path.Combine(folder, ProbeName));
        foreach (var workshop in Directory.EnumerateDirectories(records).ToArray())
        {
            if (IsAlive(workshop, alone)) continue;
            var settled = Settle(folder, workshop, disk);
            if (settled > end) end = settled;
        }
        return end;
    }

    /// <summary>Where nothing can be held, the number of a process has to do.</summary>
    private static bool IsAlive(string workshop, FolderLock alone)
    {
        if (alone.Holds) return LivingMark.IsHeld(Path.Combine(workshop, LiveName));
        try
        {
            return ClaimIn(workshop).Process is > 0 and var process && process != Environment.ProcessId && LivingMark.Lives(process);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static Settlement Settle(string folder, string workshop, Disk disk)
    {
        if (Journal.Read(Path.Combine(workshop, Journal.FileName)) is not { } journal)
        {
            disk.Sweep(workshop);
            return Settlement.NothingWasOpen;
        }

        var moves = new Moves(folder, workshop, disk);
        var isBack = moves.IsUndone;
        if (!isBack && !Finished(moves, journal)) isBack = true;
        if (isBack) moves.Undo(journal);
        disk.Sweep(workshop);
        return isBack ? Settlement.TakenBack : Settlement.Finished;
    }

    private static bool Finished(Moves moves, Journal journal)
    {
        try
        {
            moves.Finish(journal);
            return true;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}

/// <summary>What came of a change that somebody had begun and not ended.</summary>
public enum Settlement
{
    NothingWasOpen,

    /// <summary>All its files are in place now.</summary>
    Finished,

    /// <summary>All is as it was before.</summary>
    TakenBack,

    /// <summary>It could not be settled: the folder cannot be changed.</summary>
    StillOpen,
}
