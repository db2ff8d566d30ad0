using Publish.Acceptance.Running;

namespace Publish.Acceptance.BadInput;

/// <summary>Places that cannot be written to.</summary>
public sealed class BadPlaceTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void A_file_where_the_folder_should_be()
    {
        scratch.Write("dist", "mine");
        Build().Refused("ZP902");
        Assert.Equal("mine", File.ReadAllText(scratch["dist"]));
    }

    [Fact]
    public void A_file_where_a_folder_of_the_way_should_be()
    {
        scratch.Write("dist", "mine");
        var refused = new Command().In(scratch.Path).Run("build", Good(), "-o", "dist/spring").Refused("ZP902");
        Assert.Contains("dist: error", refused.All, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(scratch["dist"]));
    }

    [Fact]
    public void A_folder_that_nobody_may_write_to()
    {
        if (!Directory.Exists("/proc/self")) Assert.Skip("/proc stands for a read-only folder here, and there is none");
        new Command().In(scratch.Path).Run("build", Good(), "-o", "/proc/self/dist").Refused("ZP903");
    }

    [Fact]
    public void A_full_disk_leaves_what_was_there()
    {
        if (!Directory.Exists("/dev/shm") || !Mount(scratch["dist"])) Assert.Skip("a small disk can only be made by an administrator on Linux");
        try
        {
            File.WriteAllText(scratch["dist/paving-stones.txt"], "before");
            File.WriteAllBytes(scratch["dist/filler"], new byte[100 * 1024]);
            Build().Refused("ZP901");
            Assert.Equal(["filler", "paving-stones.txt"], new Dist(scratch["dist"]).Names);
        }
        finally
        {
            new Command().Run("umount", [scratch["dist"]]);
        }
    }

    [Fact]
    public void A_build_that_fails_leaves_the_files_of_the_last_one()
    {
        Build().Well();
        var before = new Dist(scratch["dist"]).Fingerprints;
        scratch.Write("zine/zine.yaml", "title: [\n");
        Assert.Equal(1, new Command().In(scratch.Path).Run("build", "zine").WithoutInsides().Exit);
        Assert.Equal(before, new Dist(scratch["dist"]).Fingerprints);
    }

    [Fact]
    public void A_manuscript_that_is_not_there() => new Command().In(scratch.Path).Run("build", "nowhere").Refused("ZP001");

    private Ended Build() => new Command().In(scratch.Path).Run("build", Good());

    private string Good() => Zine.Folder(scratch, "zine", "Paving Stones", Zine.Prose(3));

    private static bool Mount(string folder)
    {
        Directory.CreateDirectory(folder);
        try
        {
            return new Command().Run("mount", ["-t", "tmpfs", "-o", "size=128k", "tmpfs", folder]).Exit == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
