using Publish.Model;
using Publish.Model.Glossaries;
using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Tests.Model.Glossaries;

/// <summary>Small documents for the tests of the glossary: entries as "Term: definition", paragraphs as text with *emphasis*.</summary>
internal static class Manuscripts
{
    public static GlossaryEntry Entry(string term, string definition = "A thing.", params string[] aliases) =>
        new(Slugged(term), [new Text(term)], Seq.Of(aliases), [], [new Paragraph([new Text(definition)])]);

    public static Document Of(IEnumerable<GlossaryEntry> entries, params string[] paragraphs) =>
        Of(entries, paragraphs.Select(p => (Block)Paragraph(p)).ToArray());

    public static Document Of(IEnumerable<GlossaryEntry> entries, params Block[] blocks) =>
        Of(entries, [new Section(1, null, Seq.Of(blocks), [])]);

    public static Document Of(IEnumerable<GlossaryEntry> entries, params Section[] sections) =>
        new(new Metadata(), new Settings(), Seq.Of(sections), new Publish.Model.Glossary(Seq.Of(entries), [], []));

    public static Document In(this Document document, string language) =>
        document with { Metadata = document.Metadata with { Language = language } };

    public static Document With(this Document document, GlossaryPolicy policy) =>
        document with { Settings = document.Settings with { GlossaryPolicy = policy } };

    public static Paragraph Paragraph(string text)
    {
        var parts = text.Split('*');
        var content = parts.Select((part, i) => (part, i)).Where(p => p.part.Length > 0)
            .Select(p => p.i % 2 == 0 ? (Inline)new Text(p.part) : new Styled(SpanKind.Emphasis, [new Text(p.part)]));
        return new(Seq.Of(content));
    }

    public static Document Footnoted(this Document document) => FootnotedGlossary.Apply(document, new DiagnosticBag());

    public static Seq<Diagnostic> Diagnosed(this Document document)
    {
        var bag = new DiagnosticBag();
        FootnotedGlossary.Apply(document, bag);
        return bag.Sorted();
    }

    /// <summary>The words of all uses, "entry=words", those that call a note with a star.</summary>
    public static string Uses(this Document document) =>
        string.Join(" | ", Query.All<TermUse>(document).Select(u => $"{u.Entry}={PlainText.WithoutNotes(u.Content)}{Mark(u.Call)}"));

    private static string Mark(TermCall call) => call switch { TermCall.First => "*", TermCall.Again => "+", TermCall.Candidate => "?", _ => "" };

    private static string Slugged(string term) => term.ToLowerInvariant().Replace(' ', '-');
}
