using System.Globalization;

namespace Publish.Files.Changes;

/// <summary>The moving itself, forward and back. Each step can be taken again: how far it came is seen from what lies where.</summary>
/// <param name="workshop">Where the new files lie, and the old ones until all is done.</param>
internal sealed class Moves(string folder, string workshop, Disk disk)
{
    private const string UndoName = "undo";
    private const string CopyName = "put-";

    private string JournalPath => Path.Combine(workshop, Journal.FileName);

    private string UndoPath => Path.Combine(workshop, UndoName);

    /// <summary>Somebody has begun to take it back.</summary>
    public bool IsUndone => File.Exists(UndoPath);

    public string New(string name) => Path.Combine(workshop, "new", name);

    private string Old(string name) => Path.Combine(workshop, "old", name);

    private string Target(string name) => Path.Combine(folder, name);

    public void Begin(Journal journal)
    {
        var draft = JournalPath + ".part";
        using (var file = disk.Create(draft))
        {
            file.Write(journal.ToBytes().Span);
            disk.Flush(file);
        }
        foreach (var name in journal.Placed.Select(placing => placing.Name).Concat(journal.Removed))
            disk.MakeFolder(Path.GetDirectoryName(Old(name))!);
        disk.Move(draft, JournalPath);
        disk.FlushFolder(workshop);
    }

    /// <summary>As <see cref="Begin"/>, for what is taken back unless it comes to its end; again with each file more.</summary>
    public void BeginStepwise(Journal journal)
    {
        // The mark first: a journal without it would be finished by whoever comes next.
        if (!IsUndone) MarkUndone();
        Begin(journal);
    }

    /// <summary>A file that is put into a place has a copy here, by which it can be told whether somebody has changed it since.</summary>
    /// <param name="number">Of the putting; a file may be put more than once.</param>
    public string Copy(string name, int number) => Path.Combine(workshop, string.Create(CultureInfo.InvariantCulture, $"{CopyName}{number}"), name);

    /// <summary>Everything into its place, and the old files out of the way; the journal last.</summary>
    public void Finish(Journal journal)
    {
        foreach (var made in journal.Folders)
            disk.MakeFolder(Target(made));
        foreach (var placing in journal.Placed)
            Place(placing);
        foreach (var name in journal.Removed)
            if (IsThere(Target(name))) disk.Move(Target(name), Old(name));
        Close(journal);
    }

    /// <summary>Everything as it was.</summary>
    public void Undo(Journal journal)
    {
        // It may fail at the very last step, when the journal is gone already.
        if (!File.Exists(JournalPath)) Begin(journal);
        if (!IsUndone) MarkUndone();
        foreach (var name in journal.Removed.Reverse())
            if (IsThere(Old(name))) disk.Move(Old(name), Target(name));
        foreach (var placing in journal.Placed.Reverse())
            TakeBack(placing);
        foreach (var made in journal.Folders.Reverse())
            if (Directory.Exists(Target(made)) && !Directory.EnumerateFileSystemEntries(Target(made)).Any()) disk.RemoveFolder(Target(made), whole: false);
        Close(journal);
    }

    private void MarkUndone()
    {
        using (disk.Create(UndoPath))
        {
        }
        disk.FlushFolder(workshop);
    }

    public void Place(Placing placing)
    {
        var (fresh, old, target) = (New(placing.Name), Old(placing.Name), Target(placing.Name));
        if (!IsThere(fresh)) return;
        // With a second name for the old file there is no moment without one; where the disk knows no second names it goes aside first.
        if (placing.Replaces && IsThere(target) && !IsThere(old) && !disk.Link(target, old)) disk.Move(target, old);
        disk.Move(fresh, target);
    }

    private void TakeBack(Placing placing)
    {
        var (fresh, old, target) = (New(placing.Name), Old(placing.Name), Target(placing.Name));
        // Two names of one file: a move between them does nothing, and nothing is to be done.
        if (placing.Replaces && IsThere(old) && IsAsPut(placing.Name)) disk.Move(old, target);
        else if (!placing.Replaces && !IsThere(fresh) && IsThere(target)) disk.Move(target, fresh);
    }

    /// <summary>Nobody has changed it since, as far as copies were kept.</summary>
    private bool IsAsPut(string name)
    {
        if (!IsThere(Target(name))) return true;
        var copies = Directory.EnumerateDirectories(workshop, CopyName + "*").Select(folder => Path.Combine(folder, name)).Where(File.Exists).ToList();
        if (copies.Count == 0) return true;
        var now = RegularFile.Bytes(Target(name));
        return copies.Exists(copy => now.AsSpan().SequenceEqual(RegularFile.Bytes(copy)));
    }

    /// <summary>All is as it is to be; the journal goes.</summary>
    public void Close(Journal journal)
    {
        foreach (var place in journal.Placed.Select(placing => placing.Name).Concat(journal.Removed).Select(name => Path.GetDirectoryName(Target(name))!).Distinct(StringComparer.Ordinal))
            disk.FlushFolder(place);
        disk.Delete(JournalPath);
        disk.FlushFolder(workshop);
    }

    private static bool IsThere(string path) => FileStatus.OfName(path).Kind != FileKind.Nothing;
}
