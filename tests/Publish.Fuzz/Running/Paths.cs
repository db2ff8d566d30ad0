namespace Publish.Fuzz.Running;

/// <summary>Where what is tried and found lies: in <c>artifacts/fuzz</c>, but for what the project keeps.</summary>
internal static class Paths
{
    public static string Root { get; } = FindRoot();

    private static string Artifacts => Path.Combine(Root, "artifacts", "fuzz");

    /// <summary>Inputs that once broke something, by target: kept with the project, and tried before all else.</summary>
    public static string Kept(string target) => Path.Combine(Root, "tests", "Publish.Fuzz", "Kept", target);

    /// <summary>Inputs that reached something new; it grows from one run to the next.</summary>
    public static string Corpus(string target) => Path.Combine(Artifacts, "corpus", target);

    /// <summary>Inputs that break something, each with a text that says how.</summary>
    public static string Found(string target) => Path.Combine(Artifacts, "found", target);

    public static string Samples(string target) => Path.Combine(Artifacts, "samples", target);

    /// <summary>A worker's own folder.</summary>
    public static string Work(string target) => Path.Combine(Artifacts, "work", target);

    public static IEnumerable<byte[]> FilesIn(string folder) =>
        Directory.Exists(folder) ? Directory.GetFiles(folder).Where(path => !path.EndsWith(".txt.why", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(File.ReadAllBytes) : [];

    private static string FindRoot()
    {
        var folder = Path.GetFullPath(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder, "Publish.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
