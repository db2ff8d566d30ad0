using System.Text;
using Publish.Files;
using Publish.Files.Changes;
using Publish.Tests.Cli;

namespace Publish.Tests.Files;

public sealed class StepwiseChangeTests
{
    private static readonly string[] Before = ["a.md=old a", "b.md=old b", "parts/c.md=old c"];
    private static readonly string[] After = ["a.md=newer a", "b.md=new b", "parts/c.md=new c"];

    /// <summary>At every step that there is, on disks with and without second names: all old or all new, and nothing of ours is left.</summary>
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
        }
        Assert.Equal(2, ends.Count);
    }

    [Fact, Trait("Tier", "Long")]
    public void Killed_again_while_it_is_taken_back_the_third_one_takes_it_back()
    {
        var steps = StepsOfAll(knowsLinks: false);
        for (var again = 1; again <= 30; again++)
        {
            using var folder = Laid();
            Change(folder, new BreakingDisk(steps - 6, isKilled: true) { KnowsLinks = false }, killed: true);
            try
            {
                FolderChange.Settle(folder.Path, new BreakingDisk(again, isKilled: true) { KnowsLinks = false });
            }
            catch (KilledException)
            {
                // As it was meant.
            }
            FolderChange.Settle(folder.Path);
            Wholeness(folder, again);
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
            Assert.Equal(isDone ? After : Before, Now(folder).Where(file => !file.StartsWith(".publish", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Without_being_kept_it_is_as_if_it_had_not_been()
    {
        using var folder = Laid();
        using (var change = new StepwiseChange(folder.Path))
        {
            change.Replace(folder["a.md"], "new a"u8.ToArray());
            Assert.Equal("new a", File.ReadAllText(folder["a.md"]));
        }
        Assert.Equal(Before, Now(folder));
    }

    [Fact]
    public void What_somebody_has_written_since_the_kill_is_not_taken_back()
    {
        using var folder = Laid();
        var steps = StepsOfAll(knowsLinks: true);
        Change(folder, new BreakingDisk(steps - 6, isKilled: true), killed: true);
        Assert.Equal("new b", File.ReadAllText(folder["b.md"]));
        File.WriteAllText(folder["b.md"], "new b, and a line of mine");
        Assert.Equal(Settlement.TakenBack, FolderChange.Settle(folder.Path));
        Assert.Equal(["a.md=old a", "b.md=new b, and a line of mine", "parts/c.md=old c"], Now(folder));
    }

    [Fact]
    public void A_link_stays_a_link_and_nothing_outside_is_changed()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = Laid();
        using var elsewhere = new ScratchFolder();
        File.CreateSymbolicLink(folder["link.md"], folder["b.md"]);
        File.CreateSymbolicLink(folder["out.md"], elsewhere.Write("x.md", "another's"));
        using var change = new StepwiseChange(folder.Path);
        change.Replace(folder["link.md"], "new b"u8.ToArray());
        Assert.Throws<IOException>(() => change.Replace(folder["out.md"], "mine"u8.ToArray()));
        change.Keep();
        Assert.Equal(("new b", "another's"), (File.ReadAllText(folder["b.md"]), File.ReadAllText(elsewhere["x.md"])));
        Assert.NotNull(new FileInfo(folder["link.md"]).LinkTarget);
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
        folder.Write("a.md", "old a");
        folder.Write("b.md", "old b");
        folder.Write("parts/c.md", "old c");
        return folder;
    }

    private static bool Change(ScratchFolder folder, Disk disk, bool killed)
    {
        try
        {
            using var change = new StepwiseChange(folder.Path, disk);
            change.Replace(folder["a.md"], Encoding.UTF8.GetBytes("new a"));
            change.Replace(folder["b.md"], Encoding.UTF8.GetBytes("new b"));
            change.Replace(folder["parts/c.md"], Encoding.UTF8.GetBytes("new c"));
            change.Replace(folder["a.md"], Encoding.UTF8.GetBytes("newer a"));
            change.Keep();
            return true;
        }
        catch (Exception broken) when (broken is KilledException || (!killed && broken is IOException))
        {
            return false;
        }
    }

    private static string Wholeness(ScratchFolder folder, int at)
    {
        var now = Now(folder);
        Assert.False(Directory.Exists(folder[".publish"]), $"step {at} leaves something");
        Assert.True(now.SequenceEqual(Before) || now.SequenceEqual(After), $"step {at}: {string.Join(", ", now)}");
        return now[0];
    }

    private static string[] Now(ScratchFolder folder) => [.. Directory.EnumerateFiles(folder.Path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
        .Select(path => $"{Path.GetRelativePath(folder.Path, path).Replace('\\', '/')}={File.ReadAllText(path)}")
        .Order(StringComparer.Ordinal)];
}
