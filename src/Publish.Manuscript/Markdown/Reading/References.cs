using Publish.Manuscript.Files;
using Publish.Model;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Binds references and uses of terms marked by hand to what they mean, when all files are read. Of one that means nothing the words are kept.</summary>
/// <param name="files">For each file the id of the section that it begins with.</param>
internal sealed class References(
    Identifiers identifiers, IReadOnlyDictionary<string, string> files, Glossary glossary, DiagnosticBag diagnostics) : Rewriter
{
    private readonly TermNames terms = new(glossary.Entries);

    public override Inline Visit(CrossReference inline)
    {
        var reference = (CrossReference)base.Visit(inline);
        var (file, id) = Split(reference.Target);
        if (file.Length > 0 && FileId(file, reference.Span) is { } first) id = id.Length > 0 ? id : first;
        else if (file.Length > 0) return Words(reference, reference.Content, reference.Target);
        if (Exists(id)) return reference with { Target = id };
        diagnostics.NoSuchId(reference.Span, id, NearestName.Of(id, identifiers.All));
        return Words(reference, reference.Content, reference.Target);
    }

    public override Inline Visit(TermUse inline)
    {
        var use = (TermUse)base.Visit(inline);
        if (terms.Find(use.Entry) is { } entry) return use with { Entry = entry };
        diagnostics.NoSuchTerm(use.Span, use.Entry, terms.Nearest(use.Entry));
        return Words(use, use.Content, use.Entry);
    }

    private bool Exists(string id) =>
        id == Anchors.Glossary ? !glossary.IsEmpty : (id != Anchors.Contents && identifiers.Contains(id)) || IsEntry(id);

    private bool IsEntry(string id)
    {
        foreach (var entry in glossary.Entries)
            if (Anchors.Entry(entry.Id) == id) return true;
        return false;
    }

    private static (string File, string Id) Split(string target)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? (target, "") : (target[..hash], Uri.UnescapeDataString(target[(hash + 1)..]));
    }

    /// <summary>Null, and a diagnostic, where the file is no part of the zine.</summary>
    private string? FileId(string typed, SourceSpan span)
    {
        var name = Uri.UnescapeDataString(typed);
        if (name.StartsWith("./", StringComparison.Ordinal)) name = name[2..];
        if (files.TryGetValue(name, out var id) && id.Length > 0) return id;
        if (name == ManuscriptReader.GlossaryFile && !glossary.IsEmpty) return Anchors.Glossary;
        diagnostics.NoSuchFile(span, name, NearestName.Of(name, files.Keys));
        return null;
    }

    private static Styled Words(Inline node, Seq<Inline> content, string bare) =>
        new(SpanKind.Plain, content.IsEmpty ? [new Text(bare) { Span = node.Span }] : content) { Span = node.Span, Attributes = node.Attributes };
}
