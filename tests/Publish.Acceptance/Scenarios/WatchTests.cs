using System.Diagnostics;
using Publish.Acceptance.Running;

namespace Publish.Acceptance.Scenarios;

/// <summary><c>publish watch</c> as somebody has it who writes beside it.</summary>
public sealed class WatchTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    private string Page => scratch["dist/t.html"];

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void The_glossary_of_a_series_makes_the_zine_anew_when_it_is_saved()
    {
        scratch.Write("series.yaml", "");
        scratch.Write("glossary.md", "Fold\n: The first meaning.\n");
        scratch.Write("zine/zine.yaml", "title: T\nauthor: Anonymous\nglossary:\n  shared: ../glossary.md\n");
        scratch.Write("zine/01.md", "# One\n\nA fold.\n");
        using var watching = Process.Start(new ProcessStartInfo("dotnet", [Command.Program, "watch", "zine", "--only", "html"])
        {
            WorkingDirectory = scratch.Path,
            RedirectStandardOutput = true,
        })!;
        try
        {
            Assert.True(Until(() => Shows("The first meaning")), "It made nothing.");
            // Saved again and again, since the first time may be while it still makes the zine.
            Assert.True(Until(() =>
            {
                scratch.Write("glossary.md", "Fold\n: The second meaning.\n");
                return SpinWait.SpinUntil(() => Shows("The second meaning"), TimeSpan.FromSeconds(5));
            }));
        }
        finally
        {
            if (!watching.HasExited) watching.Kill();
        }
    }

    private bool Shows(string words) => File.Exists(Page) && File.ReadAllText(Page).Contains(words, StringComparison.Ordinal);

    private static bool Until(Func<bool> happens) => SpinWait.SpinUntil(happens, TimeSpan.FromSeconds(60));
}
