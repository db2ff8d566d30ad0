using System.Text;
using Publish.Files;
using Publish.Tests.Cli;

namespace Publish.Tests.Files;

public sealed class DraftFileTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void A_file_is_replaced_whole_and_keeps_its_rights()
    {
        var path = scratch.Write("zine.yaml", "title: Old");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        DraftFile.Write(path, "title: New"u8);
        Assert.Equal("title: New", File.ReadAllText(path));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(path));
        Assert.Single(Directory.EnumerateFileSystemEntries(scratch.Path));
    }

    [Fact]
    public void A_link_stays_a_link_and_one_that_leads_nowhere_is_replaced()
    {
        if (OperatingSystem.IsWindows()) return;
        scratch.Write("real/text.md", "old");
        File.CreateSymbolicLink(scratch["text.md"], "real/text.md");
        DraftFile.Write(scratch["text.md"], "new"u8);
        Assert.Equal("real/text.md", new FileInfo(scratch["text.md"]).LinkTarget);
        Assert.Equal("new", File.ReadAllText(scratch["real/text.md"]));
        File.CreateSymbolicLink(scratch["away.md"], scratch["nowhere/else.md"]);
        DraftFile.Write(scratch["away.md"], "here"u8);
        Assert.Null(new FileInfo(scratch["away.md"]).LinkTarget);
        Assert.False(File.Exists(scratch["nowhere/else.md"]));
    }

    [Fact]
    public void A_device_a_pipe_and_a_folder_are_never_replaced()
    {
        if (OperatingSystem.IsWindows()) return;
        Pipes.Make(scratch["pipe"]);
        Directory.CreateDirectory(scratch["folder"]);
        File.CreateSymbolicLink(scratch["null"], "/dev/null");
        foreach (var name in (string[])["pipe", "folder", "null"])
            Assert.ThrowsAny<IOException>(() => DraftFile.Write(scratch[name], "x"u8));
        Assert.Equal(FileKind.Device, FileStatus.Of(scratch["null"]).Kind);
        Assert.Equal(3, Directory.EnumerateFileSystemEntries(scratch.Path).Count());
    }

    [Fact]
    public void Killed_at_any_step_the_file_is_old_or_new_and_the_next_one_sweeps_what_is_left()
    {
        var all = new BreakingDisk(0, isKilled: false);
        Write("old", all);
        Assert.InRange(all.Steps, 4, 10);
        for (var at = 1; at <= all.Steps; at++)
        {
            Write("old", Disk.OfThisMachine);
            Assert.Throws<KilledException>(() => Write("new", new BreakingDisk(at, isKilled: true)));
            Assert.Contains(File.ReadAllText(scratch["x.txt"]), (string[])["old", "new"]);
            Write("again", Disk.OfThisMachine);
            Assert.Equal([scratch["x.txt"]], Directory.EnumerateFileSystemEntries(scratch.Path));
        }
    }

    [Fact]
    public void A_draft_of_a_process_that_lives_is_not_swept()
    {
        using var first = new DraftFile(scratch["a.pdf"], stream => stream.Write("first"u8));
        DraftFile.Write(scratch["b.pdf"], "second"u8);
        first.Place();
        Assert.Equal("first", File.ReadAllText(scratch["a.pdf"]));
    }

    [Fact]
    public void What_is_no_file_is_refused_at_once_and_not_waited_for()
    {
        if (OperatingSystem.IsWindows()) return;
        Pipes.Make(scratch["pipe.md"]);
        File.CreateSymbolicLink(scratch["link.md"], "pipe.md");
        foreach (var path in (string[])[scratch["pipe.md"], scratch["link.md"], "/dev/zero", "/dev/null"])
        {
            Assert.Throws<IrregularFileException>(() => RegularFile.Bytes(path));
            Assert.Throws<IrregularFileException>(() => RegularFile.Text(path));
            Assert.Throws<IrregularFileException>(() => RegularFile.Head(path, new byte[4]));
            Assert.True(RegularFile.IsIrregular(path));
        }
        Assert.Equal("a pipe", Assert.Throws<IrregularFileException>(() => RegularFile.Open(scratch["link.md"])).What);
        Assert.Equal("text", RegularFile.Text(scratch.Write("text.md", "\uFEFFtext")));
    }

    [Fact]
    public void Two_names_of_one_file_are_told_to_be_one()
    {
        var path = scratch.Write("one.pdf", "x");
        scratch.Write("other.pdf", "x");
        Assert.True(FileStatus.AreOne(path, scratch["./one.pdf"]));
        Assert.False(FileStatus.AreOne(path, scratch["other.pdf"]));
        if (OperatingSystem.IsWindows()) return;
        File.CreateSymbolicLink(scratch["link.pdf"], "one.pdf");
        Assert.True(FileStatus.AreOne(path, scratch["link.pdf"]));
    }

    private void Write(string text, Disk disk)
    {
        using var file = new DraftFile(scratch["x.txt"], stream => stream.Write(Encoding.UTF8.GetBytes(text)), disk);
        file.Place();
    }
}
