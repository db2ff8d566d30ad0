namespace Publish.Tests;

/// <summary>Real input that lies beside the project and not in it.</summary>
internal static class SharedFiles
{
    /// <summary>The path of a file in a folder named "shared" beside the repository or above it; null where there is none.</summary>
    public static string? Find(string relative)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", relative);
            if (File.Exists(path)) return path;
        }

        return null;
    }
}
