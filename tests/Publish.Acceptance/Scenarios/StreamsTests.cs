using Publish.Acceptance.Running;

namespace Publish.Acceptance.Scenarios;

/// <summary>Standard streams that are closed or full, as shells and schedulers hand them over.</summary>
public sealed class StreamsTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    [Theory]
    [InlineData(">&-")]
    [InlineData("2>&-")]
    [InlineData(">&- 2>&- <&-")]
    [InlineData(">/dev/full")]
    [InlineData(">/dev/full 2>/dev/full")]
    [InlineData("| head -1")]
    public void What_is_made_and_the_exit_code_are_the_same_whatever_becomes_of_what_is_said(string streams)
    {
        if (OperatingSystem.IsWindows()) return;
        var zine = Zine.Folder(scratch, "zine", "Heard by Nobody", Zine.Prose(3));
        Build(zine, "plain", "");
        Build(zine, "deaf", streams);
        Assert.Equal(new Dist(scratch["plain"]).Fingerprints, new Dist(scratch["deaf"]).Fingerprints);
        Assert.Equal(1, Run($"build {scratch["nothing"]} {streams}{(streams[0] == '|' ? " ; exit ${PIPESTATUS[0]}" : "")}").Exit);
    }

    [Fact]
    public void That_an_answer_was_cut_off_is_said_where_it_can_be()
    {
        if (OperatingSystem.IsWindows()) return;
        var ended = Run("explain >/dev/full");
        Assert.Equal(0, ended.Exit);
        Assert.Contains("Standard output could not take all of this", ended.Error, StringComparison.Ordinal);
    }

    private void Build(string zine, string folder, string streams) => Run($"build {zine} -o {scratch[folder]} --only reading,epub,html,model {streams}").Well();

    private static Ended Run(string words) => new Command().Run("bash", ["-c", $"set -o pipefail; dotnet '{Command.Program}' {words}"]);
}
