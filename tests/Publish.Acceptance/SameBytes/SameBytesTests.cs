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

    private void Compare(string manuscript)
    {
        var here = Build(manuscript, "here", "C.UTF-8", "UTC");
        var there = Build(manuscript, "there", "tr_TR.UTF-8", "Asia/Kathmandu");
        Assert.NotEmpty(here);
        Assert.Equal(here, there);
    }

    private IReadOnlyList<string> Build(string manuscript, string folder, string locale, string zone)
    {
        Directory.CreateDirectory(scratch[folder]);
        var copy = Path.Combine(scratch[folder], Path.GetFileName(manuscript));
        Copy(manuscript, copy);
        new Command().In(scratch[folder]).With("LC_ALL", locale).With("TZ", zone).Run("build", copy, "-o", "made").Well();
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
