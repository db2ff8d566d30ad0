using Publish.Model;

namespace Publish.Acceptance.Tags;

/// <summary>The lines of a manuscript that nodes stand in, as "01-text.md:12"; empty for what no file holds.</summary>
internal sealed class SourceLines(Document document, string folder)
{
    private readonly Dictionary<int, string> texts = [];

    public string Of(Node node) => Of(node.Span.File, node.Span.Start);

    /// <param name="at">Of a letter in the node's text.</param>
    public string Of(Node node, string text, int at) => Of(node.Span.File, node.Span.Start + (node.Span.Length == text.Length ? at : 0));

    private string Of(int file, int start)
    {
        if (file <= 0 || file > document.Sources.Count) return "";
        if (!texts.TryGetValue(file, out var whole)) texts.Add(file, whole = Read(document.Sources[file - 1]));
        return $"{document.Sources[file - 1]}:{whole.AsSpan(0, Math.Min(start, whole.Length)).Count('\n') + 1}";
    }

    private string Read(string name)
    {
        var path = File.Exists(folder) ? folder : Path.Combine(folder, name);
        return File.Exists(path) ? File.ReadAllText(path) : "";
    }
}
