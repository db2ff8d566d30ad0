using System.Text;
using Publish.Files;
using Publish.Files.Changes;
using Publish.Tests.Cli;

namespace Publish.Tests.Files;

public sealed class FolderChangeTests
{
    private static readonly string[] Before = ["a.pdf=old a", "b.epub=old b", "gone.pdf=old gone", "somebody's.txt=a note"];
    private static readonly string[] After = ["a.pdf=new a", "b.epub=new b", "pictures/c.png=new c", "somebody's.txt=a note", "z.json=new z"];

    /// <summary>The whole of it: at every step that there is, on disks with and without second names, whoever comes next finds all old or makes all new.</summary>
    [Theory, Trait("Tier", "Long")]
    [InlineData(true)]
    [InlineData(false)]
    public void Killed_at_any_step_the_next_one_finds_all_old_or_all_new(bool knowsLinks)
    {
        var steps = StepsOfAll(knowsLinks);
        Assert.InRange(steps, 30, 200);
        var ends = new HashSet<string>();
        for (var at = 1; at <= steps; at++)
        {
            using var folder = Laid();
            Change(folder, new BreakingDisk(at, isKilled: true) { KnowsLinks = knowsLinks }, killed: true);
            FolderChange.Settle(folder.Path);
            ends.Add(Wholeness(folder, at));
            AssertSwept(folder, at);
        }
        Assert.Equal(2, ends.Count);
    }

    /// <summary>Killed, and killed again while it is settled, at every pair of steps: the third one settles it.</summary>
    [Fact]
    [Trait("Tier", "Long")]
    public void Killed_again_while_it_is_settled_the_third_one_settles_it()
    {
        var steps = StepsOfAll(knowsLinks: true);
        for (var at = 1; at <= steps; at++)
            for (var again = 1; ; again++)
            {
                using var folder = Laid();
                Change(folder, new BreakingDisk(at, isKilled: true), killed: true);
                var disk = new BreakingDisk(again, isKilled: true);
                try
                {
                    FolderChange.Settle(folder.Path, disk);
                }
                catch (KilledException)
                {
                    // As it was meant.
                }
                FolderChange.Settle(folder.Path);
                Wholeness(folder, at);
                if (disk.Steps < again) break;
            }
    }

    [Theory, Trait("Tier", "Long")]
    [InlineData(true)]
    [InlineData(false)]
    public void Refused_at_any_step_it_is_as_before_or_it_is_done(bool knowsLinks)
    {
        var steps = StepsOfAll(knowsLinks);
        for (var at = 1; at <= steps; at++)
        {
            using var folder = Laid();
            var isDone = Change(folder, new BreakingDisk(at, isKilled: false) { KnowsLinks = knowsLinks }, killed: false);
            Assert.Equal(isDone ? After : Before, Now(folder));
        }
    }

    [Fact]
    [Trait("Tier", "Long")]
    public void Killed_while_it_is_taken_back_the_next_one_takes_it_back()
    {
        var steps = StepsOfAll(knowsLinks: true);
        for (var at = 1; at <= steps; at++)
            for (var later = 1; later <= 12; later++)
            {
                using var folder = Laid();
                var disk = new RefusingThenKilledDisk(at, later);
                Change(folder, disk, killed: false);
                FolderChange.Settle(folder.Path);
                Wholeness(folder, at);
            }
    }

    [Fact, Trait("Tier", "Long")]
    public void Every_place_is_tried_before_the_first_file_is_moved()
    {
        foreach (var refused in (string[])["a.pdf", "b.epub", "z.json", "gone.pdf", "pictures/c.png"])
            foreach (var how in (Action<string>[])[Folder, ReadOnly, Pipe])
            {
                if (OperatingSystem.IsWindows() && how == Pipe) continue;
                using var folder = Laid();
                how(folder[refused]);
                var before = Now(folder);
                var snapshot = FolderSnapshot.Of(folder.Path);
                var disk = new CountingMoves(folder.Path);
                Assert.ThrowsAny<Exception>(() => Run(folder, disk));
                Assert.Equal(0, disk.MovesOutside);
                Assert.True(snapshot.StillHolds());
                Assert.Equal(before, Now(folder));
                if (File.Exists(folder[refused])) File.SetAttributes(folder[refused], FileAttributes.Normal);
            }
    }

    [Fact]
    public void What_is_under_way_is_not_swept_by_another()
    {
        using var folder = Laid();
        using var first = FolderChange.Begin(folder.Path, _ => "first");
        first.Write("a.pdf", Text("first's"));
        var heard = Array.Empty<string>();
        using (var second = FolderChange.Begin(folder.Path, claims =>
        {
            heard = [.. claims];
            return "second";
        }))
        {
            second.Write("b.epub", Text("second's"));
            second.Commit(() => new(["b.epub"], []));
        }
        FolderChange.Settle(folder.Path);
        first.Commit(() => new(["a.pdf"], []));
        Assert.Equal(["first"], heard);
        Assert.Equal("first's", File.ReadAllText(folder["a.pdf"]));
        Assert.Equal("second's", File.ReadAllText(folder["b.epub"]));
    }

    [Fact]
    public void A_folder_that_holds_no_zines_keeps_nothing_of_the_change()
    {
        using var folder = Laid();
        Run(folder, Disk.OfThisMachine, isPassing: true);
        Assert.Equal(After, Now(folder));
        Assert.False(Directory.Exists(folder[".publish"]));
    }

