using System.Text;
using Publish.Files.Changes;
using Publish.Press;
using Publish.Press.Editions;
using Publish.Press.Output;
using Publish.Tests.Cli;
using Publish.Tests.Files;
using Publish.Tests.Manuscript;

namespace Publish.Tests.Press.Output;

public sealed class SinkRefusalTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void A_name_is_ones_own_from_the_beginning_so_that_two_builds_at_once_both_live()
    {
        var (one, other) = (new FolderSink(scratch.Path), new FolderSink(scratch.Path));
        var (first, second) = (one.NameFor("zine", scratch["one"]), other.NameFor("zine", scratch["two"]));
        Assert.Equal(("zine", "zine-two"), (first, second));
        Finish(other, second, "two", "two's");
        Finish(one, first, "one", "one's");
        Assert.Equal("one's", File.ReadAllText(scratch["zine.pdf"]));
        Assert.Equal("two's", File.ReadAllText(scratch["zine-two.pdf"]));
    }

    [Fact]
    public void A_name_that_a_killed_build_reserved_is_free_again()
    {
        scratch.Write(".publish/making-1/claim", $"1\n{new SlugOwners(scratch.Path).Claim("zine", scratch["one"])}");
        scratch.Write(".publish/making-1/live", "");
        Assert.Equal("zine", new FolderSink(scratch.Path).NameFor("zine", scratch["two"]));
    }

    [Fact]
    public void A_file_that_another_zine_made_is_not_replaced()
    {
        Finish(new FolderSink(scratch.Path), "zine-booklet", "other", "other's");
        var refused = Assert.Throws<SinkException>(() => Finish(new FolderSink(scratch.Path), "zine", "mine", "mine", "zine-booklet.pdf"));
        Assert.Contains("'zine-booklet.pdf' is there already", refused.Message, StringComparison.Ordinal);
        Assert.Equal("other's", File.ReadAllText(scratch["zine-booklet.pdf"]));
    }

    [Fact]
    public void A_file_of_ones_own_name_that_nobody_made_is_not_replaced_at_the_first_build_of_a_name()
    {
        scratch.Write("zine-booklet-a4.pdf", "drawn by hand");
        Assert.Throws<SinkException>(() => Finish(new FolderSink(scratch.Path), "zine", "mine", "mine", "zine-booklet-a4.pdf"));
        Assert.Equal("drawn by hand", File.ReadAllText(scratch["zine-booklet-a4.pdf"]));
    }

    /// <summary>A whole zine through the press, with a file in the way at each place in turn: the message is true, and the folder as it was.</summary>
    [Fact]
    public void Refused_at_each_place_the_message_tells_the_truth()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\nmodified: 2026-01-01\n"), ("01.md", "# One\n\nWords.\n"));
        var press = new Pressroom();
        var plan = press.Plan(press.Read(manuscript.Folder, cancellation: TestContext.Current.CancellationToken), new() { Only = ["epub", "html", "model"] }, cancellation: TestContext.Current.CancellationToken);
        var made = press.Make(plan, new FolderSink(scratch.Path), cancellation: TestContext.Current.CancellationToken).Zine!;
        foreach (var name in made.Files.Select(file => file.Path).Append("t.manifest.json"))
        {
            var kept = File.ReadAllText(scratch[name]);
            File.Delete(scratch[name]);
            Directory.CreateDirectory(scratch[name]);
            var snapshot = FolderSnapshot.Of(scratch.Path);
            var refused = press.Make(plan, new FolderSink(scratch.Path), cancellation: TestContext.Current.CancellationToken);
            Assert.Null(refused.Zine);
            Assert.True(refused.IsUnchanged);
            Assert.Contains(refused.Problems, problem => problem.Code is "ZP903" && problem.Message.Contains("unchanged", StringComparison.Ordinal));
            Assert.True(snapshot.StillHolds());
            Directory.Delete(scratch[name]);
            File.WriteAllText(scratch[name], kept);
        }
        Assert.NotNull(press.Make(plan, new FolderSink(scratch.Path), cancellation: TestContext.Current.CancellationToken).Zine);
    }

    [Fact]
    public void Nothing_is_called_unchanged_that_somebody_has_changed_meanwhile()
    {
        scratch.Write("other.pdf", "before");
        var sink = new FolderSink(scratch.Path);
        Assert.True(sink.IsUnchanged);
        scratch.Write("other.pdf", "after it");
        Assert.False(sink.IsUnchanged);
    }

    [Fact]
    public void A_zine_that_was_killed_over_coming_into_place_is_whole_after_the_next_command()
    {
        Finish(new FolderSink(scratch.Path), "zine", "one", "old");
        for (var at = 1; ; at++)
        {
            var disk = new BreakingDisk(at, isKilled: true);
            try
            {
                Finish(new FolderSink(scratch.Path, disk), "zine", "one", "new " + at);
            }
            catch (KilledException)
            {
                // As it was meant.
            }
            FolderChange.Settle(scratch.Path);
            var listed = OutputManifest.Read(scratch["zine.manifest.json"])!;
            Assert.Equal(listed.Files.Single().Sha256, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(scratch["zine.pdf"]))));
            if (disk.Steps < at) break;
        }
    }

    private void Finish(FolderSink sink, string name, string manuscript, string content, string? file = null)
    {
        using var delivery = sink.Open(name, scratch[manuscript], EditionList.House);
        delivery.Take(new(file ?? name + ".pdf", "reading", "", 0, stream => stream.Write(Encoding.UTF8.GetBytes(content))));
        delivery.Commit(whole: true);
    }
}
