using System.Diagnostics;
using System.Globalization;
using Publish.Fuzz.Targets;

namespace Publish.Fuzz.Running;

/// <summary>Starts a worker a target, as many at once as there are processors, and another where one died.</summary>
internal static class Overseer
{
    /// <summary>A worker's managed memory: 500 MB.</summary>
    private const string MostMemory = "0x1DCD6500";

    /// <param name="arguments">What the worker is told after its target; it gets the number to go on with last.</param>
    public static void Run(IReadOnlyList<Target> targets, params string[] arguments) =>
        Parallel.ForEach(targets, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, target => Run(target, arguments));

    private static void Run(Target target, string[] arguments)
    {
        if (Directory.Exists(Paths.Work(target.Name))) Directory.Delete(Paths.Work(target.Name), recursive: true);
        for (var (from, deaths) = (0, 0); deaths < 50;)
        {
            if (Start(target, [.. arguments, $"--from={from.ToString(CultureInfo.InvariantCulture)}"]) is not { } died) return;
            deaths++;
            from = int.Parse(File.ReadAllText(Worker.Number(target)), CultureInfo.InvariantCulture) + 1;
            // Who was ended by its own watch has said so already.
            if (!died.Contains("never ends", StringComparison.Ordinal)) Findings.Add(target, File.ReadAllBytes(Worker.Current(target)), Reason(died), died);
        }
    }

    /// <returns>What it said at its end; null where all went well.</returns>
    private static string? Start(Target target, string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardError = true, RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet") start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Publish.Fuzz.dll"));
        foreach (var argument in (string[])["work", target.Name, .. arguments]) start.ArgumentList.Add(argument);
        start.Environment["DOTNET_GCHeapHardLimit"] = MostMemory;
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0";
        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEndAsync();
        var shown = "";
        while (process.StandardOutput.ReadLine() is { } line)
        {
            Console.WriteLine(line);
            shown = line.Contains("FOUND", StringComparison.Ordinal) ? line : shown;
        }
        process.WaitForExit();
        return process.ExitCode == 0 ? null : $"{shown}\nexit {process.ExitCode.ToString(CultureInfo.InvariantCulture)}\n{Shortened(said.Result)}";
    }

    private static string Shortened(string trace) => string.Join('\n', trace.Split('\n').Take(60));

    private static string Reason(string died) =>
        died.Contains("Stack overflow", StringComparison.Ordinal) ? "Stack overflow " + (died.Split('\n').FirstOrDefault(line => line.Contains("at Publish.", StringComparison.Ordinal)) ?? "").Split('(')[0].Trim()
        : died.Contains("emory", StringComparison.Ordinal) ? "out of memory" : "the process died";
}
