using Publish.Press;
using Publish.Press.Output;

namespace Publish.Fuzz.Seeds;

/// <summary>What the press makes of the smallest manuscript of the tests: PDFs packed as PDFs are, e-books, a model.</summary>
internal static class PressedFiles
{
    public static IEnumerable<byte[]> Of(string ending, params string[] editions)
    {
        var press = new Pressroom();
        var sink = new MemorySink();
        press.Make(press.Plan(press.Read(Path.Combine(Running.Paths.Root, "tests", "Manuscripts", "narrow")), new() { Only = [.. editions] }), sink);
        return sink.Files.Where(file => file.Key.EndsWith(ending, StringComparison.Ordinal)).OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => file.Value.ToArray());
    }
}
