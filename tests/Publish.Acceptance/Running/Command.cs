using System.Diagnostics;
using System.Text.Json;

namespace Publish.Acceptance.Running;

/// <summary>Runs the command as a user does: another process, its own environment, a pipe for its output.</summary>
internal sealed class Command
{
    /// <summary>What a user runs, compiled ahead, where the build says where it lies; else what was built beside the tests, which starts four times as slowly.</summary>
    public static string Program { get; } = Environment.GetEnvironmentVariable("PUBLISH_COMMAND") is { Length: > 0 } command ? command : Path.Combine(AppContext.BaseDirectory, "publish.dll");

    private readonly Dictionary<string, string> environment = new(StringComparer.Ordinal);
    private string folder = Path.GetTempPath();

    public Command In(string workingFolder)
    {
        folder = workingFolder;
        return this;
    }

    public Command With(string variable, string value)
    {
        environment[variable] = value;
        return this;
    }

    public Ended Run(params string[] arguments) => Run("dotnet", [Program, .. arguments]);

    /// <summary>Any program, for the outside validators.</summary>
    public Ended Run(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var (variable, value) in environment)
            start.Environment[variable] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, error.Result);
    }
}

/// <summary>How a run ended.</summary>
internal sealed record Ended(int Exit, string Output, string Error)
{
    public string All => Output + Error;

    /// <summary>Fails the test with what was said, unless the run ended well.</summary>
    public Ended Well()
    {
        Assert.True(Exit == 0, $"It ended with {Exit}.\n{All}");
        return this;
    }

    /// <summary>Fails the test unless the manuscript was refused in plain words: exit 1, that code, no trace of the program's insides.</summary>
    public Ended Refused(string code)
    {
        Assert.True(Exit == 1, $"It ended with {Exit}, not 1.\n{All}");
        return Says(code);
    }

    /// <summary>Fails the test unless the diagnostic was given, and nothing of the program's insides shown.</summary>
    public Ended Says(string code)
    {
        Assert.True(All.Contains(code, StringComparison.Ordinal), $"Nothing was said of {code}.\n{All}");
        return WithoutInsides();
    }

    public Ended WithoutInsides()
    {
        Assert.True(Exit is 0 or 1, $"It ended with {Exit}.\n{All}");
        Assert.DoesNotContain("   at ", All, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", All, StringComparison.Ordinal);
        return this;
    }

    /// <summary>The answer of <c>--json</c>.</summary>
    public JsonElement Json()
    {
        using var json = JsonDocument.Parse(Output);
        return json.RootElement.Clone();
    }
}
