using Publish.Fuzz.Running;

namespace Publish.Fuzz.Seeds;

/// <summary>Sound inputs that the project has anyway: its guide, its styles, the manuscripts of its tests.</summary>
internal static class RepositoryFiles
{
    public static byte[] Read(string path) => File.ReadAllBytes(Path.Combine(Paths.Root, path));

    /// <param name="pattern">As <c>*.md</c>.</param>
    public static IEnumerable<byte[]> In(string folder, string pattern, int most = 20_000) =>
        new DirectoryInfo(Path.Combine(Paths.Root, folder)).EnumerateFiles(pattern, SearchOption.AllDirectories).Where(file => file.Length <= most)
            .OrderBy(file => file.FullName, StringComparer.Ordinal).Select(file => File.ReadAllBytes(file.FullName));

    /// <summary>A text in pieces that are quick to make a zine of, parted at empty lines.</summary>
    public static IEnumerable<byte[]> Pieces(byte[] text, int length = 1_500)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = Math.Min(text.Length, start + length);
            while (end < text.Length && !(text[end - 1] == '\n' && text[end] == '\n')) end++;
            yield return text[start..end];
            start = end;
        }
    }
}
