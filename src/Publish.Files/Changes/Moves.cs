namespace Publish.Files.Changes;

/// <summary>The moving itself, forward and back. Each step can be taken again: how far it came is seen from what lies where.</summary>
/// <param name="workshop">Where the new files lie, and the old ones until all is done.</param>
internal sealed class Moves(string folder, string workshop, Disk disk)
{
    private const string UndoName = "undo";

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
        if (!IsUndone)
        {
            using (disk.Create(UndoPath))
            {
            }
            disk.FlushFolder(workshop);
        }
        foreach (var name in journal.Removed.Reverse())
            if (IsThere(Old(name))) disk.Move(Old(name), Target(name));
        foreach (var placing in journal.Placed.Reverse())
            TakeBack(placing);
        foreach (var made in journal.Folders.Reverse())
            if (Directory.Exists(Target(made)) && !Directory.EnumerateFileSystemEntries(Target(made)).Any()) disk.RemoveFolder(Target(made), whole: false);
        Close(journal);
    }

    private void Place(Placing placing)
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
        if (placing.Replaces && IsThere(old)) disk.Move(old, target);
        else if (!placing.Replaces && !IsThere(fresh) && IsThere(target)) disk.Move(target, fresh);
    }

    private void Close(Journal journal)
    {
        foreach (var place in journal.Placed.Select(placing => placing.Name).Concat(journal.Removed).Select(name => Path.GetDirectoryName(Target(name))!).Distinct(StringComparer.Ordinal))
            disk.FlushFolder(place);
        disk.Delete(JournalPath);
        disk.FlushFolder(workshop);
    }

    private static bool IsThere(string path) => FileStatus.OfName(path).Kind != FileKind.Nothing;
}
