namespace Publish.Acceptance.Running;

/// <summary>The folder <c>shared</c> beside the repository, or beside a folder above it; without it the tests that need it are skipped.</summary>
internal static class Shared
{
    public static string Essay => Find("essays/orderly-party.txt") ?? Missing("the essay");

    public static string? Find(string path)
    {
        for (var folder = new DirectoryInfo(RepositoryRoot.Path).Parent; folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", path);
            if (Path.Exists(candidate)) return candidate;
        }
        return null;
    }

    public static string Sample => Path.Combine(RepositoryRoot.Path, "manuscript");

    private static string Missing(string what)
    {
        Assert.Skip($"{what}: there is no ../shared here");
        return "";
    }
}
