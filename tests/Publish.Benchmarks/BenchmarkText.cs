using System.Text;
using Publish.Fonts;

namespace Publish.Benchmarks;

/// <summary>What the benchmarks set: the sample's words, over and over, so that nothing from outside of the repository is needed.</summary>
internal static class BenchmarkText
{
    private static readonly string Root = FindRoot();

    public static string Styles { get; } = Path.Combine(Root, "styles");

    public static string Sample { get; } = Path.Combine(Root, "manuscript");

    public static FontLibrary Fonts() => new(Path.Combine(Styles, "fonts"));

    public static string[] Words(int count) => Repeat(AllWords(), count);

    /// <summary>Without marks of any kind.</summary>
    public static string[] PlainWords(int count) => Repeat([.. AllWords().Where(word => word.All(char.IsLetter))], count);

    /// <summary>The sample's chapters as one Markdown text, that many times.</summary>
    public static string Markdown(int times)
    {
        var text = new StringBuilder();
        for (var time = 0; time < times; time++)
            foreach (var chapter in Chapters())
                text.Append(chapter).Append("\n\n");
        return text.ToString();
    }

    private static string[] AllWords() => string.Join(' ', Chapters()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string[] Repeat(string[] words, int count) => [.. Enumerable.Range(0, count).Select(index => words[index % words.Length])];

    private static IEnumerable<string> Chapters() =>
        Directory.EnumerateFiles(Sample, "0*.md").Order(StringComparer.Ordinal).Select(File.ReadAllText);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Publish.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("Benchmarks run inside the repository.");
        return folder.FullName;
    }
}