    [Fact]
    public void A_journal_that_leads_out_of_the_folder_is_none()
    {
        using var folder = new ScratchFolder();
        folder.Write("dist/.publish/making-1/new/x", "evil");
        folder.Write("dist/.publish/making-1/journal", """{"placed":[["../up.txt",false]],"removed":["../precious"],"folders":[],"whole":true}""");
        folder.Write("precious", "kept");
        Assert.Equal(Settlement.NothingWasOpen, FolderChange.Settle(folder["dist"]));
        Assert.Equal("kept", File.ReadAllText(folder["precious"]));
        Assert.False(File.Exists(folder["up.txt"]));
    }

    [Fact]
    public void Rights_stay_and_a_link_is_replaced_and_never_written_through()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = Laid();
        File.SetUnixFileMode(folder["a.pdf"], UnixFileMode.UserRead | UnixFileMode.UserWrite);
        folder.Write("elsewhere/target", "another's");
        File.Delete(folder["b.epub"]);
        File.CreateSymbolicLink(folder["b.epub"], folder["elsewhere/target"]);
        Run(folder, Disk.OfThisMachine);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder["a.pdf"]));
        Assert.Null(new FileInfo(folder["b.epub"]).LinkTarget);
        Assert.Equal("another's", File.ReadAllText(folder["elsewhere/target"]));
    }

    private static int StepsOfAll(bool knowsLinks)
    {
        using var folder = Laid();
        var disk = new BreakingDisk(0, isKilled: false) { KnowsLinks = knowsLinks };
        Assert.True(Change(folder, disk, killed: false));
        Assert.Equal(After, Now(folder));
        return disk.Steps;
    }

    private static ScratchFolder Laid()
    {
        var folder = new ScratchFolder();
        folder.Write("a.pdf", "old a");
        folder.Write("b.epub", "old b");
        folder.Write("gone.pdf", "old gone");
        folder.Write("somebody's.txt", "a note");
        return folder;
    }

    private static bool Change(ScratchFolder folder, Disk disk, bool killed)
    {
        try
        {
            Run(folder, disk);
            return true;
        }
        catch (Exception broken) when (broken is KilledException || (!killed && broken is IOException))
        {
            return false;
        }
    }

    private static void Run(ScratchFolder folder, Disk disk, bool isPassing = false)
    {
        using var change = FolderChange.Begin(folder.Path, _ => "", disk, isPassing);
        change.Write("a.pdf", Text("new a"));
        change.Write("b.epub", Text("new b"));
        change.Write("pictures/c.png", Text("new c"));
        change.Write("z.json", Text("new z"));
        change.Commit(() => new(["a.pdf", "b.epub", "pictures/c.png", "z.json"], ["gone.pdf"]));
    }

    private static Action<Stream> Text(string text) => stream => stream.Write(Encoding.UTF8.GetBytes(text));

    private static string Wholeness(ScratchFolder folder, int at)
    {
        var now = Now(folder);
        Assert.True(now.SequenceEqual(Before) || now.SequenceEqual(After), $"step {at}: {string.Join(", ", now)}");
        return now[0];
    }

    private static void AssertSwept(ScratchFolder folder, int at) =>
        Assert.True((!Directory.Exists(folder[".publish"]) || !Directory.EnumerateDirectories(folder[".publish"]).Any()) && Directory.GetFiles(folder.Path, ".publish*").Length == 0, $"step {at} leaves something");

    /// <summary>Every file but ours and the probes that a kill may leave.</summary>
    private static string[] Now(ScratchFolder folder) => [.. Directory.EnumerateFiles(folder.Path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
        .Select(path => Path.GetRelativePath(folder.Path, path).Replace('\\', '/'))
        .Where(path => !path.StartsWith(".publish", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(path => $"{path}={(RegularFile.IsIrregular(folder[path]) ? "(pipe)" : File.ReadAllText(folder[path]))}")];

    private static void Folder(string path)
    {
        if (File.Exists(path)) File.Delete(path);
        Directory.CreateDirectory(path);
    }

    private static void ReadOnly(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "kept");
        File.SetAttributes(path, FileAttributes.ReadOnly);
    }

    private static void Pipe(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Delete(path);
        Pipes.Make(path);
    }

    /// <summary>A step is refused, and some steps later, while all is moved back, the process is killed.</summary>
    private sealed class RefusingThenKilledDisk(int at, int later) : Disk
    {
        private int steps;

        public override void Move(string from, string to)
        {
            Step();
            base.Move(from, to);
        }

        public override bool Link(string file, string name)
        {
            Step();
            return base.Link(file, name);
        }

        public override void Delete(string path)
        {
            Step();
            base.Delete(path);
        }

        public override FileStream Create(string path)
        {
            Step();
            return base.Create(path);
        }

        public override void RemoveFolder(string path, bool whole)
        {
            Step();
            base.RemoveFolder(path, whole);
        }

        public override void Flush(FileStream file) => file.Flush();

        public override void FlushFolder(string path)
        {
        }

        private void Step()
        {
            steps++;
            if (steps == at) throw new IOException("No space left on device");
            if (steps >= at + later) throw new KilledException();
        }
    }

    private sealed class CountingMoves(string folder) : Disk
    {
        public int MovesOutside { get; private set; }

        public override void Move(string from, string to)
        {
            if (!to.StartsWith(Path.Combine(folder, ".publish"), StringComparison.Ordinal)) MovesOutside++;
            base.Move(from, to);
        }
    }
}
