using Publish.Acceptance.Running;

namespace Publish.Acceptance.SameBytes;

public sealed class SameBytesTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void The_sample_is_the_same_bytes_in_another_folder_time_zone_and_culture() => Compare(Shared.Sample);

    [Fact]
    public void The_essay_is_the_same_bytes_in_another_folder_time_zone_and_culture() => Compare(Shared.Essay);

    /// <summary>What is not made unless it is asked for.</summary>
    [Fact]
    public void The_page_for_browsers_and_the_cover_are_the_same_bytes_too() => Compare(Fixtures.Torture, "--only", "html,epub,kepub,cover-picture");

    private void Compare(string manuscript, params string[] options)
    {
        var here = Build(manuscript, "here", "C.UTF-8", "UTC", options);
        var there = Build(manuscript, "there", "tr_TR.UTF-8", "Asia/Kathmandu", options);
        Assert.NotEmpty(here);
        Assert.Equal(here, there);
    }

    private IReadOnlyList<string> Build(string manuscript, string folder, string locale, string zone, string[] options)
    {
        Directory.CreateDirectory(scratch[folder]);
        var copy = Path.Combine(scratch[folder], Path.GetFileName(manuscript));
        Copy(manuscript, copy);
        new Command().In(scratch[folder]).With("LC_ALL", locale).With("TZ", zone).Run(["build", copy, "-o", "made", .. options]).Well();
        return new Dist(scratch[folder + "/made"]).Fingerprints;
    }

    private static void Copy(string from, string to)
    {
        if (File.Exists(from))
        {
            File.Copy(from, to);
            return;
        }
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
