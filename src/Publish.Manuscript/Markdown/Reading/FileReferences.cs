using Publish.Manuscript.Files;
using Publish.Manuscript.WebPages;
using Publish.Model;
using Publish.Model.CrossReferences;
using Publish.Model.Naming;
using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Turns references as they were typed ("#id", "02-file.md", "02-file.md#id") into ids, when all files are read.</summary>
/// <remarks>Whether there is such an id is seen to later, by <see cref="References"/>: a plain text's references want that too.</remarks>
/// <param name="files">For each file the id of the section that it begins with.</param>
/// <param name="glossary">The glossary's file; null where there is no glossary.</param>
internal sealed class FileReferences(IReadOnlyDictionary<string, string> files, string? glossary, DiagnosticBag diagnostics) : Rewriter
{
    public override Inline Visit(CrossReference inline)
    {
        var reference = (CrossReference)base.Visit(inline);
        var hash = reference.Target.IndexOf('#', StringComparison.Ordinal);
        var file = hash < 0 ? reference.Target : reference.Target[..hash];
        var id = hash < 0 ? "" : Uri.UnescapeDataString(reference.Target[(hash + 1)..]);
        if (file.Length == 0) return reference with { Target = IsSite ? Headings.GetValueOrDefault((reference.Span.File, id), id) : id };
        if (FileId(file, reference.Span) is { } first) return reference with { Target = id.Length > 0 ? Headings.GetValueOrDefault((FileOf(first), id), id) : first };
        return new Styled(SpanKind.Plain, Words(reference)) { Span = reference.Span, Attributes = reference.Attributes };
    }

    /// <summary>Which text each number of a file stands for: links are from where the text lies that holds them.</summary>
    public IReadOnlyDictionary<int, string> Places { get; init; } = new Dictionary<int, string>();

    /// <summary>A place is named by its words, and several texts may have headings of the same ones: by the number of the file and what the words alone would give, the heading's id.</summary>
    public IReadOnlyDictionary<(int File, string Words), string> Headings { get; init; } = new Dictionary<(int, string), string>();

    /// <summary>Another program's folder, where a place without a file is one of the text's own.</summary>
    public bool IsSite { get; init; }

    /// <summary>All that a document has.</summary>
    public static Dictionary<(int File, string Words), string> HeadingsOf(Document document)
    {
        var found = new Dictionary<(int, string), string>();
        Query.ForEach(document, node =>
        {
            if (node is Section { Heading: { Span.File: > 0 } heading, Attributes.Id.Length: > 0 } section) found.TryAdd((heading.Span.File, Identifiers.OfWords(Publish.Model.Walking.PlainText.WithoutNotes(heading.Content))), section.Attributes.Id);
        });
        return found;
    }

    /// <summary>The number of the file that begins with a place; 0 where it is none of the texts.</summary>
    private int FileOf(string first)
    {
        foreach (var (number, path) in Places)
            if (files.TryGetValue(path, out var id) && id == first) return number;
        return 0;
    }

    /// <summary>What notes of a vault are called beside their files' names.</summary>
    public IReadOnlyDictionary<string, string> OtherNames { get; init; } = new Dictionary<string, string>();

    /// <summary>Null, and a diagnostic, where the file is no part of the zine.</summary>
    private string? FileId(string typed, SourceSpan span)
    {
        var name = ComposedName.Of(Uri.UnescapeDataString(typed).Replace('\\', '/'));
        if (!name.StartsWith('/') && files.TryGetValue(WebLinks.Resolve(Places.GetValueOrDefault(span.File, ""), name), out var near) && near.Length > 0) return near;
        if (name.StartsWith("./", StringComparison.Ordinal)) name = name[2..];
        name = name.TrimStart('/');
        if (files.TryGetValue(name, out var id) && id.Length > 0) return id;
        if (glossary is not null && (name == glossary || name == ManuscriptReader.GlossaryFile)) return Anchors.Glossary;
        if (OnlyOneCalled(name) is { Length: > 0 } found) return found;
        if (OtherNames.TryGetValue(Path.ChangeExtension(name, null), out var path) && files.TryGetValue(path, out var called) && called.Length > 0) return called;
        if (files.ContainsKey(name) || OnlyOneCalled(name) is not null) diagnostics.PieceWithoutHeading(span, name);
        else diagnostics.NoSuchFile(span, name, NearestName.Of(name, files.Keys));
        return null;
    }

    /// <summary>Vaults name a file without its folder, and with capitals of their own. Null where not exactly one file is called so.</summary>
    private string? OnlyOneCalled(string name)
    {
        string? found = null;
        foreach (var (path, id) in files)
        {
            var called = name.Contains('/', StringComparison.Ordinal) ? path : Path.GetFileName(path);
            if (!called.Equals(name, StringComparison.OrdinalIgnoreCase)) continue;
            if (found is not null) return null;
            found = id;
        }
        return found;
    }

    private static Seq<Inline> Words(CrossReference reference) =>
        reference.Content.IsEmpty ? [new Text(reference.Target) { Span = reference.Span }] : reference.Content;
}
