namespace Publish.Mutation;

/// <summary>A copy of the tests as they were built, so that a mutated assembly never lies where anything else looks for it.</summary>
internal static class Binaries
{
    public static string CopyFor(string root, Room room)
    {
        var from = Path.Combine(root, "artifacts", "bin", "Publish.Tests", "release");
        if (!Directory.Exists(from)) throw new InvalidOperationException("Build the tests first: dotnet build tests/Publish.Tests -c Release");
        var to = Path.Combine(root, "artifacts", "mutation", room.Name);
        if (Directory.Exists(to)) Directory.Delete(to, recursive: true);
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.EnumerateDirectories(from)) Directory.CreateSymbolicLink(Path.Combine(to, Path.GetFileName(folder)), folder);
        return to;
    }
}
