using Publish.Model;

namespace Publish.Tests.Epub;

/// <summary>Short words for long documents.</summary>
internal static class Prose
{
    public static Text T(string text) => new(text);

    public static Paragraph P(params Inline[] content) => new(Seq.Of(content));

    public static Paragraph P(string text) => new([T(text)]);

    public static Styled S(SpanKind kind, string text) => new(kind, [T(text)]);

    public static Note N(int number, params Block[] content) => new(number, Seq.Of(content));

    public static TermUse Use(string entry, string words, int ordinal, TermCall call = TermCall.None, int number = 0) =>
        new(entry, [T(words)], call, number, false) { Ordinal = ordinal };

    public static Section H(int level, string heading, params Block[] blocks) => new(level, new([T(heading)]), Seq.Of(blocks), []);

    public static Attributes Id(string id) => Attributes.None with { Id = id };

    public static Attributes Lang(string language) => Attributes.None with { Language = language };

    public static GlossaryEntry Entry(string id, string term, params Block[] definition) => new(id, [T(term)], [], [], Seq.Of(definition));

    public static Document Book(params Section[] body) =>
        new(new Metadata { Title = "A zine", Contributors = [new Contributor("Anonymous")] }, new Settings(), Seq.Of(body), Glossary.None);
}
