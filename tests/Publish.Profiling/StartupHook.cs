using Publish.Profiling;

/// <summary>What the runtime calls before a program's own first line, where DOTNET_STARTUP_HOOKS names this assembly.</summary>
/// <remarks>The name and the place outside of any namespace are the runtime's (dotnet/runtime, docs/design/features/host-startup-hook.md).</remarks>
#pragma warning disable CA1050 // the runtime looks for it there
internal static class StartupHook
#pragma warning restore CA1050
{
    /// <summary>The file that gets the profile; nothing is done where it is not set.</summary>
    private const string Variable = "PUBLISH_PROFILE";

    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } path) return;
        var compiled = new CompiledMethods();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Write(path, compiled);
    }

    private static void Write(string path, CompiledMethods compiled)
    {
        var methods = compiled.End();
        var profile = new ProfileWriter();
        foreach (var method in methods) profile.Add(method);
        File.WriteAllBytes(path, profile.ToArray());
        Console.Error.WriteLine($"{methods.Count} methods were compiled at run time");
    }
}
