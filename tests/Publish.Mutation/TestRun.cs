using System.Diagnostics;
using System.Text.Json;

namespace Publish.Mutation;

/// <summary>Runs the tests' program in a folder where the mutated assembly lies.</summary>
internal sealed class TestRun(string binaries)
{
    private string Program => Path.Combine(binaries, OperatingSystem.IsWindows() ? "Publish.Tests.exe" : "Publish.Tests");

    /// <summary>Every class with tests in it, by its full name.</summary>
    public IReadOnlyList<string> Classes()
    {
        using var listed = JsonDocument.Parse(Run(["--list-tests", "json", "--no-ansi"], [], TimeSpan.FromMinutes(2)).Output);
        return [.. listed.RootElement.GetProperty("tests").EnumerateArray().Select(test => test.GetProperty("type"))
            .Select(type => $"{type.GetProperty("namespace").GetString()}.{type.GetProperty("typeName").GetString()}").Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>Which faults' places the tests of a class pass, by number.</summary>
    public byte[] Coverage(string testClass)
    {
        var file = Path.GetTempFileName();
        try
        {
            var (exit, output) = Run(["--filter-class", testClass, "--no-ansi", "--no-progress"], [(Chooser.Coverage, file)], TimeSpan.FromMinutes(5));
            if (exit != 0) throw new InvalidOperationException($"{testClass} is red without any fault:\n{output}");
            return File.ReadAllBytes(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    public Verdict Try(int mutant, IReadOnlyList<string> classes, TimeSpan most)
    {
        var (exit, _) = Run(
            [.. classes.SelectMany(name => (string[])["--filter-class", name]), "--stop-on-fail", "on", "--no-ansi", "--no-progress"],
            [(Chooser.Choice, mutant.ToString(System.Globalization.CultureInfo.InvariantCulture))], most);
        return exit switch { null => Verdict.TimedOut, 0 => Verdict.Survived, _ => Verdict.Killed };
    }

    /// <returns>Its exit code; null where it was stopped for taking too long.</returns>
    private (int? Exit, string Output) Run(IReadOnlyList<string> arguments, IReadOnlyList<(string Name, string Value)> environment, TimeSpan most)
    {
        var start = new ProcessStartInfo(Program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (process.WaitForExit(most)) return (process.ExitCode, output.Result + errors.Result);
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        return (null, "");
    }
}
