using System.Text;
using Publish.Files;

namespace Publish.Cli.Installing;

/// <summary>Where the command is copied to, and the small script on the PATH that starts it. Only folders of the user's own are written to.</summary>
/// <param name="Home">The folder with the program, its styles and its fonts.</param>
/// <param name="Shim">The script; its folder is to be on the PATH.</param>
/// <param name="ForWindows">A .cmd file, else a shell script.</param>
internal sealed record InstallPlan(string Home, string Shim, bool ForWindows)
{
    public static InstallPlan ForThisMachine()
    {
        if (!OperatingSystem.IsWindows()) return ForUnix(FolderOf(Environment.SpecialFolder.UserProfile));
        var local = FolderOf(Environment.SpecialFolder.LocalApplicationData);
        return new(Path.Combine(local, "Programs", "publish"), Path.Combine(local, "Microsoft", "WindowsApps", "publish.cmd"), ForWindows: true);
    }

    public static InstallPlan ForUnix(string userFolder) =>
        new(Path.Combine(userFolder, ".local", "share", "publish"), Path.Combine(userFolder, ".local", "bin", "publish"), ForWindows: false);

    public bool IsOnPath => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => Path.TrimEndingDirectorySeparator(folder).Equals(Path.GetDirectoryName(Shim), PathComparison));

    public string HowToAddIt => ForWindows
        ? $"Add {Path.GetDirectoryName(Shim)} to it: Settings, search for 'environment variables', Path, New."
        : "Add this line to ~/.profile and log in again:  export PATH=\"$HOME/.local/bin:$PATH\"";

    private StringComparison PathComparison => ForWindows ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Copies the program that is running, in place of an earlier copy, and writes the script.</summary>
    /// <exception cref="IOException">A folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public void CarryOut()
    {
        var source = Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory);
        if (!source.Equals(Home, PathComparison)) Replace(source);
        DraftFile.Write(Shim, Encoding.UTF8.GetBytes(Script()));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Shim, Executable);
    }

    /// <summary>Also where it does not exist yet.</summary>
    private static string FolderOf(Environment.SpecialFolder folder) => Environment.GetFolderPath(folder, Environment.SpecialFolderOption.DoNotVerify);

    private static UnixFileMode Executable =>
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    /// <summary>The new copy is complete before the old one goes, and an old one that was set aside by one that was killed comes back first.</summary>
    private void Replace(string source)
    {
        var (fresh, old) = (Home + ".new", Home + ".old");
        if (!Directory.Exists(Home) && Directory.Exists(old)) Directory.Move(old, Home);
        if (Directory.Exists(old)) Directory.Delete(old, recursive: true);
        if (Directory.Exists(fresh)) Directory.Delete(fresh, recursive: true);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(fresh, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        if (Directory.Exists(Home)) Directory.Move(Home, old);
        Directory.Move(fresh, Home);
        if (Directory.Exists(old)) Directory.Delete(old, recursive: true);
    }

    private string Script() => ForWindows
        ? $"@echo off\r\n\"{Path.Combine(Home, "publish.exe")}\" %*\r\n"
        : $"""
           #!/bin/sh
           # Starts publish with the .NET that it was installed with, unless the environment names another.
           [ -n "$DOTNET_ROOT" ] || DOTNET_ROOT='{Quoted(DotnetFolder())}'
           export DOTNET_ROOT
           exec '{Quoted(Path.Combine(Home, "publish"))}' "$@"

           """.ReplaceLineEndings("\n");

    private static string Quoted(string path) => path.Replace("'", "'\\''", StringComparison.Ordinal);

    /// <summary>The runtime's own folder is DOTNET/shared/Microsoft.NETCore.App/VERSION.</summary>
    private static string DotnetFolder() => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
}
