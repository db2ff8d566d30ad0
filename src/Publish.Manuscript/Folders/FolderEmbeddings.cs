using System.Text.RegularExpressions;
using Publish.Manuscript.Files;
using Publish.Manuscript.Markdown;
using Publish.Manuscript.Markdown.Reading;
using Publish.Manuscript.Sites;
using Publish.Manuscript.Yaml;
using Publish.Model.Source;

namespace Publish.Manuscript.Folders;

/// <summary>Notes of a vault that others draw in (<c>![[Chapter 1]]</c>) stand where they are drawn in first, and nowhere else: nothing is there twice, and no circle is gone round. Words that a site's pages include stand in each of them.</summary>
/// <param name="open">A text with its number among the sources, where its Markdown begins, and what its head says.</param>
internal sealed partial class FolderEmbeddings(Site site, ManuscriptFolder folder, DocumentReader reader, DiagnosticBag diagnostics, Func<FileLookup.Found, (SourceText Text, int File, int Start, Piece? Piece)?> open) : IEmbeddings
{
    private const int Deepest = 12;

    private readonly HashSet<string> placed = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<string, string>> byPath = new(() => site.Texts.ToLookup(path => Path.ChangeExtension(path, null), StringComparer.OrdinalIgnoreCase));
    private readonly Lazy<ILookup<string, string>> byEnd = new(() => site.Texts.SelectMany(path => Ends(path).Select(end => (path, end))).ToLookup(one => one.end, one => one.path, StringComparer.OrdinalIgnoreCase));
    private int depth;
    private long included;

    /// <summary>The texts in reading order, those behind the others that only others draw in: by then they stand somewhere.</summary>
    public List<FileLookup.Found> Ordered(List<FileLookup.Found> texts)
    {
        if (!site.IsVault) return texts;
        var drawn = texts.ToDictionary(text => text.Path, text => TargetsIn(text).Where(target => target != text.Path).ToList(), StringComparer.Ordinal);
        if (drawn.Values.All(targets => targets.Count == 0)) return texts;
        var (roots, reached) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var asked = drawn.Values.SelectMany(targets => targets).ToHashSet(StringComparer.Ordinal);
        // Of those that go round in a circle the first is read for itself.
        foreach (var text in texts.Where(text => !asked.Contains(text.Path)).Concat(texts))
            if (reached.Add(text.Path) && roots.Add(text.Path)) Reach(text.Path);
        return [.. texts.Where(text => roots.Contains(text.Path)), .. texts.Where(text => !roots.Contains(text.Path))];

        void Reach(string path)
        {
            var left = new Stack<string>(drawn[path]);
            while (left.TryPop(out var next))
                if (reached.Add(next)) drawn[next].ForEach(left.Push);
        }
    }

    /// <summary>False for a text that stands somewhere already.</summary>
    public bool Place(string path) => placed.Add(path);

    public List<FlowItem>? Draw(string target, SourceSpan place, int level)
    {
        if (depth >= Deepest) return null;
        if (target.StartsWith("_includes/", StringComparison.Ordinal)) return site.IsVault ? null : Included(target, level);
        if (!site.IsVault || PathOf(target) is not { } path || folder.Find(path) is not FileLookup.Found found || !Place(path)) return null;
        return Read(found, level, isNote: true);
    }

    /// <summary>What a site's program would still make something of is not drawn in, and all together no more than a text may hold.</summary>
    private List<FlowItem>? Included(string target, int level)
    {
        if (folder.Find(target) is not FileLookup.Found found || FileLoader.Load(found.FullPath, found.Path, Limits.TextBytes, new()) is not { } bytes || (included += bytes.Length) > Limits.TextBytes) return null;
        var words = TextDecoder.Decode(found.Path, bytes, new(), new()).Text.Content;
        return words.Contains("{%", StringComparison.Ordinal) || words.Contains("{{", StringComparison.Ordinal) ? null : Read(found, level, isNote: false);
    }

    private List<FlowItem>? Read(FileLookup.Found found, int level, bool isNote)
    {
        if (open(found) is not var (text, file, start, piece)) return null;
        depth++;
        var items = reader.Drawn(text, file, start, piece, level, isNote);
        depth--;
        if (items is not null && isNote) diagnostics.NoteDrawnIn(new(file, start, 0), Path.GetFileNameWithoutExtension(found.Path));
        return items;
    }

    private IEnumerable<string> TargetsIn(FileLookup.Found text)
    {
        if (FileLoader.Load(text.FullPath, text.Path, Limits.TextBytes, new()) is not { } bytes) yield break;
        var content = TextDecoder.Decode(text.Path, bytes, new(), new()).Text.Content;
        if (!content.Contains("![[", StringComparison.Ordinal)) yield break;
        foreach (Match embed in Alone().Matches(content))
            if (PathOf(embed.Groups[1].Value) is { } path) yield return path;
    }

    /// <summary>By its path, or by its name where one note alone has it; null for a part of a note.</summary>
    private string? PathOf(string target)
    {
        if (target.Contains('#', StringComparison.Ordinal)) return null;
        var name = target.Trim().Trim('/');
        if (name.EndsWith(".md", StringComparison.OrdinalIgnoreCase)) name = name[..^3];
        var found = (byPath.Value.Contains(name) ? byPath.Value : byEnd.Value)[name].Take(2).ToList();
        return found is [var one] ? one : null;
    }

    /// <summary>"b/c" and "c" of "a/b/c.md".</summary>
    private static IEnumerable<string> Ends(string path)
    {
        var name = Path.ChangeExtension(path, null);
        for (var slash = name.IndexOf('/'); slash >= 0; slash = name.IndexOf('/', slash + 1)) yield return name[(slash + 1)..];
    }

    [GeneratedRegex(@"^[ \t>]*!\[\[([^\]\[|#\n]{1,200})(?:\|[^\]\[\n]*)?\]\][ \t]*\r?$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Alone();
}
