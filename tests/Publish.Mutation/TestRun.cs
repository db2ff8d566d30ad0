using System.Diagnostics;
using System.Globalization;

namespace Publish.Mutation;

/// <summary>A test and the faults whose places it passes.</summary>
internal sealed record CoveredTest(int Index, TimeSpan Took, string Class, string Name, HashSet<int> Passed);

/// <summary>Runs the tests' program in a folder where the mutated assembly lies, as a <see cref="TestServer"/>.</summary>
internal sealed class TestRun(string binaries, Room room, int count) : IDisposable
{
    /// <summary>So much memory, in bytes and hexadecimal, is enough for the tests: a fault that never ends may fill it before its time is up.</summary>
    private const string MostMemory = "60000000";

    private readonly string program = Path.Combine(binaries, OperatingSystem.IsWindows() ? "Publish.Tests.exe" : "Publish.Tests");
    private Process? server;

    /// <summary>Without the long tests.</summary>
    public bool IsShort { get; init; }

    public List<CoveredTest> Coverage()
    {
        var (tests, process) = (new List<CoveredTest>(), Server(0));
        process.StandardInput.WriteLine("cover");
        while (process.StandardOutput.ReadLine() is { } line && line != "end")
        {
            var parts = line.Split('\t');
            if (parts[4].Length > 0) throw new InvalidOperationException($"{parts[3]} is red without any fault: {parts[4]}");
            tests.Add(new(Number(parts[0]), TimeSpan.FromMilliseconds(Number(parts[1])), parts[2], parts[3], [.. parts[5].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Number)]));
        }
        if (process.HasExited) throw new InvalidOperationException("The tests' program ended before its tests did.");
        return tests;
    }

    /// <param name="afresh">In a process that has not seen another fault: what it calculates once is then calculated with this one.</param>
    public Verdict Try(int mutant, IEnumerable<CoveredTest> tests, bool afresh)
    {
        var inOrder = tests.OrderBy(test => test.Took).ToList();
        if (afresh) Stop();
        var process = Server(afresh ? mutant : 0);
        process.StandardInput.WriteLine($"try {mutant} {string.Join(',', inOrder.Select(test => test.Index))}");
        var (isInTime, answer) = Answer(process, inOrder, afresh ? 30 : 15);
        var verdict = !isInTime ? Verdict.TimedOut : answer.Result == "survived" ? Verdict.Survived : Verdict.Killed;
        var isUnclear = answer.IsCompleted && answer.Result == "tainted";
        if (verdict == Verdict.TimedOut || answer.Result is null || isUnclear || afresh) Stop();
        return isUnclear && !afresh ? Try(mutant, inOrder, afresh: true) : verdict;
    }

    /// <summary>The last line, and whether no test took ten times as long as it did without a fault.</summary>
    private static (bool IsInTime, Task<string?> Answer) Answer(Process process, List<CoveredTest> inOrder, int seconds)
    {
        for (var begun = 0; ; begun++)
        {
            var answer = process.StandardOutput.ReadLineAsync();
            if (!answer.Wait(TimeSpan.FromSeconds(seconds + (begun == 0 ? 0 : 10 * inOrder[begun - 1].Took.TotalSeconds)))) return (false, answer);
            if (answer.Result != TestServer.Next) return (true, answer);
        }
    }

    public void Dispose() => Stop();

    private Process Server(int mutant)
    {
        if (server is not null) return server;
        var start = new ProcessStartInfo(program) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(TestServer).Assembly.Location;
        start.Environment["DOTNET_GCHeapHardLimit"] = MostMemory;
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        start.Environment[Chooser.Choice] = mutant.ToString(CultureInfo.InvariantCulture);
        start.Environment[TestServer.RoomName] = room.Name;
        start.Environment[TestServer.Count] = count.ToString(CultureInfo.InvariantCulture);
        if (IsShort) start.Environment[TestServer.Short] = "yes";
        server = Process.Start(start)!;
        server.ErrorDataReceived += (_, _) => { };
        server.BeginErrorReadLine();
        return server;
    }

    private void Stop()
    {
        if (server is null) return;
        if (!server.HasExited) server.Kill(entireProcessTree: true);
        server.WaitForExit();
        server.Dispose();
        server = null;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
