using Publish.Model.CrossReferences;
using Publish.Model.Glossaries;
using Publish.Model.Indexing;
using Publish.Model.Notes;
using Publish.Model.Punctuation;
using Publish.Model.Source;

namespace Publish.Model;

/// <summary>What happens to a document between its reading and its setting.</summary>
public static class Passes
{
    /// <summary>All passes in their order. What is wrong goes to <paramref name="diagnostics"/>; a document comes back in any case.</summary>
    public static Document Apply(Document document, DiagnosticBag diagnostics)
    {
        document = SceneBreaks.BeforeHeadings(document);
        document = FootnotedGlossary.Apply(document, diagnostics);
        document = BookIndex.Apply(document, diagnostics);
        document = Typography.Apply(document, diagnostics);
        document = CallsBehindMarks.Apply(document);
        document = NoteNumbering.Apply(document, diagnostics);
        return References.Resolve(document, diagnostics);
    }
}
