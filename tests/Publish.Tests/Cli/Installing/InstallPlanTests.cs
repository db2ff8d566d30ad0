using Publish.Cli.Installing;

namespace Publish.Tests.Cli.Installing;

public sealed class InstallPlanTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact, Trait("Tier", "Long")]
    public void The_program_is_copied_and_a_script_on_the_path_starts_it()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows gets a .cmd file.");
        var plan = InstallPlan.ForUnix(scratch["it's home"]);
        plan.CarryOut();
        plan.CarryOut();
        Assert.True(File.Exists(Path.Combine(plan.Home, "publish.dll")));
        Assert.True(File.GetUnixFileMode(plan.Shim).HasFlag(UnixFileMode.UserExecute));
        Assert.Contains("it'\\''s home/.local/share/publish/publish'", File.ReadAllText(plan.Shim), StringComparison.Ordinal);
    }
}
